import { JsonObject } from '@backstage/types';
import { RecordFault } from '../schema/RecordFault';
import { findApplicabilityFaults } from './applicabilityFaults';
import { RecordTypeDefinition } from './RecordTypeDefinition';

/** Two days of a content that must follow one another. */
const ORDERED: Partial<Record<RecordTypeDefinition['id'], [string, string]>> = {
  'internal-audit': ['plannedFrom', 'plannedTo'],
  'management-review': ['from', 'to'],
};

/** Each system is left out of the scope once, and for one reason. */
function scopeFaults(data: JsonObject): RecordFault[] {
  const systems = ((data.outside ?? []) as JsonObject[]).map(
    ({ system }) => system,
  );
  return systems.flatMap((system, index) =>
    system !== undefined && systems.indexOf(system) < index
      ? [
          {
            path: `data.outside[${index}].system`,
            message: `${system} stands twice`,
          },
        ]
      : [],
  );
}

/** A fault where the second day comes before the first. */
export function orderFaults(
  [first, second]: [string, string],
  data: JsonObject,
  path = 'data',
): RecordFault[] {
  const from = data[first];
  const to = data[second];
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? [
        {
          path: `${path}.${second}`,
          message: `${to} is not allowed; expected ${from} or a later day`,
        },
      ]
    : [];
}

/** Faults of records of the organisation that no schema can tell. */
export function findOrganisationFaults(options: {
  type: RecordTypeDefinition['id'];
  data: JsonObject;
  /** What is missing is no fault yet. */
  draft?: boolean;
}): RecordFault[] {
  const { type, data, draft = false } = options;
  const ordered = ORDERED[type];
  return [
    ...(ordered ? orderFaults(ordered, data) : []),
    ...(type === 'statement-of-applicability'
      ? findApplicabilityFaults(data, draft)
      : []),
    ...(type === 'scope-statement' ? scopeFaults(data) : []),
  ];
}
