import {
  Files,
  OwnPack,
  PACK,
  REVIEWS,
  SHORT,
  SUITE,
  SYSTEM,
} from './__testUtils__/ownPack';

describe('samples that cannot be used are refused with their place', () => {
  let pack: OwnPack;

  beforeEach(() => {
    pack = new OwnPack();
  });

  afterEach(() => pack.remove());

  const OWN_01 = 'samples/OWN-01';

  it.each<[string, Files, string[]]>([
    [
      'a control that the pack does not have',
      { 'samples/OWN-11/pass.yaml': SYSTEM },
      [
        'samples/OWN-11: house-rules has no control "OWN-11"; it has OWN-01, OWN-02; did you mean "OWN-01"?',
      ],
    ],
    [
      'no failing descriptor',
      { [`${OWN_01}/fail.yaml`]: undefined },
      [
        `${OWN_01}/fail.yaml: no such file; a sample has pass.yaml and fail.yaml, or system.yaml where both have the same descriptor`,
      ],
    ],
    [
      'a failing descriptor beside one for both',
      { 'samples/OWN-02/fail.yaml': SYSTEM },
      [
        'samples/OWN-02/fail.yaml: is next to system.yaml; a sample has pass.yaml and fail.yaml, or system.yaml',
      ],
    ],
    [
      'no failing case',
      { [`${OWN_01}/sample.yaml`]: 'pass: { records: [] }\n' },
      [
        `${OWN_01}/sample.yaml:1: the file lacks fail; expected a group of fields`,
      ],
    ],
    [
      'no reason',
      { [`${OWN_01}/sample.yaml`]: 'fail: { state: fail }\n' },
      [`${OWN_01}/sample.yaml:1: fail lacks reason; expected text`],
    ],
    [
      'no word of why it fails, and an invalid descriptor',
      {
        [`${OWN_01}/sample.yaml`]: undefined,
        [`${OWN_01}/pass.yaml`]: SYSTEM.replace('predictive', 'predictve'),
      },
      [
        `${OWN_01}/sample.yaml: no such file; it says with fail.reason why the failing sample fails`,
        expect.stringMatching(
          /^samples\/OWN-01\/pass\.yaml:5: spec\.type is "predictve".*did you mean "predictive"\?$/,
        ),
      ],
    ],
    [
      'a state that no failing sample shows, and a field of another name',
      {
        [`${OWN_01}/sample.yaml`]:
          'fail:\n  reason: x\n  state: expird\n  recods: []\n',
      },
      [
        `${OWN_01}/sample.yaml:3: fail.state is "expird"; allowed: fail, expired; did you mean "expired"?`,
        `${OWN_01}/sample.yaml:4: fail has no field "recods"; it has state, reason, records, measurements; did you mean "records"?`,
      ],
    ],
    [
      'two AI systems, and an entity that the catalog refuses',
      {
        [`${OWN_01}/pass.yaml`]: `${SYSTEM}---\n${SYSTEM}`,
        [`${OWN_01}/fail.yaml`]: `${SHORT}---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: 'a b' }
`,
      },
      [
        `${OWN_01}/pass.yaml: holds 2 entities of the kind AISystem; expected one`,
        expect.stringMatching(/^samples\/OWN-01\/fail\.yaml:11: .*a b/),
      ],
    ],
    [
      'a record that the portal would refuse',
      {
        'samples/OWN-02/sample.yaml': REVIEWS.replace(
          'decision: continue',
          'decision: contine',
        ),
      },
      [
        'samples/OWN-02/sample.yaml:9: REV-1: data.decision: "contine" is not allowed; allowed: continue, continue-with-actions, suspend, retire; did you mean "continue"?',
        expect.stringMatching(/^samples\/OWN-02\/sample\.yaml:14: REV-1: /),
      ],
    ],
    [
      'records and measurements of another form',
      {
        'samples/OWN-02/sample.yaml': `fail:
  reason: x
  records:
    - { id: R, type: goverance-review, author: user:default/m, effectiveAt: soon }
    - { id: R, type: dpia, author: user:default/m, effectiveAt: 2026-11-01, binding: { version: 4 } }
    - { id: R, type: dpia, author: user:default/m, effectiveAt: 2026-11-01, state: approved, data: { reference: x } }
    - { id: R, type: risk, author: user:default/m, approver: user:default/i, effectiveAt: 2026-11-01, data: { title: x, category: safety } }
  measurements:
    - { metric: auc, value: high, measuredAt: 2026-11-01 }
`,
      },
      [
        expect.stringMatching(
          /^samples\/OWN-02\/sample\.yaml:4: fail\.records\[0\]\.type is "goverance-review"; allowed: attestation, .*; did you mean "governance-review"\?$/,
        ),
        'samples/OWN-02/sample.yaml:4: fail.records[0].effectiveAt is "soon"; expected an instant such as 2026-11-23T12:00:00Z, or a day',
        'samples/OWN-02/sample.yaml:5: fail.records[1].binding.version is 4; expected text',
        'samples/OWN-02/sample.yaml:6: R: state: lacks an approver; expected who decided',
        'samples/OWN-02/sample.yaml:7: R: approver: a risk counts without a decision: submitted',
        'samples/OWN-02/sample.yaml:9: fail.measurements[0].value is "high"; expected a number',
      ],
    ],
    [
      'YAML that is none',
      { [`${OWN_01}/sample.yaml`]: 'fail: [\n' },
      [expect.stringMatching(/^samples\/OWN-01\/sample\.yaml:\d+: /)],
    ],
    [
      'an alias without an anchor, and a file that says nothing',
      {
        [`${OWN_01}/sample.yaml`]: 'fail: *reason\n',
        'samples/OWN-02/sample.yaml': '# nothing yet\n',
      },
      [
        expect.stringMatching(/^samples\/OWN-01\/sample\.yaml: .*reason/),
        'samples/OWN-02/sample.yaml:1: the file is empty; expected a group of fields',
      ],
    ],
    [
      'a pack that is not there',
      { 'samples/samples.yaml': SUITE.replace('house-rules', 'hose-rules') },
      [
        'samples/samples.yaml:1: pack is "../hose-rules.yaml", and there is no file hose-rules.yaml; expected a file, or one of the shipped packs iso-42001, eu-ai-act, nist-ai-rmf, omb-m-25-21',
      ],
    ],
    [
      'a pack that is not sound',
      { 'house-rules.yaml': PACK.replace('"title":"House rules",', '') },
      ['Control pack cannot be used.', 'house-rules.yaml:1: title: is missing'],
    ],
    [
      'no instant',
      { 'samples/samples.yaml': 'pack: iso-42001\nnow: today\n' },
      [
        'samples/samples.yaml:2: now is "today"; expected an instant such as 2026-11-23T12:00:00Z, or a day',
      ],
    ],
  ])('%s', async (_, changes, error) => {
    await expect(pack.run(changes)).resolves.toEqual({
      code: 1,
      info: [],
      error,
    });
  });

  it('a folder without samples.yaml, and one that is not there', async () => {
    await expect(pack.run({}, {}, [pack.folder])).rejects.toThrow(
      `${pack.folder}: has no samples.yaml, which names the pack and the instant of the samples`,
    );
    await expect(pack.run({}, {}, ['iso-42002'])).rejects.toThrow(
      'iso-42002: no such folder, and no samples of that name are shipped; there are eu-ai-act, iso-42001, nist-ai-rmf, omb-m-25-21; did you mean "iso-42001"?',
    );
  });
});
