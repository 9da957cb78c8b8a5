import {
  EntityRef,
  MyWorkItem,
  OrganisationWork,
  recordTitle,
  RecordView,
  toOrganisationWork,
  WorkAction,
  WorkEffort,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isOfOrganisation, SystemAccess } from '../access';
import { GroupTree } from '../catalog';
import { PackRegistry } from '../packs';
import { isAboutHidden, RecordCatalogue } from '../records';
import { ActionContextBuilder } from '../records/ActionContextBuilder';
import { refuseUndecided } from '../records/recordActions';
import { toRecordView } from '../records/toRecordView';
import { StoredRecord } from '../records/types';
import { WorkScene } from './scene';

const EFFORTS: Record<OrganisationWork['task'], WorkEffort> = {
  audit: 'document',
  'audit-finding': 'document',
  'effect-check': 'minutes',
  'decision-follow-up': 'minutes',
  'planned-change': 'minutes',
  renewal: 'document',
};

/** The record that says what became of a decision of a management review. */
const FOLLOW_UP = 'decision-follow-up';

const isFollowedUp = ({ task }: OrganisationWork): boolean =>
  task === FOLLOW_UP;

/** What is approved stays as it was decided on, and a decision has a record of its own. */
const isRevisable = ({ task }: OrganisationWork): boolean =>
  ['audit', 'audit-finding', 'effect-check', 'planned-change'].includes(task);

/** Records that wait for a person: to be decided on, finished, followed up or renewed. */
export class RecordWork {
  readonly #catalogue: RecordCatalogue;
  readonly #packs: Pick<PackRegistry, 'calendar'>;
  readonly #groups: Pick<GroupTree, 'membersOf'>;
  readonly #organisationDeciders: readonly EntityRef[] | undefined;

  constructor(options: {
    catalogue: RecordCatalogue;
    packs: Pick<PackRegistry, 'calendar'>;
    groups: Pick<GroupTree, 'membersOf'>;
    organisationDeciders?: readonly EntityRef[];
  }) {
    this.#catalogue = options.catalogue;
    this.#packs = options.packs;
    this.#groups = options.groups;
    this.#organisationDeciders = options.organisationDeciders;
  }

  async read(scene: WorkScene): Promise<MyWorkItem[]> {
    const { submitted, drafts } = scene.stored;
    const [waiting, mine] = await Promise.all([
      this.#view(submitted, scene),
      this.#view(drafts, scene),
    ]);
    return [
      ...waiting
        .filter(({ may }) => may.includes('approve') || may.includes('reject'))
        .map(record => this.#toItem(record, scene, 'decide')),
      ...mine.map(record => this.#toItem(record, scene, 'draft')),
      ...this.#ofOrganisation(scene),
    ];
  }

  /** Records that the person may read, with what they may do with each. */
  async #view(
    records: readonly StoredRecord[],
    scene: WorkScene,
  ): Promise<RecordView[]> {
    const entries = records.flatMap(record => {
      const access = accessTo(record, scene);
      return access && !this.#isHidden(record, scene)
        ? [{ record, access }]
        : [];
    });
    return this.#contexts(scene).viewEach(entries, scene);
  }

  /** Reads what was read in one and the same state of the database. */
  #contexts({ stored }: WorkScene): ActionContextBuilder {
    return new ActionContextBuilder({
      catalogue: this.#catalogue,
      groups: this.#groups,
      organisationDeciders: this.#organisationDeciders,
      store: {
        listWriters: async () => stored.writers,
        listRecords: async ({ types, states, limit }) => ({
          records: stored.organisation
            .filter(
              ({ type, state }) =>
                (types?.includes(type) ?? true) &&
                (states?.includes(state) ?? true),
            )
            .slice(0, limit),
        }),
      },
    });
  }

  #isHidden(record: StoredRecord, { access }: WorkScene): boolean {
    return (
      isOfOrganisation(record) &&
      access.mayLearnOf !== undefined &&
      isAboutHidden(record, access.mayLearnOf)
    );
  }

  #toItem(
    record: RecordView,
    { stored, caller }: WorkScene,
    task: 'decide' | 'draft',
  ): MyWorkItem {
    const { id, type, subject, author, may, updatedAt, waitsFor } = record;
    const title = recordTitle(record, this.#catalogue.find(type));
    const system = stored.systems.get(record.entityRef ?? '');
    const isDecision = task === 'decide';
    const actions: WorkAction[] = isDecision
      ? ['decide']
      : (['revise', 'submit'] as const).filter(action => may.includes(action));
    return {
      id: `record:${id}`,
      role: isDecision ? 'approver' : 'author',
      task,
      effort: isDecision ? 'decision' : 'document',
      ...(system && { system }),
      recordId: id,
      recordType: type,
      ...(subject !== undefined && { subject }),
      title,
      ...(isDecision && { from: author }),
      responsible:
        waitsFor?.refs.find(ref =>
          caller.ownershipRefs.includes(ref as EntityRef),
        ) ?? caller.ref,
      since: updatedAt,
      overdue: false,
      actions,
    };
  }

  #ofOrganisation(scene: WorkScene): MyWorkItem[] {
    const { stored, access, refs, now } = scene;
    const may = access.mayLearnOf;
    const work = toOrganisationWork({
      records: stored.organisation
        .filter(record => !may || !isAboutHidden(record, may))
        .map(record => toRecordView(record, [])),
      types: new Map(this.#catalogue.list().map(type => [type.id, type])),
      refs,
      timeZone: this.#packs.calendar.timeZone,
      now,
    });
    const rights = access.organisation?.rights;
    const mayUpdate = rights?.update ?? false;
    const mayFollowUp =
      rights !== undefined &&
      rights.create &&
      refuseUndecided(this.#catalogue.find(FOLLOW_UP), rights) === undefined;
    return work.map(item => ({
      id: `organisation:${item.task}:${item.record.id}:${item.key}`,
      role: item.role,
      task: item.task,
      effort: EFFORTS[item.task],
      recordId: item.record.id,
      recordType: item.record.type,
      ...(item.key && { key: item.key }),
      title: item.title,
      responsible: item.responsible,
      since: new Date(Math.min(item.since, now)).toISOString(),
      ...(item.due !== undefined && {
        due: new Date(item.due).toISOString(),
      }),
      overdue: item.due !== undefined && item.due <= now,
      ...(isFollowedUp(item) && mayFollowUp && { recordTypes: [FOLLOW_UP] }),
      actions: [
        ...(mayUpdate && isRevisable(item) ? ['revise' as const] : []),
        ...(mayFollowUp && isFollowedUp(item) ? ['record' as const] : []),
      ],
    }));
  }
}

function accessTo(
  record: StoredRecord,
  { systems, access }: WorkScene,
): SystemAccess | undefined {
  return isOfOrganisation(record)
    ? access.organisation
    : systems.get(record.entityRef);
}
