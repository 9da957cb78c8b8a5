import {
  ControlLapse,
  ControlStateCounts,
  CountedPack,
  DUE_STATES,
  OrganisationRecord,
  Period,
  RecordApprovals,
  RISK_CLASSES,
  SystemRecord,
  TreatedRisk,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { decodeState } from '../evaluation/stateCodec';
import { PositionedPack } from '../packs';
import { isAboutHidden, mayLearnOf } from '../records';
import { RecordCatalogue } from '../records/RecordCatalogue';
import { toRecordView, toRevisionView } from '../records/toRecordView';
import { countControls } from '../systems/summarise';
import { ManagementSystemStore } from './ManagementSystemStore';

/** Reads from the store what the views are computed from. */
export class ManagementSystemReader {
  readonly #store: ManagementSystemStore;
  readonly #positioned: PositionedPack[];
  /** The pack whose clauses and controls of Annex A are told. */
  readonly #main: PositionedPack;
  readonly approvals: RecordApprovals;
  /** Titles of the types of record, by id. */
  readonly titles: ReadonlyMap<string, string>;

  constructor(options: {
    store: ManagementSystemStore;
    positioned: PositionedPack[];
    mainPackId: string;
    catalogue: RecordCatalogue;
  }) {
    this.#store = options.store;
    this.#positioned = options.positioned;
    this.#main = options.positioned.find(
      ({ pack }) => pack.id === options.mainPackId,
    )!;
    const types = options.catalogue.list();
    this.approvals = new Map(types.map(type => [type.id, type.approval]));
    this.titles = new Map(types.map(type => [type.id, type.title]));
  }

  /** Without findings about systems that may not be read. */
  async records(
    scope: ReadScope,
    options?: { withRevisions: boolean },
  ): Promise<OrganisationRecord[]> {
    const may = mayLearnOf(scope);
    const [records, revisions] = await Promise.all([
      this.#store.listOrganisationRecords(),
      options?.withRevisions
        ? this.#store.listOrganisationRevisions()
        : undefined,
    ]);
    const shown = records.filter(record => !may || !isAboutHidden(record, may));
    return shown.map(record => ({
      ...toRecordView(record, []),
      ...(revisions && {
        revisions: (revisions.get(record.id) ?? []).map(toRevisionView),
      }),
    }));
  }

  /** Controls of the main pack, and how many systems there are. */
  async controls(
    scope: ReadScope,
  ): Promise<{ controls: ControlStateCounts[]; systems: number }> {
    const { pack } = this.#main;
    const rows = await this.#store.getStatesByClass({
      packId: pack.id,
      scope,
    });
    const counted = countControls(rows, this.#main);
    return {
      controls: pack.controls.map(({ id, annexA, clauses }, index) => ({
        controlId: id,
        annexA,
        clauses,
        counts: counted[index].counts,
      })),
      systems: rows.reduce((sum, { count }) => sum + count, 0),
    };
  }

  /** Every pack in force, with its counts by class. */
  async countedPacks(scope: ReadScope): Promise<CountedPack[]> {
    return Promise.all(
      this.#positioned.map(async positioned => {
        const { pack } = positioned;
        const rows = await this.#store.getStatesByClass({
          packId: pack.id,
          scope,
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

  async risks(scope: ReadScope): Promise<TreatedRisk[]> {
    const records = await this.systemRecords(['risk'], scope);
    return records
      .filter(({ data }) => data.status !== 'closed')
      .map(({ id, entityRef, data }) => ({
        recordId: id,
        entityRef,
        title: String(data.title ?? id),
        controls: (data.controls ?? []) as string[],
      }));
  }

  async systemRecords(
    types: string[],
    scope: ReadScope,
  ): Promise<SystemRecord[]> {
    const records = await this.#store.listSystemRecords({ types, scope });
    return records.map(record => {
      const { id, type, state, createdAt, data } = toRecordView(record, []);
      return { id, type, state, createdAt, data, entityRef: record.entityRef };
    });
  }

  /** Required controls that were due and did not pass at some time of a period. */
  async lapses(scope: ReadScope, period: Period): Promise<ControlLapse[]> {
    const { pack, positions } = this.#main;
    const rows = await this.#store.listStatesOfPeriod({
      packId: pack.id,
      scope,
      ...period,
    });
    const lapsed = new Map<string, Set<number>>();
    for (const { systemId, states } of rows) {
      for (const { id } of pack.controls) {
        const decoded = decodeState(states[positions.get(id)!]);
        const isLapse =
          decoded?.requirement === 'required' &&
          decoded.state !== 'pass' &&
          DUE_STATES.includes(decoded.state);
        if (isLapse) {
          lapsed.set(id, (lapsed.get(id) ?? new Set()).add(systemId));
        }
      }
    }
    return [...lapsed]
      .map(([controlId, systems]) => ({ controlId, systems: systems.size }))
      .sort(
        (a, b) => b.systems - a.systems || (a.controlId < b.controlId ? -1 : 1),
      );
  }

  async evaluatedSince(scope: ReadScope): Promise<number | undefined> {
    const packId = this.#main.pack.id;
    return this.#store.getFirstEvaluationAt({ packId, scope });
  }
}
