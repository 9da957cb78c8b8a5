import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
  ControlInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ServiceOptions } from '../access';
import { SystemService } from '../systems';
import { ActionOptions, READING } from './ActionOptions';
import { systemInput } from './inputs';
import { toRef } from './toRefs';

/** Lets an agent explain a control, and its state in one system. */
export function registerExplainControlAction(options: ActionOptions): void {
  const { actionsRegistry, service } = options;
  actionsRegistry.register({
    name: 'explain-control',
    title: 'Explain a control',
    description:
      'Explains one control: what it asks for and why, from which stage and in which risk classes it is due, its weight, whether it is a gate, how long evidence stays good, what to do, and in how many AI systems that the caller may read it stands in which state. With an AI system, also its state there, the reasons and the fix.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          control: z
            .string()
            .min(1)
            .describe('Id of the control, for example RSK-04'),
          pack: z
            .string()
            .optional()
            .describe(
              'Id of the control pack. Default: the default pack, else the first that has the control',
            ),
          entityRef: systemInput(z).optional(),
        }),
      output: z =>
        z.object({
          pack: z
            .object({ id: z.string(), version: z.string() })
            .describe('The pack that the control is of'),
          control: z
            .object({ id: z.string(), title: z.string() })
            .passthrough()
            .describe('The control as its pack defines it'),
          result: z
            .object({ state: z.string(), reason: z.string() })
            .passthrough()
            .optional()
            .describe('Its result in the AI system that was asked about'),
        }),
    },
    action: async ({ input, credentials }) => {
      const caller = { credentials };
      const { pack, control } = await findControl(service, input, caller);
      if (input.entityRef === undefined) return { output: { pack, control } };
      const entityRef = toRef(input.entityRef, AI_SYSTEM_KIND);
      const { controls } = await service.getScorecard(
        { entityRef, packId: pack.id },
        caller,
      );
      const result = controls.find(({ controlId }) => controlId === control.id);
      return {
        output: { pack, control, ...(result && { result: { ...result } }) },
      };
    },
  });
}

interface FoundControl {
  pack: { id: string; version: string };
  control: ControlInfo & Record<string, unknown>;
}

/** The control by its id, whatever the case. */
async function findControl(
  service: SystemService,
  asked: { control: string; pack?: string },
  caller: ServiceOptions,
): Promise<FoundControl> {
  const packs = await service.listPacks(caller);
  const ids = asked.pack
    ? [asked.pack]
    : [...packs]
        .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
        .map(({ id }) => id);
  const wanted = asked.control.toLocaleLowerCase('en-US');
  for (const packId of ids) {
    const { pack, items } = await service.listControls({ packId }, caller);
    const control = items.find(
      ({ id }) => id.toLocaleLowerCase('en-US') === wanted,
    );
    if (control) {
      const { id, version } = pack;
      return { pack: { id, version }, control: { ...control } };
    }
  }
  throw new NotFoundError(
    `No control ${JSON.stringify(asked.control)} in ${ids.join(', ')}`,
  );
}
