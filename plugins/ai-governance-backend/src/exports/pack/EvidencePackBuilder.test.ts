import {
  EVIDENCE_PACK_SYSTEMS,
  EvidencePackManifest,
  hashOfSystems,
  isOmitted,
  MANAGEMENT_SYSTEM_REF,
  OmittedTrailEntry,
  RecordChecker,
  RecordWithRevisions,
  TrailEntry,
  verifyOrganisation,
  verifyTrail,
  verifyTrailExcerpt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { createHash } from 'crypto';
import { PassThrough, Readable } from 'stream';
import yauzl from 'yauzl';
import { aiSystem } from '../../__testUtils__/entities';
import {
  createTestDatabases,
  initDatabase,
} from '../../__testUtils__/databases';
import { people } from '../../__testUtils__/recordScenario';
import { exportScenario, HOSTILE } from '../__testUtils__/exportScenario';

/** Every file of a zip. */
function unzip(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) {
        reject(error);
        return;
      }
      file.on('entry', entry =>
        file.openReadStream(entry, async (failure, stream) => {
          if (failure) {
            reject(failure);
            return;
          }
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          files.set(entry.fileName, Buffer.concat(parts));
          file.readEntry();
        }),
      );
      file.on('end', () => resolve(files));
      file.readEntry();
    }),
  );
}

