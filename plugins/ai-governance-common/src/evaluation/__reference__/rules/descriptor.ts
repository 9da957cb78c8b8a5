import { Anything, at, Case, listAt } from '../Case';
import { heldTo, isLive } from '../classes';
import { begins } from '../days';
import { Outcome } from '../outcome';
import { isInPlace } from '../places';
import { isRealText, says, textOf } from '../words';

/** An entry of a list that says something. */
const isEntry = (entry: unknown) =>
  typeof entry === 'string' ? isRealText(entry) : says(entry);

/** Rules that read the descriptor alone. */
export const descriptorRules: Record<
  string,
  (asked: Case, parameters: Anything) => Outcome
> = {
  text: (asked, { field, minLength }) =>
    isRealText(at(asked, field), minLength) ? 'pass' : 'absent',

  list: (asked, { field, min = 1 }) =>
    (listAt(asked, field)?.filter(isEntry).length ?? -1) >= min
      ? 'pass'
      : 'absent',

  value(asked, { field, oneOf, noneOf = [], min = -Infinity }) {
    const value = at(asked, field);
    if (value === undefined) return 'absent';
    const fits =
      (oneOf ?? [value]).includes(value) &&
      !noneOf.includes(value) &&
      (min === -Infinity || value >= min);
    if (fits) return 'pass';
    return value === 'unknown' ? 'absent' : 'outside';
  },

  date: (asked, { field }) =>
    begins(asked, at(asked, field)) <= asked.now ? 'pass' : 'absent',

  link: (asked, { type, orPolicy }) => {
    const links = asked.entity.metadata.links ?? [];
    const hasLink = links.some(
      link => link.type === type && /^(https:\/\/|mailto:)./i.test(link.url),
    );
    const policy = asked.policy as Anything;
    return hasLink || (orPolicy && policy[orPolicy]) ? 'pass' : 'absent';
  },

  'link-without-record': () => 'absent',

  'acceptance-criteria'(asked, { kinds = [], fairnessWhenPersons }) {
    const criteria = listAt(asked, 'spec.acceptance') ?? [];
    if (criteria.length === 0) return 'absent';
    if (heldTo(asked) !== 'high') return 'pass';
    const persons = at(asked, 'spec.traits.affectsPersons') !== false;
    const wanted =
      fairnessWhenPersons && persons ? [...kinds, 'fairness'] : kinds;
    return wanted.every((kind: string) =>
      criteria.some(criterion => criterion.kind === kind),
    )
      ? 'pass'
      : 'absent';
  },

  'not-prohibited-live'(asked) {
    const riskClass = at(asked, 'spec.risk.class') ?? 'unclassified';
    if (riskClass === 'unclassified') return 'absent';
    return riskClass === 'prohibited' && isLive(asked) ? 'outside' : 'pass';
  },

  'transparency-notices'(asked) {
    const notices = {
      interactsWithPersons: 'aiInteraction',
      generatesContent: 'contentMarking',
      emotionOrBiometric: 'exposureNotice',
    };
    const isEachShown = Object.entries(notices).every(
      ([trait, notice]) =>
        at(asked, `spec.traits.${trait}`) === false ||
        textOf(at(asked, `spec.transparency.${notice}.url`)) !== '',
    );
    return isEachShown ? 'pass' : 'absent';
  },

  logging(asked) {
    const { enabled, location, retentionDays } =
      at(asked, 'spec.logging') ?? {};
    const isInEu = isInPlace(listAt(asked, 'spec.jurisdictions'), 'EU');
    const least = Math.max(
      asked.policy.minimumLogRetentionDays,
      heldTo(asked) === 'high' && isInEu !== false ? 184 : 0,
    );
    if (!enabled || !says(location) || retentionDays === undefined) {
      return 'absent';
    }
    return retentionDays >= least ? 'pass' : 'outside';
  },

  registered(asked) {
    const entries = listAt(asked, 'spec.registrations') ?? [];
    const isComplete = ({ id, date }: Anything) =>
      says(id) && Number.isFinite(begins(asked, date));
    return entries.length > 0 && entries.every(isComplete) ? 'pass' : 'absent';
  },

  'practice-reported'(asked, { practice }) {
    const answer = at(asked, `spec.usFederal.practices.${practice}`);
    return answer === 'done' ? 'pass' : 'absent';
  },

  'suppliers-agreed'(asked) {
    const suppliers = listAt(asked, 'spec.suppliers') ?? [];
    const isAgreed = (supplier: Anything) =>
      says(supplier.name) &&
      says(supplier.role) &&
      (says(supplier.agreementUrl) || supplier.exemptFromAgreement === true);
    return suppliers.length > 0 && suppliers.every(isAgreed)
      ? 'pass'
      : 'absent';
  },
};
