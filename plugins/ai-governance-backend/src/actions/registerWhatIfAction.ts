import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
  compareScorecards,
  throwAiSystemFaults,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { ActionOptions, READING } from './ActionOptions';
import { assertMetadata } from './assertMetadata';
import { withDescriptor, withFields } from './changeEntity';
import { toGist } from './toGist';
import { levelOutput, packInput, systemInput, Z } from './inputs';
import { toRef } from './toRefs';

/** As much text as a request can bring. */
const MOST_CHARACTERS = 90_000;

const gistOutput = (z: Z) =>
  z
    .object({
      level: levelOutput(z),
      completeness: z.number().optional().describe('0 to 1'),
      failingGates: z.array(z.string()).describe('Ids of controls'),
    })
    .passthrough();

/** Lets an agent try out a change of a descriptor. */
export function registerWhatIfAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'what-if',
    title: 'Try out a change of an AI system',
    description:
      'Evaluates one AI system as a changed descriptor, or some changed fields, would make it, with the records and measurements that it has, and says what that does to level, completeness and each control. Nothing is stored. Documents that only the change names are not read, and references that only the change names count where the caller may read what they lead to.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: systemInput(z),
          pack: packInput(z),
          fields: z
            .record(z.any())
            .optional()
            .describe(
              'New values by path, for example {"spec.risk.class": "high"}; null takes a field away, and a list is given as a whole',
            ),
          descriptor: z
            .string()
            .max(MOST_CHARACTERS)
            .optional()
            .describe(
              'The whole changed catalog-info.yaml of the system, in place of fields',
            ),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          before: gistOutput(z),
          after: gistOutput(z),
          changes: z
            .array(z.object({ controlId: z.string() }).passthrough())
            .describe('Controls whose state or requirement would change'),
          warnings: z
            .array(z.object({ message: z.string() }).passthrough())
            .describe('Notes on the changed descriptor'),
          unread: z
            .array(z.string())
            .describe('Documents that the change names and nobody has read'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { entityRef: text, pack, fields, descriptor } = input;
      if ((fields === undefined) === (descriptor === undefined)) {
        throw new InputError('Expected either fields or a descriptor');
      }
      const entityRef = toRef(text, AI_SYSTEM_KIND);
      const { before, after, unread } = await options.changes.evaluateChange(
        {
          entityRef,
          packId: pack,
          change: entity =>
            changed(entity, fields as Record<string, JsonValue>, descriptor),
        },
        { credentials },
      );
      return {
        output: {
          entityRef,
          before: { ...toGist(before.scorecard) },
          after: { ...toGist(after.scorecard) },
          changes: compareScorecards(before.scorecard, after.scorecard).map(
            change => ({ ...change }),
          ),
          warnings: after.scorecard.warnings.map(item => ({ ...item })),
          unread,
        },
      };
    },
  });
}

async function changed(
  entity: Entity,
  fields: Record<string, JsonValue> | undefined,
  descriptor: string | undefined,
): Promise<Entity> {
  const after =
    descriptor === undefined
      ? withFields(entity, fields ?? {})
      : withDescriptor(entity, descriptor);
  throwAiSystemFaults({
    entity: after,
    faults: validateAiSystemEntity(after),
  });
  await assertMetadata(after);
  return after;
}
