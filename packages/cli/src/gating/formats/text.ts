import { counted } from '../../lib/text';
import { Checked } from '../../checking/evaluateFiles';
import { FileScorecard } from '../../checking/checkSystem';
import { OPTION_TITLES } from '../../checking/optionTitles';
import { Finding, FindingFix, findingsBySystem } from '../findings';
import { afterFix, basisOf, Report } from './Report';

/** State, level and counts of a system in one line. */
function headline(scorecard: FileScorecard): string {
  const { stage, riskClass, counts, level } = scorecard;
  const parts = [
    counted(counts.pass, 'control') + (counts.pass === 1 ? ' holds' : ' hold'),
    `${counts.fail + counts.expired} failing`,
    `${counts.unknown} not decided`,
    `${counts['not-due']} due later`,
  ];
  return `${scorecard.entityRef} at ${stage.effective}, class ${
    riskClass.effective
  }, level ${level}: ${parts.join(', ')}`;
}

/** Ids of the required controls that cannot be decided. */
export function undecidedIds({ controls }: FileScorecard): string[] {
  return controls
    .filter(
      ({ requirement, state }) =>
        requirement === 'required' && state === 'unknown',
    )
    .map(({ controlId }) => controlId);
}

function render(finding: Finding): string[] {
  const { file, line, column, action, rule, state, gate, message, fix } =
    finding;
  const what = [state, gate && 'gate'].filter(Boolean).join(', ');
  return [
    `  ${file}:${line}:${column}: ${action} ${rule}${
      what && ` (${what})`
    }: ${message}`,
    ...(fix ? [`    ${fix}`] : []),
    ...(finding.fixes ?? []).flatMap(renderFix),
  ];
}

function renderFix(fix: FindingFix): string[] {
  return [
    `    ${OPTION_TITLES[fix.kind]}:`,
    fix.diff.replace(/^(?=.)/gm, '      '),
    ...afterFix(fix).map(line => `    ${line}`),
  ];
}

function renderSystem({ scorecard }: Checked, findings: Finding[]): string[] {
  const undecided = undecidedIds(scorecard);
  return [
    headline(scorecard),
    ...scorecard.warnings.map(({ message }) => `  note: ${message}`),
    ...findings.flatMap(render),
    ...(undecided.length > 0 ? [`  not decided: ${undecided.join(', ')}`] : []),
  ];
}

/** That there are lines to be had, where a descriptor is what lacks something. */
function hint({ findings, fixes }: Report): string[] {
  return !fixes && findings.some(({ fix }) => fix)
    ? ['The lines that close what a descriptor can close: --fixes']
    : [];
}

/** For people: what does not hold and how to mend it, what blocks first, then gates. */
export function toText(report: Report): string {
  const order = ({ action, gate }: Finding) =>
    (action === 'block' ? 0 : 2) + (gate === false ? 1 : 0);
  const ofSystem = findingsBySystem(report.findings);
  return [
    ...report.checked.flatMap(each => {
      const own = [...ofSystem(each)].sort(
        (left, right) => order(left) - order(right),
      );
      return renderSystem(each, own);
    }),
    ...hint(report),
    ...basisOf(report),
  ].join('\n');
}
