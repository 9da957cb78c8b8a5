import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActionOptions, READING } from './ActionOptions';

/** Lets an agent read which records there are, and what they have to say. */
export function registerListRecordTypesAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'list-record-types',
    title: 'List types of records',
    description:
      'Lists the types of records that AI systems have, such as impact assessments, with the JSON Schema of their data, what their subject names, whether they expire, whether somebody else has to decide on them, and the controls for which they are evidence. Read it before you propose a record.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          type: z
            .string()
            .optional()
            .describe('Id of one type. Default: all, without their schemas'),
        }),
      output: z =>
        z.object({
          items: z.array(
            z
              .object({
                id: z.string(),
                title: z.string(),
                approval: z
                  .string()
                  .describe(
                    'required: somebody other than the author decides; none: it counts once it is submitted',
                  ),
              })
              .passthrough(),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const types = await options.records.listRecordTypes({ credentials });
      const ofSystems = types.filter(({ level }) => level === 'system');
      const items = ofSystems
        .filter(({ id }) => input.type === undefined || id === input.type)
        .map(({ uiSchema: _, schema, ...type }) => ({
          ...type,
          ...(input.type !== undefined && { schema }),
        }));
      return { output: { items } };
    },
  });
}
