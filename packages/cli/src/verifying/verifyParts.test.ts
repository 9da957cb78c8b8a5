import {
  EvidencePackManifest,
  hashOfSystems,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packFiles, packParts } from './__testUtils__/packParts';
import { zipOf } from './__testUtils__/zip';
import { runPackVerify } from './runPackVerify';

type Scope = EvidencePackManifest['scope'];

const refOf = (name: string) => `aisystem:default/${name}`;

describe('the parts of an evidence pack', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parts-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** The part with one system, of as many as there are names. */
  function write(name: string, among: string[], change: Partial<Scope> = {}) {
    const number = among.indexOf(name) + 1;
    const scope: Partial<Scope> = {
      systems: [refOf(name)],
      part: {
        number,
        of: among.length,
        systems: among.length,
        systemsSha256: hashOfSystems(among.map(refOf)),
      },
      ...change,
    };
    const file = path.join(folder, `${name}-${number}.zip`);
    writeFileSync(file, zipOf(packParts(packFiles(name), scope)));
    return file;
  }

  async function verify(files: string[], notedHash?: string) {
    const said: string[] = [];
    const faults: string[] = [];
    const code = await runPackVerify({
      files,
      arguments: { notedHash },
      terminal: {
        info: line => said.push(line),
        error: line => faults.push(line),
      },
    });
    return { code, said, faults };
  }

  it('are whole together, in any order', async () => {
    const files = ['b', 'a'].map(name => write(name, ['a', 'b']));
    const { code, said, faults } = await verify(files);
    expect([code, faults]).toEqual([0, []]);
    expect(said).toContain(`${files[0]}:`);
    expect(said).toContain(
      'Part 2 of 2: 1 of 2 AI systems; the others are in the other parts',
    );
    expect(said[said.length - 1]).toBe(
      'All parts are there: 2. They hold each AI system that was listed: 2',
    );
  });

  const abc = ['a', 'b', 'c'];
  const ab = ['a', 'b'];

  it.each<[string, () => string[], string]>([
    [
      'a part that is not given',
      () => [write('a', abc), write('c', abc)],
      'is one of 3 parts, of which are not given: 2',
    ],
    [
      'a part that is given twice',
      () => [write('a', ab), write('a', ab)],
      'is part 1, as ',
    ],
    [
      'a system that left between two parts',
      () => [write('a', ab), write('c', ['a', 'c'])],
      'was taken of another list of AI systems than ',
    ],
    [
      'parts of other filters',
      () => [write('a', ab), write('b', ab, { filters: { q: 'b' } })],
      'has other filters than ',
    ],
    [
      'a pack that is no part',
      () => [write('a', ab), write('b', ab, { part: undefined })],
      'is not a part: it holds all that it was made for',
    ],
    [
      'parts that hold other systems than were listed',
      () => {
        const part = {
          of: 2,
          systems: 2,
          systemsSha256: hashOfSystems(abc.map(refOf)),
        };
        return [
          write('a', ab, { part: { number: 1, ...part } }),
          write('b', ab, { part: { number: 2, ...part } }),
        ];
      },
      'says of all parts that they hold other AI systems than they do',
    ],
  ])('are not whole: %s', async (_, files, fault) => {
    const { code, faults } = await verify(files());
    expect(code).toBe(1);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('have a manifest each, so one hash does not do for several', async () => {
    const files = ab.map(name => write(name, ab));
    await expect(verify(files, 'a'.repeat(64))).rejects.toThrow(
      '--noted-hash: is the hash of one manifest',
    );
  });

  it('say which part they are in a way that can be read', async () => {
    const part = { number: 3, of: 2, systems: 2, systemsSha256: 'x' };
    const { code, faults } = await verify([write('a', ab, { part })]);
    expect(code).toBe(1);
    expect(faults[0]).toContain('scope.part is invalid');
  });
});
