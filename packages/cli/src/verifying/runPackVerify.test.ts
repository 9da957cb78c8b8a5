import { sha256Hex } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  excerptOf,
  manifestOf,
  packFiles,
  packParts,
} from './__testUtils__/packParts';
import { ZipPart, zipOf } from './__testUtils__/zip';
import { runPackVerify } from './runPackVerify';

const SCORECARD = 'systems/default/limit/scorecard.json';
const INPUTS = 'systems/default/limit/inputs.json';
const RECORDS = 'systems/default/limit/records.json';

describe('ai-governance verify', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    file = path.join(folder, 'pack.zip');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function verify(zip: Buffer, notedHash?: string) {
    const said: string[] = [];
    const faults: string[] = [];
    writeFileSync(file, zip);
    const code = await runPackVerify({
      files: [file],
      arguments: { notedHash },
      terminal: {
        info: line => said.push(line),
        error: line => faults.push(line),
      },
    });
    return { code, said, faults };
  }

  const verifyParts = (parts: ZipPart[]) => verify(zipOf(parts));

  it('says what is right with a pack that is whole', async () => {
    const manifestSha256 = sha256Hex(manifestOf(packFiles()));
    expect(await verify(zipOf(packParts()), ` ${manifestSha256}\n`)).toEqual({
      code: 0,
      said: [
        'The evidence pack is whole. Files: 7, each with the hash of the manifest',
        'Results evaluated again and found the same: 1. Entries of the trail: 3, of which by their hash alone: 1',
        'Generated at 2026-11-24T12:00:00.000Z for user:default/ada by test 1.2.3',
        `SHA-256 of the manifest: ${manifestSha256}`,
      ],
      faults: [],
    });
  });

  const replace = (name: string, content: string) =>
    packParts().map(part => (part.path === name ? { ...part, content } : part));

  it.each<[string, () => ZipPart[], string]>([
    [
      'a file that was altered',
      () => replace('README.txt', 'Read him\n'),
      'README.txt: was altered: its SHA-256 is ',
    ],
    [
      'a file that was added',
      () => [...packParts(), { path: 'extra.txt', content: 'x' }],
      'extra.txt: was added: the manifest does not list it',
    ],
    [
      'a file that was removed',
      () => packParts().filter(part => part.path !== 'trail.json'),
      'trail.json: was removed: the manifest lists it',
    ],
    [
      'a file that is there twice',
      () => [...packParts(), packParts()[0]],
      'README.txt: is there twice',
    ],
    [
      'no manifest',
      () => packParts().slice(0, -1),
      'manifest.json: is not there',
    ],
    [
      'another format',
      () => replace('manifest.json', '{"format":"other/1"}'),
      'manifest.json: is not a manifest: expected format',
    ],
    [
      'a manifest that is none',
      () => replace('manifest.json', '<html>'),
      'manifest.json: is not valid JSON',
    ],
    [
      'a link',
      () => [
        ...packParts(),
        { path: 'link', content: '/etc/passwd', mode: 0o120777 },
      ],
      'link: is a link',
    ],
    [
      'a file that is too large',
      () => [
        ...packParts(),
        { path: 'bomb', content: 'x', claimedSize: 2 ** 29 },
      ],
      'bomb: is larger than',
    ],
  ])('ends with 1 and names %s', async (_, parts, fault) => {
    const { code, said, faults } = await verifyParts(parts());
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${file}: ${fault}`);
  });

  it.each([
    '../evil',
    '/evil',
    'a/../../evil',
    'a\\..\\evil',
    'C:/evil',
    'a//b',
  ])('does not take the name %s', async name => {
    const { code, faults } = await verifyParts([
      { path: name, content: 'x' },
      ...packParts(),
    ]);
    expect(code).toBe(1);
    expect(faults[0]).toMatch(/not allowed|would leave the folder/);
  });

  it('finds any byte of a name or of the content that was changed', async () => {
    // Stored: two runs of deflated bytes can stand for one content.
    const zip = zipOf(packParts(), 'stored');
    const starts: number[] = [];
    const signature = Buffer.from([0x50, 0x4b, 3, 4]);
    // The files lie before the list of them.
    const end = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    let found = zip.indexOf(signature);
    while (found >= 0 && found < end) {
      starts.push(found);
      found = zip.indexOf(signature, found + 4);
    }
    expect(starts).toHaveLength(8);
    const places = starts.flatMap((start, index) => {
      const next = starts[index + 1] ?? end;
      // Name and content of the file, which follow 30 bytes about it.
      const length = next - start - 30;
      return [0, 1, Math.floor(length / 2), Math.floor((3 * length) / 4)].map(
        offset => start + 30 + offset,
      );
    });
    for (const place of places) {
      const changed = Buffer.from(zip);
      // eslint-disable-next-line no-bitwise
      changed[place] ^= 0x20;
      const outcome = await verify(changed).catch(error => ({
        code: error.name === 'InputError' ? 1 : error,
      }));
      expect([place, outcome.code]).toEqual([place, 1]);
    }
  });

  it.each<[string, (files: Record<string, string>) => void, string]>([
    [
      'a result that the inputs do not give',
      files => {
        files[SCORECARD] = files[SCORECARD].replace('"fail"', '"pass"');
      },
      `${SCORECARD}: is not what the inputs give`,
    ],
    [
      'inputs that give another result',
      files => {
        files[INPUTS] = files[INPUTS].replace(
          '"operation-monitoring"',
          '"inception"',
        );
      },
      `${SCORECARD}: is not what the inputs give`,
    ],
    [
      'a trail whose entry was altered',
      files => {
        files['trail.json'] = files['trail.json'].replace('No. 1', 'No. 9');
      },
      'trail.json: altered: Entry 1 is not what was written',
    ],
    [
      'a trail from which an entry was left out without a trace',
      files => {
        const excerpt = excerptOf();
        excerpt.entries.splice(1, 1);
        files['trail.json'] = JSON.stringify(excerpt);
      },
      'trail.json: removed: Entry 3 stands where entry 2 belongs',
    ],
    [
      'a trail whose end was cut off',
      files => {
        const excerpt = excerptOf();
        excerpt.entries.pop();
        files['trail.json'] = JSON.stringify(excerpt);
      },
      'trail.json: truncated: The excerpt ends with entry 2',
    ],
    [
      'a control pack that is another',
      files => {
        files['packs/iso-42001.json'] += ' ';
      },
      'packs/iso-42001.json: is not the pack that the manifest names',
    ],
    [
      'a record that nobody wrote',
      files => {
        files[RECORDS] = JSON.stringify([
          {
            id: 'R-1',
            entityRef: 'aisystem:default/limit',
            revision: 1,
            revisions: [],
          },
        ]);
      },
      `${RECORDS}: record R-1 stands at a revision 1 that no entry of the trail records`,
    ],
    [
      'no list of records',
      files => {
        files[RECORDS] = '{}';
      },
      `${RECORDS}: holds no records`,
    ],
    [
      'inputs with other records',
      files => {
        files[INPUTS] = files[INPUTS].replace(
          '"records": []',
          '"records": [{}]',
        );
      },
      `${INPUTS}: has other records than ${RECORDS}`,
    ],
    [
      'a dossier of other inputs',
      files => {
        files['systems/default/limit/dossier.html'] = '<p>None</p>';
      },
      'dossier.html: was not made from these inputs',
    ],
  ])('finds %s though the manifest fits', async (_, change, fault) => {
    const files = packFiles();
    change(files);
    const { code, faults } = await verifyParts(packParts(files));
    expect(code).toBe(1);
    expect(faults[0]).toContain(fault);
  });

  it('tells a pack that was made up anew from the one that was noted', async () => {
    const { code, faults } = await verify(zipOf(packParts()), 'a'.repeat(64));
    expect(code).toBe(1);
    expect(faults[0]).toContain('manifest.json: is another one than was noted');
  });

  it('says that a file is no zip, a folder, or not there', async () => {
    await expect(verify(Buffer.from('hello'))).rejects.toThrow(
      `${file}: no zip`,
    );
    const run = (name: string) =>
      runPackVerify({
        files: [name],
        arguments: {},
        terminal: { info: jest.fn(), error: jest.fn() },
      });
    await expect(run(folder)).rejects.toThrow(`${folder}: is a folder`);
    await expect(run(`${file}.none`)).rejects.toThrow('no such file');
  });
});
