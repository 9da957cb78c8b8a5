import {
  FixOption,
  FixProposal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import {
  Checked,
  EvaluateArguments,
  evaluateFiles,
} from '../checking/evaluateFiles';
import { showFault } from '../checking/PlacedFault';
import { OPTION_TITLES } from '../checking/optionTitles';
import { proposeLines } from '../checking/proposeLines';
import { percent } from '../lib/markdown';
import { quoted } from '../lib/text';

/** How a control is closed in one system of a file. */
export interface ExplainedFix {
  entityRef: string;
  file: string;
  /** Absent where the control asks for nothing there. */
  proposal?: FixProposal;
  /** The change of each option as text, in the order of the proposal. */
  diffs: string[];
}

function explain(checked: Checked, controlId: string): ExplainedFix {
  const { descriptor, scorecard } = checked;
  const input = checked.input();
  const { proposal, lines } = proposeLines({ descriptor, input, controlId });
  return {
    entityRef: scorecard.entityRef,
    file: descriptor.file,
    ...(proposal && { proposal }),
    diffs: lines.map(({ diff }) => diff),
  };
}

/**
 * How a control is closed in each system of some files.
 *
 * @throws InputError with every fault of the files, or where they have no AI system
 */
export async function explainFixes(options: {
  file: string;
  control: string;
  arguments: EvaluateArguments;
  now: number;
}): Promise<ExplainedFix[]> {
  const { file, control, arguments: args, now } = options;
  const evaluated = await evaluateFiles({
    patterns: [file],
    arguments: args,
    now,
  });
  if (!('checked' in evaluated)) {
    throw new InputError(evaluated.faults.map(showFault).join('\n'));
  }
  if (evaluated.checked.length === 0) {
    throw new InputError(`No AISystem in ${quoted(file)}`);
  }
  return evaluated.checked.map(checked => explain(checked, control));
}

function outlook(option: FixOption, before: FixProposal['score']): string[] {
  const { score, then, assumes, documents } = option;
  return [
    ...(then
      ? [`After that: ${then}`]
      : [
          `Then: ${percent(before.completeness)} -> ${percent(
            score.completeness,
          )}, level ${score.level}${
            assumes === 'closed' ? ', if the control then passes' : ''
          }`,
        ]),
    ...(documents.length > 0
      ? [`These files have to be there: ${documents.join(', ')}`]
      : []),
  ];
}

/** As lines for a terminal. */
export function fixToText({
  entityRef,
  file,
  proposal,
  diffs,
}: ExplainedFix): string[] {
  if (!proposal) return ['', `${entityRef}: nothing to do for it in ${file}`];
  return [
    '',
    `${entityRef}: ${proposal.state}. ${proposal.text}`,
    ...proposal.options.flatMap((option, index) => [
      '',
      `${OPTION_TITLES[option.kind]}, in ${file}:`,
      diffs[index].replace(/^(?=.)/gm, '  '),
      ...outlook(option, proposal.score),
    ]),
    ...proposal.records.map(
      ({ title, needs, declareFirst }) =>
        `Record in the portal: ${title}${
          needs.length > 0 ? ` (asks for ${needs.join(', ')})` : ''
        }${declareFirst ? `; declare ${declareFirst} first` : ''}`,
    ),
  ];
}
