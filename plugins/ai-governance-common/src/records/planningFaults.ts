import { JsonObject } from '@backstage/types';
import { RecordFault } from '../schema/RecordFault';
import { orderFaults } from './organisationFaults';
import { RecordTypeDefinition } from './RecordTypeDefinition';

/** Roles that ISO/IEC 42001:2023 5.3 asks for, each in words. */
const ASKED_ROLES = {
  'top-management': 'top management',
  conformity: 'who is accountable for the management system',
  reporting: 'who reports on it to top management',
};

const listOf = (data: JsonObject, key: string) =>
  (data[key] ?? []) as JsonObject[];

/** Roles that the standard asks for are there, and a role of one's own has a name. */
function roleFaults(data: JsonObject): RecordFault[] {
  const roles = listOf(data, 'roles');
  const missing = Object.entries(ASKED_ROLES).filter(([id]) =>
    roles.every(({ role }) => role !== id),
  );
  return [
    ...roles.flatMap(({ role, title }, index) =>
      role === 'other' && !String(title ?? '').trim()
        ? [
            {
              path: `data.roles[${index}].title`,
              message: 'is missing; another role has a name',
            },
          ]
        : [],
    ),
    ...(missing.length > 0
      ? [
          {
            path: 'data.roles',
            message: `${missing.map(([, words]) => words).join(', ')} ${
              missing.length === 1 ? 'is' : 'are'
            } missing; each is a role that ISO/IEC 42001:2023 5.3 asks for`,
          },
        ]
      : []),
  ];
}

/** A decision that is done names the day. */
function decisionFaults(data: JsonObject): RecordFault[] {
  return listOf(data, 'decisions').flatMap(({ state, doneOn }, index) =>
    state === 'done' && doneOn === undefined
      ? [
          {
            path: `data.decisions[${index}].doneOn`,
            message: 'is missing; what is done names the day',
          },
        ]
      : [],
  );
}

/**
 * Faults of what plans the management system, and of the decisions on it, that no
 * schema can tell.
 */
export function findPlanningFaults(options: {
  type: RecordTypeDefinition['id'];
  data: JsonObject;
  /** What is missing is no fault yet. */
  draft?: boolean;
}): RecordFault[] {
  const { type, data, draft = false } = options;
  switch (type) {
    case 'audit-programme':
      return listOf(data, 'audits').flatMap((audit, index) =>
        orderFaults(['from', 'to'], audit, `data.audits[${index}]`),
      );
    case 'roles-and-authorities':
      return draft ? [] : roleFaults(data);
    case 'management-review':
      return draft ? [] : decisionFaults(data);
    default:
      return [];
  }
}