describe('an evidence pack', () => {
  const databases = createTestDatabases();

  async function pack(options: { readsTrail: boolean }) {
    const scenario = await exportScenario(
      await initDatabase(databases, 'SQLITE_3'),
      options,
    );
    scenario.catalog.put(aiSystem('other', { metadata: { title: 'Other' } }));
    await scenario.run();
    await scenario.records.createRecord(
      {
        entityRef: 'aisystem:default/other',
        input: {
          type: 'governance-review',
          data: { decision: 'continue', attendees: ['user:default/ada'] },
          submit: true,
        },
      },
      scenario.caller,
    );
    const { systems } = await scenario.exports.selectPackedSystems(
      {
        filter: { q: 'limit' },
        order: { field: 'name', direction: 'asc' },
      },
      scenario.caller,
    );
    const output = new PassThrough();
    const parts: Buffer[] = [];
    output.on('data', part => parts.push(part));
    const packed = await scenario.exports.writeEvidencePack(
      { systems, filters: { q: 'limit' }, output },
      scenario.caller,
    );
    const files = await unzip(Buffer.concat(parts));
    const manifest: EvidencePackManifest = JSON.parse(
      files.get('manifest.json')!.toString(),
    );
    const trail = JSON.parse(files.get('trail.json')!.toString());
    return { scenario, packed, files, manifest, trail };
  }

  it('lists every file with size and hash, and no other', async () => {
    const { files, manifest, packed } = await pack({ readsTrail: false });
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter(path => path !== 'manifest.json').sort(),
    );
    for (const { path, size, sha256 } of manifest.files) {
      const content = files.get(path)!;
      expect([path, content.length, hashOf(content)]).toEqual([
        path,
        size,
        sha256,
      ]);
    }
    expect(packed).toEqual({
      systems: 1,
      files: manifest.files.length,
      trail: 'excerpt',
      organisation: { records: 0, files: 0 },
      manifestSha256: hashOf(files.get('manifest.json')!),
    });
    expect(manifest.scope.systems).toEqual(['aisystem:default/limit']);
    const records = JSON.parse(
      files.get('systems/default/limit/records.json')!.toString(),
    );
    expect(
      records.find(({ type }: { type: string }) => type === 'waiver').revisions,
    ).toHaveLength(2);
  });

  it('leaves of entries about other systems the hash alone', async () => {
    const { trail, files } = await pack({ readsTrail: false });
    expect(trail.format).toBe('ai-governance-trail-excerpt/1');
    expect(trail.entries.map(isOmitted)).toEqual([
      ...Array(trail.entries.length - 1).fill(false),
      true,
    ]);
    expect(verifyTrailExcerpt(trail)).toEqual({
      valid: true,
      entries: trail.entries.length,
    });
    const everything = [...files.values()].map(String).join();
    expect(everything).not.toContain('default/other');
  });

  it('holds the whole trail for whoever may read it', async () => {
    const { trail, manifest } = await pack({ readsTrail: true });
    expect(manifest.scope.trail).toBe('full');
    expect(verifyTrail(trail)).toEqual({
      valid: true,
      entries: trail.entries.length,
    });
  });

  it.each([true, false])(
    'holds the records that the trail tells of, and no other: %s',
    async readsTrail => {
      const { trail, files, manifest } = await pack({ readsTrail });
      const entries: Array<TrailEntry | OmittedTrailEntry> = trail.entries;
      const checker = new RecordChecker({
        entries: entries.filter(
          (entry): entry is TrailEntry => !isOmitted(entry),
        ),
        generatedAt: manifest.generatedAt,
      });
      const entityRef = 'aisystem:default/limit';
      const records: RecordWithRevisions[] = JSON.parse(
        files.get('systems/default/limit/records.json')!.toString(),
      );
      expect(records.length).toBeGreaterThan(2);
      expect(
        checker.findFault({ entityRef, records, hasOrder: true }),
      ).toBeUndefined();
      expect(
        checker.findFault({
          entityRef,
          records: records.slice(1),
          hasOrder: true,
        }),
      ).toContain(`record ${records[0].id}`);
    },
  );
  it('holds the records of the organisation with their files, as the trail records them', async () => {
    const { scenario } = await pack({ readsTrail: false });
    const { records, attachments, exports, caller, act } = scenario;
    const content = Buffer.from('Present: Ada, Bob');
    const { id: file } = await attachments.upload(
      {
        entityRef: MANAGEMENT_SYSTEM_REF,
        fileName: 'Minutes é.txt',
        mediaType: 'text/plain',
        content: Readable.from([content]),
      },
      people.ada,
    );
    const policy = await records.createRecord(
      {
        entityRef: MANAGEMENT_SYSTEM_REF,
        input: {
          type: 'policy',
          subject: 'ai-policy',
          data: {
            title: HOSTILE,
            text: 'We answer',
            policyOf: 'ai-policy',
            owner: 'user:default/ada',
            attachments: [file],
          },
          expiresAt: scenario.inDays(100),
          submit: true,
        },
      },
      people.ada,
    );
    await act('bob', 'approve', policy.id);
    const { systems } = await exports.selectPackedSystems(
      {
        filter: { q: 'limit' },
        order: { field: 'name', direction: 'asc' },
      },
      caller,
    );
    const output = new PassThrough();
    const parts: Buffer[] = [];
    output.on('data', part => parts.push(part));
    const packed = await exports.writeEvidencePack(
      { systems, filters: {}, output },
      caller,
    );
    expect(packed.organisation).toEqual({ records: 1, files: 1 });
    const files = await unzip(Buffer.concat(parts));
    const read = (path: string) => JSON.parse(files.get(path)!.toString());
    expect(read('manifest.json').scope.organisation).toEqual({
      records: 1,
      files: 1,
    });
    const evidence = read('organisation/records.json');
    expect(
      verifyOrganisation({ evidence, entries: read('trail.json').entries }),
    ).toEqual({ inPart: [] });
    expect(evidence.notHeld).toEqual([]);
    expect(evidence.records).toMatchObject([
      {
        id: policy.id,
        state: 'approved',
        revisions: [{ revision: 2 }, { revision: 1 }],
      },
    ]);
    const [{ name, path, sha256 }] = evidence.files;
    expect([name, path]).toEqual([
      'Minutes é.txt',
      `organisation/files/${file}-Minutes_.txt`,
    ]);
    expect(files.get(path)!.equals(content)).toBe(true);
    expect(sha256).toBe(hashOf(content));
    const document = files.get('organisation/records.html')!.toString();
    expect(document).toContain(hashOf(files.get('organisation/records.json')!));
    expect(document).toContain('Minutes é.txt');
    expect(document).toContain('AI policy');
    expect(document).not.toContain('<script>alert(1)');
    expect(files.get('README.txt')!.toString()).toContain(
      'organisation/      the records of the organisation: 1, files: 1',
    );
  });

  it('says that it holds no records of the organisation to whoever may not read them', async () => {
    const { scenario } = await pack({ readsTrail: false });
    const listRecords = scenario.records.listRecords.bind(scenario.records);
    scenario.reading.listRecords = async (request, options) => {
      if (request.entityRef === MANAGEMENT_SYSTEM_REF) {
        throw new NotAllowedError('Not the management system');
      }
      return listRecords(request, options);
    };
    const { exports, caller } = scenario;
    const { systems } = await exports.selectPackedSystems(
      {
        filter: { q: 'limit' },
        order: { field: 'name', direction: 'asc' },
      },
      caller,
    );
    const output = new PassThrough();
    const parts: Buffer[] = [];
    output.on('data', part => parts.push(part));
    const packed = await exports.writeEvidencePack(
      { systems, filters: {}, output },
      caller,
    );
    expect(packed.organisation).toBeUndefined();
    const files = await unzip(Buffer.concat(parts));
    expect([...files.keys()].join()).not.toContain('organisation/');
    expect(files.get('README.txt')!.toString()).toContain(
      'It holds no records of the organisation',
    );
  });

  it('is one of several where more systems match than it holds', async () => {
    const { scenario } = await pack({ readsTrail: false });
    const { exports, caller, catalog } = scenario;
    const names = Array.from({ length: EVIDENCE_PACK_SYSTEMS }, (_, index) =>
      String(index).padStart(3, '0'),
    );
    catalog.put(...names.map(name => aiSystem(`more-${name}`)));
    await scenario.run();
    const request = {
      filter: {},
      order: { field: 'name', direction: 'asc' },
    } as const;
    await expect(exports.selectPackedSystems(request, caller)).rejects.toThrow(
      'and 202 match; take the parts 1 to 2 one by one',
    );
    const parts = await Promise.all(
      [1, 2].map(part =>
        exports.selectPackedSystems({ ...request, part }, caller),
      ),
    );
    const refs = parts.flatMap(({ systems }) =>
      systems.map(({ entityRef }) => entityRef),
    );
    const all = { of: 2, systems: 202, systemsSha256: hashOfSystems(refs) };
    expect(parts.map(({ part }) => part)).toEqual([
      { number: 1, ...all },
      { number: 2, ...all },
    ]);
    expect(parts.map(({ systems }) => systems.length)).toEqual([200, 2]);
    expect(new Set(refs).size).toBe(202);
    const output = new PassThrough();
    const chunks: Buffer[] = [];
    output.on('data', chunk => chunks.push(chunk));
    await exports.writeEvidencePack(
      { ...parts[1], filters: {}, output },
      caller,
    );
    const files = await unzip(Buffer.concat(chunks));
    const manifest = JSON.parse(files.get('manifest.json')!.toString());
    expect(manifest.scope.part).toEqual({ number: 2, ...all });
    expect(files.get('README.txt')!.toString()).toContain(
      'This is part 2 of 2. All parts together hold 202 AI systems',
    );
  });

  it('says that nothing matches, and names what would', async () => {
    const { scenario } = await pack({ readsTrail: false });
    await expect(
      scenario.exports.selectPackedSystems(
        { filter: { q: 'none' }, order: { field: 'name', direction: 'asc' } },
        scenario.caller,
      ),
    ).rejects.toThrow('No AI system matches the filters');
  });
});

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
