import { MeasurementBatch } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { PushArguments, runPush } from './runPush';

const AT = '2026-11-30T09:00:00.000Z';

const receipt = (changes: object = {}) => ({
  status: 200,
  body: {
    stored: 1,
    unchanged: 0,
    refused: 0,
    faults: [],
    moreFaults: 0,
    ...changes,
  } as object,
});

describe('ai-governance metric push', () => {
  let folder: string;
  let server: Server;
  let url: string;
  let sent: Array<{ url?: string; token?: string; batch: MeasurementBatch }>;
  let answer: { status: number; body: object };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'push-'));
    sent = [];
    answer = receipt();
    server = createServer(async (req, res) => {
      sent.push({
        url: req.url,
        token: req.headers.authorization,
        batch: JSON.parse(await text(req)),
      });
      res.writeHead(answer.status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(answer.body));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  async function push(name: string, content: string, args: PushArguments = {}) {
    const info = jest.fn();
    const error = jest.fn();
    const file = name === '-' ? name : path.join(folder, name);
    if (name !== '-') writeFileSync(file, content);
    const code = await runPush({
      file,
      arguments: { url, token: 'secret', ...args },
      terminal: { info, error },
      ...(name === '-' && { readFile: () => content }),
    });
    const short = (text_: string) => text_.replace(`${folder}/`, '');
    return {
      code,
      info: info.mock.calls.flat().map(short),
      errors: error.mock.calls.flat().map(short),
    };
  }

  const inputs = () => sent.flatMap(({ batch }) => batch.measurements);

  it('sends JSON lines as the caller', async () => {
    const { code, info } = await push(
      'm.jsonl',
      `{"metric":"drift","value":0.1,"at":"${AT}","slice":{"sex":"f"}}\n\n` +
        `{"system":"a/b","metric":"drift","value":2e-1,"at":"${AT}","sampleSize":5}\n`,
      { system: 'loan', source: 'nightly' },
    );
    expect(code).toBe(0);
    expect(info).toEqual(['1 measurement stored, 0 there before, 0 refused']);
    expect(sent[0]).toMatchObject({
      url: '/api/ai-governance/v1/measurements',
      token: 'Bearer secret',
    });
    expect(inputs()).toEqual([
      {
        system: 'loan',
        source: 'nightly',
        metric: 'drift',
        value: 0.1,
        at: AT,
        slice: { sex: 'f' },
      },
      {
        system: 'a/b',
        source: 'nightly',
        metric: 'drift',
        value: 0.2,
        at: AT,
        sampleSize: 5,
      },
    ]);
  });

  it('reads standard input, and CSV with labels', async () => {
    const { code } = await push(
      '-',
      `\uFEFFsystem,metric,value,at,version,slice.region,slice.sex\r\nloan,auc,0.91,${AT},2.0,"EU, west",f\r\nloan,auc,0.9,${AT},,,\r\n`,
      { format: 'csv' },
    );
    expect(code).toBe(0);
    expect(inputs()).toEqual([
      {
        system: 'loan',
        metric: 'auc',
        value: 0.91,
        at: AT,
        version: '2.0',
        slice: { region: 'EU, west', sex: 'f' },
      },
      { system: 'loan', metric: 'auc', value: 0.9, at: AT },
    ]);
  });

  it('reads what OpenTelemetry exports', async () => {
    const attribute = (key: string, value: object) => ({ key, value });
    const nanos = `${Date.parse(AT)}000000`;
    const document = {
      resourceMetrics: [
        {
          resource: {
            attributes: [
              attribute('service.name', { stringValue: 'loan' }),
              attribute('service.version', { stringValue: '2.0' }),
            ],
          },
          scopeMetrics: [
            {
              metrics: [
                {
                  name: 'drift',
                  gauge: {
                    dataPoints: [
                      {
                        timeUnixNano: nanos,
                        asDouble: 0.12,
                        attributes: [
                          attribute('sex', { stringValue: 'f' }),
                          attribute('ai_governance.sample_size', {
                            intValue: '400',
                          }),
                        ],
                      },
                      { timeUnixNano: nanos, flags: 1 },
                    ],
                  },
                },
                {
                  name: 'overrides',
                  sum: {
                    dataPoints: [
                      {
                        timeUnixNano: nanos,
                        asInt: '17',
                        attributes: [
                          attribute('ai_governance.system', {
                            stringValue: 'other/bot',
                          }),
                        ],
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    };
    const expected = [
      {
        system: 'loan',
        version: '2.0',
        metric: 'drift',
        value: 0.12,
        at: AT,
        sampleSize: 400,
        slice: { sex: 'f' },
      },
      {
        system: 'other/bot',
        version: '2.0',
        metric: 'overrides',
        value: 17,
        at: AT,
      },
    ];
    await push('m.json', JSON.stringify(document, null, 2));
    expect(inputs()).toEqual(expected);
    sent = [];
    const line = JSON.stringify(document);
    await push('lines.json', `${line}\n${line}\n`);
    expect(inputs()).toEqual([...expected, ...expected]);
  });

  it('refuses a histogram, and names its place', async () => {
    const metric = { name: 'latency', histogram: { dataPoints: [{}] } };
    const { code, errors } = await push(
      'm.json',
      JSON.stringify({
        resourceMetrics: [{ scopeMetrics: [{ metrics: [metric] }] }],
      }),
    );
    expect(code).toBe(1);
    expect(errors[0]).toBe(
      'm.json:1 resourceMetrics[0].scopeMetrics[0].metrics[0]: latency is a histogram, which has no single value; export a gauge or a sum of what is to be watched',
    );
    expect(sent).toEqual([]);
  });

  it('sends nothing of a file with a fault, and names the lines', async () => {
    const { code, errors } = await push(
      'm.jsonl',
      [
        `{"system":"a","metric":"drift","value":1,"at":"${AT}"}`,
        '{"system":',
        `{"system":"a","metric":"drift","value":"1","at":"2026-11-30"}`,
        `{"system":"a","metrik":"drift","value":1,"at":"${AT}"}`,
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(sent).toEqual([]);
    expect(errors).toEqual([
      expect.stringMatching(/^m\.jsonl:2: the line is not JSON/),
      'm.jsonl:3: value is "1"; expected a finite number; at is "2026-11-30"; expected an instant in ISO 8601 that states its offset, such as 2026-11-30T09:00:00Z',
      expect.stringMatching(
        /^m\.jsonl:4: "metrik" is not known; .*did you mean "metric"\?; metric is missing$/,
      ),
      'Nothing was sent',
    ]);
  });

  it('names the lines of a table', async () => {
    const { errors } = await push(
      'm.csv',
      `system,metric,value,at\n"a\nb",drift,x,${AT}\na,drift,1\n`,
    );
    expect(errors).toEqual([
      'm.csv:2: value is "x"; expected a finite number',
      'm.csv:4: the row has 3 cells and the header has 4',
      'Nothing was sent',
    ]);
    await expect(push('n.csv', 'system,vlaue\n')).rejects.toThrow(
      /line 1: no column "vlaue".*did you mean "value"/,
    );
    await expect(push('n.txt', '')).rejects.toThrow('--format jsonl|csv|otlp');
  });

  it('sends 10,000 at once, and says what the portal refused by line', async () => {
    answer = receipt({
      stored: 9_999,
      refused: 1,
      faults: [{ path: '/measurements/2/metric', message: 'not declared' }],
    });
    const lines = Array.from(
      { length: 10_003 },
      (_, index) =>
        `{"system":"a","metric":"drift","value":${index},"at":"${AT}"}`,
    );
    const { code, errors, info } = await push('m.jsonl', lines.join('\n'));
    expect(sent.map(({ batch }) => batch.measurements.length)).toEqual([
      10_000, 3,
    ]);
    expect(errors).toEqual([
      'm.jsonl:3: metric: not declared',
      'm.jsonl:10003: metric: not declared',
    ]);
    expect(info).toEqual([
      '19,998 measurements stored, 0 there before, 2 refused',
    ]);
    expect(code).toBe(1);
  });

  it('tells a refusal of everything from one of the caller', async () => {
    const line = `{"system":"a","metric":"drift","value":1,"at":"${AT}"}`;
    const fault = { path: '/measurements/0/at', message: 'lies ahead' };
    answer = {
      status: 400,
      body: { error: { message: 'x', faults: [fault], moreFaults: 2 } },
    };
    expect(await push('m.jsonl', line)).toMatchObject({
      code: 1,
      errors: ['m.jsonl:1: at: lies ahead', 'and 2 more faults'],
    });
    answer = {
      status: 403,
      body: { error: { message: 'Missing permission' } },
    };
    await expect(push('m.jsonl', line)).rejects.toThrow(
      '403 Missing permission',
    );
    await expect(
      push('m.jsonl', line, { url: 'http://127.0.0.1:9' }),
    ).rejects.toThrow('http://127.0.0.1:9: no answer');
    await expect(push('m.jsonl', line, { url: undefined })).rejects.toThrow(
      '--url',
    );
  });

  it('only checks a file when it is asked to', async () => {
    const line = `{"system":"a","metric":"drift","value":1,"at":"${AT}"}`;
    const { code, info } = await push('m.jsonl', line, {
      url: undefined,
      dryRun: true,
    });
    expect({ code, info }).toEqual({
      code: 0,
      info: ['1 measurement can be sent'],
    });
    expect(sent).toEqual([]);
  });
});
