import {
  aiGovernanceReadPermission,
  UnregisteredFinding,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { parse, stringify } from 'yaml';
import { ServiceOptions } from '../access';
import { FindingPosition } from '../discovery/types';
import { UnregisteredService } from '../discovery';
import { pagesOf } from '../util';
import { ActionOptions, READING } from './ActionOptions';
import { assertMetadata } from './assertMetadata';
import { draftFromFields } from './draftFromFields';
import { Z } from './inputs';
import { toPlain } from './toPlain';
import { toRef } from './toRefs';

/** Findings that are read at once. */
const PAGE = 100;

const fieldsInput = (z: Z) =>
  z.object({
    name: z.string().describe('Name, for example credit-scoring'),
    namespace: z.string().optional().describe('Default: default'),
    title: z.string().optional(),
    description: z.string().optional(),
    tags: z.array(z.string()).optional(),
    spec: z
      .record(z.any())
      .optional()
      .describe(
        'Fields of the spec that are known, for example {"owner": "group:default/team", "risk": {"class": "high"}}',
      ),
  });

/** Lets an agent draft the descriptor of a system that is not registered. */
export function registerDraftAiSystemAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'draft-ai-system',
    title: 'Draft an AISystem',
    description:
      'Drafts the catalog-info.yaml of an AISystem, either from fields that are known or from an entity that list-unregistered found. Nothing is made up: what is not known is absent, or says unknown where a value is needed. It is checked against the schema and every fault is named. Nothing is stored: a person puts it into a repository and registers it.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          fields: fieldsInput(z)
            .optional()
            .describe('What is known of the system'),
          finding: z
            .string()
            .optional()
            .describe(
              'Reference of an entity that looks like AI, in place of fields, for example component:default/chat-bot',
            ),
        }),
      output: z =>
        z.object({
          descriptor: z.string().describe('The catalog-info.yaml'),
          valid: z.boolean().describe('Whether the schema takes it'),
          faults: z.array(
            z
              .object({ path: z.string(), message: z.string() })
              .passthrough()
              .describe('What is wrong, and what is allowed'),
          ),
          unknown: z
            .array(z.string())
            .describe('Needed fields that say unknown, to be declared'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { fields, finding } = input;
      if ((fields === undefined) === (finding === undefined)) {
        throw new InputError('Expected either fields or a finding');
      }
      const entity = fields
        ? draftFromFields(fields as Parameters<typeof draftFromFields>[0])
        : await draftFromFinding(options.unregistered, finding!, {
            credentials,
          });
      await assertMetadata(entity);
      const faults = validateAiSystemEntity(entity);
      return {
        output: {
          descriptor: stringify(entity, { lineWidth: 0 }),
          valid: faults.length === 0,
          faults: faults.map(toPlain),
          unknown: unknownFields(entity.spec),
        },
      };
    },
  });
}

async function draftFromFinding(
  unregistered: UnregisteredService,
  finding: string,
  caller: ServiceOptions,
): Promise<Entity> {
  const entityRef = toRef(finding, 'component');
  const { descriptor } = await findFinding(unregistered, entityRef, caller);
  return parse(descriptor) as Entity;
}

/** One of the findings that the caller may read, dismissed or not. */
async function findFinding(
  unregistered: UnregisteredService,
  entityRef: string,
  caller: ServiceOptions,
): Promise<UnregisteredFinding> {
  const q = entityRef.slice(entityRef.indexOf('/') + 1);
  for (const state of ['open', 'dismissed'] as const) {
    const pages = pagesOf((after: FindingPosition | undefined) =>
      unregistered.listFindings({ state, q, after, limit: PAGE }, caller),
    );
    for await (const { items } of pages) {
      const found = items.find(item => item.entityRef === entityRef);
      if (found) return found;
    }
  }
  throw new NotFoundError(`No finding ${entityRef}`);
}

function unknownFields(spec: JsonObject | undefined): string[] {
  return Object.entries(spec ?? {})
    .filter(([, value]) => value === 'unknown')
    .map(([key]) => `spec.${key}`);
}
