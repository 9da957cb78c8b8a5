import {
  Calendar,
  ImportedRecord,
  isOmitted,
  MANAGEMENT_SYSTEM_REF,
  OmittedTrailEntry,
  ReviewInput,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Readable } from 'stream';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { organisationRights, PermissionAsker, ReadScope } from '../access';
import { csvFile, recordColumns } from '../exports/csv';
import { PackWriter } from '../exports/pack/PackWriter';
import { renderHtml } from '../exports/document';
import { createManagementReview } from '../exports/management/createManagementReview';
import { AuthorizedAttachmentService } from '../attachments';
import { OrganisationPacker } from '../exports/pack/OrganisationPacker';
import { AuthorizedRecordService, RecordRedactor } from '../records';

const databases = createTestDatabases();

const SECRET = systemRef('secret');
/** All words that only the records of the hidden system have. */
const HIDDEN_WORDS = /secret|whisper/i;

const record = (
  id: string,
  type: string,
  data: object,
  entityRef = MANAGEMENT_SYSTEM_REF,
): ImportedRecord => ({
  id,
  entityRef,
  type,
  state: 'submitted',
  author: 'user:default/bob',
  effectiveAt: '2026-11-05T00:00:00Z',
  data: data as ImportedRecord['data'],
});

const finding = (id: string, kind: string, title: string, system?: string) =>
  record(id, 'audit-finding', {
    title,
    audit: 'AUD',
    kind,
    status: 'open',
    ...(system && { system }),
  });

const incident = (id: string, title: string, entityRef: string) =>
  record(
    id,
    'incident',
    { title, severity: 'major', status: 'open' },
    entityRef,
  );

const AUDIT: ImportedRecord = {
  ...record('AUD', 'internal-audit', {
    title: 'Audit 1',
    scope: 'All',
    criteria: ['9.2'],
    auditors: ['user:default/rio'],
    plannedFrom: '2026-11-02',
    plannedTo: '2026-11-03',
  }),
  state: 'approved',
  approver: 'user:default/ada',
  decidedAt: '2026-11-06T00:00:00Z',
};

const SHOWN = [
  AUDIT,
  finding('F-1', 'nonconformity', 'Reasons are missing', ENTITY_REF),
  finding('F-2', 'nonconformity', 'The register is late'),
  finding('F-3', 'opportunity', 'Share the suites', ENTITY_REF),
  incident('I-1', 'Scores were late', ENTITY_REF),
];

const HIDDEN = [
  finding('H-1', 'nonconformity', 'Whisper listens in', SECRET),
  finding('H-2', 'opportunity', 'Whisper could be quieter', SECRET),
  incident('H-3', 'Whisper spoke', SECRET),
];

/**
 * Findings with files: one that nobody hides, and in a portal with a hidden system one
 * about it, and one that was about it and no longer is.
 */
async function writeFindings(
  { attachments, records }: Awaited<ReturnType<typeof recordScenario>>,
  hasSecret: boolean,
): Promise<string[]> {
  const entityRef = MANAGEMENT_SYSTEM_REF;
  const upload = async (fileName: string) => {
    const content = Readable.from(Buffer.from(fileName));
    const mediaType = 'text/plain';
    const { id } = await attachments.upload(
      { entityRef, fileName, mediaType, content },
      people.bob,
    );
    return id;
  };
  const about = (title: string, file: string, system?: string) => ({
    title,
    audit: 'AUD',
    kind: 'nonconformity',
    grade: 'minor',
    status: 'open',
    attachments: [file],
    ...(system && { system }),
  });
  const create = (data: object) =>
    records.createRecord(
      {
        entityRef,
        input: { type: 'audit-finding', data: data as {}, submit: true },
      },
      people.bob,
    );
  const revise = (recordId: string, revision: number, data: object) =>
    records.reviseRecord(
      { recordId, input: { revision, data: data as {} } },
      people.bob,
    );
  const shown = await upload('shown.txt');
  const moved = await create(
    hasSecret
      ? about('Whisper was late', await upload('whisper-log.txt'), SECRET)
      : about('Nobody answers', shown),
  );
  if (!hasSecret) return [shown];
  await revise(moved.id, moved.revision, about('Nobody answers', shown));
  const hidden = await upload('whisper.txt');
  await create(about('Whisper again', hidden, SECRET));
  return [shown, hidden];
}

