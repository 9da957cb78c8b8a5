import { specHash } from '../entity/specHash';
import { changed, completeSystem } from './__testUtils__';
import { evaluate } from './evaluate';
import { findStageBlockers } from './stageBlockers';

const idsOf = (found: ReturnType<typeof findStageBlockers>) =>
  found?.blockers.map(({ controlId }) => controlId);

const young = changed(completeSystem(), {
  spec: { lifecycle: 'experimental', lifecycleStage: 'design-development' },
});

describe('findStageBlockers', () => {
  it('asks about the stage after the one that decides', () => {
    expect(findStageBlockers(young)?.stage).toBe('verification-validation');
    expect(findStageBlockers(young, 'deployment')?.stage).toBe('deployment');
  });

  it('knows no stage after the last', () => {
    expect(
      findStageBlockers(
        changed(completeSystem(), {
          spec: { lifecycle: 'deprecated', lifecycleStage: 'retirement' },
        }),
      ),
    ).toBeUndefined();
  });

  it('lists the gates that the scorecard of that stage shows, with what to do', () => {
    const input = changed(young, {
      spec: { owner: undefined, oversight: undefined },
      records: { 'impact-assessment': undefined },
    });
    const found = findStageBlockers(input, 'deployment')!;
    const { controls } = evaluate(
      changed(input, { spec: { lifecycleStage: 'deployment' } }),
    );
    const failing = controls.filter(
      ({ gate, requirement, state }) =>
        gate &&
        requirement === 'required' &&
        ['fail', 'expired', 'unknown'].includes(state),
    );
    expect(failing.length).toBeGreaterThan(1);
    expect(idsOf(found)).toEqual(failing.map(({ controlId }) => controlId));
    expect(
      found.blockers.find(({ fix }) => fix?.path === 'spec.owner'),
    ).toEqual(
      expect.objectContaining({ state: 'fail', title: expect.any(String) }),
    );
  });

  it('lists nothing where everything is in place', () => {
    expect(idsOf(findStageBlockers(young))).toEqual([]);
  });

  it('does not hold what was attested against the stage that is asked about', () => {
    const { pack } = young;
    const controls = pack.controls
      .filter(({ boundTo }) => boundTo === 'spec-hash')
      .map(control => ({ ...control, gate: true }));
    const attested = (hash: string) =>
      changed(young, {
        pack: { ...pack, controls },
        records: { attestation: { binding: { specHash: hash } } },
      });
    const ofOthers = findStageBlockers(attested('v2:0'), 'deployment');
    expect(ofOthers?.blockers).toMatchObject(
      controls.map(({ id }) => ({ controlId: id, state: 'expired' })),
    );
    const ofNow = attested(specHash(young.entity));
    expect(idsOf(findStageBlockers(ofNow, 'deployment'))).toEqual([]);
  });
});
