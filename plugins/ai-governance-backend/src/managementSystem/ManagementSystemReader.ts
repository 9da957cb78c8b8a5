import {
  AimsScope,
  ControlLapse,
  ControlStateCounts,
  CountedPack,
  listScopeExclusions,
  OrganisationRecord,
  Period,
  RecordApprovals,
  RISK_CLASSES,
  SampleCandidate,
  SystemRecord,
  toAimsScope,
  TreatedRisk,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ReadScope } from '../access';
import { PackRegistry, PositionedPack } from '../packs';
import { isAboutHidden, mayLearnOf } from '../records';
import { RecordCatalogue } from '../records/RecordCatalogue';
import { toRecordView, toRevisionView } from '../records/toRecordView';
import { AimsScopeReader } from '../systems';
import { countControls } from '../systems/summarise';
import { findLapses } from './findLapses';
import { ManagementSystemStore } from './ManagementSystemStore';
import { Population } from './Population';

/** The systems that the management system covers, and those that it does not. */
export interface CoveredSystems {
  population: Population;
  /** References of systems outside the scope, and why they are. */
  outside: string[];
  exclusions: ReturnType<typeof listScopeExclusions>;
}

/** Controls of a pack with their counts, and the systems that were counted. */
export interface CountedControls {
  controls: ControlStateCounts[];
  scope: AimsScope;
}

/** Reads from the store what the views are computed from. */
export class ManagementSystemReader implements AimsScopeReader {
  readonly #store: ManagementSystemStore;
  readonly #positioned: PositionedPack[];
  /** The pack whose clauses and controls of Annex A are told. */
  readonly #main: PositionedPack;
  /** Of the organisation. */
  readonly #timeZone: string;
  readonly #now: () => number;
  readonly approvals: RecordApprovals;
  /** Titles of the types of record, by id. */
  readonly titles: ReadonlyMap<string, string>;

  constructor(options: {
    store: ManagementSystemStore;
    positioned: PositionedPack[];
    mainPackId: string;
    catalogue: RecordCatalogue;
    packs: Pick<PackRegistry, 'calendar'>;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#timeZone = options.packs.calendar.timeZone;
    this.#now = options.now;
    this.#positioned = options.positioned;
    this.#main = options.positioned.find(
      ({ pack }) => pack.id === options.mainPackId,
    )!;
    const types = options.catalogue.list();
    this.approvals = new Map(types.map(type => [type.id, type.approval]));
    this.titles = new Map(types.map(type => [type.id, type.title]));
  }

  /** With their revisions, and without findings about systems that may not be read. */
  async records(scope: ReadScope): Promise<OrganisationRecord[]> {
    const may = mayLearnOf(scope);
    const [records, revisions] = await Promise.all([
      this.#store.listOrganisationRecords(),
      this.#store.listOrganisationRevisions(),
    ]);
    const shown = records.filter(record => !may || !isAboutHidden(record, may));
    return shown.map(record => ({
      ...toRecordView(record, []),
      revisions: (revisions.get(record.id) ?? []).map(toRevisionView),
    }));
  }

