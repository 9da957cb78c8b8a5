import {
  aiGovernanceReadPermission,
  ATTENTION_KINDS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';
import { limitInput, ownerInput } from './inputs';
import { toOwnerRefs } from './toRefs';

/** Lets an agent read what somebody has to look at. */
export function registerListAttentionAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'list-attention',
    title: 'List what needs attention',
    description:
      'Lists what people have to look at in the AI systems that the caller may read, such as missing owners, expired evidence and overdue treatments, with the number of items of each kind.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          kind: z
            .array(z.enum(ATTENTION_KINDS))
            .optional()
            .describe('Kinds of items. Default: all'),
          owner: ownerInput(z),
          limit: limitInput(z),
        }),
      output: z =>
        z.object({
          totalItems: z.number().describe('Items that match'),
          counts: z.record(z.number()).describe('Items of each kind'),
          items: z.array(
            z.object({ kind: z.string(), key: z.string() }).passthrough(),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { items, totalItems, counts } =
        await options.attention.listAttention(
          {
            filter: { owner: toOwnerRefs(input.owner) },
            kinds: input.kind,
            limit: input.limit,
          },
          { credentials },
        );
      return {
        output: {
          totalItems,
          counts: { ...counts },
          items: items.map(item => ({ ...item })),
        },
      };
    },
  });
}
