import { isEmpty } from '../../lib/paths';
import { GovernanceRecord } from '../../records/types';
import { fail, Outcome, pass } from '../outcome';
import { recordFacts } from '../recordState';
import { DEFAULT_REPORT_DAYS } from '../reportClock';
import { Fix } from '../types';
import { checkEachStanding } from './register';
import { defineRule } from './Rule';

/** In the order that the law sets: the provider, then everybody else. */
function judgeOrder(name: string, { data }: GovernanceRecord): Outcome {
  if (isEmpty(data.providerInformedAt)) {
    if (isEmpty(data.providerNotReached)) {
      return fail('missing', () => `The provider was not informed of ${name}.`);
    }
    // Who cannot reach the provider reports in the place of the provider.
    return isEmpty(data.reportedAt)
      ? fail(
          'missing',
          () =>
            `The provider could not be reached, and ${name} was not reported to an authority.`,
        )
      : pass(() => `${name} was reported in the place of the provider.`);
  }
  if (isEmpty(data.othersInformedAt)) {
    return fail(
      'incomplete',
      () =>
        `Of ${name} only the provider was informed, and not importer or distributor and authorities.`,
    );
  }
  // Days have one form, in which the earlier one is the lesser text.
  const [provider, others] = [
    String(data.providerInformedAt),
    String(data.othersInformedAt),
  ];
  return others < provider
    ? fail(
        'incomplete',
        () =>
          `Of ${name} others were informed on ${others}, before the provider on ${provider}.`,
      )
    : pass(() => `${name} was passed on to the provider first.`);
}

function checkPassedOn(record: GovernanceRecord): Outcome {
  const { data, id } = record;
  const name = `incident "${isEmpty(data.title) ? id : data.title}"`;
  // A severity may be spelt like a member of every object.
  const serious = Object.keys(DEFAULT_REPORT_DAYS).includes(
    String(data.severity),
  );
  const found =
    serious && isEmpty(data.noReportReason)
      ? judgeOrder(name, record)
      : pass(() => `${name} need not be passed on.`);
  found.facts = recordFacts(record);
  return found;
}

/** Whom a deployer informs of serious incidents, Regulation (EU) 2024/1689 Art. 26(5). */
export const incidentsPassedOnRule = defineRule<Record<string, never>>({
  name: 'incidents-passed-on',
  description:
    'Of each serious incident the provider was informed, and then importer or distributor and authorities; or the provider could not be reached and the incident was reported to an authority; or a decision not to report says why.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => checkEachStanding(ctx, 'incident', checkPassedOn, fix);
  },
});
