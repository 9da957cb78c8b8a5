import {
  LEVELS,
  LIFECYCLE_STAGES,
  RecordSignatures,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { standingOfState } from '../evaluation';
import { PositionedPack } from '../packs';
import {
  ChangeSource,
  EventSystem,
  GatherOptions,
  SystemSource,
  TrailSource,
} from './EventStore';
import { GovernanceEvent } from './GovernanceEvent';

type FindType = (typeId: string) => RecordTypeDefinition | undefined;

const asJson = (system: EventSystem): JsonObject => ({ ...system });

/** Turns entries of trail and history into events. */
export function createReaders(options: {
  positioned: readonly PositionedPack[];
  findType: FindType;
}): GatherOptions['readers'] {
  const gates = new Map(
    options.positioned.map(({ pack, positions }) => [
      pack.id,
      pack.controls
        .filter(({ gate }) => gate)
        .map(({ id }) => ({ id, position: positions.get(id)! })),
    ]),
  );
  return {
    trail: entry => ofTrail(entry, options.findType),
    change: change => ofChange(change, gates.get(change.packId) ?? []),
    system: ofSystem,
  };
}

/** What waits for a decision, and what was decided. */
function ofTrail(entry: TrailSource, findType: FindType): GovernanceEvent[] {
  const { action, payload, recordId, entityRef, sequence, at, by } = entry;
  const type = findType(String(payload.type));
  const isWanted =
    payload.state === 'submitted' && type?.approval === 'required';
  const isDecided = action === 'record.approve' || action === 'record.reject';
  if (
    recordId === undefined ||
    (!isDecided && !(isWanted && /^record\.(submit|create)$/.test(action)))
  ) {
    return [];
  }
  const { subject, title, author, comment } = payload;
  return [
    {
      id: `trail:${sequence}`,
      type: isDecided ? 'record.decided' : 'approval.wanted',
      at,
      entityRef,
      key: recordId,
      data: {
        ...(entry.system && { system: asJson(entry.system) }),
        recordId,
        recordType: String(payload.type),
        recordTitle: type?.title ?? String(payload.type),
        revision: entry.revision ?? 1,
        by,
        ...definedTexts({ byName: nameOf(payload, isDecided) }),
        ...(isDecided && {
          decision: action === 'record.approve' ? 'approved' : 'rejected',
        }),
        ...definedTexts({ subject, title, author, comment }),
      },
    },
  ];
}

/** What the one who acted was called at that instant, where that was signed. */
function nameOf(payload: JsonObject, isDecided: boolean): string {
  const { approver, updatedBy } = (payload.signatures ??
    {}) as RecordSignatures;
  return (isDecided ? approver ?? updatedBy : updatedBy)?.name ?? '';
}

function definedTexts(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    ),
  );
}

/** Levels and gates that a change moved. */
function ofChange(
  change: ChangeSource,
  gates: ReadonlyArray<{ id: string; position: number }>,
): GovernanceEvent[] {
  const { before, system, packId, at, cause } = change;
  // Of a system that nobody had judged nothing fell, and one that left is nobody's matter.
  if (!before || cause === 'removed') return [];
  const common = { at, entityRef: system.entityRef };
  const data = { system: asJson(system), packId, cause };
  const events: GovernanceEvent[] = [];
  if (before.level !== change.level) {
    const type = change.level < before.level ? 'level.fallen' : 'level.risen';
    events.push({
      ...common,
      id: `change:${change.id}:${type}`,
      type,
      key: packId,
      data: { ...data, from: LEVELS[before.level], to: LEVELS[change.level] },
    });
  }
  const isClosed = ({ states }: { states: string }, position: number) =>
    standingOfState(states.charCodeAt(position)) === 'failing';
  for (const type of ['gate.closed', 'gate.opened'] as const) {
    const moved = gates.filter(
      ({ position }) =>
        isClosed(change, position) !== isClosed(before, position) &&
        isClosed(change, position) === (type === 'gate.closed'),
    );
    if (moved.length > 0) {
      events.push({
        ...common,
        id: `change:${change.id}:${type}`,
        type,
        key: packId,
        data: {
          ...data,
          gates: moved.map(({ id }) => id),
          stage: LIFECYCLE_STAGES[change.stage],
        },
      });
    }
  }
  return events;
}

/** An owner that was there and is there no more. */
function ofSystem(change: SystemSource): GovernanceEvent[] {
  const { before, ownership, system, owner } = change;
  if (before?.ownership !== 'owned' || ownership === 'owned') return [];
  return [
    {
      id: `system:${change.id}:ownership.lost`,
      type: 'ownership.lost',
      at: change.at,
      entityRef: system.entityRef,
      data: {
        system: asJson(system),
        ownership,
        ...(owner && { owner }),
        ...(before.owner && { previousOwner: before.owner }),
      },
    },
  ];
}
