import { loadRules, RulesArguments } from '../checking/rules';
import { Terminal } from '../lib/Terminal';
import { explainControl, Explanation } from './explainControl';

/** Arguments of `ai-governance explain`. */
export interface ExplainArguments extends RulesArguments {
  format?: 'text' | 'json';
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
 * @throws InputError for a control that the pack does not have
 */
export function runExplain(options: {
  control: string;
  arguments: ExplainArguments;
  terminal: Terminal;
}): number {
  const { control, arguments: args, terminal } = options;
  const explanation = explainControl(loadRules(args).pack, control);
  terminal.info(
    args.format === 'json'
      ? JSON.stringify(explanation, undefined, 2)
      : toText(explanation),
  );
  return 0;
}
