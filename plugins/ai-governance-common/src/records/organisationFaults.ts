import { JsonObject } from '@backstage/types';
import { annexAControls } from '../frameworks/annexA';
import { RecordFault } from '../schema/RecordFault';
import { allowedWords } from '../validation/didYouMean';
import { RecordTypeDefinition } from './RecordTypeDefinition';

const ANNEX_A_IDS = annexAControls.map(({ id }) => id);

/** Two days of a content that must follow one another. */
const ORDERED: Partial<Record<RecordTypeDefinition['id'], [string, string]>> = {
  'internal-audit': ['plannedFrom', 'plannedTo'],
  'management-review': ['from', 'to'],
};

function orderFaults([first, second]: [string, string], data: JsonObject) {
  const from = data[first];
  const to = data[second];
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? [
        {
          path: `data.${second}`,
          message: `${to} is not allowed; expected ${from} or a later day`,
        },
      ]
    : [];
}

/**
 * Faults of a Statement of Applicability (ISO/IEC 42001:2023 6.1.3): each control of
 * Annex A once, and what is left out with the reason.
 */
function applicabilityFaults(
  data: JsonObject,
  isDraft: boolean,
): RecordFault[] {
  const entries = (data.controls ?? []) as JsonObject[];
  const ids = entries.map(({ id }) => String(id));
  const faults = entries.flatMap(({ id, decision, justification }, index) => {
    // A row of a draft may be empty.
    if (isDraft && id === undefined) return [];
    const path = `data.controls[${index}]`;
    if (!ANNEX_A_IDS.includes(String(id))) {
      return [
        {
          path: `${path}.id`,
          message: `"${id}" is not a control of Annex A; ${allowedWords(
            id,
            ANNEX_A_IDS,
          )}`,
        },
      ];
    }
    if (ids.indexOf(String(id)) < index) {
      return [{ path: `${path}.id`, message: `${id} stands twice` }];
    }
    return !isDraft &&
      decision === 'excluded' &&
      !String(justification ?? '').trim()
      ? [
          {
            path: `${path}.justification`,
            message: 'is missing; what is excluded needs the reason',
          },
        ]
      : [];
  });
  const missing = ANNEX_A_IDS.filter(id => !ids.includes(id));
  return missing.length > 0 && !isDraft
    ? [
        ...faults,
        {
          path: 'data.controls',
          message: `${missing.join(', ')} ${
            missing.length === 1 ? 'is' : 'are'
          } missing; each control of Annex A is decided on`,
        },
      ]
    : faults;
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
      ? applicabilityFaults(data, draft)
      : []),
  ];
}
