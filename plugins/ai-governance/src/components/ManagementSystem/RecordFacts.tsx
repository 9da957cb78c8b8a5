import {
  describeRecord,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { FactList } from '../common';
import {
  DescribedValues,
  useDescriptionContext,
  useRecordActions,
} from '../records';
import { FindingLabel } from './FindingLabel';
import { ObjectiveProgress } from './ObjectiveProgress';
import { ProgrammeReach } from './ProgrammeReach';
import { ReviewDecisions } from './ReviewDecisions';
import { ListedType } from '../../lib/managementSections';

/** What one wants to know of a record at a glance; the rest is its content. */
const KEY_FIELDS: Record<ListedType, readonly string[]> = {
  policy: ['policyOf', 'text', 'owner'],
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
    'grade',
    'conclusion',
    'reportedTo',
  ],
  'audit-finding': [
    'kind',
    'grade',
    'source',
    'sourceName',
    'owner',
    'system',
    'correction',
    'correctiveAction',
  ],
  'management-review': ['heldOn', 'conclusion', 'improvement', 'changes'],
  competence: ['needed', 'people', 'gap'],
  training: ['heldOn', 'people', 'effect'],
  'gap-assessment': ['takenAt', 'note'],
  'risk-criteria': ['acceptance', 'method', 'owner'],
  'risk-treatment-plan': ['actions', 'residual', 'total', 'owner'],
  'impact-assessment-process': ['process', 'occasions', 'owner'],
  'roles-and-authorities': ['roles', 'communicated'],
  'communication-plan': ['entries', 'owner'],
  'audit-programme': ['from', 'objectives', 'audits', 'owner'],
  'planned-change': ['purpose', 'owner', 'result'],
  'controlled-document': [
    'version',
    'origin',
    'source',
    'url',
    'retention',
    'owner',
    'snapshot.readAt',
    'snapshot.sha256',
    'snapshot.notRead',
  ],
  'contractual-obligation': ['party', 'requirement', 'response', 'owner'],
  'decision-follow-up': ['doneOn', 'note'],
};

/** Types that are open until a day, and closed. */
const WITH_STATUS = ['audit-finding', 'planned-change'];

/** Entries of a list that are shown here. */
const SHOWN = 4;

/** The facts that count most of a record of the organisation, in words. */
export function RecordFacts({ record }: { record: RecordView }) {
  const { types } = useRecordActions();
  const context = useDescriptionContext();
  const { type: typeId } = record;
  const fields = KEY_FIELDS[typeId as ListedType] ?? [];
  const { sections } = describeRecord({
    record,
    type: types?.get(typeId),
    context,
  });
  const rows = sections
    .filter(({ id }) => id === 'content')
    .flatMap(section => section.rows)
    .filter(({ path }) => fields.includes(path))
    .map(({ label, values }) => ({
      term: label,
      value: (
        <>
          <DescribedValues values={values.slice(0, SHOWN)} />
          {values.length > SHOWN && `+ ${values.length - SHOWN}`}
        </>
      ),
    }));
  return (
    <>
      {WITH_STATUS.includes(typeId) && <FindingLabel record={record} />}
      {typeId === 'objective' && <ObjectiveProgress objective={record} />}
      <FactList rows={rows} />
      {typeId === 'audit-programme' && <ProgrammeReach programme={record} />}
      {typeId === 'management-review' && <ReviewDecisions review={record} />}
    </>
  );
}
