import {
  AI_SYSTEM_KIND,
  aiGovernanceReadPermission,
  RecordView,
  RiskRegisterView,
  RiskView,
  toRiskRegister,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { RecordPosition } from '../records/types';
import { pagesOf } from '../util';
import { ActionOptions, READING } from './ActionOptions';
import { limitInput, packInput, systemInput } from './inputs';
import { toRef } from './toRefs';

/** Records that are read at once. */
const PAGE = 500;

/** Lets an agent read the risk register of one system. */
export function registerListRisksAction(options: ActionOptions): void {
  options.actionsRegistry.register({
    name: 'list-risks',
    title: 'List the risks of an AI system',
    description:
      'Lists the risks of one AI system, open ones first and the highest remaining rating first: ratings before and after treatment with their band, the appetite, treatment with owner and due date, acceptance, and the controls that treat it. To find systems with high risks, list systems with hasOpenHighRisks or hasRisksAboveAppetite.',
    attributes: READING,
    visibilityPermission: aiGovernanceReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: systemInput(z),
          pack: packInput(z),
          status: z
            .enum(['open', 'closed'])
            .optional()
            .describe('Default: both'),
          limit: limitInput(z),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          totalItems: z.number().describe('Risks that match'),
          open: z.number().describe('Open risks'),
          aboveAppetite: z
            .number()
            .describe('Open risks that remain above the appetite, or unrated'),
          items: z.array(
            z.object({ id: z.string(), title: z.string() }).passthrough(),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const entityRef = toRef(input.entityRef, AI_SYSTEM_KIND);
      const register = await readRegister(
        options,
        { entityRef, packId: input.pack },
        { credentials },
      );
      const items = register.risks.filter(
        ({ status }) => !input.status || status === input.status,
      );
      return {
        output: {
          entityRef,
          totalItems: items.length,
          open: register.open,
          aboveAppetite: register.aboveAppetite,
          items: items.slice(0, input.limit).map(toItem),
        },
      };
    },
  });
}

async function readRegister(
  { service, records }: ActionOptions,
  request: { entityRef: string; packId?: string },
  caller: ServiceOptions,
): Promise<RiskRegisterView> {
  const { entityRef } = request;
  const { input } = await service.getEvaluation(request, caller);
  const [settings, types] = await Promise.all([
    records.getRiskSettings(caller),
    records.listRecordTypes(caller),
  ]);
  const views: RecordView[] = [];
  const pages = pagesOf((after: RecordPosition | undefined) =>
    records.listRecords(
      {
        entityRef,
        types: ['risk', 'risk-acceptance'],
        after,
        limit: PAGE,
      },
      caller,
    ),
  );
  for await (const { items } of pages) views.push(...items);
  const [acceptance] =
    types.find(({ id }) => id === 'risk-acceptance')?.controls ?? [];
  return toRiskRegister({
    records: views,
    entity: input.entity,
    settings,
    acceptanceValidityDays: input.pack.controls.find(
      ({ id }) => id === acceptance,
    )?.validityDays,
    timeZone: input.policy.timeZone,
    now: input.now,
  });
}

function toItem({ record, acceptance, ...risk }: RiskView) {
  const { record: decided, ...accepted } = acceptance;
  return {
    id: record.id,
    state: record.state,
    ...risk,
    acceptance: {
      ...accepted,
      ...(decided && { recordId: decided.id }),
    },
  };
}
