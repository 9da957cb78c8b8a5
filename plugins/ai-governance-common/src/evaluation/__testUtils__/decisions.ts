import fc from 'fast-check';
import { canonicalJson } from '../../exports/canonicalJson';
import { sha256Hex } from '../../lib/sha256Hex';
import { Control, ControlPack } from '../../packs/types';
import { evaluateDigest } from '../evaluate';
import { EvaluationInput } from '../types';
import { inputArbitrary } from './arbitraries';
import { changed, completeSystem } from './completeSystem';
import { controlStateRows } from './states';

/** What the evaluator decided, and under which revision of it. */
export interface RecordedDecisions {
  revision: number;
  /** Digest of what was decided, by the digest of the input. */
  decisions: Record<string, string>;
}

/** Further systems beside those of the table, of every pack. */
const SAMPLED = { numRuns: 200, seed: 1 };

/** Parts of a control that say something to people and decide nothing. */
const WORDS: ReadonlySet<string> = new Set<keyof Control>([
  'title',
  'description',
  'evidence',
  'remediation',
  'annexA',
  'clauses',
  'crosswalk',
  'appliesFrom',
]);

const digest = (value: unknown) => sha256Hex(canonicalJson(value)).slice(0, 12);

const digestsOfPacks = new WeakMap<ControlPack, string>();

function digestPack(pack: ControlPack): string {
  const known = digestsOfPacks.get(pack);
  if (known !== undefined) return known;
  const controls = pack.controls.map(control =>
    Object.entries(control).filter(([key]) => !WORDS.has(key)),
  );
  const made = digest([pack.id, controls]);
  digestsOfPacks.set(pack, made);
  return made;
}

/** Every input that is recorded, by a name for messages. */
function* inputs(): Iterable<[name: string, input: EvaluationInput]> {
  for (const { control, state, because, change } of controlStateRows) {
    yield [
      `${control} is ${state} when ${because}`,
      changed(completeSystem(), ...[change].flat()),
    ];
  }
  for (const [index, input] of fc.sample(inputArbitrary, SAMPLED).entries()) {
    yield [`sampled system ${index}`, input];
  }
}

/**
 * What the evaluator decides today: what {@link evaluateDigest} gives, which is what is
 * stored and has no words.
 */
export function decideAll() {
  const decisions: RecordedDecisions['decisions'] = {};
  const names: Record<string, string> = {};
  for (const [name, input] of inputs()) {
    const key = digest({ ...input, pack: digestPack(input.pack) });
    decisions[key] = digest(evaluateDigest(input));
    names[key] ??= name;
  }
  return { decisions, names };
}

/** Compares what is decided today with what was recorded. */
export function compareDecisions(options: {
  recorded: RecordedDecisions;
  revision: number;
  decisions: Record<string, string>;
  names: Record<string, string>;
  /** How to record. */
  command: string;
}): { problem?: string; mayRecord: boolean } {
  const { recorded, revision, decisions, names, command } = options;
  const keys = Object.keys(decisions);
  const changedKeys = keys.filter(
    key =>
      key in recorded.decisions && recorded.decisions[key] !== decisions[key],
  );
  if (changedKeys.length > 0 && revision <= recorded.revision) {
    const shown = changedKeys.slice(0, 5).map(key => `  ${names[key]}`);
    return {
      mayRecord: false,
      problem: [
        `A decision changed in ${changedKeys.length} of ${keys.length} cases: raise EVALUATOR_REVISION above ${recorded.revision} and record the new digests with \`${command}\`. It changed where:`,
        ...shown,
        ...(changedKeys.length > shown.length ? ['  …'] : []),
      ].join('\n'),
    };
  }
  const isCurrent =
    revision === recorded.revision &&
    keys.length === Object.keys(recorded.decisions).length &&
    keys.every(key => key in recorded.decisions);
  return isCurrent
    ? { mayRecord: true }
    : {
        mayRecord: true,
        problem: `The recorded digests are of other inputs or of another revision: record the new ones with \`${command}\`.`,
      };
}
