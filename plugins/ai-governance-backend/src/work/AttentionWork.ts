import {
  isSameRef,
  MyWorkItem,
  readEntityRef,
  RecordTypeInfo,
  WorkAction,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemRights } from '../access';
import { isPaused, recipientOf } from '../attention';
import { RecordCatalogue } from '../records';
import { refuseUndecided } from '../records/recordActions';
import { WorkCount } from './countWork';
import { WorkScene } from './scene';
import { WaitingItem } from './types';
import {
  ATTESTATION,
  closingTypes,
  effortOf,
  isInsideRecord,
  lacksOwner,
  roleOf,
  WAIVABLE,
} from './workRules';

/** Items of attention as work of a person, with what the person can do about each. */
export class AttentionWork {
  readonly #catalogue: RecordCatalogue;
  readonly #canNotify: boolean;

  constructor(options: {
    catalogue: RecordCatalogue;
    /** Whether reminders can be sent. */
    canNotify: boolean;
  }) {
    this.#catalogue = options.catalogue;
    this.#canNotify = options.canNotify;
  }

  read(scene: WorkScene): { items: MyWorkItem[]; counts: WorkCount[] } {
    const types = this.#catalogue.list();
    return {
      items: scene.stored.items.map(item => this.#toItem(item, scene, types)),
      counts: scene.stored.counts.map(
        ({ kind, controlId, overdue, total }) => ({
          role: roleOf(kind, scene.isOffice),
          effort: effortOf(kind, controlId, types),
          overdue,
          total,
        }),
      ),
    };
  }

  #toItem(
    item: WaitingItem,
    scene: WorkScene,
    types: readonly RecordTypeInfo[],
  ): MyWorkItem {
    const { kind, key, system, controlId, recordId, title, message } = item;
    const rights = scene.systems.get(system.entityRef)?.rights;
    const writable = rights
      ? closingTypes(controlId, types)
          .filter(
            ({ id }) =>
              rights.create &&
              !refuseUndecided(this.#catalogue.find(id), rights),
          )
          .map(({ id }) => id)
      : [];
    return {
      id: `attention:${kind}:${system.entityRef}:${key}`,
      role: roleOf(kind, scene.isOffice),
      task: kind,
      effort: effortOf(kind, controlId, types),
      system,
      key,
      ...(controlId !== undefined && { controlId }),
      ...(recordId !== undefined && { recordId }),
      ...(title !== undefined && { title }),
      ...(message !== undefined && { message }),
      ...(item.responsible !== undefined && { responsible: item.responsible }),
      since: item.since,
      ...(item.due !== undefined && { due: item.due }),
      overdue: item.overdue,
      ...(item.reminded && { reminded: item.reminded }),
      ...(writable.length > 0 && { recordTypes: writable }),
      actions: [
        ...(writable.includes(ATTESTATION) ? ['attest' as const] : []),
        ...(writable.some(id => id !== ATTESTATION) ? ['record' as const] : []),
        ...(rights ? actionsOf(item, rights) : []),
        ...(this.#mayRemind(item, scene) ? ['remind' as const] : []),
      ],
    };
  }

  /** Nobody is reminded of what is still ahead, or reminds themselves. */
  #mayRemind(item: WaitingItem, { access, now, person }: WorkScene): boolean {
    const recipient = recipientOf(item);
    return (
      this.#canNotify &&
      access.mayRemind &&
      recipient !== undefined &&
      !isSameRef(person, readEntityRef(recipient)) &&
      Date.parse(item.since) <= now &&
      !isPaused(item.remindedAt, now)
    );
  }
}

/** What can be done with the records of an item and its descriptor. */
function actionsOf(item: WaitingItem, rights: SystemRights): WorkAction[] {
  const { kind, controlId } = item;
  const actions: WorkAction[] = [];
  if (isInsideRecord(item)) {
    // What was decided on stays; a later record, which is decided on too, closes it.
    if (rights.create) actions.push('close');
  } else if (
    ['treatment-overdue', 'action-overdue'].includes(kind) &&
    rights.update
  ) {
    actions.push('revise');
  }
  if (controlId !== undefined && WAIVABLE.has(kind) && rights.create) {
    actions.push('waive');
  }
  if (lacksOwner(kind)) {
    actions.push('assign-owner');
  }
  return actions;
}
