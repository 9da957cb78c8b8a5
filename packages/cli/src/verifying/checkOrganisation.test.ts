import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { organisationParts } from './__testUtils__/organisationParts';
import { ZipPart, zipOf } from './__testUtils__/zip';
import { runPackVerify } from './runPackVerify';

describe('the records of the organisation in a pack', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'organisation-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function verify(parts: ZipPart[]) {
    const said: string[] = [];
    const faults: string[] = [];
    const file = path.join(folder, 'pack.zip');
    writeFileSync(file, zipOf(parts));
    const code = await runPackVerify({
      files: [file],
      arguments: {},
      terminal: {
        info: line => said.push(line),
        error: line => faults.push(line),
      },
    });
    return { code, said, faults };
  }

  it('are found as the trail records them', async () => {
    const { code, said, faults } = await verify(organisationParts());
    expect([code, faults]).toEqual([0, []]);
    expect(said).toContain(
      'Records of the organisation found as the trail records them: 1. Files found as they were uploaded: 1',
    );
  });

  it.each<[string, Parameters<typeof organisationParts>, string]>([
    [
      'a record that was altered',
      [
        ({ evidence }) => {
          evidence.records[0].author = 'user:default/eve';
        },
      ],
      'organisation/records.json: record T-1: its author is not what the trail records',
    ],
    [
      'a record that was removed',
      [({ evidence }) => evidence.records.pop()],
      'organisation/records.json: record T-1, revision 1: was removed, as the trail records it',
    ],
    [
      'a file that was removed',
      [
        ({ evidence, files }) => {
          evidence.files.pop();
          delete files['organisation/files/file-1-minutes.txt'];
        },
      ],
      'its file file-1 is missing',
    ],
    [
      'a file with another content',
      [
        ({ files }) => {
          files['organisation/files/file-1-minutes.txt'] = 'Present: Eve\n';
        },
      ],
      'file file-1: organisation/files/file-1-minutes.txt is not there with the content that was uploaded',
    ],
    [
      'a document of other records',
      [
        ({ files }) => {
          files['organisation/records.html'] = '<p>None</p>';
        },
      ],
      'organisation/records.html: was not made from these records',
    ],
    [
      'other numbers than the manifest says',
      [undefined, { organisation: { records: 2, files: 1 } }],
      'holds 1 records and 1 files, and the manifest says 2 and 1',
    ],
    [
      'records that the scope does not name',
      [undefined, { organisation: undefined }],
      'organisation/records.json: is there, and the scope of the manifest does not say so',
    ],
    [
      'a scope that cannot be read',
      [undefined, { organisation: { records: 'all', files: 1 } as never }],
      'manifest.json: scope.organisation is invalid',
    ],
    [
      'something else than records',
      [
        ({ files }) => {
          files['organisation/records.json'] = '{"format":"other/1"}';
        },
      ],
      'organisation/records.json: is not the records of an organisation',
    ],
    [
      'records in another shape',
      [
        ({ files }) => {
          files['organisation/records.json'] = JSON.stringify({
            format: 'ai-governance-organisation/1',
            records: [null],
            files: [null],
            notHeld: [],
          });
        },
      ],
      'organisation/records.json: cannot be read',
    ],
  ])('are not taken: %s', async (_, parts, fault) => {
    const { code, faults } = await verify(organisationParts(...parts));
    expect(code).toBe(1);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});
