import { Change, changed, completeSystem } from './__testUtils__';
import { evaluate } from './evaluate';
import { LIFECYCLE_STAGES } from '../entity/vocabulary';

type Stage = (typeof LIFECYCLE_STAGES)[number];

/**
 * The eight stages of ISO/IEC 22989:2022, as summaries of ISO/IEC 23894:2023 Annex C
 * cite them, each with the stage in which a system goes through it here.
 */
const OF_STANDARD: Array<[string, Stage]> = [
  ['inception', 'inception'],
  ['design and development', 'design-development'],
  ['verification and validation', 'verification-validation'],
  ['deployment', 'deployment'],
  ['operation and monitoring', 'operation-monitoring'],
  ['continuous validation', 'operation-monitoring'],
  ['re-evaluation', 'operation-monitoring'],
  ['retirement', 'retirement'],
];

describe('life cycle stages', () => {
  it('hold every stage of the standard, in its order', () => {
    expect([...new Set(OF_STANDARD.map(([, stage]) => stage))]).toEqual([
      ...LIFECYCLE_STAGES,
    ]);
  });

  it.each([
    // What is measured of a version, and its slices.
    ['continuous validation', 'OPS-02'],
    ['continuous validation', 'OPS-03'],
    // A review decides whether it goes on, is changed or ends.
    ['re-evaluation', 'OPS-07'],
  ])('ask for %s while a system operates: %s', (name, controlId) => {
    const lifecycleStage = new Map(OF_STANDARD).get(name)!;
    const stateWith = (evidence: Change) =>
      evaluate(
        changed(completeSystem(), { spec: { lifecycleStage }, ...evidence }),
      ).controls.find(control => control.controlId === controlId)!.state;
    expect(stateWith({})).toBe('pass');
    expect(['fail', 'unknown']).toContain(
      stateWith({
        records: { 'governance-review': undefined },
        metrics: 'unavailable',
      }),
    );
  });
});
