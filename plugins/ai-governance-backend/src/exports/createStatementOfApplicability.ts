import {
  annexAControls,
  annexAObjectives,
  canonicalJson,
  ControlInfo,
  EXPORT_STATEMENT,
  PackInfo,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, ReportDocument, RichText } from './document';
import { addBasis } from './provenance';
import { ExportContext } from './SystemExport';
import { percentText } from './words';

/** How one control of Annex A is implemented over the systems. */
export interface AnnexAImplementation {
  id: string;
  state:
    | 'implemented'
    | 'partly'
    | 'not-implemented'
    | 'nothing-due'
    | 'no-control';
  /** Weight that is due, and of it what passes. */
  due: number;
  passing: number;
  waived: number;
  /** Controls of the pack that serve it. */
  controls: string[];
}

/** Computes the state of all 38 controls from the counts per control. */
export function annexAImplementation(
  controls: ControlInfo[],
): AnnexAImplementation[] {
  return annexAControls.map(({ id }) => {
    const serving = controls.filter(({ annexA }) => annexA.includes(id));
    let due = 0;
    let passing = 0;
    let waived = 0;
    for (const { counts, weight } of serving) {
      const { pass, fail, expired, unknown } = counts;
      due += (pass + fail + expired + unknown) * weight;
      passing += pass * weight;
      waived += counts.waived;
    }
    return {
      id,
      state: stateOf(serving.length, due, passing),
      due,
      passing,
      waived,
      controls: serving.map(control => control.id),
    };
  });
}

function stateOf(
  serving: number,
  due: number,
  passing: number,
): AnnexAImplementation['state'] {
  if (serving === 0) return 'no-control';
  if (due === 0) return 'nothing-due';
  if (passing === due) return 'implemented';
  return passing > 0 ? 'partly' : 'not-implemented';
}

const STATES: Record<AnnexAImplementation['state'], RichText> = {
  implemented: { text: 'Implemented', tone: 'good' },
  partly: { text: 'Partly implemented', tone: 'warn' },
  'not-implemented': { text: 'Not implemented', tone: 'bad' },
  'nothing-due': { text: 'Nothing due', tone: 'quiet' },
  'no-control': { text: 'No control of the pack', tone: 'quiet' },
};

/**
 * The 38 controls of Annex A with the state that follows from the systems that the
 * caller may read. A pure function.
 */
export function createStatementOfApplicability(
  options: { pack: PackInfo; items: ControlInfo[]; systems: number },
  context: ExportContext,
): ReportDocument {
  const { pack, items, systems } = options;
  const states = annexAImplementation(items);
  const byId = new Map(states.map(state => [state.id, state]));
  const provenance = {
    generatedAt: new Date(context.now).toISOString(),
    generatedFor: context.generatedFor,
    generator: `${context.generator.name} ${context.generator.version}`,
    packs: [{ id: pack.id, title: pack.title, version: pack.version }],
    inputs: {
      sha256: sha256Hex(canonicalJson(options)),
      description: 'Inputs (the pack, and the counts per control and state)',
    },
    statement: EXPORT_STATEMENT,
  };
  const count = (state: AnnexAImplementation['state']) =>
    String(states.filter(item => item.state === state).length);
  const builder = new DocumentBuilder({
    title: 'Statement of Applicability',
    subject: 'Annex A of ISO/IEC 42001:2023',
    provenance,
  })
    .section('Summary')
    .text(
      'The implementation state is computed from the controls of the AI systems that the reader may see. A control counts as implemented where every required control of the pack that serves it passes in every system for which it is due. Inclusion, exclusion and their justification are decisions of the organisation; nothing here replaces their approval.',
    )
    .facts({
      'AI systems': String(systems),
      'Controls of Annex A': String(states.length),
      Implemented: count('implemented'),
      'Partly implemented': count('partly'),
      'Not implemented': count('not-implemented'),
      'Nothing due': count('nothing-due'),
      'No control of the pack': count('no-control'),
    })
    .section('Controls of Annex A');
  for (const [objective, title] of Object.entries(annexAObjectives)) {
    builder.table({
      caption: `${objective} ${title}`,
      columns: [
        { title: 'Control', width: 0.8 },
        { title: 'Title', width: 2.6 },
        { title: 'Implementation', width: 1.3 },
        { title: 'Passing', width: 1.2 },
        { title: 'Measured by', width: 2.2 },
      ],
      rows: annexAControls
        .filter(control => control.objective === objective)
        .map((control): Cell[] => {
          const state = byId.get(control.id)!;
          return [
            { text: control.id, strong: true },
            control.title,
            STATES[state.state],
            [
              {
                text:
                  state.due === 0
                    ? 'None due'
                    : `${percentText(state.passing / state.due)} of ${
                        state.due
                      } points`,
              },
              ...(state.waived > 0
                ? [{ text: `${state.waived} waived`, tone: 'warn' as const }]
                : []),
            ],
            state.controls.join(', ') || 'No control of this pack',
          ];
        }),
      empty: '',
    });
  }
  return addBasis(builder, provenance).build();
}
