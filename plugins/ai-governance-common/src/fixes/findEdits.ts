import { validateAiSystemEntity } from '../entity/validation';
import { EvaluationInput } from '../evaluation/types';
import { Calendar } from '../lib/Calendar';
import { rulesOfCheck } from '../packs/rulesOfCheck';
import { Control } from '../packs/types';
import { candidatesAt, Place } from './candidates';
import { Judged, judge } from './judge';
import { simulate, withEdits } from './simulate';
import { FixEdit } from './types';

/** More hints than any control takes to be closed. */
const MOST_HINTS = 12;

/** What is declared, and shows that the control does not hold. */
const OUTSIDE = ['threshold', 'overdue', 'prohibited', 'condition', 'class'];

/** Fields by which a reader knows what an entry is about. */
const NAMES = ['ref', 'title', 'metric', 'name'];

const OPEN = ['fail', 'expired', 'unknown', 'waived'];

/** Whether there is nothing left to do. */
export function isClosed({ result: { state } }: Judged): boolean {
  return !OPEN.includes(state);
}

/** Whether one verdict is a step on from another: the hint is another one, or the reason. */
function isProgress(before: Judged, after: Judged): boolean {
  const said = ({ result: { fix, reason } }: Judged) =>
    `${fix?.path} ${fix?.text} ${reason}`;
  return isClosed(after) || said(before) !== said(after);
}

function placeOf(
  input: EvaluationInput,
  { control, result }: Judged,
): Place | undefined {
  const path = result.fix?.path;
  if (path === undefined) return undefined;
  const links = rulesOfCheck(control.check).filter(
    ({ rule }) => rule === 'link',
  );
  const [, least] =
    /(?:at least |retentionDays: )(\d+)/.exec(
      `${result.fix?.text} ${result.fix?.snippet ?? ''}`,
    ) ?? [];
  return {
    entity: input.entity,
    path,
    ...(links.length > 0 && { linkType: String(links[0].type) }),
    ...(least && { least: Number(least) }),
    today: Calendar.of(input.policy.timeZone).dayOf(input.now),
  };
}

/** What the evaluator gets, once and again with more edits. */
class Trial {
  readonly #input: EvaluationInput;
  readonly #control: Control;
  readonly #faults: number;

  constructor(input: EvaluationInput, control: Control) {
    this.#input = input;
    this.#control = control;
    this.#faults = validateAiSystemEntity(input.entity).length;
  }

  /** Undefined where the descriptor would not be valid. */
  judge(edits: readonly FixEdit[]): Judged | undefined {
    return this.#isValid(edits)
      ? judge(simulate(this.#input, this.#control, edits), this.#control.id)
      : undefined;
  }

  #isValid(edits: readonly FixEdit[]): boolean {
    const entity = withEdits(this.#input.entity, edits);
    return validateAiSystemEntity(entity).length <= this.#faults;
  }

  get input(): EvaluationInput {
    return this.#input;
  }
}

function samePlace(one: FixEdit, other: FixEdit): boolean {
  return JSON.stringify(one.path) === JSON.stringify(other.path);
}

const merged = (edits: readonly FixEdit[], more: readonly FixEdit[]) => [
  ...edits.filter(edit => !more.some(other => samePlace(edit, other))),
  ...more,
];

/** The next edits that lead on; the first candidate that closes, else that changes the hint. */
function nextEdits(
  trial: Trial,
  edits: readonly FixEdit[],
  before: Judged,
  control: Control,
): FixEdit[] | undefined {
  const present = simulate(trial.input, control, edits);
  const place = placeOf(present, before);
  if (!place) return undefined;
  const isOpen = before.open.includes(place.path);
  const tried = candidatesAt(place).flatMap(candidate => {
    const all = merged(edits, candidate);
    const after = trial.judge(all);
    return after ? [{ candidate, all, after }] : [];
  });
  const good = tried.filter(
    ({ after }) =>
      isProgress(before, after) &&
      // That the control does not apply is said as another choice.
      !(isOpen && after.result.state === 'not-applicable'),
  );
  const best =
    good.find(({ after }) => after.result.state === 'pass') ??
    good.find(({ after }) => !OUTSIDE.includes(after.result.code)) ??
    good[0];
  if (!best) return undefined;
  return withAllowed(edits, best, good, place.path);
}

/** Of a choice of one word, only words that lead on are offered. */
function withAllowed(
  edits: readonly FixEdit[],
  best: { candidate: FixEdit[]; all: FixEdit[] },
  good: Array<{ candidate: FixEdit[] }>,
  path: string,
): FixEdit[] {
  const [only] = best.candidate;
  if (best.candidate.length !== 1 || only.path.join('.') !== path) {
    return best.all;
  }
  const words = good.map(({ candidate }) => candidate[0].value);
  const allowed = only.choice?.allowed?.filter(word =>
    words.some(value => JSON.stringify(value) === JSON.stringify(word)),
  );
  if (!allowed) return best.all;
  const { choice, ...fixed } = only;
  return merged(edits, [
    allowed.length === 1 ? fixed : { ...only, choice: { ...choice, allowed } },
  ]);
}

/** Without what the control does not ask for. */
function leastOf(trial: Trial, edits: FixEdit[], reached: Judged): FixEdit[] {
  return edits.reduceRight<FixEdit[]>((kept, edit) => {
    if (NAMES.includes(String(edit.path[edit.path.length - 1]))) return kept;
    const fewer = kept.filter(other => other !== edit);
    const after = hasGap(fewer, trial) ? undefined : trial.judge(fewer);
    const isSame =
      after?.result.state === reached.result.state &&
      after.result.fix?.text === reached.result.fix?.text &&
      after.open.length === reached.open.length;
    return isSame ? fewer : kept;
  }, edits);
}

/** Whether an entry of a list would be left out before another one. */
function hasGap(edits: readonly FixEdit[], { input }: Trial): boolean {
  const holds = (value: unknown): boolean =>
    Array.isArray(value)
      ? Array.from(value).some(item => item === undefined || holds(item))
      : typeof value === 'object' &&
        value !== null &&
        Object.values(value).some(holds);
  return holds(withEdits(input.entity, edits).spec);
}

/**
 * All that has to be declared for a control, found by the evaluator: what each of its hints
 * names is declared until it passes, or asks for what no descriptor can say. What it does
 * not need is taken away again.
 */
export function findEdits(
  input: EvaluationInput,
  start: Judged,
): { edits: FixEdit[]; reached: Judged } {
  const { control } = start;
  const trial = new Trial(input, control);
  let edits: FixEdit[] = [];
  let reached = start;
  for (let step = 0; step < MOST_HINTS && !isClosed(reached); step++) {
    const next = nextEdits(trial, edits, reached, control);
    const after = next && trial.judge(next);
    if (!next || !after) break;
    edits = next;
    reached = after;
  }
  return { edits: leastOf(trial, edits, reached), reached };
}