  /** Names no reader: what a query of theirs matches is limited to what they may read. */
  async listExclusions() {
    const statements = await this.#store.listOrganisationRecords({
      types: ['scope-statement'],
    });
    return this.#exclusionsOf(
      statements.map(record => toRecordView(record, [])),
    );
  }

  /** Which systems are covered (ISO/IEC 42001:2023 4.3), among those that may be read. */
  async covered(
    scope: ReadScope,
    records: readonly OrganisationRecord[],
  ): Promise<CoveredSystems> {
    const exclusions = this.#exclusionsOf(records);
    const leftOut = exclusions.map(({ system }) => system);
    return {
      population: { scope, aims: { leftOut } },
      outside: await this.#store.listOutside({ scope, leftOut }),
      exclusions,
    };
  }

  /** Controls of a pack, and how many systems there are. Default: the main pack. */
  async controls(
    covered: CoveredSystems,
    packId: string = this.#main.pack.id,
  ): Promise<CountedControls> {
    const positioned = this.#positioned.find(({ pack }) => pack.id === packId);
    if (!positioned) throw new NotFoundError(`No pack ${packId}`);
    const { pack } = positioned;
    const { population } = covered;
    const rows = await this.#store.getStatesByClass({ packId, population });
    const counted = countControls(rows, positioned);
    return {
      controls: pack.controls.map(({ id, annexA, clauses }, index) => ({
        controlId: id,
        annexA,
        clauses,
        counts: counted[index].counts,
      })),
      scope: toAimsScope({
        ...covered,
        systems: rows.reduce((sum, { count }) => sum + count, 0),
      }),
    };
  }

  /** Every pack in force, with its counts by class over all systems. */
  async countedPacks(scope: ReadScope): Promise<CountedPack[]> {
    return Promise.all(
      this.#positioned.map(async positioned => {
        const { pack } = positioned;
        const rows = await this.#store.getStatesByClass({
          packId: pack.id,
          population: { scope },
        });
        const byClass = RISK_CLASSES.map((riskClass, rank) => ({
          riskClass,
          counted: countControls(
            rows.filter(row => row.riskClass === rank),
            positioned,
          ),
        }));
        return {
          pack,
          counts: new Map(
            pack.controls.map(({ id }, index) => [
              id,
              byClass.map(({ riskClass, counted }) => ({
                riskClass,
                counts: counted[index].counts,
              })),
            ]),
          ),
        };
      }),
    );
  }

  async risks({ population }: CoveredSystems): Promise<TreatedRisk[]> {
    const records = await this.systemRecords(['risk'], { population });
    return records
      .filter(({ data }) => data.status !== 'closed')
      .map(({ id, entityRef, data }) => ({
        recordId: id,
        entityRef,
        title: String(data.title ?? id),
        controls: (data.controls ?? []) as string[],
        ...(data.treatment !== undefined && {
          treatment: String(data.treatment),
        }),
      }));
  }

  async systemRecords(
    types: string[],
    { population }: Pick<CoveredSystems, 'population'>,
    options: { removedSince?: number } = {},
  ): Promise<SystemRecord[]> {
    const records = await this.#store.listSystemRecords({
      types,
      population,
      ...options,
    });
    return records.map(record => {
      const { id, type, state, createdAt, data } = toRecordView(record, []);
      return { id, type, state, createdAt, data, entityRef: record.entityRef };
    });
  }

  /** Systems that an audit may draw. */
  async candidates({ population }: CoveredSystems): Promise<SampleCandidate[]> {
    return this.#store.listCandidates(population);
  }

  /** Required controls that were due and did not pass at some time of a period. */
  async lapses(
    { population }: CoveredSystems,
    period: Period,
  ): Promise<ControlLapse[]> {
    const { pack, positions } = this.#main;
    const titles = new Map(pack.controls.map(({ id, title }) => [id, title]));
    const lapses = findLapses({
      rows: await this.#store.listChangesOfPeriod({
        packId: pack.id,
        population,
        ...period,
      }),
      controls: pack.controls.map(({ id }) => ({
        id,
        position: positions.get(id)!,
      })),
      to: period.to,
    });
    return lapses.map(lapse => ({
      ...lapse,
      title: titles.get(lapse.controlId),
    }));
  }

  async evaluatedSince({
    population,
  }: CoveredSystems): Promise<number | undefined> {
    const packId = this.#main.pack.id;
    return this.#store.getFirstEvaluationAt({ packId, population });
  }

  #exclusionsOf(records: readonly OrganisationRecord[]) {
    return listScopeExclusions({
      records,
      approvals: this.approvals,
      timeZone: this.#timeZone,
      now: this.#now(),
    });
  }
}
