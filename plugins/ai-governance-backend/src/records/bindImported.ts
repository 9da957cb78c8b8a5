import {
  declaredOwner,
  declaredRiskOwner,
  EntityRef,
  ImportedRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Organisation } from '../catalog';
import { bindRecord } from './bindRecord';
import { RecordBinding, StoredRecord } from './types';

/** What a source states of the thing that a record was about. */
const STATED = [
  'version',
  'classifiedOn',
  'datasetVersion',
  'residualRating',
] as const;

/**
 * What a record from elsewhere is bound to, by the code that binds a decision of today.
 *
 * @remarks
 *
 * Which version, classification, dataset and rating it was about is the source's to
 * state. Everything else is computed, and what is not known of the past is left out:
 * - The intended use is that of today, only where the record is about what is declared
 *   today.
 * - The governed facts of the past are not known. An attestation has to be made again; a
 *   waiver ends when the facts change from now on.
 * - Who belongs to owner, risk owner and Chief AI Officer is read from the catalog and the
 *   configuration of today. Whether somebody held a permission then is not known, so the
 *   risk owner alone may have released.
 */
export function bindImported(options: {
  record: Pick<ImportedRecord, 'type' | 'subject' | 'binding'>;
  author: EntityRef;
  approver?: EntityRef;
  /** Undefined where the record is of the organisation, and bound to nothing. */
  entity: Entity | undefined;
  /** The risk that an acceptance is about. */
  risk?: Pick<StoredRecord, 'data'>;
  organisation: Organisation;
  /** Person or group, in normal form. Default: nobody. */
  chiefAiOfficer?: EntityRef;
}): RecordBinding | undefined {
  const { record, author, approver, entity, risk, organisation } = options;
  const { chiefAiOfficer } = options;
  if (!entity) {
    return undefined;
  }
  const today = bindRecord({ record, entity, risk });
  const stated = statedOf(record.binding);
  const isOfToday =
    stated.version === today.version &&
    STATED.every(
      key => stated[key] === undefined || stated[key] === today[key],
    );
  const isAmong = (owner: EntityRef | undefined, person: EntityRef) =>
    owner !== undefined &&
    (owner === person || organisation.members(owner).has(person));
  const isByRiskOwner =
    approver !== undefined && isAmong(declaredRiskOwner(entity), approver);
  return {
    ...stated,
    ...(isOfToday && { intendedUseHash: today.intendedUseHash }),
    ...(record.type === 'waiver' && { specHash: today.specHash }),
    authorIsOwner: isAmong(declaredOwner(entity), author),
    ...(approver && {
      approverIsRiskOwner: isByRiskOwner,
      approverMayApprove: isByRiskOwner,
      ...(record.type === 'waiver' && {
        approverIsChiefAiOfficer: isAmong(chiefAiOfficer, approver),
      }),
    }),
  };
}

function statedOf(binding: RecordBinding = {}): RecordBinding {
  return Object.fromEntries(
    STATED.flatMap(key =>
      binding[key] === undefined ? [] : [[key, binding[key]]],
    ),
  );
}
