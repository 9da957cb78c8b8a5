import { ControlInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { countStates } from '../../__testUtils__/scorecard';
import { arrangeControls, packControls } from './packControls';

const info = (id: string, title: string, annexA: string[] = []) =>
  ({
    id,
    title,
    description: `About ${id}`,
    annexA,
    clauses: [],
  } as unknown as ControlInfo);

const NONE = countStates([], 'required');

const CONTROLS = packControls(
  [
    info('B-01', 'Second', ['A.4.2']),
    info('A-01', 'First'),
    info('C-01', 'Owed by nobody'),
    info('D-01', 'Never counted'),
  ],
  [
    { controlId: 'A-01', counts: { ...NONE, pass: 1, fail: 2, unknown: 1 } },
    { controlId: 'B-01', counts: { ...NONE, pass: 9, expired: 1, waived: 4 } },
    { controlId: 'C-01', counts: { ...NONE, 'not-due': 3 } },
  ],
);

const ids = (order: 'worst' | 'pack' | 'share', text = '') =>
  arrangeControls(CONTROLS, { order, text }).map(control => control.info.id);

describe('controls of a pack', () => {
  it('say how many systems stand how, and the share where it is due', () => {
    expect(CONTROLS).toEqual([
      {
        info: expect.objectContaining({ id: 'B-01' }),
        passing: 9,
        notPassing: 1,
        waived: 4,
        share: 0.9,
      },
      {
        info: expect.objectContaining({ id: 'A-01' }),
        passing: 1,
        notPassing: 3,
        waived: 0,
        share: 0.25,
      },
      {
        info: expect.objectContaining({ id: 'C-01' }),
        passing: 0,
        notPassing: 0,
        waived: 0,
      },
    ]);
  });

  it('come worst first, in the order of the pack, or by share with what is due nowhere last', () => {
    expect(ids('worst')).toEqual(['A-01', 'B-01', 'C-01']);
    expect(ids('pack')).toEqual(['B-01', 'A-01', 'C-01']);
    expect(ids('share')).toEqual(['A-01', 'B-01', 'C-01']);
  });

  it('are found by every word of id, title, description and references', () => {
    expect(ids('pack', 'a.4.2 SECOND')).toEqual(['B-01']);
    expect(ids('pack', 'about c-01')).toEqual(['C-01']);
    expect(ids('pack', 'second first')).toEqual([]);
  });
});
