import { EvaluationInput } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../checking/evaluateFiles';
import { proposeLines } from '../checking/proposeLines';
import { replacementsOf } from '../checking/replacements';
import { Finding, FindingFix, systemKey } from './findings';

/** One line that stays shows where the others belong. */
const CONTEXT = 1;

interface System {
  checked: Checked;
  input: EvaluationInput;
}

/** What the descriptor can say; who decides on a record is for the portal to show. */
function fixesOf({ checked, input }: System, controlId: string): FindingFix[] {
  const { descriptor } = checked;
  const { lines } = proposeLines({
    descriptor,
    input,
    controlId,
    context: CONTEXT,
  });
  return lines
    .filter(({ option }) => option.kind !== 'decider')
    .map(({ option: { kind, then, documents }, after, diff }) => ({
      kind,
      diff,
      replacements: replacementsOf(descriptor.text, after),
      ...(then && { then }),
      ...(documents.length > 0 && { documents }),
    }));
}

/** The findings with the lines that close each control, where a descriptor can. */
export function withFixes(
  findings: readonly Finding[],
  checked: readonly Checked[],
): Finding[] {
  const systems = new Map(
    checked.map(each => [
      systemKey(each.descriptor.file, each.scorecard.entityRef),
      { checked: each, input: each.input() },
    ]),
  );
  return findings.map(finding => {
    const { file, entityRef, rule, state } = finding;
    const system = systems.get(systemKey(file, entityRef));
    if (state === undefined || !system) return finding;
    const fixes = fixesOf(system, rule);
    return fixes.length > 0 ? { ...finding, fixes } : finding;
  });
}
