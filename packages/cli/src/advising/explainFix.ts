import {
  applyFix,
  FixOption,
  FixProposal,
  formatDiff,
  listRecordTypes,
  proposeFix,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { readFileSync } from 'node:fs';
import {
  Checked,
  EvaluateArguments,
  evaluateFiles,
} from '../checking/evaluateFiles';
import { showFault } from '../checking/PlacedFault';
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

const TITLES: Record<FixOption['kind'], string> = {
  'rule-out': 'If it does not apply',
  declare: 'To declare',
  decider: 'First, who decides',
};

function explain(checked: Checked, control: string): ExplainedFix {
  const input = checked.input();
  const packs = shippedPacks.some(({ id }) => id === input.pack.id)
    ? [...shippedPacks]
    : [...shippedPacks, input.pack];
  const proposal = proposeFix(input, control, listRecordTypes(packs));
  const { file, entity } = checked.descriptor;
  const text = readFileSync(file, 'utf8');
  return {
    entityRef: checked.scorecard.entityRef,
    file,
    ...(proposal && { proposal }),
    diffs: (proposal?.options ?? []).map(({ edits }) =>
      formatDiff(applyFix({ file, text, entity, edits }).diff),
    ),
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
      `${TITLES[option.kind]}, in ${file}:`,
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
