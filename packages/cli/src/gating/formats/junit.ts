import { ControlResult } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../../checking/evaluateFiles';
import { Finding, findingsBySystem, OWN_RULES } from '../findings';
import { Report } from './Report';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Characters that no XML 1.0 may have, in whatever spelling. */
const NO_XML =
  /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text
    .replace(NO_XML, '\ufffd')
    .replace(/[&<>"\n\t\r]/g, character => ESCAPES[character]);
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

/** One test: what it is called, and what became of it. */
interface Case {
  name: string;
  outcome: 'pass' | 'failure' | 'skipped';
  message: string;
  details: string;
}

function caseOfFinding(finding: Finding): Case {
  const { rule, title, action, file, line, column, message, fix } = finding;
  return {
    name: `${rule} ${title}`,
    // The format has no warning: what only warns has not failed.
    outcome: action === 'block' ? 'failure' : 'skipped',
    message,
    details: [`${file}:${line}:${column}: ${message}`, fix]
      .filter(Boolean)
      .join('\n'),
  };
}

/** Controls that are due and not acted on: they hold, or the gate is off for them. */
function caseOfControl(
  { controlId, state, reason }: ControlResult,
  title: string,
): Case {
  return {
    name: `${controlId} ${title}`,
    outcome: state === 'pass' ? 'pass' : 'skipped',
    message: `${state}: ${reason}`,
    details: '',
  };
}

function casesOf(
  { scorecard }: Checked,
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string>,
): Case[] {
  const byRule = new Map(findings.map(finding => [finding.rule, finding]));
  const own = findings.filter(({ rule }) => rule in OWN_RULES);
  const due = scorecard.controls.filter(
    ({ requirement, state }) =>
      requirement === 'required' && !/^not-/.test(state),
  );
  return [
    ...own.map(caseOfFinding),
    ...due.map(control => {
      const finding = byRule.get(control.controlId);
      return finding
        ? caseOfFinding(finding)
        : caseOfControl(control, titles.get(control.controlId) ?? '');
    }),
  ];
}

function renderCase(className: string, each: Case): string {
  const head = attributes({ name: each.name, classname: className, time: 0 });
  if (each.outcome === 'pass') return `    <testcase${head}/>`;
  const message = escape(each.message);
  const failed = attributes({ message: each.message, type: 'gate' });
  // The schema has no attribute of what is skipped; where its text is not shown, the output is.
  const inner =
    each.outcome === 'failure'
      ? `<failure${failed}>${escape(each.details)}</failure>`
      : `<skipped>${message}</skipped><system-out>${message}</system-out>`;
  return `    <testcase${head}>${inner}</testcase>`;
}

function renderSuite(name: string, cases: Case[]): string {
  const count = (outcome: Case['outcome']) =>
    cases.filter(each => each.outcome === outcome).length;
  const head = attributes({
    name,
    tests: cases.length,
    failures: count('failure'),
    errors: 0,
    skipped: count('skipped'),
    time: 0,
  });
  return [
    `  <testsuite${head}>`,
    ...cases.map(each => renderCase(name, each)),
    '  </testsuite>',
  ].join('\n');
}

/** JUnit's XML, for reports of tests: a suite per system, a test per control that is due. */
export function toJunit(report: Report): string {
  const titles = new Map(
    report.pack?.controls.map(({ id, title }) => [id, title]),
  );
  const ofSystem = findingsBySystem(report.findings);
  const suites = report.checked.map(each =>
    renderSuite(
      each.scorecard.entityRef,
      casesOf(each, ofSystem(each), titles),
    ),
  );
  const faults = report.findings.filter(({ rule }) => rule === 'descriptor');
  if (faults.length > 0) {
    suites.push(renderSuite('descriptors', faults.map(caseOfFinding)));
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites,
    '</testsuites>',
  ].join('\n');
}
