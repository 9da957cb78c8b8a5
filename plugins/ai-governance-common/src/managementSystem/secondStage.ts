import { countDue } from '../evaluation';
import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { OrganisationRecordType } from '../records/types';
import { ReadinessItem, ReadinessStage } from '../schema/types';
import { LAPSE_DAYS } from './intervals';
import { isAiPolicy } from './isAiPolicy';
import { decisionsFollowed, nonconformitiesHandled } from './handledInTime';
import {
  inWords,
  item,
  missingOf,
  ReadinessSources,
  stage,
  systemsInWords,
} from './readinessItem';
import { cameToCountIn, gapsIn, standingOf, titleOf } from './standing';
import { ControlLapse, OrganisationRecord } from './types';

/** Lapsed controls that are named; the rest is counted. */
const MOST_CONTROLS = 60;

/** A type of record of which one counted at every instant of the period. */
function throughout(
  type: OrganisationRecordType,
  title: string,
  sources: ReadinessSources,
  isMeant: (record: OrganisationRecord) => boolean = () => true,
): ReadinessItem {
  const { records, period } = sources;
  const own = records.filter(record => record.type === type && isMeant(record));
  const gaps = gapsIn(own, period, sources);
  return item(
    { id: type, title, recordType: type },
    gaps.map(gap => `None was in force ${inWords(gap, sources)}.`),
    own,
  );
}

/** A type of record of which one came to count within the period. */
function once(
  type: OrganisationRecordType,
  title: string,
  sources: ReadinessSources,
  lacks: (record: OrganisationRecord) => string | undefined,
): ReadinessItem {
  const { records, period } = sources;
  const happened = records.filter(
    record => record.type === type && cameToCountIn(record, period, sources),
  );
  const whole = happened.filter(record => lacks(record) === undefined);
  const incomplete = happened.map(
    record => `${titleOf(record)}: ${lacks(record)}`,
  );
  return item(
    { id: type, title, recordType: type },
    whole.length > 0
      ? []
      : [`None was concluded ${inWords(period, sources)}.`, ...incomplete],
    whole,
  );
}

/** Records of a type that count now, of which a day lies in the period. */
function inPeriod(
  type: OrganisationRecordType,
  field: string,
  sources: ReadinessSources,
): OrganisationRecord[] {
  const { period } = sources;
  const calendar = Calendar.of(sources.timeZone);
  return sources.records.filter(record => {
    const at = calendar.startOf(String(record.data[field]));
    return (
      record.type === type &&
      standingOf(record, sources) === 'in-force' &&
      at >= period.from &&
      at <= period.to
    );
  });
}

function measured(sources: ReadinessSources): ReadinessItem {
  const progress = inPeriod('objective-progress', 'measuredOn', sources);
  const objectives = sources.records.filter(
    record =>
      record.type === 'objective' && standingOf(record, sources) === 'in-force',
  );
  const isMeasured = ({ subject }: OrganisationRecord) =>
    progress.some(record => record.subject === subject);
  return item(
    {
      id: 'objective-progress',
      title: '9.1 Objectives were measured',
      recordType: 'objective-progress',
    },
    objectives.length === 0
      ? ['No objective is in force.']
      : objectives
          .filter(objective => !isMeasured(objective))
          .map(objective => `${titleOf(objective)} was not measured.`),
    progress,
  );
}

function trained(sources: ReadinessSources): ReadinessItem {
  const held = inPeriod('training', 'heldOn', sources);
  return item(
    {
      id: 'training',
      title: '7.3 People were made aware',
      recordType: 'training',
    },
    held.length > 0
      ? []
      : [`No training was held ${inWords(sources.period, sources)}.`],
    held,
  );
}

/** Roles with people, as they are now. */
function competent(sources: ReadinessSources): ReadinessItem {
  const { register, titles, records } = sources;
  const entry = register.items.find(({ id }) => id === '7.2')!;
  return item(
    {
      id: 'competence',
      title: '7.2 Each role has people who know it',
      recordType: 'competence',
    },
    missingOf(entry, titles),
    records.filter(
      record =>
        record.type === 'competence' &&
        standingOf(record, sources) === 'in-force',
    ),
  );
}

const lateInWords = ({ controlId, late }: ControlLapse) =>
  `${controlId} was not corrected within ${LAPSE_DAYS} days in ${systemsInWords(
    late,
  )}.`;

/** What systems carry out of a clause: shown by some, and put right where it lapsed. */
function carriedOut(
  id: string,
  title: string,
  sources: ReadinessSources,
): ReadinessItem {
  const { controls, counts } = sources.register.items.find(
    entry => entry.id === id,
  )!;
  const late = sources.lapses.filter(
    lapse => lapse.late > 0 && controls.includes(lapse.controlId),
  );
  const nothing =
    countDue(counts) === 0
      ? 'No AI system in the scope owes it, so nothing shows it.'
      : 'It passes in no AI system of the scope.';
  return item(
    { id, title: `${id} ${title}` },
    counts.pass === 0 ? [nothing] : late.map(lateInWords),
  );
}

function lapsesCorrected(sources: ReadinessSources): ReadinessItem {
  const { lapses, evaluatedSince, period, timeZone } = sources;
  const late = lapses.filter(lapse => lapse.late > 0);
  const rest = late.length - MOST_CONTROLS;
  const uncovered =
    evaluatedSince === undefined
      ? ['No AI system was evaluated yet.']
      : [
          `Nothing was evaluated before ${Calendar.of(timeZone).dayOf(
            evaluatedSince,
          )}, so the period is not covered from its beginning.`,
        ];
  return item(
    {
      id: 'controls',
      title: `Lapses of controls were detected, and corrected within ${LAPSE_DAYS} days`,
    },
    [
      ...(evaluatedSince === undefined || evaluatedSince > period.from
        ? uncovered
        : []),
      ...late.slice(0, MOST_CONTROLS).map(lateInWords),
      ...(rest > 0 ? [`${rest} other controls were late, too.`] : []),
    ],
  );
}

/** What was carried out and kept up through the period. */
export function secondStage(sources: ReadinessSources): ReadinessStage {
  return stage([
    throughout('policy', '5.2 An AI policy was in force', sources, isAiPolicy),
    throughout('scope-statement', '4.3 The scope was in force', sources),
    throughout(
      'statement-of-applicability',
      '6.1.3 A Statement of Applicability was in force',
      sources,
    ),
    throughout('objective', '6.2 An objective was in force', sources),
    competent(sources),
    trained(sources),
    carriedOut('8.2', 'Risk assessments were carried out', sources),
    carriedOut('8.3', 'Risks were treated', sources),
    carriedOut('8.4', 'Impact assessments were carried out', sources),
    measured(sources),
    once(
      'internal-audit',
      '9.2.1 An internal audit was concluded',
      sources,
      ({ data }) =>
        isEmpty(data.conclusion) ? 'it has no conclusion.' : undefined,
    ),
    throughout(
      'audit-programme',
      '9.2.2 An audit programme was in force',
      sources,
    ),
    once(
      'management-review',
      '9.3 A management review was held, and decided',
      sources,
      ({ data }) =>
        ['decisions', 'improvement', 'changes'].every(field =>
          isEmpty(data[field]),
        )
          ? 'it records no decision.'
          : undefined,
    ),
    decisionsFollowed(sources),
    nonconformitiesHandled(sources),
    lapsesCorrected(sources),
  ]);
}
