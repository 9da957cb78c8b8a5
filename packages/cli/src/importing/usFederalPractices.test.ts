import {
  ControlResult,
  defaultEvaluationPolicy,
  evaluate,
  ombM2521Pack,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runImport } from './runImport';

const DATA = path.resolve(__dirname, '../../../../examples/us-2025');
const NOW = Date.parse('2026-11-24T12:00:00.000Z');

type Row = Record<string, string>;

/** The register as it is, without the importer and its mapping. */
const rows: Row[] = parse(readFileSync(path.join(DATA, 'individual.csv')), {
  bom: true,
  columns: true,
});

/**
 * Answers that say a practice is done, and those that rule it out: the selections
 * of OMB's data dictionary and its short forms. Every other answer leaves it
 * missing: in progress is not done, and an answer to another question is none.
 */
const PRACTICES: Array<{
  control: string;
  column: string;
  done: string[];
  ruledOut?: string[];
}> = [
  { control: 'OMB-REP-01', column: 'hi_testing_conducted', done: ['Yes'] },
  { control: 'OMB-REP-02', column: 'hi_assessment_completed', done: ['Yes'] },
  {
    control: 'OMB-REP-03',
    column: 'hi_independent_review',
    done: [
      'Internal Independent Review',
      'Oversight Board Review',
      'CAIO Review',
    ],
  },
  {
    control: 'OMB-REP-04',
    column: 'hi_ongoing_monitoring',
    done: ['Yes - Monitoring Established'],
  },
  {
    control: 'OMB-REP-05',
    column: 'hi_training_established',
    done: ['Training Established'],
  },
  {
    control: 'OMB-REP-06',
    column: 'hi_failsafe_presence',
    done: ['Yes'],
    ruledOut: ['Not Applicable'],
  },
  {
    control: 'OMB-REP-07',
    column: 'hi_appeal_process',
    done: ['Appeal Process Established'],
    ruledOut: ['Not Applicable', 'Appeal Precluded by Law'],
  },
  {
    control: 'OMB-REP-08',
    column: 'hi_public_consultation',
    done: [
      "['Usability Testing']",
      "['Public Feedback Solicitations']",
      "['General solicitations of \\ncomments from the public']",
      "['Other']",
      "['a) Direct usability testing', 'b) General solicitations of feedback and comments from the public']",
      "['a) Direct usability testing', 'd) Other']",
      "['b) General solicitations of feedback and comments from the public', 'd) Other']",
    ],
  },
];

const deployedHighImpact = rows.filter(
  row =>
    row.is_high_impact === 'High-impact' &&
    row.development_stage === 'Deployed',
);

const answerOf = (row: Row, column: string) => row[column].trim();

function measure(entity: Entity): Scorecard {
  return evaluate({
    entity,
    references: {},
    records: { status: 'available', items: [] },
    metrics: { status: 'available', items: [] },
    documents: {},
    pack: ombM2521Pack,
    policy: defaultEvaluationPolicy,
    now: NOW,
  });
}

interface FederalSpec {
  lifecycleStage: string;
  usFederal?: { impact?: string };
}

describe('the minimum practices of OMB M-25-21 in the 2025 inventory', () => {
  let folder: string;
  let systems: Array<{ spec: FederalSpec; controls: ControlResult[] }>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'us-practices-'));
    const out = path.join(folder, 'catalog');
    const code = await runImport({
      register: path.join(DATA, 'individual.csv'),
      arguments: { mapping: 'us-federal-2025', out, strict: true },
      terminal: { info: () => {}, error: () => {} },
    });
    if (code !== 0) throw new Error(`The import ended with ${code}`);
    systems = readdirSync(out)
      .filter(name => name.endsWith('.yaml'))
      .flatMap(name =>
        parseAllDocuments(readFileSync(path.join(out, name), 'utf8')),
      )
      .map(document => document.toJS() as Entity)
      .filter(({ kind }) => kind === 'AISystem')
      .map(entity => ({
        spec: entity.spec as unknown as FederalSpec,
        controls: measure(entity).controls,
      }));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  /** High-impact systems in operation, by the state of one control. */
  const countStates = (control: string) => {
    const counts: Record<string, number> = {};
    for (const { spec, controls } of systems) {
      if (
        spec.usFederal?.impact === 'high-impact' &&
        spec.lifecycleStage === 'operation-monitoring'
      ) {
        const { state } = controls.find(c => c.controlId === control)!;
        counts[state] = (counts[state] ?? 0) + 1;
      }
    }
    return counts;
  };

  it('has as many deployed high-impact systems as the register has rows', () => {
    expect(deployedHighImpact).toHaveLength(227);
    const counts = Object.values(countStates('OMB-REP-01'));
    expect(counts.reduce((a, b) => a + b)).toBe(227);
  });

  it.each(PRACTICES)(
    '$control finds $column missing where the register does',
    ({ control, column, done, ruledOut = [] }) => {
      const answers = deployedHighImpact.map(row => answerOf(row, column));
      const passing = answers.filter(answer => done.includes(answer)).length;
      const notAsked = answers.filter(answer =>
        ruledOut.includes(answer),
      ).length;
      const missing = answers.length - passing - notAsked;
      expect(missing).toBeGreaterThan(0);
      expect(countStates(control)).toEqual({
        ...(passing > 0 && { pass: passing }),
        ...(notAsked > 0 && { 'not-applicable': notAsked }),
        fail: missing,
      });
    },
  );

  it('finds the reported impacts missing where the register does', () => {
    const missing = deployedHighImpact.filter(
      row => answerOf(row, 'hi_potential_impacts') === '',
    ).length;
    expect(missing).toBe(102);
    expect(countStates('OMB-REP-09')).toEqual({
      pass: 227 - missing,
      fail: missing,
    });
  });

  it('tells in progress from what nobody answered', () => {
    const inProgress = deployedHighImpact.filter(
      row => answerOf(row, 'hi_assessment_completed') === 'In-progress',
    ).length;
    const found = systems.filter(({ spec, controls }) => {
      const result = controls.find(c => c.controlId === 'OMB-REP-02')!;
      return (
        spec.usFederal?.impact === 'high-impact' &&
        result.state === 'fail' &&
        /in progress is not done/.test(result.reason)
      );
    });
    expect(inProgress).toBeGreaterThan(0);
    expect(found).toHaveLength(inProgress);
  });

  it('takes no report for evidence', () => {
    for (const control of ['OMB-PRA-02', 'OMB-PRA-05']) {
      expect(countStates(control)).toEqual({ fail: 227 });
    }
  });

  it('asks no practice of what is not high-impact, not yet deployed or retired', () => {
    const elsewhere = systems.filter(
      ({ spec }) =>
        (spec.usFederal?.impact !== undefined &&
          spec.usFederal.impact !== 'high-impact') ||
        ['design-development', 'deployment', 'retirement'].includes(
          spec.lifecycleStage,
        ),
    );
    const states = new Set(
      elsewhere.map(
        ({ controls }) =>
          controls.find(c => c.controlId === 'OMB-REP-01')!.state,
      ),
    );
    expect(states).toEqual(new Set(['not-applicable', 'not-due']));
  });

  it('finds every system whose agency gave no contact', () => {
    const silent = rows.filter(row => answerOf(row, 'contact_email') === '');
    const failing = systems.filter(
      ({ controls }) =>
        controls.find(c => c.controlId === 'OMB-INV-04')!.state === 'fail',
    );
    expect(failing).toHaveLength(silent.length);
  });
});
