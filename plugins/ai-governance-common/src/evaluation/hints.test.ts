import { evidenceOfCheck } from '../packs/evidenceOfCheck';
import { shippedPacks } from '../packs/shippedPacks';
import { Control, ControlPack } from '../packs/types';
import { evaluate } from './evaluate';
import { aiSystem, Change, changed, completeSystem } from './__testUtils__';
import { federal } from './__testUtils__/federalSystem';
import { followHint } from './__testUtils__/followHint';
import { hintedRows } from './__testUtils__/states';
import { ControlResult, EvaluationInput } from './types';

/** More steps than any control takes to be closed. */
const MANY = 25;

const packsOfOne = new Map<Control, ControlPack>();

/** The pack with this control alone, which is evaluated faster. */
function packOf(pack: ControlPack, control: Control): ControlPack {
  const known = packsOfOne.get(control);
  if (known) return known;
  const made = { ...pack, controls: [control] };
  packsOfOne.set(control, made);
  return made;
}

function resultOf(input: EvaluationInput): ControlResult {
  return evaluate(input).controls[0];
}

/** What nobody can mend by a hint: a source that does not answer. */
const isOpen = ({ state, code }: ControlResult) =>
  ['fail', 'expired', 'unknown'].includes(state) && code !== 'unavailable';

/** Nothing but what the schema asks for, and what decides which controls apply. */
const bare = (spec: Change['spec'] = {}): EvaluationInput => ({
  ...completeSystem(),
  entity: aiSystem(spec),
  references: {},
  records: { status: 'available', items: [] },
  metrics: { status: 'available', items: [] },
  documents: {},
});

const SYSTEMS: EvaluationInput[] = [
  bare(),
  bare({ lifecycle: 'unknown', lifecycleStage: 'unknown' }),
  bare({ lifecycle: 'deprecated', lifecycleStage: 'retirement' }),
  bare({ sourcing: 'third-party-service', suppliers: [] }),
  ...(['high', 'limited', 'minimal', 'prohibited'] as const).map(riskClass =>
    bare({ risk: { class: riskClass } }),
  ),
  bare({
    jurisdictions: ['US'],
    traits: { publicBody: true },
    usFederal: { impact: 'presumed-not-high-impact' },
  }),
  ...hintedRows.map(({ change }) =>
    changed(completeSystem(), ...[change].flat()),
  ),
  ...hintedRows.map(({ change }) =>
    changed(completeSystem(), federal, ...[change].flat()),
  ),
];

const hintOf = ({ fix }: ControlResult) => `${fix?.text} (${fix?.path ?? ''})`;

/** Does what each hint says until the control is closed. */
function followHints(start: EvaluationInput, control: Control): void {
  let input = start;
  let result = resultOf(input);
  for (let step = 0; isOpen(result); step++) {
    const hint = hintOf(result);
    if (!result.fix || step > MANY) {
      throw new Error(`${control.id} has no end: ${result.reason} ${hint}`);
    }
    input = followHint(input, control, result.fix);
    const next = resultOf(input);
    if (isOpen(next) && hintOf(next) === hint) {
      throw new Error(
        `${control.id}: ${hint} does not close "${result.reason}"; then "${next.reason}"`,
      );
    }
    result = next;
  }
}

describe.each(shippedPacks)('the hints of $id', pack => {
  it.each(pack.controls)('close $id, or lead to the next', control => {
    const tried = new Set<string>();
    for (const system of SYSTEMS) {
      const start = { ...system, pack: packOf(pack, control) };
      const result = resultOf(start);
      const key = `${result.reason} ${hintOf(result)}`;
      if (isOpen(result) && !tried.has(key)) {
        tried.add(key);
        followHints(start, control);
      }
    }
    expect(tried.size).toBeGreaterThan(0);
  });
});

describe('the hint on a control that may not apply', () => {
  const taking = (evidence: string) =>
    shippedPacks.flatMap(pack =>
      pack.controls
        .filter(({ check }) => evidenceOfCheck(check).includes(evidence))
        .map(control => ({ id: control.id, pack: packOf(pack, control) })),
    );
  const hintOn = (pack: ControlPack, ...changes: Change[]) =>
    resultOf(
      changed(
        { ...bare({ jurisdictions: ['EU'], roles: ['provider'] }), pack },
        ...changes,
      ),
    );
  const chatBot: Change = {
    spec: {
      type: 'generative',
      risk: { class: 'limited', classifiedOn: '2026-01-10' },
      traits: { interactsWithPersons: true, generatesContent: true },
    },
  };

  it.each(taking('record:art6-derogation'))(
    'asks a chat bot for Annex III, and an empty list closes $id',
    ({ pack }) => {
      expect(hintOn(pack, chatBot)).toMatchObject({
        state: 'fail',
        fix: {
          path: 'spec.risk.annexIII',
          text: expect.stringContaining('an empty list declares that none'),
        },
      });
      const none: Change = { spec: { risk: { annexIII: [] } } };
      expect(hintOn(pack, chatBot, none).state).toBe('not-applicable');
    },
  );

  it.each(taking('record:art6-derogation'))(
    'does not ask to declare a trait as it is not, in $id',
    ({ pack }) => {
      const profiling: Change = {
        spec: { risk: { annexIII: ['5(b)'] }, traits: { profiling: true } },
      };
      expect(hintOn(pack, chatBot, profiling).fix).toMatchObject({
        path: 'spec.risk.class',
        text: expect.stringContaining('set class high'),
      });
    },
  );

  it.each(taking('record:supplier-assessment'))(
    'does not offer the empty list that has just failed, in $id',
    ({ pack }) => {
      const { state, fix } = hintOn(pack, {
        spec: {
          risk: { class: 'high' },
          sourcing: 'third-party-service',
          suppliers: [],
        },
      });
      expect(state).toBe('fail');
      expect(fix?.text).not.toMatch(/empty list/);
      expect(fix?.text).toMatch(/each supplier/);
    },
  );

  it('offers an empty list where it would rule the control out', () => {
    const [{ pack }] = taking('record:supplier-assessment');
    expect(hintOn(pack, { spec: { sourcing: 'in-house' } }).fix).toEqual({
      path: 'spec.suppliers',
      text: 'Declare spec.suppliers: whether this is due depends on it. An empty list declares that there is none.',
    });
  });
});
