import {
  AiSystemEntity,
  AISystemSpec,
  canonicalJson,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { createHash } from 'crypto';
import { CycloneDxVersion } from '../cycloneDxSchema';
import { datasetComponents } from './datasetComponents';
import { modelComponents } from './modelComponents';
import { BomPart, present, properties, textOf } from './parts';

/** A bill of materials that was written. @public */
export interface CreatedAiBom {
  /** CycloneDX in JSON. */
  document: JsonObject;
  /** What the descriptor declares and the document cannot hold, and why. */
  omitted: string[];
}

/**
 * Writes an AI bill of materials in CycloneDX from what an AISystem declares.
 *
 * @remarks
 *
 * Every value stands in the descriptor: there is no instant, hash or measured value.
 * Which dataset a model was trained on is only known where there is one model; otherwise
 * the system depends on both. The same descriptor gives the same document, and a serial
 * number that is a UUID of version 8 (RFC 9562) made from its SHA-256. The document is valid against the official schema of its version.
 *
 * @param options - `specVersion` is the version of CycloneDX, 1.6 without it
 * @public
 */
export function createAiBom(options: {
  entity: AiSystemEntity;
  specVersion?: CycloneDxVersion;
}): CreatedAiBom {
  const { entity, specVersion = '1.6' } = options;
  const spec: Partial<AISystemSpec> = entity.spec ?? {};
  const datasets = datasetComponents(spec);
  const models = modelComponents(spec, datasets.parts);
  const content = {
    metadata: { component: systemComponent(entity) },
    components: [...models, ...datasets.parts].map(
      ({ component }) => component,
    ),
    dependencies: dependenciesOf(entity, models, datasets.parts),
  };
  return {
    document: {
      $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
      bomFormat: 'CycloneDX',
      specVersion,
      serialNumber: serialNumberOf({ specVersion, ...content }),
      version: 1,
      ...content,
    },
    omitted: datasets.omitted,
  };
}

function systemComponent(entity: AiSystemEntity): JsonObject {
  const { metadata, spec } = entity;
  return {
    type: 'application',
    'bom-ref': stringifyEntityRef(entity),
    name: metadata.name,
    ...present({
      version: textOf(spec?.version),
      description: textOf(metadata.description),
      properties: properties({
        title: metadata.title,
        type: spec?.type,
        'lifecycle-stage': spec?.lifecycleStage,
        'risk-class': spec?.risk?.class,
        owner: spec?.owner,
      }),
    }),
  };
}

const isOfModel = ({ isOfModel: is }: BomPart) => is === true;

/** The system depends on models, and each model on the datasets that are known to be its. */
function dependenciesOf(
  entity: AiSystemEntity,
  models: BomPart[],
  datasets: BomPart[],
): JsonObject[] {
  const [model, ...others] = models;
  const refs = (parts: BomPart[]) => parts.map(({ ref }) => ref);
  const ofModel =
    model && others.length === 0 ? datasets.filter(isOfModel) : [];
  const ofSystem = datasets.filter(part => !ofModel.includes(part));
  return [
    {
      ref: stringifyEntityRef(entity),
      dependsOn: refs([...models, ...ofSystem]),
    },
    ...models.map(({ ref }) => ({ ref, dependsOn: refs(ofModel) })),
    ...datasets.map(({ ref }) => ({ ref, dependsOn: [] })),
  ];
}

/** A UUID of version 8 of the content, RFC 9562 section 5.8. */
function serialNumberOf(content: JsonObject): string {
  const digest = createHash('sha256').update(canonicalJson(content)).digest();
  digest[6] = 0x80 + (digest[6] % 0x10);
  digest[8] = 0x80 + (digest[8] % 0x40);
  const hex = digest.toString('hex', 0, 16);
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to));
  return `urn:uuid:${parts.join('-')}`;
}
