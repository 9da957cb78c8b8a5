import {
  EntityRef,
  ImportedRecord,
  isSameRef,
  readPersonRef,
  RecordFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isStorable } from '../util';

/** A person as the catalog names people. */
const PERSON = /^user:[a-z0-9._-]+\/[a-z0-9._-]+$/;

/** The person whom a reference in any spelling names; undefined when it names none. */
export function readImportedPerson(text: string): EntityRef | undefined {
  const ref = readPersonRef(text);
  return ref !== undefined && PERSON.test(ref) ? ref : undefined;
}

/** Faults of the names and titles that a source kept. */
export function findSignatureFaults({
  approver,
  signatures = {},
}: ImportedRecord): RecordFault[] {
  const faults = Object.entries(signatures).flatMap(([role, signature]) =>
    Object.entries(signature).flatMap(([field, text]) =>
      text.trim() !== '' && isStorable(text)
        ? []
        : [
            {
              path: `signatures.${role}.${field}`,
              message: 'expected text in Unicode without NUL',
            },
          ],
    ),
  );
  return signatures.approver && approver === undefined
    ? [
        ...faults,
        {
          path: 'signatures.approver',
          message: 'is not of anybody; approver is missing',
        },
      ]
    : faults;
}

/** Records of one import that have one id. */
export function findRepeated(records: ImportedRecord[]): RecordFault[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [{ path: `records[${index}].id`, message: `"${id}" occurs twice` }]
      : [];
  });
}

/**
 * Faults of the people in a record from elsewhere: nobody decided on what they wrote,
 * and anyone who imports a record is one of those who wrote it.
 */
export function findPeopleFaults(
  { author, approver }: ImportedRecord,
  importer: EntityRef,
): RecordFault[] {
  const faults = Object.entries({ author, approver }).flatMap(([path, text]) =>
    text === undefined || readImportedPerson(text)
      ? []
      : [
          {
            path,
            message: `${JSON.stringify(
              text,
            )} is not a person; expected user:namespace/name, as the catalog names people`,
          },
        ],
  );
  const decided =
    approver === undefined ? undefined : readImportedPerson(approver);
  if (isSameRef(decided, readImportedPerson(author))) {
    faults.push({
      path: 'approver',
      message: 'must not be someone who wrote the record',
    });
  } else if (isSameRef(decided, importer)) {
    faults.push({
      path: 'approver',
      message:
        'must not be you: anyone who imports a record counts as one of those who wrote it',
    });
  }
  return faults;
}

/** Faults of what a record from elsewhere says of its decision. */
export function findDecisionFaults(
  { state, approver, decidedAt, type }: ImportedRecord,
  { needsApproval, now }: { needsApproval: boolean; now: number },
): RecordFault[] {
  const faults: RecordFault[] = [];
  if (decidedAt !== undefined && !(Date.parse(decidedAt) <= now)) {
    faults.push({
      path: 'decidedAt',
      message: `${JSON.stringify(
        decidedAt,
      )} is not allowed; expected an instant that has passed`,
    });
  }
  const isDecided = state === 'approved' || state === 'rejected';
  if (isDecided && !needsApproval) {
    const message = `"${state}" is not allowed; a ${type} counts without a decision: submitted`;
    return [...faults, { path: 'state', message }];
  }
  if (isDecided && approver === undefined) {
    faults.push({
      path: 'approver',
      message: 'is missing; it says who decided',
    });
  }
  return faults;
}
