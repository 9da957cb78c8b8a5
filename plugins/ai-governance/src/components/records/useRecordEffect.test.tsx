import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { result, scorecard } from '../../__testUtils__/scorecard';
import { useRecordEffect } from './useRecordEffect';

const REF = { namespace: 'default', name: 'advisor' };

function Effect({ before }: { before: Scorecard }) {
  const effectOf = useRecordEffect();
  const [text, setText] = useState<string>();
  useEffect(() => {
    effectOf(REF, before).then(setText);
  }, [effectOf, before]);
  return <output data-testid="effect">{text ?? 'reading'}</output>;
}

async function effect(before: Scorecard, after: Scorecard) {
  const api = mockApi({ getScorecard: async () => after });
  await renderView(<Effect before={before} />, { api });
  expect(api.getScorecard).toHaveBeenCalledWith(REF, { pack: before.pack.id });
  return screen.getByTestId('effect').textContent;
}

const card = (
  states: Record<string, 'pass' | 'fail' | 'waived'>,
  change: Partial<Scorecard>,
) =>
  scorecard({
    controls: Object.entries(states).map(([id, state]) =>
      result(id, { state }),
    ),
    ...change,
  });

describe('what a record changed', () => {
  it('names the control that passes, the score and the level', async () => {
    expect(
      await effect(
        card(
          { 'INV-01': 'pass', 'INV-02': 'fail' },
          { level: 'none', completeness: 0.4 },
        ),
        card(
          { 'INV-01': 'pass', 'INV-02': 'pass' },
          { level: 'bronze', completeness: 0.53 },
        ),
      ),
    ).toBe('INV-02 passes. 40% → 53%, now Bronze');
  });

  it('names other states, and of many controls the first', async () => {
    const ids = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
    const all = (state: 'fail' | 'waived') =>
      Object.fromEntries(ids.map(id => [id, state]));
    expect(await effect(card(all('fail'), {}), card(all('waived'), {}))).toBe(
      'A-1: Waived. A-2: Waived. A-3: Waived. 2 more controls changed.',
    );
  });

  it('says nothing where nothing changed', async () => {
    const same = card({ 'INV-01': 'pass' }, {});
    expect(await effect(same, same)).toBe('');
  });
});
