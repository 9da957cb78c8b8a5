import {
  hashTrailEntry,
  TRAIL_START,
  TrailEntry,
  TrailExport,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runVerify, VerifyArguments } from './runVerify';

function trailOf(length: number): TrailExport {
  const entries: TrailEntry[] = [];
  let previous = TRAIL_START;
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry = {
      sequence,
      at: `2026-11-23T12:00:0${sequence}.000Z`,
      by: 'user:default/ada',
      action: 'record.create',
      payload: { data: { reason: `No. ${sequence}` } },
      previous,
    };
    previous = hashTrailEntry(entry);
    entries.push({ ...entry, hash: previous });
  }
  return {
    format: 'ai-governance-trail/1',
    exportedAt: '2026-11-24T08:00:00.000Z',
    entries,
    head: { sequence: length, hash: previous },
  };
}

const trail = trailOf(4);
const { entries, head } = trail;

describe('ai-governance trail verify', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'trail-'));
    file = path.join(folder, 'trail.json');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function verify(content: unknown, args: VerifyArguments = {}) {
    const said: string[] = [];
    const faults: string[] = [];
    const text =
      typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(file, text);
    const code = runVerify({
      file,
      arguments: args,
      terminal: {
        info: line => said.push(line),
        error: line => faults.push(line),
      },
    });
    return { code, said, faults };
  }

  it('says how many entries are whole, and which is the last', () => {
    expect(verify(trail)).toEqual({
      code: 0,
      said: [
        'The trail is whole. Entries: 4',
        `Last entry: 4, hash ${head.hash}`,
        'Exported at 2026-11-24T08:00:00.000Z',
      ],
      faults: [],
    });
  });

  it('takes a trail without entries', () => {
    const { code, said } = verify(trailOf(0));
    expect(code).toBe(0);
    expect(said[0]).toBe('The trail is whole. Entries: 0');
  });

  it.each<[string, TrailEntry[], string]>([
    [
      'altered',
      entries.map(entry =>
        entry.sequence === 2 ? { ...entry, by: 'user:default/eve' } : entry,
      ),
      'altered: Entry 2 is not what was written',
    ],
    [
      'removed',
      entries.filter(({ sequence }) => sequence !== 3),
      'removed: Entry 3 is not there',
    ],
    [
      'reordered',
      [entries[0], entries[2], entries[1], entries[3]],
      'reordered: Entry 2 does not stand after entry 1',
    ],
    [
      'cut off',
      entries.slice(0, 2),
      'truncated: The trail ends with entry 2, and entry 4 was the last one written.',
    ],
  ])('ends with 1 when an entry was %s', (_, changed, fault) => {
    const { code, said, faults } = verify({ ...trail, entries: changed });
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${file}: ${fault}`);
  });

  it('finds a hash that was noted earlier', () => {
    const notedHash = ` ${entries[1].hash.toUpperCase()}\n`;
    expect(verify(trail, { notedHash }).code).toBe(0);
  });

  it('ends with 1 when the whole trail was written anew', () => {
    const notedHash = 'a'.repeat(64);
    expect(verify(trail, { notedHash })).toMatchObject({
      code: 1,
      said: [],
      faults: [
        `${file}: no entry has the hash ${notedHash}: the trail is not the one from which it was noted`,
      ],
    });
  });

  it.each([
    ['text', 'hello', 'no JSON: '],
    ['nothing', '', 'no JSON: '],
    [
      'a list',
      [],
      'no export of a trail: expected format "ai-governance-trail/1", found none',
    ],
    [
      'another format',
      { ...trail, format: 'ai-governance-trail/2' },
      'expected format "ai-governance-trail/1", found "ai-governance-trail/2"',
    ],
    ['no entries', { ...trail, entries: {} }, 'it has no entries'],
    [
      'no head',
      { ...trail, head: undefined },
      'head does not say which entry is the last',
    ],
    [
      'an entry that is none',
      { ...trail, entries: [entries[0], { ...entries[1], sequence: '2' }] },
      'entries[1] is not an entry of a trail: expected sequence,',
    ],
    [
      'an entry of null',
      { ...trail, entries: [null] },
      'entries[0] is not an entry of a trail',
    ],
  ])('refuses a file of %s', (_, content, message) => {
    expect(() => verify(content)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('says that a file is not there, or is a folder', () => {
    const run = (name: string) => () =>
      runVerify({
        file: name,
        arguments: {},
        terminal: { info: jest.fn(), error: jest.fn() },
      });
    expect(run(file)).toThrow(`${file}: no such file`);
    expect(run(folder)).toThrow(`${folder}: cannot be read: EISDIR`);
  });
});
