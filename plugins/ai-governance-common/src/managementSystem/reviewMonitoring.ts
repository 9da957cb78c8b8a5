import { countDue, StateCounts } from '../evaluation';
import { Calendar } from '../lib/Calendar';
import { AimsScope, ReviewInput } from '../schema/types';
import { LAPSE_DAYS } from './intervals';
import { input, many } from './reviewInput';
import { ControlLapse, Period } from './types';

/** What is counted of the systems. */
interface Counted {
  scope: AimsScope;
  counts: StateCounts;
  lapses: readonly ControlLapse[];
  /** First evaluation of a system that counts; undefined where there was none. */
  evaluatedSince?: number;
  period: Period;
  timeZone?: string;
}

/** The share of what would be due that is waived, and so is in no other number. */
function waivedInWords(counts: StateCounts): string {
  const due = countDue(counts) + counts.waived;
  return counts.waived === 0
    ? ''
    : ` ${counts.waived} more are waived, ${Math.round(
        (100 * counts.waived) / due,
      )} % of what would be due.`;
}

/** Of what was before the first evaluation nothing is known, and none is no finding. */
function unknownInWords(counted: Counted): string {
  const { evaluatedSince, period, timeZone } = counted;
  if (evaluatedSince === undefined) {
    return ' No system was evaluated, so what lapsed is not known.';
  }
  return evaluatedSince > period.from
    ? ` The first evaluation was on ${Calendar.of(timeZone).dayOf(
        evaluatedSince,
      )}; what lapsed before is not known.`
    : '';
}

/** What is counted of the systems in scope: their controls now, and what lapsed. */
export function monitoring(counted: Counted): ReviewInput {
  const { counts, scope, lapses } = counted;
  const late = lapses.filter(lapse => lapse.late > 0);
  return input(
    'Monitoring',
    `${many(scope.systems, 'AI system')} in the scope; of their controls ${
      counts.pass
    } pass, ${counts.fail} fail, ${counts.expired} ${
      counts.expired === 1 ? 'has' : 'have'
    } expired and ${counts.unknown} ${
      counts.unknown === 1 ? 'is' : 'are'
    } unknown.${waivedInWords(counts)} ${many(
      lapses.length,
      'control',
    )} did not pass at some time of the period, ${late.length} of them ${
      late.length === 1 ? 'was' : 'were'
    } not corrected within ${LAPSE_DAYS} days.${unknownInWords(counted)}`,
    lapses.map(
      lapse =>
        `${[lapse.controlId, lapse.title]
          .filter(Boolean)
          .join(' ')}: did not pass in ${many(lapse.systems, 'system')}${
          lapse.late > 0 ? `, late in ${lapse.late}` : ''
        }`,
    ),
  );
}

/** Systems that are counted in no other topic, and why. */
export function outside({ scope }: Pick<Counted, 'scope'>): ReviewInput {
  return input(
    'Outside the scope',
    `${many(
      scope.outside,
      'AI system',
    )} of the catalog outside the scope, counted nowhere else here.`,
    scope.items.map(({ entityRef, reason }) => `${entityRef}: ${reason}`),
  );
}
