import { JsonObject } from '@backstage/types';
import { annexAControls } from '../frameworks/annexA';
import { isEmpty } from '../lib/paths';
import { RecordFault } from '../schema/RecordFault';
import { allowedWords } from '../validation/didYouMean';

const ANNEX_A_IDS = annexAControls.map(({ id }) => id);

/** What looks like an id of Annex A is one, or a slip of the pen. */
const LIKE_ANNEX_A = /^A\.\d/i;

type Row = Record<string, JsonObject[string] | undefined>;

/** Faults of the id of a control: not of Annex A, or there already. */
function idFaults(id: string, path: string, isFirst: boolean): RecordFault[] {
  if (LIKE_ANNEX_A.test(id) && !ANNEX_A_IDS.includes(id)) {
    return [
      {
        path: `${path}.id`,
        message: `"${id}" is not a control of Annex A; ${allowedWords(
          id,
          ANNEX_A_IDS,
        )}; a control of your own has an id of its own`,
      },
    ];
  }
  return isFirst ? [] : [{ path: `${path}.id`, message: `${id} stands twice` }];
}

/** What has to be said of a control before the statement is submitted. */
function answerFaults(row: Row, path: string): RecordFault[] {
  const { id, decision, justification, title } = row;
  const isOwn = !ANNEX_A_IDS.includes(String(id));
  return [
    ...(isEmpty(justification)
      ? [
          {
            path: `${path}.justification`,
            message: `is missing; what is ${decision} needs the reason`,
          },
        ]
      : []),
    ...(isOwn && isEmpty(title)
      ? [
          {
            path: `${path}.title`,
            message: 'is missing; a control of your own has a title',
          },
        ]
      : []),
  ];
}

/**
 * Faults of a Statement of Applicability (ISO/IEC 42001:2023 6.1.3): each control of
 * Annex A once, those of the organisation's own with a title, and the reason of each
 * inclusion and exclusion.
 */
export function findApplicabilityFaults(
  data: JsonObject,
  isDraft: boolean,
): RecordFault[] {
  const rows = (data.controls ?? []) as Row[];
  const ids = rows.map(({ id }) => String(id));
  const faults = rows.flatMap((row, index) => {
    // A row of a draft may be empty.
    if (isDraft && row.id === undefined) return [];
    const path = `data.controls[${index}]`;
    const id = ids[index];
    const ofId = idFaults(id, path, ids.indexOf(id) === index);
    return ofId.length > 0 || isDraft ? ofId : answerFaults(row, path);
  });
  const missing = ANNEX_A_IDS.filter(id => !ids.includes(id));
  if (isDraft || missing.length === 0) return faults;
  return [
    ...faults,
    {
      path: 'data.controls',
      message: `${missing.join(', ')} ${
        missing.length === 1 ? 'is' : 'are'
      } missing; each control of Annex A is decided on`,
    },
  ];
}
