import { countDue, StateCounts } from '../evaluation';
import { AimsScope, ReviewInput } from '../schema/types';
import { LAPSE_DAYS } from './intervals';
import { input, many } from './reviewInput';
import { ControlLapse } from './types';

/** What is counted of the systems. */
interface Counted {
  scope: AimsScope;
  counts: StateCounts;
  lapses: readonly ControlLapse[];
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

/** What is counted of the systems in scope: their controls now, and what lapsed. */
export function monitoring({ counts, scope, lapses }: Counted): ReviewInput {
  const late = lapses.filter(lapse => lapse.late > 0);
  return input(
    'Monitoring',
    `${many(scope.systems, 'AI system')} in the scope; of their controls ${
      counts.pass
    } pass, ${counts.fail} fail, ${counts.expired} have expired and ${
      counts.unknown
    } are unknown.${waivedInWords(counts)} ${many(
      lapses.length,
      'control',
    )} did not pass throughout the period, ${late.length} of them ${
      late.length === 1 ? 'was' : 'were'
    } not corrected within ${LAPSE_DAYS} days.`,
    lapses.map(
      lapse =>
        `${lapse.controlId} did not pass in ${many(lapse.systems, 'system')}${
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
