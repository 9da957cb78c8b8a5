import {
  ControlPack,
  iso42001Pack,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { readFileSync } from 'fs';
import { resolve } from 'path';
// The records and measurements that the demo imports, as it reads them.
/* eslint-disable @backstage/no-relative-monorepo-imports */
import { measureYear } from '../../../../packages/backend/src/exampleEvidence/measuredSeries';
import { readEvidenceFolder } from '../../../../packages/backend/src/exampleEvidence/readEvidenceFolder';
/* eslint-enable @backstage/no-relative-monorepo-imports */
import {
  createTestGovernance,
  DAY,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  EXAMPLES,
  readExampleEntities,
} from '../__testUtils__/exampleOrganisation';
import { person, service } from '../__testUtils__/people';
import { DefaultDocumentReader } from '../documents';
import { GovernanceEvent } from '../events';
import { DEFAULT_NOTIFICATIONS } from './NotificationOptions';

/** Nine in the morning, when the year of the example organisation begins. */
const BEGIN = Date.UTC(2026, 11, 1, 9);
const DAYS = 365;
/** The others of the demo are told nothing of, and have no day ahead. */
const PACKS = ['iso-42001', 'eu-ai-act'];
const OFFICE = 'group:default/ai-governance-office';
const evidenceFolder = resolve(EXAMPLES, 'evidence');

const databases = createTestDatabases();
const pack: ControlPack = iso42001Pack;

/** The example organisation as the demo has it after its first start. */
async function startOrganisation() {
  const clock = { now: BEGIN };
  const knex = await initDatabase(databases, 'SQLITE_3');
  const governance = await createTestGovernance({
    knex,
    clock,
    packs: shippedPacks.filter(({ id }) => PACKS.includes(id)),
    documentReader: new DefaultDocumentReader({
      urlReader: mockServices.urlReader.mock(),
      maxBytes: 5_000_000,
      timeoutMs: 10_000,
      now: () => clock.now,
    }),
    refreshIntervalMs: 30 * DAY,
    notificationOptions: {
      ...DEFAULT_NOTIFICATIONS,
      governanceOffice: [OFFICE as never],
    },
  });
  const entities = readExampleEntities();
  governance.catalog.put(...entities);
  await governance.run();
  const evidence = await readEvidenceFolder({
    directory: evidenceFolder,
    now: BEGIN,
  });
  for (const { records } of evidence) {
    if (records.length > 0) {
      await governance.records.importRecords(
        { input: { source: 'examples', records } as never },
        service('plugin:ai-governance'),
      );
    }
  }
  return { ...governance, evidence, entities };
}

type Organisation = Awaited<ReturnType<typeof startOrganisation>>;

/** The monitoring reports what was measured since the last day. */
async function measure(organisation: Organisation, since: number) {
  const { evidence, clock, measurements } = organisation;
  const { now } = clock;
  for (const { entityRef, history } of evidence) {
    // One value a day of each is enough to tell how it stands.
    const daily = history.flatMap(series => [
      ...measureYear(series, { entityRef, now, after: since }),
    ]);
    const values = [
      ...new Map(
        daily.map(value => [
          `${value.metric} ${value.slice} ${Math.floor(value.at / DAY)}`,
          value,
        ]),
      ).values(),
    ];
    if (values.length > 0) {
      await measurements.push(
        {
          batch: {
            source: 'example-monitoring',
            measurements: values.map(({ at, ...value }) => ({
              ...value,
              system: entityRef,
              at: new Date(at).toISOString(),
            })),
          },
        },
        service('plugin:ai-governance'),
      );
    }
  }
}

/**
 * People do what they are told to: who is told that evidence of a record expires within
 * a week, or has, writes it again, and the one who decided before decides on the next day.
 */
class People {
  readonly #organisation: Organisation;
  readonly #groups: Map<string, string[]>;
  #toDecide: Array<{ recordId: string; approver: string }> = [];
  written = 0;
  decided = 0;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    this.#groups = new Map(
      organisation.entities
        .filter(({ kind }) => kind === 'User')
        .map(({ metadata, spec }) => [
          metadata.name,
          spec!.memberOf as string[],
        ]),
    );
  }

  async decide(): Promise<void> {
    const { records } = this.#organisation;
    const waiting = this.#toDecide;
    this.#toDecide = [];
    for (const { recordId, approver } of waiting) {
      const who = this.#person(approver);
      const { revision } = await records.getRecord({ recordId }, who);
      await records.transitionRecord(
        { recordId, input: { action: 'approve', revision } },
        who,
      );
      this.decided++;
    }
  }

  async renew({ type, data, entityRef }: GovernanceEvent): Promise<void> {
    const isNear = type === 'evidence.expiring' ? Number(data.days) <= 7 : true;
    if (
      data.packId !== pack.id ||
      !isNear ||
      !/^(evidence|review|assessment)\./.test(type)
    ) {
      return;
    }
    const { evidence } = pack.controls.find(c => c.id === data.controlId)!;
    const [, recordType] = /^record:(.+)$/.exec(evidence.source) ?? [];
    const last = recordType && (await this.#lastOf(entityRef!, recordType));
    if (!last) return;
    const { records } = this.#organisation;
    const { id } = await records.createRecord(
      {
        entityRef: entityRef!,
        input: {
          type: last.type,
          subject: last.subject,
          data: last.data,
          submit: true,
        } as never,
      },
      this.#person(last.author),
    );
    this.written++;
    if (last.approver) {
      this.#toDecide.push({ recordId: id, approver: last.approver });
    }
  }

  async #lastOf(entityRef: string, type: string) {
    const { items } = await this.#organisation.records.listRecords(
      { entityRef, types: [type], limit: 20 },
      service('plugin:ai-governance'),
    );
    const isOpen = items.some(({ id }) =>
      this.#toDecide.some(({ recordId }) => recordId === id),
    );
    return isOpen
      ? undefined
      : items.find(
          ({ state }) => state === 'approved' || state === 'submitted',
        );
  }

  #person(ref: string) {
    const name = ref.split('/')[1];
    return person(name, this.#groups.get(name));
  }
}

