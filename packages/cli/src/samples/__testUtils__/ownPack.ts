import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runSamples, SamplesArguments } from '../runSamples';

/** Texts by name; what is undefined is not there. */
export type Files = Record<string, string | undefined>;

/** A control of the pack. */
export function control(id: string, check: object, more: object = {}) {
  return {
    id,
    title: `Rule ${id}`,
    description: 'What the house asks for.',
    annexA: [],
    clauses: [],
    dueFrom: 'inception',
    require: { high: 'required', limited: 'required', minimal: 'required' },
    evidence: { kind: 'entity', source: 'spec' },
    check,
    weight: 1,
    gate: false,
    remediation: 'Do what the house asks for.',
    crosswalk: {},
    ...more,
  };
}

/** A pack of two controls; JSON is YAML. */
export const PACK = JSON.stringify({
  id: 'house-rules',
  version: '1.0.0',
  title: 'House rules',
  framework: 'House policy',
  description: 'What the house asks for.',
  sources: [],
  controls: [
    control('OWN-01', {
      rule: 'text',
      field: 'spec.intendedUse.purpose',
      minLength: 20,
    }),
    control(
      'OWN-02',
      { rule: 'record', type: 'governance-review' },
      { validityDays: { high: 90, limited: 90, minimal: 90 } },
    ),
  ],
});

/** What its samples have in common. */
export const SUITE = `pack: ../house-rules.yaml
now: 2026-11-23T12:00:00Z
`;

/** A descriptor that passes the first control. */
export const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: advisor }
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: inception
  intendedUse:
    purpose: Propose a limit to a case handler.
`;

/** The same, with a purpose that is too short. */
export const SHORT = SYSTEM.replace(
  'Propose a limit to a case handler.',
  'Limits.',
);

/** The sample of the second control. */
export const REVIEWS = `pass:
  records:
    - &review
      id: REV-1
      type: governance-review
      author: user:default/mara
      approver: user:default/ingrid
      effectiveAt: 2026-11-02
      data: { decision: continue, attendees: [user:default/mara] }
fail:
  state: expired
  reason: The governance-review of 2026-07-01 was good until
  records:
    - <<: *review
      effectiveAt: 2026-07-01T09:00:00Z
`;

/** A sound pack with a sample for each of its controls. */
const SOUND: Files = {
  'house-rules.yaml': PACK,
  'samples/samples.yaml': SUITE,
  'samples/OWN-01/pass.yaml': SYSTEM,
  'samples/OWN-01/fail.yaml': SHORT,
  'samples/OWN-01/sample.yaml': 'fail: { reason: has 7 characters }\n',
  'samples/OWN-02/system.yaml': SYSTEM,
  'samples/OWN-02/sample.yaml': REVIEWS,
};

/** A pack with its samples in a folder, as somebody has them who writes packs. */
export class OwnPack {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'samples-'));

  /** Writes the files of the sound pack with these changes, and runs its samples. */
  async run(
    changes: Files = {},
    args: SamplesArguments = {},
    samples: string[] = [path.join(this.folder, 'samples')],
  ) {
    this.remove();
    for (const [name, text] of Object.entries({ ...SOUND, ...changes })) {
      if (text === undefined) continue;
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const said = { info: [] as string[], error: [] as string[] };
    const short = (text: string) => text.replaceAll(`${this.folder}/`, '');
    const code = await runSamples({
      samples,
      arguments: args,
      terminal: {
        info: text => said.info.push(short(text)),
        error: text => said.error.push(short(text)),
      },
    });
    return { code, ...said };
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
