import { euAiActPack } from '../packs/shipped/euAiActPack.generated';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { Change, changed, completeSystem, record } from './__testUtils__';
import { evaluate } from './evaluate';

const MEMBERS =
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
    ' ',
  );

/** Logs of one day, and a serious incident that nobody reported. */
const SHORT: Change = {
  spec: { logging: { retentionDays: 1 } },
  moreRecords: [
    record('incident', {
      id: 'unreported',
      effectiveAt: '2026-01-01T00:00:00Z',
      data: { title: 'Outage', severity: 'serious', status: 'open' },
    }),
  ],
};

/** States by control; what was attested changes with the jurisdiction and is no law. */
function statesOf(jurisdictions: string[]): Record<string, string> {
  const results = [euAiActPack, iso42001Pack].flatMap(
    pack =>
      evaluate(
        changed(completeSystem(), SHORT, { pack, spec: { jurisdictions } }),
      ).controls,
  );
  return Object.fromEntries(
    results
      .filter(({ controlId }) => controlId !== 'INV-02')
      .map(({ controlId, state }) => [controlId, state]),
  );
}

const namesIn = (states: Record<string, string>, state: string) =>
  Object.keys(states).filter(id => states[id] === state);

describe('the jurisdictions of a system', () => {
  it.each(MEMBERS)('hold %s to the law of the EU', code => {
    const states = statesOf([code]);
    expect(states).toEqual(statesOf(['EU']));
    expect(namesIn(states, 'fail').length).toBeGreaterThan(
      namesIn(statesOf(['US']), 'fail').length,
    );
  });

  it.each(['NO', 'RE', 'ZZ'])(
    'rule nothing out where %s is not known to be elsewhere',
    code => {
      expect(namesIn(statesOf([code]), 'not-applicable')).toEqual(
        namesIn(statesOf(['EU']), 'not-applicable'),
      );
    },
  );

  it('rule the law of the EU out for another state', () => {
    expect(statesOf(['US'])).toMatchObject({ 'EU-PRO-01': 'not-applicable' });
  });
});
