import {
  aiGovernanceReadPermission,
  LEVELS,
  LIFECYCLE_STAGES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';
import { limitInput, ownerInput, packInput, textInput } from './inputs';
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
          q: textInput(z, 'Part of name, title or description'),
          owner: ownerInput(z),
          stage: z
            .array(z.enum(LIFECYCLE_STAGES))
            .optional()
            .describe('Lifecycle stages that decide what is due'),
          class: z
            .array(z.enum(RISK_CLASSES))
            .optional()
            .describe('Risk classes'),
          level: z.array(z.enum(LEVELS)).optional().describe('Levels reached'),
          hasFailingGates: z
            .boolean()
            .optional()
            .describe('A required gate fails, has expired or is unknown'),
          hasOpenHighRisks: z
            .boolean()
            .optional()
            .describe('An open risk is rated high or worse'),
          hasRisksAboveAppetite: z
            .boolean()
            .optional()
            .describe('An open risk is above the appetite and not accepted'),
          pack: packInput(z),
          limit: limitInput(z),
        }),
      output: z =>
        z.object({
          totalItems: z.number().describe('Systems that match'),
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
