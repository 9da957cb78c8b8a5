import { ControlResult } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { counted } from '../lib/text';
import { FileScorecard } from './checkSystem';
import { Descriptor } from './loadDescriptors';

const FAILING = new Set(['fail', 'expired']);

function isRequired(control: ControlResult): boolean {
  return control.requirement === 'required';
}

/** Required controls that do not hold, by what the files tell. */
export function failingControls(scorecard: FileScorecard): ControlResult[] {
  return scorecard.controls.filter(
    control => isRequired(control) && FAILING.has(control.state),
  );
}

/** Required controls that the files alone cannot decide. */
export function undecidedControls(scorecard: FileScorecard): ControlResult[] {
  return scorecard.controls.filter(
    control => isRequired(control) && control.state === 'unknown',
  );
}

function headline({ stage, riskClass, counts }: FileScorecard): string {
  const parts = [
    counted(counts.pass, 'control') + (counts.pass === 1 ? ' holds' : ' hold'),
    `${counts.fail + counts.expired} failing`,
    `${counts.unknown} not decided by files`,
    `${counts['not-due']} due later`,
  ];
  return `at ${stage.effective}, class ${riskClass.effective}: ${parts.join(
    ', ',
  )}`;
}

function renderFailing(
  control: ControlResult,
  descriptor: Descriptor,
): string[] {
  const gate = control.gate ? ', gate' : '';
  const { fix } = control;
  const lines = [
    `  ${control.state} ${control.controlId}${gate}: ${control.reason}`,
  ];
  if (fix) {
    const where = fix.path
      ? `${descriptor.file}:${descriptor.lineOf(fix.path)}: `
      : '';
    lines.push(`    ${where}${fix.text}`);
  }
  return lines;
}

/** A scorecard for people: what fails and how to mend it, gates first. */
export function renderScorecard(options: {
  descriptor: Descriptor;
  scorecard: FileScorecard;
}): string[] {
  const { descriptor, scorecard } = options;
  const failing = failingControls(scorecard).sort(
    (left, right) => Number(right.gate) - Number(left.gate),
  );
  const undecided = undecidedControls(scorecard);
  return [
    `${scorecard.entityRef} ${headline(scorecard)}`,
    ...scorecard.warnings.map(warning => `  note: ${warning.message}`),
    ...failing.flatMap(control => renderFailing(control, descriptor)),
    ...(undecided.length > 0
      ? [
          `  not decided by files: ${undecided
            .map(control => control.controlId)
            .join(', ')}`,
        ]
      : []),
  ];
}
