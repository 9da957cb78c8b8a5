import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCheck } from './gating/runCheck';
import { runImport } from './importing/runImport';
import { runPush } from './measuring/runPush';
import {
  OwnPack,
  PACK,
  REVIEWS,
  SUITE,
  SYSTEM,
} from './samples/__testUtils__/ownPack';

const MAPPING = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name: { template: '{title}', identity: [title] }
fields:
  metadata.title: { column: title }
  spec.type: { constant: unknown }
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { constant: unknown }
  spec.risk.classifiedOn: { column: day }
`;

const withDates = (...formats: string[]) =>
  MAPPING.replace(
    '{ column: day }',
    `{ column: day, dates: ${JSON.stringify(formats)} }`,
  );

const CLASSIFIED = `${SYSTEM}  risk: { classifiedOn: DAY }\n`;

const POINT = { system: 'a', metric: 'm', value: 0.1, source: 's' };

const AN_INSTANT =
  'expected an instant in ISO 8601 that states its offset, such as 2026-11-30T09:00:00Z';
const A_DATE = 'expected a date as year-month-day, such as 2026-09-14';
const A_DAY =
  'expected a day that exists as year-month-day, such as 2026-09-14';

/** Neither a calendar nor a clock has them, or no database could keep them. */
const NO_INSTANTS = [
  '2026-02-30T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '9999-12-31T23:59:59-01:00',
  '2026-11-30T24:00:00Z',
  '2026-11-30T09:00:00',
];

describe('a date that cannot be is refused with its place, its value and what is allowed', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dates-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Everything that is said of it, or thrown; each run has to fail. */
  async function refusalOf(
    files: Record<string, string>,
    run: (
      at: (name: string) => string,
      terminal: { info(text: string): void; error(text: string): void },
    ) => Promise<number>,
  ): Promise<string> {
    const at = (name: string) => path.join(folder, name);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(at(name), text);
    }
    const said: string[] = [];
    const error = (text: string) => said.push(text);
    try {
      expect(await run(at, { info: () => undefined, error })).not.toBe(0);
    } catch (thrown) {
      said.push((thrown as Error).message);
    }
    return said.join('\n').replaceAll(`${folder}/`, '');
  }

  const check = (files: Record<string, string>, pack?: string) =>
    refusalOf(files, (at, terminal) =>
      runCheck({
        files: [at('c.yaml')],
        arguments: pack ? { pack: at(pack) } : {},
        terminal,
        now: Date.parse('2026-11-30'),
      }),
    );

  const take = (name: string, register: string, mapping = MAPPING) =>
    refusalOf({ [name]: register, 'm.yaml': mapping }, (at, terminal) =>
      runImport({
        register: at(name),
        arguments: { mapping: at('m.yaml'), out: at('out') },
        terminal,
      }),
    );

  const push = (name: string, content: string) =>
    refusalOf({ [name]: content }, (at, terminal) =>
      runPush({
        file: at(name),
        arguments: { dryRun: true },
        terminal,
      }),
    );

  it.each([
    ['2026-02-30', `is "2026-02-30", a day that does not exist; ${A_DATE}`],
    ["'2026-13-01'", `is "2026-13-01"; ${A_DATE}`],
    ["'99999-01-01'", `is "99999-01-01"; ${A_DATE}`],
    ['30.02.2026', `is "30.02.2026"; ${A_DATE}`],
    [
      "'2016-12-31T23:59:60Z'",
      `is "2016-12-31T23:59:60Z"; ${A_DATE}; did you mean "2016-12-31"?`,
    ],
  ])('in a descriptor: %s', async (day, message) => {
    const said = await check({ 'c.yaml': CLASSIFIED.replace('DAY', day) });
    expect(said).toContain(`c.yaml:10:11: spec.risk.classifiedOn ${message}`);
  });

  it.each([
    ['sources[0].checkedOn', { sources: [{ url: 'https://a.example' }] }],
    ['lawDates[0].from', {}],
    ['controls[0].appliesFrom', {}],
  ])('in a pack: %s', async (place, more) => {
    const pack = { ...JSON.parse(PACK), ...more };
    const day = '2026-02-30';
    if (place.startsWith('sources')) pack.sources[0].checkedOn = day;
    if (place.startsWith('lawDates')) {
      pack.lawDates = [{ from: day, text: 'It applies.', references: ['1'] }];
    }
    if (place.startsWith('controls')) pack.controls[0].appliesFrom = day;
    const files = { 'c.yaml': SYSTEM, 'p.yaml': JSON.stringify(pack) };
    expect(await check(files, 'p.yaml')).toContain(
      `p.yaml:1: ${place}: "${day}" is not allowed; ${A_DAY}`,
    );
  });

  it.each<[string, string, string, string]>([
    [
      'a CSV register',
      'r.csv',
      'title,day\nA,2026-02-30\n',
      `r.csv:2: not taken: spec.risk.classifiedOn is "2026-02-30", a day that does not exist; ${A_DATE}`,
    ],
    [
      'a JSON register',
      'r.json',
      '[{ "title": "A",\n"day": "30.02.2026" }]',
      `r.json:1: not taken: spec.risk.classifiedOn is "30.02.2026"; ${A_DATE}`,
    ],
    [
      'a register of JSON lines',
      'r.jsonl',
      '{"title":"A","day":"2016-12-31T23:59:60Z"}\n',
      `r.jsonl:1: not taken: spec.risk.classifiedOn is "2016-12-31T23:59:60Z"; ${A_DATE}`,
    ],
  ])('in %s', async (_, name, register, message) => {
    expect(await take(name, register)).toContain(message);
  });

  it('in a register whose mapping says how days are written', async () => {
    const mapping = withDates('dd.MM.yyyy', 'd MMMM yyyy');
    expect(
      await take(
        'r.csv',
        'title,day\nA,30.02.2026\nB,31 April 2026\n',
        mapping,
      ),
    ).toContain(
      'r.csv:2: not taken: column day: "30.02.2026" has no date as dd.MM.yyyy or d MMMM yyyy of spec.risk.classifiedOn\n' +
        'r.csv:3: not taken: column day: "31 April 2026" has no date as',
    );
  });

  it.each(['dd.MM', 'yyyy', 'MM/yyyy', 'HH:mm', 'ccc', 'dd.QQ.yyyy'])(
    'in a mapping by which a day would be invented: %s',
    async format => {
      expect(
        await take('r.csv', 'title,day\nA,30.04\n', withDates(format)),
      ).toBe(
        `m.yaml:9: fields["spec.risk.classifiedOn"].dates[0] is "${format}", which does not tell a day with its month and year; expected a format such as dd.MM.yyyy`,
      );
    },
  );

  it('in what a mapping states of every row', async () => {
    const mapping = MAPPING.replace(
      '{ column: day }',
      "{ constant: '2026-02-30' }",
    );
    expect(await take('r.csv', 'title,day\nA,\n', mapping)).toBe(
      `m.yaml:9: fields["spec.risk.classifiedOn"].constant: spec.risk.classifiedOn is "2026-02-30", a day that does not exist; ${A_DATE}`,
    );
  });

  it.each(NO_INSTANTS)('in measurements: %s', async at => {
    const lines = `${JSON.stringify({ ...POINT, at })}\n`;
    expect(await push('m.jsonl', lines)).toContain(
      `m.jsonl:1: at is "${at}"; ${AN_INSTANT}`,
    );
    const table = `system,metric,value,at,source\na,m,0.1,${at},s\n`;
    expect(await push('m.csv', table)).toContain(
      `m.csv:2: at is "${at}"; ${AN_INSTANT}`,
    );
  });

  it.each(['123456789012345678901', '-1', 'yesterday'])(
    'in measurements of OpenTelemetry: %s',
    async timeUnixNano => {
      const gauge = { dataPoints: [{ timeUnixNano, asDouble: 1 }] };
      const metrics = [{ name: 'drift', gauge }];
      const resource = {
        attributes: [
          { key: 'ai_governance.system', value: { stringValue: 'a' } },
        ],
      };
      const content = JSON.stringify({
        resourceMetrics: [{ resource, scopeMetrics: [{ metrics }] }],
      });
      expect(await push('m.otlp.json', content)).toMatch(
        new RegExp(
          `^m\\.otlp\\.json.*at is "${timeUnixNano}"; expected an instant`,
        ),
      );
    },
  );

  describe('in samples of a pack', () => {
    let pack: OwnPack;

    beforeEach(() => {
      pack = new OwnPack();
    });

    afterEach(() => pack.remove());

    it.each(NO_INSTANTS)('%s', async instant => {
      const now = SUITE.replace('2026-11-23T12:00:00Z', `'${instant}'`);
      const { error } = await pack.run({ 'samples/samples.yaml': now });
      expect(error.join('\n')).toContain(
        `samples/samples.yaml:2: now is "${instant}"; expected an instant such as 2026-11-23T12:00:00Z, or a day`,
      );
      const reviews = REVIEWS.replace('2026-11-02', `'${instant}'`);
      const other = await pack.run({ 'samples/OWN-02/sample.yaml': reviews });
      expect(other.error.join('\n')).toMatch(
        /^samples\/OWN-02\/sample\.yaml:\d+: .*effectiveAt is ".*"; expected an instant/m,
      );
    });
  });
});