/** Days of the year on which something is told, and to whom. */
interface Told {
  day: number;
  receiver: string;
  topic: string;
}

async function liveThrough(organisation: Organisation): Promise<Told[]> {
  const { clock, run, eventGatherer, eventFeed, notifier, notifications } =
    organisation;
  const people = new People(organisation);
  await measure(organisation, BEGIN - 30 * DAY);
  await run();
  await eventGatherer.gather();
  await notifier!.run();
  notifications.send.mockClear();
  let after = await eventFeed.latest();
  const told: Told[] = [];
  for (let day = 1; day <= DAYS; day++) {
    clock.now += DAY;
    await measure(organisation, clock.now - DAY);
    await run();
    await eventGatherer.gather();
    await notifier!.run();
    for (const [{ recipients, payload }] of notifications.send.mock.calls) {
      told.push({
        day,
        receiver: recipients.entityRef,
        topic: payload.topic,
      });
    }
    notifications.send.mockClear();
    const { events, cursor } = await eventFeed.read({ after, limit: 5_000 });
    after = cursor ?? after;
    await people.decide();
    for (const event of events) await people.renew(event);
  }
  expect([people.written > 0, people.decided > 0]).toEqual([true, true]);
  return told;
}

/** The table of `docs/notifications.md`. */
function toTable(told: Told[]): string[] {
  const topics = [...new Set(told.map(({ topic }) => topic))].sort();
  const receivers = [...new Set(told.map(({ receiver }) => receiver))].sort();
  const count = (receiver?: string, topic?: string) =>
    told.filter(
      one =>
        (!receiver || one.receiver === receiver) &&
        (!topic || one.topic === topic),
    ).length;
  const row = (name: string, receiver?: string) => [
    name,
    ...topics.map(topic => count(receiver, topic)),
    count(receiver),
  ];
  return [
    ['receiver', ...topics, 'all'],
    ...receivers.map(receiver => row(receiver.split('/')[1], receiver)),
    row('together'),
  ].map(cells => cells.join(' | '));
}

function tableOfDocs(): string[] {
  const docs = readFileSync(
    resolve(__dirname, '../../../../docs/notifications.md'),
    'utf8',
  );
  const [, table] = /<!-- year: begin -->\n([^]*?)<!-- year: end -->/.exec(
    docs,
  )!;
  return table
    .trim()
    .split('\n')
    .filter(line => !/^\|[ :|-]+\|$/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim())
        .join(' | '),
    );
}

describe('a year of the example organisation', () => {
  it('tells each as often as the documentation says, and nobody more than one digest a day', async () => {
    const told = await liveThrough(await startOrganisation());
    const digests = told
      .filter(({ topic }) => topic === 'digest')
      .map(({ day, receiver }) => `${day} ${receiver}`);
    expect(new Set(digests).size).toBe(digests.length);
    expect(toTable(told)).toEqual(tableOfDocs());
  }, 600_000);
});
