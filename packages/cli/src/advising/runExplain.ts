import { EvaluateArguments } from '../checking/evaluateFiles';
import { loadRules } from '../checking/rules';
import { Terminal } from '../lib/Terminal';
import { explainControl, Explanation } from './explainControl';
import { explainFixes, fixToText } from './explainFix';

/** Arguments of `ai-governance explain`. */
export interface ExplainArguments extends EvaluateArguments {
  format?: 'text' | 'json';
  /** Descriptors for which the lines are worked out. */
  file?: string;
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

function requirements({ require }: Explanation): string {
  return Object.entries(require)
    .map(([riskClass, requirement]) => `${riskClass} ${requirement}`)
    .join(', ');
}

function validity({ validityDays = {}, boundTo }: Explanation): string[] {
  const days = Object.entries(validityDays).map(
    ([riskClass, count]) => `${riskClass} ${count} days`,
  );
  return [
    ...(days.length > 0 ? [`Evidence stays good: ${days.join(', ')}`] : []),
    ...(boundTo ? [`Evidence is bound to: ${boundTo}`] : []),
  ];
}

function references(explanation: Explanation): string[] {
  const { annexA, clauses, crosswalk, appliesFrom } = explanation;
  const all = {
    ...(annexA.length > 0 && { 'ISO/IEC 42001:2023 Annex A': annexA }),
    ...(clauses.length > 0 && { 'ISO/IEC 42001:2023 clauses': clauses }),
    ...crosswalk,
  };
  return [
    ...Object.entries(all).map(
      ([framework, places]) => `  ${framework}: ${places.join(', ')}`,
    ),
    ...(appliesFrom ? [`  Law asks for it from ${appliesFrom} on`] : []),
  ];
}

function toText(explanation: Explanation): string {
  const { id, title, pack, description, stages, gate, weight } = explanation;
  const { evidence, remediation, fixAt, descriptor, portal } = explanation;
  return [
    `${id} ${title} (${pack.id} ${pack.version})`,
    '',
    description,
    '',
    `Due at: ${stages.join(', ')}`,
    `By class: ${requirements(explanation)}`,
    `Weight ${weight}${gate ? ', a gate' : ''}`,
    ...validity(explanation),
    `Evidence: ${evidence.source} (${evidence.kind})`,
    '',
    `To meet it: ${remediation}`,
    ...(fixAt ? [`Place: ${fixAt}`] : []),
    ...(descriptor
      ? ['', 'A descriptor that meets it:', indented(descriptor)]
      : []),
    ...(portal ? ['', 'With this in the portal:', indented(portal)] : []),
    '',
    'References:',
    ...references(explanation),
  ].join('\n');
}

/**
 * Runs `ai-governance explain`.
 * @throws InputError for a control that the pack does not have, and for descriptors with faults
 */
export async function runExplain(options: {
  control: string;
  arguments: ExplainArguments;
  terminal: Terminal;
  /** Instant of the evaluation, milliseconds since the epoch. */
  now: number;
}): Promise<number> {
  const { control, arguments: args, terminal, now } = options;
  const { file, format } = args;
  const explanation = explainControl((await loadRules(args)).pack, control);
  const fixes = file
    ? await explainFixes({
        file,
        control: explanation.id,
        arguments: args,
        now,
      })
    : undefined;
  if (format === 'json') {
    terminal.info(JSON.stringify({ ...explanation, fixes }, undefined, 2));
    return 0;
  }
  const lines = fixes?.flatMap(fixToText) ?? [];
  terminal.info([toText(explanation), ...lines].join('\n'));
  return 0;
}
