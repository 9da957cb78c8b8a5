import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';
import { limitInput, ownerInput, textInput } from './inputs';
import { toOwnerRefs } from './toRefs';

/** Lets an agent read what looks like AI and no AI system covers. */
export function registerListUnregisteredAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'list-unregistered',
    title: 'List AI that nobody registered',
    description:
      'Lists entities of the catalog that look like AI and that no AISystem covers, with the signals that say so, the strongest first. Draft an AISystem from one of them with draft-ai-system.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          q: textInput(z, 'Part of name, title or description'),
          owner: ownerInput(z),
          state: z
            .enum(['open', 'dismissed'])
            .default('open')
            .describe('Whether somebody has dismissed the finding'),
          limit: limitInput(z),
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
      const { owner, ...query } = input;
      const { items, totalItems } = await options.unregistered.listFindings(
        { ...query, owner: toOwnerRefs(owner) },
        { credentials },
      );
      return {
        output: { totalItems, items: items.map(item => ({ ...item })) },
      };
    },
  });
}