describe.each(databases.eachSupportedId())(
  'a stored review of a portal with a hidden system, %s',
  id => {
    /** What a limited reader gets of a portal, and what somebody who reads all gets. */
    async function portal(options: { hasSecret: boolean; hasFiles?: boolean }) {
      const governance = await recordScenario(
        await initDatabase(databases, id),
      );
      const { catalog, records, recordStore, run } = governance;
      if (options.hasSecret) {
        catalog.put(aiSystem('secret', { spec: { owner: 'team' } }));
        await run();
      }
      await records.importRecords(
        {
          input: {
            source: 'the test',
            records: [...SHOWN, ...(options.hasSecret ? HIDDEN : [])],
          },
        },
        people.tom,
      );
      const access = {
        find: async () => ({
          entity: undefined,
          rights: organisationRights({ update: true, decide: true }),
        }),
      };
      const permissions = new PermissionAsker({
        permissions: mockServices.permissions({
          result: AuthorizeResult.ALLOW,
        }),
      });
      const redactorOf = (scope: ReadScope) =>
        new RecordRedactor({
          store: recordStore,
          scopeOf: async () => scope,
        });
      const seenBy = (scope: ReadScope) =>
        new AuthorizedRecordService({
          service: records,
          store: recordStore,
          access,
          permissions,
          redactor: redactorOf(scope),
        });
      const filesOf = (scope: ReadScope) =>
        new AuthorizedAttachmentService({
          service: governance.attachments,
          register: governance.attachmentRegister,
          access,
          permissions,
          isHidden: (file, credentials) =>
            redactorOf(scope).isHiddenFile(file, credentials),
        });
      const [shownFile, hiddenFile] =
        options.hasFiles === false
          ? []
          : await writeFindings(governance, options.hasSecret);
      const limited = seenBy({ type: 'refs', refs: [ENTITY_REF] });
      const written = await limited.createRecord(
        {
          entityRef: MANAGEMENT_SYSTEM_REF,
          input: {
            type: 'management-review',
            data: {
              title: 'Autumn',
              from: '2026-11-01',
              to: '2026-11-30',
              attendees: ['user:default/ada'],
              improvement: 'None',
              changes: 'None',
            },
            submit: true,
          },
        },
        people.ada,
      );
      const scope: ReadScope = { type: 'refs', refs: [ENTITY_REF] };
      return {
        written,
        limited,
        all: seenBy({ type: 'all' }),
        files: filesOf(scope),
        shownFile,
        hiddenFile,
      };
    }

    /** What an evidence pack of the organisation holds for a reader, by path. */
    async function packFor(
      records: AuthorizedRecordService,
      attachments: AuthorizedAttachmentService,
    ) {
      const packer = new OrganisationPacker({ records, attachments });
      const reading = (await packer.read(
        { calendar: Calendar.of('UTC') },
        people.bob,
      ))!;
      const { pages } = await records.readTrailExcerpt(
        { entityRefs: [MANAGEMENT_SYSTEM_REF] },
        people.bob,
      );
      for await (const page of packer.note(reading, pages)) {
        expect(page.length).toBeGreaterThan(0);
      }
      const files: Record<string, string> = {};
      const writer = {
        add: async (path: string, content: string | Buffer) => {
          // What the PDF says is in the page as well.
          if (!path.endsWith('.pdf')) files[path] = content.toString();
        },
      } as unknown as PackWriter;
      const context = {
        now: 0,
        calendar: Calendar.of('UTC'),
        generator: { name: 'test', version: '1.0.0' },
        generatedFor: 'user:default/bob',
      } as never;
      await packer.write(writer, reading, context, people.bob);
      return { files, records: reading.records };
    }

    /** Everything that the reader can get about the review and the organisation. */
    async function readAll(reader: AuthorizedRecordService, recordId: string) {
      const own = { entityRef: MANAGEMENT_SYSTEM_REF, limit: 50 };
      const review = await reader.getRecord({ recordId }, people.bob);
      const list = await reader.listRecords(own, people.bob);
      const { pages } = await reader.readTrailExcerpt(
        { entityRefs: [MANAGEMENT_SYSTEM_REF] },
        people.bob,
      );
      const entries: Array<TrailEntry | OmittedTrailEntry> = [];
      for await (const page of pages) entries.push(...page);
      const { may: _, ...stored } = review;
      const inputs = review.data.inputs as unknown as ReviewInput[];
      return {
        inputs,
        list,
        csv: csvFile(recordColumns, list.items),
        revisions: await reader.listRevisions({ recordId }, people.bob),
        activity: await reader.listActivity(own, people.bob),
        told: entries.filter((entry): entry is TrailEntry => !isOmitted(entry)),
        document: renderHtml(
          createManagementReview(
            {
              from: '2026-11-01',
              to: '2026-11-30',
              items: inputs,
              record: stored,
              packs: [],
            },
            {
              now: 0,
              calendar: Calendar.of('UTC'),
              generator: { name: 'test', version: '1.0.0' },
              generatedFor: 'user:default/bob',
            } as never,
          ),
        ),
      };
    }

    const linesOf = (inputs: ReviewInput[]) =>
      inputs
        // Its lines are numbers of systems.
        .filter(({ topic }) => topic !== 'Monitoring')
        // What was written in one instant comes in the order of random ids.
        .map(({ topic, lines }) => ({ topic, lines: [...lines].sort() }));

    it('names nothing of it in any form, and is else as in a portal without it', async () => {
      const withSecret = await portal({ hasSecret: true });
      const without = await portal({ hasSecret: false });
      const seen = await readAll(withSecret.limited, withSecret.written.id);
      const plain = await readAll(without.limited, without.written.id);
      for (const [name, part] of Object.entries(seen)) {
        expect([name, JSON.stringify(part).match(HIDDEN_WORDS)]).toEqual([
          name,
          null,
        ]);
      }
      expect(JSON.stringify(withSecret.written)).not.toMatch(HIDDEN_WORDS);
      expect(linesOf(seen.inputs)).toEqual(linesOf(plain.inputs));
      const actions = ({ activity }: typeof seen) =>
        activity.items.map(({ action, recordType, title }) => [
          // A finding that was about the hidden system appears when it no longer is.
          title === 'Nobody answers' ? 'appears' : action,
          recordType,
          title,
        ]);
      expect(actions(seen)).toEqual(actions(plain));
      const said = ({ told }: typeof seen) =>
        told.map(({ action, payload }) => [
          payload.title === 'Nobody answers' ? 'appears' : action,
          payload.type,
          payload.title,
        ]);
      expect(said(seen)).toEqual(said(plain));
      expect(seen.list.totalItems).toBe(plain.list.totalItems);
    });

    it('gives an evidence pack that tells nothing of it', async () => {
      const withSecret = await portal({ hasSecret: true });
      const without = await portal({ hasSecret: false });
      const seen = await packFor(withSecret.limited, withSecret.files);
      const plain = await packFor(without.limited, without.files);
      for (const [path, text] of Object.entries(seen.files)) {
        expect([path, text.match(HIDDEN_WORDS)]).toEqual([path, null]);
      }
      const said = ({ records }: typeof seen) =>
        records
          .filter(({ type }) => type !== 'management-review')
          .map(({ type, state, data }) => [type, state, data.title])
          .sort();
      expect(said(seen)).toEqual(said(plain));
      expect(Object.keys(seen.files)).toHaveLength(
        Object.keys(plain.files).length,
      );
    });

    it('hides the files of what is hidden, and no other', async () => {
      const { files, shownFile, hiddenFile } = await portal({
        hasSecret: true,
      });
      const shown = await files.get({ attachmentId: shownFile }, people.bob);
      expect(shown.name).toBe('shown.txt');
      for (const read of ['get', 'getContent'] as const) {
        await expect(
          files[read]({ attachmentId: hiddenFile }, people.bob),
        ).rejects.toMatchObject({ name: 'NotFoundError' });
      }
    });

    it('keeps the numbers of the whole for every reader, and says what is left out', async () => {
      const { limited, all, written } = await portal({
        hasSecret: true,
        hasFiles: false,
      });
      const seen = await readAll(limited, written.id);
      const whole = await readAll(all, written.id);
      const summaries = ({ inputs }: typeof seen) =>
        inputs.map(({ summary }) => summary);
      expect(summaries(seen)).toEqual(summaries(whole));
      expect(
        whole.inputs.find(({ topic }) => topic === 'Results of audits'),
      ).toEqual({
        topic: 'Results of audits',
        summary:
          '1 audit concluded in the period; 5 findings open, 3 of them nonconformities.',
        lines: expect.arrayContaining([
          'Audit 1',
          `Whisper listens in · ${SECRET}`,
          'The register is late',
        ]),
      });
      expect(
        seen.inputs.flatMap(({ topic, hidden }) =>
          hidden ? [[topic, hidden]] : [],
        ),
      ).toEqual([
        ['Nonconformities and corrective actions', 2],
        ['Results of audits', 2],
        ['Opportunities for continual improvement', 1],
        ['Incidents', 1],
      ]);
      expect(seen.document).toContain(
        'Left out are entries about AI systems that the reader may not read: 2.',
      );
    });
  },
);
