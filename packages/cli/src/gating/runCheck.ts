import { InputError } from '@backstage/errors';
import {
  Checked,
  EvaluateArguments,
  evaluateFiles,
} from '../checking/evaluateFiles';
import { showFault } from '../checking/PlacedFault';
import { Rules } from '../checking/rules';
import { EXIT } from '../lib/exitCodes';
import { ReadInput } from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { writeResult } from '../lib/writeResult';
import { faultFindings, Finding, findingsOf } from './findings';
import { CheckFormat, FORMATS } from './formats';
import { Report } from './formats/Report';
import { undecidedIds } from './formats/text';
import { assertControls, Gate, GateArguments, loadGate } from './Gate';

/** Arguments of `ai-governance check`. */
export interface CheckArguments extends EvaluateArguments, GateArguments {
  format?: CheckFormat;
  /** File for the report; standard output without it. */
  output?: string;
  /** Whether the lines that close each control are worked out. */
  fixes?: boolean;
}

/** Formats that have a place for lines. */
const WITH_FIXES: readonly CheckFormat[] = [
  'text',
  'json',
  'sarif',
  'markdown',
];

function assertFixes({ fixes, format = 'text' }: CheckArguments): void {
  if (fixes && !WITH_FIXES.includes(format)) {
    throw new InputError(
      `--fixes goes with --format ${WITH_FIXES.join(
        ', ',
      )}: ${format} has no place for lines`,
    );
  }
}

async function findAll(
  { checked, rules }: { checked: Checked[]; rules: Rules },
  gate: Gate,
  { fixes }: CheckArguments,
): Promise<Finding[]> {
  const findings = findingsOf({ checked, gate, pack: rules.pack });
  if (!fixes) return findings;
  // Loaded where it is asked for.
  const { withFixes } = require('./withFixes') as typeof import('./withFixes');
  return withFixes(findings, checked);
}

/** What closes the gate, one line a system. */
function closedBy(findings: readonly Finding[]): string[] {
  const rules = new Map<string, string[]>();
  for (const { action, entityRef = '', rule } of findings) {
    if (action === 'block') {
      rules.set(entityRef, [...(rules.get(entityRef) ?? []), rule]);
    }
  }
  return [...rules].map(
    ([entityRef, ids]) =>
      `${entityRef}: the gate is closed by ${ids.join(', ')}`,
  );
}

/** Gates that nobody decided are said, so that nobody takes them for passed. */
function undecidedGates({ checked, findings }: Report): string[] {
  const blocked = new Set(
    findings.map(({ entityRef, rule }) => `${entityRef} ${rule}`),
  );
  return checked.flatMap(({ scorecard }) => {
    const { entityRef, controls } = scorecard;
    const gates = new Set(
      controls.filter(({ gate }) => gate).map(({ controlId }) => controlId),
    );
    const ids = undecidedIds(scorecard).filter(
      id => gates.has(id) && !blocked.has(`${entityRef} ${id}`),
    );
    return ids.length > 0
      ? [`${entityRef}: gates that cannot be decided here: ${ids.join(', ')}`]
      : [];
  });
}

function refuse(
  report: Report,
  args: CheckArguments,
  terminal: Terminal,
): number {
  for (const finding of report.findings) terminal.error(showFault(finding));
  const { format = 'text' } = args;
  if (format !== 'text') {
    writeResult(FORMATS[format](report), args.output, terminal);
  }
  return EXIT.input;
}

/**
 * Runs `ai-governance check`. Returns the exit code: 1 when the gate is closed, 2 when a
 * descriptor is not valid.
 *
 * @throws InputError and NotFoundError for files and options that cannot be used,
 * UnreachableError where the portal does not answer
 */
export async function runCheck(options: {
  files: string[];
  arguments: CheckArguments;
  terminal: Terminal;
  /** Instant of the evaluation, milliseconds since the epoch. */
  now: number;
  /** Reads a file; default: from the disk, and `-` from standard input. */
  readFile?: ReadInput;
}): Promise<number> {
  const { files, arguments: args, terminal, now, readFile } = options;
  assertFixes(args);
  const gate = loadGate(args);
  const { stage } = gate;
  const evaluated = await evaluateFiles({
    patterns: files,
    arguments: args,
    stage,
    now,
    readFile,
  });
  if (!('checked' in evaluated)) {
    const findings = faultFindings(evaluated.faults);
    return refuse({ findings, checked: [] }, args, terminal);
  }
  const { checked, rules } = evaluated;
  assertControls(gate, rules.pack);
  const findings = await findAll(evaluated, gate, args);
  const { portal, fixes } = args;
  const report = { findings, checked, pack: rules.pack, portal, fixes };
  writeResult(FORMATS[args.format ?? 'text'](report), args.output, terminal);
  if (gate.asked) {
    for (const line of closedBy(findings)) terminal.error(line);
    for (const line of undecidedGates(report)) terminal.error(line);
  }
  return findings.some(({ action }) => action === 'block') ? EXIT.gate : 0;
}
