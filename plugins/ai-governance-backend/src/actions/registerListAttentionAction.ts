import {
  aiGovernanceReadPermission,
  ATTENTION_KINDS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, LIMITS, READING } from './ActionOptions';
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
          kind: z.array(z.enum(ATTENTION_KINDS)).optional(),
          owner: z
            .array(z.string())
            .optional()
            .describe('Owning groups or users, for example group:default/team'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(LIMITS.most)
            .default(LIMITS.fallback),
        }),
      output: z =>
        z.object({
          totalItems: z.number(),
          counts: z.record(z.number()),
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
