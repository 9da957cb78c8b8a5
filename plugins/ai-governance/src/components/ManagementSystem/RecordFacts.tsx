import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { makeStyles } from '@material-ui/core/styles';
import { dataRows } from '../../lib/recordData';
import { FactList } from '../common';
import { RecordValue, useRecordActions } from '../records';
import { FindingLabel } from './FindingLabel';
import { ObjectiveProgress } from './ObjectiveProgress';
import { ListedType } from '../../lib/managementSections';

const useStyles = makeStyles(
  { text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } },
  { name: 'AiGovernanceRecordFacts' },
);

/** What one wants to know of a record at a glance; the rest is its content. */
const KEY_FIELDS: Record<ListedType, readonly string[]> = {
  policy: ['text', 'owner'],
  objective: ['measure', 'owner'],
  'objective-progress': ['measuredOn', 'note'],
  'scope-statement': ['scope', 'exclusions', 'owner'],
  'interested-party': ['needs', 'response'],
  'internal-audit': [
    'plannedFrom',
    'plannedTo',
    'auditors',
    'sample.drawn',
    'sample.hidden',
    'conclusion',
  ],
  'audit-finding': ['kind', 'owner', 'system', 'correctiveAction'],
  'management-review': ['heldOn', 'decisions'],
  competence: ['needed', 'people', 'gap'],
  training: ['heldOn', 'people', 'effect'],
  'gap-assessment': ['takenAt', 'note'],
};

/** Entries of a list that are shown here. */
const SHOWN = 4;

/** The facts that count most of a record of the organisation. */
export function RecordFacts({ record }: { record: RecordView }) {
  const classes = useStyles();
  const { types } = useRecordActions();
  const { type: typeId, data } = record;
  const schema = (types?.get(typeId)?.schema ?? {}) as JsonObject;
  const fields = KEY_FIELDS[typeId as ListedType] ?? [];
  const rows = dataRows(data as JsonObject, schema)
    .filter(({ path }) => fields.includes(path))
    .map(({ label, values }) => ({
      term: label,
      value: (
        <>
          {values.slice(0, SHOWN).map((text, index) => (
            // eslint-disable-next-line react/no-array-index-key -- values may repeat
            <div key={index} className={classes.text}>
              <RecordValue text={text} />
            </div>
          ))}
          {values.length > SHOWN && `+ ${values.length - SHOWN}`}
        </>
      ),
    }));
  return (
    <>
      {typeId === 'audit-finding' && <FindingLabel record={record} />}
      {typeId === 'objective' && <ObjectiveProgress objective={record} />}
      <FactList rows={rows} />
    </>
  );
}
