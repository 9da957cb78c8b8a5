import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  control,
  OwnPack,
  PACK,
  REVIEWS,
  SHORT,
  SUITE,
  SYSTEM,
} from './__testUtils__/ownPack';
import { SuiteOutcome } from './types';

describe('ai-governance samples', () => {
  let pack: OwnPack;

  beforeEach(() => {
    pack = new OwnPack();
  });

  afterEach(() => pack.remove());

  it('runs the samples of an own pack', async () => {
    await expect(pack.run()).resolves.toEqual({
      code: 0,
      info: [
        'house-rules 1.0.0, samples in samples',
        '  ok     OWN-01 Rule OWN-01',
        '  ok     OWN-02 Rule OWN-02',
        '2 samples: 2 ok, 0 failed; 0 controls without a sample',
      ],
      error: [],
    });
  });

  it('prints what was found as JSON', async () => {
    const { code, info } = await pack.run({}, { format: 'json' });
    const [outcome]: SuiteOutcome[] = JSON.parse(info.join('\n'));
    expect(code).toBe(0);
    expect(outcome).toMatchObject({
      pack: { id: 'house-rules', version: '1.0.0' },
      withoutSample: [],
    });
    expect(outcome.samples[1]).toEqual({
      control: 'OWN-02',
      title: 'Rule OWN-02',
      ok: true,
      pass: {
        file: 'samples/OWN-02/system.yaml',
        ok: true,
        state: 'pass',
        reason: 'The governance-review of 2026-11-02 is current.',
        expected: { state: 'pass' },
      },
      fail: {
        file: 'samples/OWN-02/system.yaml',
        ok: true,
        state: 'expired',
        reason:
          'The governance-review of 2026-07-01 was good until 2026-09-29.',
        expected: {
          state: 'expired',
          reason: 'The governance-review of 2026-07-01 was good until',
        },
      },
    });
  });

  it('ends with 1 when a sample is in another state than it says', async () => {
    const { code, info } = await pack.run({
      'samples/OWN-01/pass.yaml': SHORT,
      'samples/OWN-02/sample.yaml': REVIEWS.replace(
        'state: expired',
        'state: fail',
      ),
    });
    expect(code).toBe(1);
    expect(info.slice(1)).toEqual([
      '  failed OWN-01 Rule OWN-01',
      '         samples/OWN-01/pass.yaml: is fail with "spec.intendedUse.purpose has 7 characters; at least 20 are required."; expected pass',
      '  failed OWN-02 Rule OWN-02',
      '         samples/OWN-02/system.yaml: is expired with "The governance-review of 2026-07-01 was good until 2026-09-29."; expected fail with "The governance-review of 2026-07-01 was good until"',
      '2 samples: 0 ok, 2 failed; 0 controls without a sample',
    ]);
  });

  it('ends with 1 when a sample fails for another reason than it says', async () => {
    const { code, info } = await pack.run({
      'samples/OWN-01/sample.yaml': 'fail: { reason: is not declared }\n',
    });
    expect(code).toBe(1);
    expect(info[2]).toBe(
      '         samples/OWN-01/fail.yaml: is fail with "spec.intendedUse.purpose has 7 characters; at least 20 are required."; expected fail with "is not declared"',
    );
  });

  it('names controls without a sample, and fails on them on request', async () => {
    const changes = {
      'samples/OWN-02/system.yaml': undefined,
      'samples/OWN-02/sample.yaml': undefined,
    };
    const { code, info } = await pack.run(changes);
    expect(code).toBe(0);
    expect(info.slice(2)).toEqual([
      '  without a sample: OWN-02',
      '1 sample: 1 ok, 0 failed; 1 control without a sample',
    ]);
    expect(await pack.run(changes, { strict: true })).toMatchObject({
      code: 1,
    });
    expect(await pack.run({}, { strict: true })).toMatchObject({ code: 0 });
  });

  it('takes the entities of a sample to be all that there are', async () => {
    const people = control('OWN-01', { rule: 'people', field: 'spec.owner' });
    const text = JSON.stringify({ ...JSON.parse(PACK), controls: [people] });
    const owned = `${SYSTEM}  owner: lending\n`;
    const group = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: lending }
spec: { type: team, children: [] }
`;
    const changes = {
      'house-rules.yaml': text,
      'samples/samples.yaml': `${SUITE}entities: [people.yaml]\n`,
      'samples/people.yaml': group,
      'samples/OWN-01/pass.yaml': `${owned}---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: mara }
spec: { memberOf: [lending] }
`,
      'samples/OWN-02/system.yaml': undefined,
      'samples/OWN-02/sample.yaml': undefined,
    };
    const vacant = await pack.run({
      ...changes,
      'samples/OWN-01/fail.yaml': owned,
      'samples/OWN-01/sample.yaml': 'fail: { reason: has no members }',
    });
    expect(vacant).toMatchObject({ code: 0, error: [] });
    const dangling = await pack.run({
      ...changes,
      'samples/OWN-01/fail.yaml': owned.replace('lending', 'credit'),
      'samples/OWN-01/sample.yaml': 'fail: { reason: which does not exist }',
    });
    expect(dangling).toMatchObject({ code: 0, error: [] });
  });

  it('reads documents beside the descriptor, and measurements', async () => {
    const controls = [
      control('OWN-01', {
        rule: 'document',
        field: 'spec.documentation.design',
      }),
      control('OWN-02', { rule: 'metrics-watched', kinds: ['operational'] }),
    ];
    const designed = `${SYSTEM}  documentation: { design: ./design.md }\n`;
    const { code, info } = await pack.run({
      'house-rules.yaml': JSON.stringify({ ...JSON.parse(PACK), controls }),
      'samples/OWN-01/pass.yaml': designed,
      'samples/OWN-01/design.md': '# Design\n',
      'samples/OWN-01/fail.yaml': designed.replace('design.md', 'other.md'),
      'samples/OWN-01/sample.yaml': 'fail: { reason: could not be found }',
      'samples/OWN-02/system.yaml': `${SYSTEM}  monitoring:
    metrics:
      - { metric: p95, kind: operational, comparator: lt, threshold: 300, cadence: P1D }
`,
      'samples/OWN-02/sample.yaml': `pass:
  measurements: [{ metric: p95, value: 210, measuredAt: 2026-11-23T06:00:00Z }]
fail:
  reason: p95 is 900
  measurements: [{ metric: p95, value: 900, measuredAt: 2026-11-23T06:00:00Z }]
`,
    });
    expect({ code, last: info.at(-1) }).toEqual({
      code: 0,
      last: '2 samples: 2 ok, 0 failed; 0 controls without a sample',
    });
  });

  it('binds an attestation to the facts that are declared', async () => {
    const attested = control(
      'OWN-02',
      { rule: 'record', type: 'attestation', selfAttested: true },
      { boundTo: 'spec-hash' },
    );
    const { info } = await pack.run({
      'house-rules.yaml': JSON.stringify({
        ...JSON.parse(PACK),
        controls: [JSON.parse(PACK).controls[0], attested],
      }),
      'samples/OWN-02/sample.yaml': `pass:
  records:
    - &attestation
      { id: A, type: attestation, author: user:default/mara, effectiveAt: 2026-11-02, binding: { specHash: current } }
fail:
  state: expired
  reason: the declared facts have changed since
  records: [{ <<: *attestation, binding: { specHash: '${'0'.repeat(64)}' } }]
`,
    });
    expect(info[2]).toBe('  ok     OWN-02 Rule OWN-02');
  });

  it('runs what docs/packs.md shows', async () => {
    const docs = readFileSync(
      path.resolve(__dirname, '../../../../docs/packs.md'),
      'utf8',
    );
    const blocks = docs.match(/(?<=```yaml\n)[^]*?(?=```)/g)!;
    const blockOf = (start: string) =>
      blocks.find(block => block.startsWith(start))!;
    const passing = blockOf('# OWN-01/pass.yaml');
    const [, purpose] = /"(purpose: .*)"/.exec(passing)!;
    const outcome = await pack.run(
      {
        'house-rules.yaml': blockOf('id: house-rules'),
        'samples/samples.yaml': blockOf('# samples.yaml'),
        'samples/people.yaml': '# nobody yet\n',
        'samples/OWN-01/pass.yaml': passing,
        'samples/OWN-01/fail.yaml': passing.replace(
          /^ +purpose: .*/m,
          `    ${purpose}`,
        ),
        'samples/OWN-01/sample.yaml': blockOf('# OWN-01/sample.yaml'),
        'samples/OWN-02/system.yaml': undefined,
        'samples/OWN-02/sample.yaml': undefined,
      },
      { strict: true },
    );
    expect(outcome).toMatchObject({ code: 0, error: [] });
    const said = outcome.info
      .join('\n')
      .replace(/samples$/m, 'governance/samples');
    expect(docs).toContain(said);
  });
});
