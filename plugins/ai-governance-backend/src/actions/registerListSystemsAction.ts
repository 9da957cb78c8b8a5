import {
  aiGovernanceReadPermission,
  LEVELS,
  LIFECYCLE_STAGES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isStorable } from '../util';
import { ActionOptions, LIMITS, READING } from './ActionOptions';
import { toOwnerRefs } from './toRefs';

/** Lets an agent look through the inventory. */
export function registerListSystemsAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'list-systems',
    title: 'List AI systems',
    description:
      'Lists the AI systems of the catalog that the caller may read, with owner, risk class, lifecycle stage, level, completeness (0 to 1) and the number of failing gates. All filters must hold; in a list, one of it.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          q: z
            .string()
            .refine(isStorable, 'expected text in Unicode without NUL')
            .optional()
            .describe('Part of name, title or description'),
          owner: z
            .array(z.string())
            .optional()
            .describe('Owning groups or users, for example group:default/team'),
          stage: z.array(z.enum(LIFECYCLE_STAGES)).optional(),
          class: z
            .array(z.enum(RISK_CLASSES))
            .optional()
            .describe('Risk classes'),
          level: z.array(z.enum(LEVELS)).optional(),
          hasFailingGates: z.boolean().optional(),
          pack: z
            .string()
            .optional()
            .describe('Id of a control pack. Default: the default pack'),
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
          items: z.array(
            z.object({ entityRef: z.string(), name: z.string() }).passthrough(),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { pack, limit, owner, ...filter } = input;
      const { items, totalItems } = await options.service.listSystems(
        {
          packId: pack,
          filter: { ...filter, owner: toOwnerRefs(owner) },
          order: { field: 'name', direction: 'asc' },
          limit,
        },
        { credentials },
      );
      return {
        output: { totalItems, items: items.map(item => ({ ...item })) },
      };
    },
  });
}
