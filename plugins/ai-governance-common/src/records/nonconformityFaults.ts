import { JsonObject } from '@backstage/types';
import { EntityRef, isSameRef, readPersonRef } from '../lib/entityRefs';
import { RecordFault } from '../schema/RecordFault';

const CHECK = 'effectivenessCheck';
const OUTCOME = ['checkedAt', 'checkedBy', 'result'] as const;
const PATH = `data.${CHECK}.checkedBy`;

/** Content of a record as one revision has it, and who wrote that. @public */
export interface RecordRevisionContent {
  /** Entity reference of the person. */
  by: string;
  data: unknown;
}

const contentOf = (data: unknown) => (data ?? {}) as JsonObject;
const checkOf = (data: unknown) => (contentOf(data)[CHECK] ?? {}) as JsonObject;

/** People who wrote the action, and people who were to carry it out, and as what. */
function doersOf(revisions: RecordRevisionContent[]): Map<EntityRef, string> {
  const doers = new Map<EntityRef, string>();
  const add = (person: unknown, what: string) => {
    const ref = typeof person === 'string' ? readPersonRef(person) : undefined;
    if (ref !== undefined) doers.set(ref, what);
  };
  let action: unknown;
  for (const { by, data } of revisions) {
    const { correctiveAction, owner } = contentOf(data);
    if (correctiveAction !== undefined && correctiveAction !== action) {
      add(by, 'wrote the corrective action');
    }
    action = correctiveAction;
    add(owner, 'carries out the action');
  }
  return doers;
}

/** What has to be there before somebody can have checked it. */
function absentFaults(data: JsonObject): RecordFault[] {
  const absent = (['correctiveAction', 'owner'] as const)
    .filter(key => data[key] === undefined)
    .map(key => ({
      path: `data.${key}`,
      message: 'is missing; what was checked, and who carried it out',
    }));
  return checkOf(data).checkedBy === undefined
    ? [...absent, { path: PATH, message: 'is missing' }]
    : absent;
}

/**
 * Faults of the effectiveness check of a corrective action (ISO/IEC 42001:2023
 * 10.2): it is made by someone other than all who wrote the action or were to carry it
 * out, in any revision, and written by the person whom it names.
 */
export function findNonconformityFaults(options: {
  data: JsonObject;
  by?: string;
  earlier?: RecordRevisionContent[];
  draft?: boolean;
}): RecordFault[] {
  const { data, by, earlier = [], draft = false } = options;
  const check = checkOf(data);
  if (OUTCOME.every(key => check[key] === undefined)) return [];
  const faults = draft ? [] : absentFaults(data);
  const { checkedBy } = check;
  const checker =
    typeof checkedBy === 'string' ? readPersonRef(checkedBy) : undefined;
  if (checker === undefined) return faults;
  // Who writes is known to the server alone.
  const doing = doersOf([...earlier, { by: by ?? '', data }]).get(checker);
  const before = checkOf(earlier[earlier.length - 1]?.data);
  const isChanged = OUTCOME.some(key => check[key] !== before[key]);
  if (doing !== undefined) {
    faults.push({
      path: PATH,
      message: `${checkedBy} ${doing}; expected a second person`,
    });
  } else if (
    by !== undefined &&
    isChanged &&
    !isSameRef(checker, readPersonRef(by))
  ) {
    faults.push({
      path: PATH,
      message: `${checkedBy} is not allowed; expected ${by}: who checked records it`,
    });
  }
  return faults;
}
