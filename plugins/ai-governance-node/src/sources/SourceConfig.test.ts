import { ConfigReader } from '@backstage/config';
import { SourceConfig } from './SourceConfig';

const find = (section?: object) =>
  SourceConfig.find(
    new ConfigReader({
      aiGovernance: { sources: section && { probe: { ...section } } },
    }),
    { id: 'probe', keys: ['step', 'most', 'isOn', 'label', 'parts'] },
  );

const PATH = 'aiGovernance.sources.probe';

describe('SourceConfig', () => {
  it('is not there where nothing is configured', () => {
    expect(find()).toBeUndefined();
  });

  it('reads what is there, and says what is not', () => {
    const config = find({
      baseUrl: 'https://host/below',
      timeout: { seconds: 5 },
      headers: { authorization: 'Bearer x' },
      schedule: { frequency: '30s', timeout: '5m' },
      step: '1m',
      most: 3,
      isOn: false,
      label: ' a ',
      parts: [{ name: 'b' }],
    })!;
    expect(config.server('Probe').timeoutMs).toBe(5000);
    expect(config.schedule()).toMatchObject({ frequency: { seconds: 30 } });
    const anyLength = { min: 0, max: Infinity };
    expect(config.durationMs('step', { ...anyLength, fallback: 1 })).toBe(
      60_000,
    );
    expect(config.count('most', { ...anyLength, fallback: 1 })).toBe(3);
    expect(config.flag('isOn', true)).toBe(false);
    expect(config.text('label')).toBe('a');
    const [part] = config.sections('parts', ['name']);
    expect(part.requiredText('name')).toBe('b');
    const empty = find({})!;
    expect(empty.schedule()).toBeUndefined();
    expect(empty.text('label')).toBeUndefined();
    expect(empty.sections('parts', [])).toEqual([]);
    expect(empty.flag('isOn', true)).toBe(true);
  });

  it.each<[object, (config: SourceConfig) => unknown, string]>([
    [{}, config => config.server('Probe'), `${PATH}.baseUrl: expected`],
    [
      { baseUrl: 'ftp://host' },
      config => config.server('Probe'),
      `${PATH}.baseUrl: expected`,
    ],
    [
      { baseUrl: 'https://me:secret@host' },
      config => config.server('Probe'),
      'credentials belong into headers',
    ],
    [
      { baseUrl: 'https://host', headers: { a: 1, b: 'secret' } },
      config => config.server('Probe'),
      `${PATH}.headers: expected`,
    ],
    [
      { baseUrl: 'https://host', timeout: '1h' },
      config => config.server('Probe'),
      `${PATH}.timeout: "1h"; expected a duration`,
    ],
    [
      { schedule: { frequency: 'x' } },
      config => config.schedule(),
      `${PATH}.schedule: {"frequency":"x"}`,
    ],
    [
      { most: 1.5 },
      config => config.count('most', { fallback: 1, min: 1, max: 2 }),
      `${PATH}.most: 1.5; expected a whole number from 1 to 2`,
    ],
    [{ isOn: 'no' }, config => config.flag('isOn', true), `${PATH}.isOn: "no"`],
    [{ label: ' ' }, config => config.text('label'), `${PATH}.label: " "`],
    [{}, config => config.requiredText('label'), `${PATH}.label: undefined`],
    [
      { parts: 'b' },
      config => config.sections('parts', []),
      `${PATH}.parts: "b"; expected a list`,
    ],
    [
      { parts: [{ nam: 'b' }] },
      config => config.sections('parts', ['name']),
      `${PATH}.parts[0].nam: "b"; known keys are name`,
    ],
  ])('refuses %j', (section, read, message) => {
    const config = find(section)!;
    expect(() => read(config)).toThrow(message);
    expect(() => read(config)).not.toThrow(/secret/);
  });

  it('refuses a key that it does not know', () => {
    expect(() => find({ stepp: '1m' })).toThrow(
      `${PATH}.stepp: "1m"; known keys are baseUrl, headers`,
    );
  });
});
