import {
  applyFix,
  diffLines,
  EvaluationInput,
  FixOption,
  FixProposal,
  formatDiff,
  listRecordTypes,
  proposeFix,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import type { Descriptor } from './loadDescriptors';

/** An option of a proposal, and the file with its lines. */
export interface ProposedLines {
  option: FixOption;
  /** The whole changed text. */
  after: string;
  /** What changes, a sign before each line. */
  diff: string;
}

/** How a control of a system is closed. */
export interface Proposed {
  /** Absent where the control asks for nothing. */
  proposal?: FixProposal;
  /** In the order of the options of the proposal. */
  lines: ProposedLines[];
}

/**
 * How controls of a system are closed: what the portal proposes, in the file.
 *
 * @param context - lines that stay the same, shown before and after each change. Default: 3
 */
export function proposeLines(options: {
  descriptor: Descriptor;
  input: EvaluationInput;
  controlId: string;
  context?: number;
}): Proposed {
  const { descriptor, input, controlId, context } = options;
  const { file, text, entity } = descriptor;
  const packs = shippedPacks.some(({ id }) => id === input.pack.id)
    ? [...shippedPacks]
    : [...shippedPacks, input.pack];
  const proposal = proposeFix(input, controlId, listRecordTypes(packs));
  const lines = (proposal?.options ?? []).map((option): ProposedLines => {
    const { edits } = option;
    const { text: after } = applyFix({ file, text, entity, edits });
    const diff = formatDiff(diffLines(text, after, context));
    return { option, after, diff };
  });
  return { ...(proposal && { proposal }), lines };
}
