import {
  Control,
  ControlResult,
  EXPORT_STATEMENT,
  PackSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonArray, JsonObject } from '@backstage/types';
import {
  claimRef,
  fixRef,
  mitigation,
  recordEvidence,
  recordRef,
  recordsOf,
  requirementRef,
  resultEvidence,
  resultRef,
} from './cycloneDxEvidence';
import { ExportContext, SystemExport } from './SystemExport';
import { uuidOf } from './uuid';

const ASSESSOR = 'assessor:automated-evaluation';

/** Score of a claim: whether the control passes. A waived one is mitigated, not met. */
const score = (result: ControlResult) => (result.state === 'pass' ? 1 : 0);

/** Results that say something about the system now. */
function isClaimed(result: ControlResult): boolean {
  return (
    result.requirement !== 'off' &&
    result.state !== 'not-due' &&
    result.state !== 'not-applicable'
  );
}

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Declared models as components; in the BOM each has a reference of its own. */
function listModels(system: SystemExport): JsonObject[] {
  const { entity } = system.inputs.evaluation;
  const models = entity.spec?.models;
  if (!Array.isArray(models)) return [];
  return models.flatMap((item, index): JsonObject[] => {
    const model = item as JsonObject;
    const name = textOf(model.name) ?? textOf(model.ref) ?? textOf(model.id);
    if (!name) return [];
    const version = textOf(model.version);
    return [
      {
        type: 'machine-learning-model',
        'bom-ref': `model:${index}:${name}`,
        name,
        ...(version && { version }),
      },
    ];
  });
}

function standard(system: SystemExport): JsonObject {
  const { pack } = system;
  return {
    'bom-ref': `standard:${pack.id}`,
    name: pack.title,
    version: pack.version,
    description: pack.description,
    owner: pack.framework,
    requirements: pack.controls.map(control => ({
      'bom-ref': requirementRef(control.id),
      identifier: control.id,
      title: control.title,
      text: control.description,
      properties: properties(control),
    })),
    externalReferences: pack.sources.map(source => ({
      type: 'documentation',
      url: source.url,
      comment: describeReading(source),
    })),
  };
}

const READINGS: Record<NonNullable<PackSource['read']>, string> = {
  text: 'The text itself was read',
  'secondary-copy': 'Read in a copy that others made',
  'not-read': 'Not read',
};

/** What was read of a source, and when. */
function describeReading({ checkedOn, read, note }: PackSource): string {
  const parts = [
    ...(checkedOn ? [`Checked on ${checkedOn}`] : []),
    ...(read ? [READINGS[read]] : []),
    ...(note ? [note] : []),
  ];
  return parts.join('. ');
}

function properties(control: Control): JsonArray {
  const named: Array<[string, string[]]> = [
    ['annex-a', control.annexA],
    ['clause', control.clauses],
    ['due-from', [control.dueFrom]],
    ['gate', [String(control.gate)]],
    ['weight', [String(control.weight)]],
  ];
  return named.flatMap(([name, values]) =>
    values.map(value => ({ name: `ai-governance:${name}`, value })),
  );
}

function claim(result: ControlResult, system: SystemExport): JsonObject {
  const { controlId, state } = result;
  const control = system.pack.controls.find(({ id }) => id === controlId);
  const passes = state === 'pass';
  const records = recordsOf(system, controlId).map(({ id }) => recordRef(id));
  return {
    'bom-ref': claimRef(controlId),
    target: system.entityRef,
    predicate: passes
      ? `The rule of control ${controlId} holds: ${control?.title ?? ''}`
      : `The rule of control ${controlId} does not hold (${state}): ${
          control?.title ?? ''
        }`,
    reasoning: result.reason,
    evidence: [resultRef(controlId), ...records],
    ...(!passes && { mitigationStrategies: [fixRef(controlId)] }),
  };
}

function conformance(result: ControlResult): JsonObject {
  const { controlId, state, reason } = result;
  const passes = state === 'pass';
  return {
    requirement: requirementRef(controlId),
    ...(passes
      ? { claims: [claimRef(controlId)] }
      : { counterClaims: [claimRef(controlId)] }),
    conformance: {
      score: score(result),
      rationale: `${state}: ${reason}`,
      ...(!passes && { mitigationStrategies: [fixRef(controlId)] }),
    },
    ...(result.assumed.length > 0 && {
      confidence: {
        rationale: `Assumed, because not declared: ${result.assumed.join(
          ', ',
        )}`,
      },
    }),
  };
}

function systemComponent(system: SystemExport): JsonObject {
  const { metadata, spec } = system.inputs.evaluation.entity;
  const version = textOf(spec?.version);
  return {
    type: 'application',
    'bom-ref': system.entityRef,
    name: metadata.title ?? metadata.name,
    ...(version && { version }),
    ...(metadata.description && { description: metadata.description }),
  };
}

function declarations(
  system: SystemExport,
  context: ExportContext,
): JsonObject {
  const { scorecard } = system;
  const claimed = scorecard.controls.filter(isClaimed);
  const { spec } = system.inputs.evaluation.entity;
  const owner = textOf(spec?.owner);
  const cited = new Map(
    claimed
      .flatMap(({ controlId }) => recordsOf(system, controlId))
      .map(record => [record.id, record]),
  );
  const models = listModels(system);
  return {
    assessors: [
      {
        'bom-ref': ASSESSOR,
        thirdParty: false,
        organization: {
          name: `Automated evaluation by ${context.generator.name} ${context.generator.version}`,
        },
      },
    ],
    attestations: [
      {
        summary: `${EXPORT_STATEMENT} Measured by ${system.pack.id} ${system.pack.version} at ${scorecard.evaluatedAt}.`,
        assessor: ASSESSOR,
        map: claimed.map(conformance),
      },
    ],
    claims: claimed.map(result => claim(result, system)),
    evidence: [
      ...claimed.map(result => resultEvidence(result, system)),
      ...claimed
        .filter(({ state }) => state !== 'pass')
        .map(result => mitigation(result, system)),
      ...[...cited.values()].map(record =>
        recordEvidence(record, system.calendar),
      ),
    ],
    targets: {
      ...(owner && {
        organizations: [{ 'bom-ref': `owner:${owner}`, name: owner }],
      }),
      components: [
        { ...systemComponent(system), 'bom-ref': system.entityRef },
        ...models,
      ],
    },
  };
}

/**
 * The result as CycloneDX 1.6: the pack as a standard, each control that counts as a
 * requirement with a claim, its evidence and a score of 0 or 1. It claims what the
 * evaluation found, and no conformity. The same inputs give the same bytes.
 */
export function createCycloneDx(
  system: SystemExport,
  context: ExportContext,
): JsonObject {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf('cyclonedx', system.inputsHash)}`,
    version: 1,
    metadata: {
      timestamp: system.scorecard.evaluatedAt,
      tools: {
        components: [
          {
            type: 'application',
            name: context.generator.name,
            version: context.generator.version,
          },
        ],
      },
      properties: [
        { name: 'ai-governance:statement', value: EXPORT_STATEMENT },
        { name: 'ai-governance:inputs-sha256', value: system.inputsHash },
        {
          name: 'ai-governance:level',
          value: system.scorecard.level,
        },
        ...(system.scorecard.completeness === undefined
          ? []
          : [
              {
                name: 'ai-governance:control-completeness-as-configured',
                value: String(system.scorecard.completeness),
              },
            ]),
      ],
    },
    declarations: declarations(system, context),
    definitions: { standards: [standard(system)] },
  };
}
