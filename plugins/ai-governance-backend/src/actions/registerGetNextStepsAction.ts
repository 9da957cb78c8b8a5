import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
  EvaluationInput,
  findNextSteps,
  findStageBlockers,
  fixKey,
  LIFECYCLE_STAGES,
  NextStep,
  proposeFix,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';
import { fixOutput, levelOutput, packInput, systemInput } from './inputs';
import { toPlain } from './toPlain';
import { toRef } from './toRefs';

/** Lets an agent say what to do next. */
export function registerGetNextStepsAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'get-next-steps',
    title: 'Get the next steps of an AI system',
    description:
      'Gives the shortest list of steps that lead one AI system to its next level, each with the percentage points of completeness that it adds, and the gates that block the next lifecycle stage, or a later one. Gates that cap the level come first.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: systemInput(z),
          pack: packInput(z),
          stage: z
            .enum(LIFECYCLE_STAGES)
            .optional()
            .describe(
              'Stage whose gates are asked about. Default: the stage after the present one',
            ),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          level: levelOutput(z),
          completeness: z
            .number()
            .optional()
            .describe('0 to 1; absent when nothing is due'),
          target: z
            .string()
            .optional()
            .describe('Level that the steps lead to; absent at the highest'),
          steps: z
            .array(
              z.object({
                controls: z
                  .array(
                    z
                      .object({ controlId: z.string(), title: z.string() })
                      .passthrough(),
                  )
                  .describe('Controls that the step closes'),
                fix: fixOutput(z).describe('What to do first'),
                edits: z
                  .array(
                    z
                      .object({ path: z.string(), value: z.any() })
                      .passthrough(),
                  )
                  .optional()
                  .describe(
                    'Every field of the descriptor that its first control lacks; with choice, value is an example that a person has to replace',
                  ),
                points: z
                  .number()
                  .describe('Percentage points of completeness that it adds'),
                completeness: z.number().describe('After this step, 0 to 1'),
                level: z.string().describe('After this step'),
              }),
            )
            .describe('In the order in which to take them'),
          stage: z
            .object({
              stage: z.string(),
              blockers: z
                .array(
                  z
                    .object({ controlId: z.string(), fix: fixOutput(z) })
                    .passthrough(),
                )
                .describe('Gates that would not pass there'),
            })
            .optional()
            .describe('What blocks the stage; absent where there is none next'),
        }),
    },
    action: async ({ input, credentials }) => {
      const entityRef = toRef(input.entityRef, AI_SYSTEM_KIND);
      const { input: evaluated } = await options.service.getEvaluation(
        { entityRef, packId: input.pack },
        { credentials },
      );
      const stage = findStageBlockers(evaluated, input.stage);
      const next = findNextSteps(evaluated);
      return {
        output: {
          entityRef,
          ...toPlain({
            ...next,
            steps: next.steps.map(step => withEdits(evaluated, step)),
          }),
          ...(stage && { stage: toPlain(stage) }),
        },
      };
    },
  });
}

/** With the fields that the first control of a step lacks, all of them at once. */
function withEdits(input: EvaluationInput, step: NextStep) {
  const [{ controlId }] = step.controls;
  const declare = proposeFix(input, controlId, [])?.options.find(
    ({ kind }) => kind === 'declare',
  );
  return {
    ...step,
    ...(declare && {
      edits: declare.edits.map(edit => ({ ...edit, path: fixKey(edit) })),
    }),
  };
}
