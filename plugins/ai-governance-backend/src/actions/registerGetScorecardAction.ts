import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';
import { packInput, systemInput } from './inputs';
import { toRef } from './toRefs';

/** Lets an agent read the scorecard of one system. */
export function registerGetScorecardAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'get-scorecard',
    title: 'Get the scorecard of an AI system',
    description:
      'Evaluates one AI system at this instant: level, completeness (0 to 1), what caps the level, and each control with its state, the reasons for it and how to fix it.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: systemInput(z),
          pack: packInput(z),
        }),
      output: z => z.object({ entityRef: z.string() }).passthrough(),
    },
    action: async ({ input, credentials }) => {
      const scorecard = await options.service.getScorecard(
        {
          entityRef: toRef(input.entityRef, AI_SYSTEM_KIND),
          packId: input.pack,
        },
        { credentials },
      );
      return { output: { ...scorecard } };
    },
  });
}
