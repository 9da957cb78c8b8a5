import { hashTrailEntry, TRAIL_START } from '../records';
import { canonicalJson } from './canonicalJson';
import { exportFileName, exportPath } from './exportCatalogue';
import { EXPORTS } from './exportDefinitions';
import { readContent, sentFileName } from './sentFile';
import { TrailExcerpt, verifyTrailExcerpt } from './trailExcerpt';

function excerpt(omitted: number[]): TrailExcerpt {
  let previous = TRAIL_START;
  const entries = [1, 2, 3, 4].map(sequence => {
    const entry = {
      sequence,
      at: `2026-11-23T12:00:0${sequence}.000Z`,
      by: 'user:default/ada',
      action: 'record.create',
      payload: {},
      previous,
    };
    previous = hashTrailEntry(entry);
    return omitted.includes(sequence)
      ? { sequence, hash: previous, omitted: true as const }
      : { ...entry, hash: previous };
  });
  return {
    format: 'ai-governance-trail-excerpt/1',
    exportedAt: '2026-11-24T12:00:00.000Z',
    entries,
    head: { sequence: 4, hash: previous },
  };
}

describe('verifyTrailExcerpt', () => {
  it.each([[[]], [[1]], [[2, 3]], [[4]], [[1, 2, 3, 4]]])(
    'follows a chain without the entries %j',
    omitted => {
      expect(verifyTrailExcerpt(excerpt(omitted))).toEqual({
        valid: true,
        entries: 4,
      });
    },
  );

  it('takes an empty trail', () => {
    expect(
      verifyTrailExcerpt({
        entries: [],
        head: { sequence: 0, hash: TRAIL_START },
      }),
    ).toEqual({ valid: true, entries: 0 });
  });

  it.each<[string, (value: TrailExcerpt) => void, string, number]>([
    [
      'an entry that was altered',
      ({ entries }) => Object.assign(entries[0], { by: 'user:default/eve' }),
      'altered',
      1,
    ],
    [
      'a hash of an omitted entry that was altered',
      ({ entries }) => Object.assign(entries[1], { hash: 'a'.repeat(64) }),
      'altered',
      3,
    ],
    [
      'an omitted entry that says more than its hash',
      ({ entries }) => Object.assign(entries[1], { by: 'user:default/eve' }),
      'altered',
      2,
    ],
    [
      'an entry that is gone',
      ({ entries }) => entries.splice(1, 1),
      'removed',
      2,
    ],
    ['an end that is gone', ({ entries }) => entries.pop(), 'truncated', 4],
    [
      'entries that changed places',
      ({ entries }) => entries.push(entries.splice(0, 1)[0]),
      'removed',
      1,
    ],
  ])('finds %s', (_, change, kind, sequence) => {
    const value = excerpt([2]);
    change(value);
    expect(verifyTrailExcerpt(value).fault).toMatchObject({ kind, sequence });
  });
});

describe('canonicalJson', () => {
  it('puts keys in order and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [2] } })).toBe(
      '{\n  "a": {\n    "c": [\n      2\n    ]\n  },\n  "b": 1\n}\n',
    );
  });
});

describe('exportPath', () => {
  const system = { namespace: 'default', name: 'a/b' };

  it('fills in the system and the query', () => {
    expect(
      exportPath({
        export: 'dossier',
        system,
        query: { pack: 'own', class: ['high'] },
      }),
    ).toBe('/v1/exports/systems/default/a%2Fb/dossier?pack=own&format=pdf');
    expect(
      exportPath({
        export: 'inventory',
        query: { class: ['high', 'limited'], orderBy: 'name,asc' },
      }),
    ).toBe(
      '/v1/exports/systems.csv?class=high&class=limited&orderBy=name%2Casc',
    );
  });

  it('refuses what cannot be', () => {
    expect(() => exportPath({ export: 'oscal' })).toThrow('needs a system');
    expect(() =>
      exportPath({ export: 'oscal', system, format: 'pdf' }),
    ).toThrow('allowed are json');
  });

  it('names each file by what it is', () => {
    const names = Object.keys(EXPORTS).map(id =>
      exportFileName({ export: id as 'dossier' }),
    );
    expect(names).toContain('dossier.pdf');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a file that was sent', () => {
  it('has the name that the server says, and none with a path', () => {
    const named = (disposition: string) =>
      sentFileName(
        new Response('', { headers: { 'content-disposition': disposition } }),
      );
    expect(named('attachment; filename="a.pdf"')).toBe('a.pdf');
    expect(named('attachment; filename="../a.pdf"')).toBeUndefined();
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const response = new Response('content');
    const content = await readContent(response, bytes => told.push(bytes));
    expect(await content.text()).toBe('content');
    expect(told[told.length - 1]).toBe(7);
  });
});
