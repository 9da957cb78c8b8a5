import {
  findNextSteps,
  LifecycleStage,
  NextStep,
  NextSteps,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  Checked,
  EvaluateArguments,
  evaluateFiles,
} from '../checking/evaluateFiles';
import { showFault } from '../checking/PlacedFault';
import { EXIT } from '../lib/exitCodes';
import { cell, percent } from '../lib/markdown';
import { Terminal } from '../lib/Terminal';

/** Arguments of `ai-governance next`. */
export interface NextArguments extends EvaluateArguments {
  format?: 'text' | 'json' | 'markdown';
  stage?: LifecycleStage;
}

/** The way of one system. */
interface Way {
  checked: Checked;
  next: NextSteps;
}

const namesOf = ({ controls }: NextStep) =>
  controls.map(({ controlId, title }) => `${controlId} ${title}`).join('; ');

/** Where a step is taken: a place of the descriptor, or the portal. */
function placeOf({ descriptor }: Checked, { fix }: NextStep) {
  if (!fix?.path) return undefined;
  return { file: descriptor.file, ...descriptor.placeOf(fix.path) };
}

function headline({ checked, next }: Way): string {
  const { level, completeness, target, steps } = next;
  const now = `${checked.scorecard.entityRef}: level ${level}, ${percent(
    completeness,
  )}`;
  if (target === undefined) return `${now}: the highest level is reached`;
  if (steps.length === 0) return `${now}: nothing is due`;
  return `${now}; ${
    steps.length === 1 ? '1 step' : `${steps.length} steps`
  } to ${steps[steps.length - 1].level}`;
}

function points({ points: gained, completeness, level }: NextStep): string {
  return `+${gained} points: ${percent(completeness)}, ${level}`;
}

function toText({ checked, next }: Way): string[] {
  return [
    headline({ checked, next }),
    ...next.steps.flatMap((step, index) => {
      const place = placeOf(checked, step);
      const where = place
        ? `${place.file}:${place.line}:${place.column}: `
        : '';
      return [
        `  ${index + 1}. ${namesOf(step)} (${points(step)})`,
        ...(step.fix ? [`     ${where}${step.fix.text}`] : []),
      ];
    }),
  ];
}

function toMarkdown({ checked, next }: Way): string[] {
  return [
    `### ${cell(headline({ checked, next }))}`,
    '',
    ...next.steps.map(step => {
      const place = placeOf(checked, step);
      const where = place ? ` (${cell(`${place.file}:${place.line}`)})` : '';
      const how = step.fix ? `: ${cell(step.fix.text)}` : '';
      return `1. **${cell(namesOf(step))}** ${cell(
        points(step),
      )}${how}${where}`;
    }),
  ];
}

function toJson(ways: Way[]): string {
  return JSON.stringify(
    ways.map(({ checked, next }) => ({
      entityRef: checked.scorecard.entityRef,
      ...next,
      steps: next.steps.map(step => ({
        ...step,
        ...placeOf(checked, step),
      })),
    })),
    undefined,
    2,
  );
}

/**
 * Runs `ai-governance next`. Returns the exit code: 2 when a descriptor is not valid.
 *
 * @throws as {@link evaluateFiles} does
 */
export async function runNext(options: {
  files: string[];
  arguments: NextArguments;
  terminal: Terminal;
  /** Instant of the evaluation, milliseconds since the epoch. */
  now: number;
}): Promise<number> {
  const { files, arguments: args, terminal, now } = options;
  const { stage, format } = args;
  const evaluated = await evaluateFiles({
    patterns: files,
    arguments: args,
    stage,
    now,
  });
  if (!('checked' in evaluated)) {
    for (const fault of evaluated.faults) terminal.error(showFault(fault));
    return EXIT.input;
  }
  const ways = evaluated.checked.map(checked => ({
    checked,
    next: findNextSteps(checked.input()),
  }));
  if (format === 'json') {
    terminal.info(toJson(ways));
  } else {
    const render = format === 'markdown' ? toMarkdown : toText;
    terminal.info(ways.flatMap(render).join('\n'));
  }
  return 0;
}
