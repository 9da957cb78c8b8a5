import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
  isCalendarDay,
  isInstant,
  RecordInput,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { ServiceOptions } from '../access';
import { ActionOptions, PROPOSING } from './ActionOptions';
import { systemInput, Z } from './inputs';
import { toRef } from './toRefs';

const dayOrInstant = (z: Z, description: string) =>
  z
    .string()
    .refine(
      text => isCalendarDay(text) || isInstant(text),
      'expected a day, such as 2026-12-31, or an instant in ISO 8601 with its offset',
    )
    .optional()
    .describe(description);

/** Lets an agent propose a record in the name of the caller. */
export function registerProposeRecordAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'propose-record',
    title: 'Propose a record of an AI system',
    description:
      'Writes a record of an AI system as the caller: a draft, or, with submit, one that waits for somebody else to decide. It never approves anything. A type on which nobody decides counts once it is submitted, so of those only a draft is written and a person submits it. Read list-record-types first for what its data has to say.',
    attributes: PROPOSING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: systemInput(z),
          type: z
            .string()
            .min(1)
            .max(64)
            .describe('Id of the type, for example impact-assessment'),
          subject: z
            .string()
            .min(1)
            .max(500)
            .optional()
            .describe('What the record is about, where its type has a subject'),
          data: z
            .record(z.any())
            .describe(
              'Content, by the schema of the type; a draft may lack some',
            ),
          effectiveAt: dayOrInstant(
            z,
            'Day or instant from which it counts. Default: now',
          ),
          expiresAt: dayOrInstant(
            z,
            'Last day on which it counts, or instant until which',
          ),
          submit: z
            .boolean()
            .default(false)
            .describe('Submit it for a decision by somebody else'),
        }),
      output: z =>
        z.object({
          recordId: z.string(),
          entityRef: z.string(),
          type: z.string(),
          state: z
            .string()
            .describe('draft, or submitted: it waits for people'),
          revision: z.number(),
          author: z.string().describe('In whose name it was written'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { entityRef: text, ...content } = input;
      const entityRef = toRef(text, AI_SYSTEM_KIND);
      const { id, type, state, revision, author } = await propose(
        options,
        { entityRef, input: content },
        { credentials },
      );
      return {
        output: { recordId: id, entityRef, type, state, revision, author },
      };
    },
  });
}

async function propose(
  { records, auditor }: ActionOptions,
  request: { entityRef: string; input: RecordInput },
  caller: ServiceOptions,
): Promise<RecordView> {
  const { entityRef, input } = request;
  const event = await auditor.createEvent({
    eventId: 'record-write',
    severityLevel: 'medium',
    meta: { actionType: 'propose', entityRef, type: input.type },
  });
  try {
    if (input.submit) await assertDecidedByOthers(records, input.type, caller);
    const record = await records.createRecord(request, caller);
    const { id, state, author } = record;
    await event.success({ meta: { recordId: id, state, author } });
    return record;
  } catch (error) {
    await event.fail({ error: error as Error });
    throw error;
  }
}

/** What counts as soon as it is submitted would be decided by its own author. */
async function assertDecidedByOthers(
  records: ActionOptions['records'],
  type: string,
  caller: ServiceOptions,
): Promise<void> {
  const types = await records.listRecordTypes(caller);
  const known = types.find(({ id }) => id === type);
  if (known && known.approval !== 'required') {
    throw new InputError(
      `submit: a record of type ${type} counts as soon as it is submitted; propose a draft, which a person submits`,
    );
  }
}
