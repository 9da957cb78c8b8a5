import { GovernanceRecord } from '../../../records/types';
import { Anything, at, Case } from '../Case';
import { begins, ends } from '../days';
import { allOf, Outcome } from '../outcome';
import { isAnotherPerson, isApproved, normalRef } from '../people';
import { entriesOf, ratingOf } from '../register';
import { says } from '../words';
import {
  approvedOf,
  isBound,
  isOfDeclaredFacts,
  recordHasAged,
} from './evidence';

const GENERATIVE = ['generative', 'retrieval-augmented', 'agentic', 'unknown'];

/** The rule `record`: the newest that is bound to what is declared now is judged. */
export function record(asked: Case, parameters: Anything): Outcome {
  const { type, selfAttested, notBefore } = parameters;
  const found = approvedOf(
    asked,
    type,
    selfAttested
      ? ({ state, author }) =>
          ['submitted', 'approved'].includes(state) &&
          normalRef(author, 'user') !== undefined
      : isApproved,
  );
  if (!found) return 'unknown';
  if (found.length === 0) return 'absent';
  const earliest = begins(asked, notBefore && at(asked, notBefore));
  const judged = found.find(item =>
    isBound(asked, item, parameters.boundTo ?? asked.control.boundTo),
  );
  if (!judged) return 'expired';
  const isOld = Number.isNaN(earliest)
    ? !isOfDeclaredFacts(asked, judged)
    : begins(asked, judged.effectiveAt) < earliest;
  if (notBefore && isOld) return 'expired';
  if (recordHasAged(asked, judged)) return 'expired';
  return judge(asked, judged, parameters);
}

function judge(
  asked: Case,
  item: GovernanceRecord,
  parameters: Anything,
): Outcome {
  const data: Anything = item.data;
  const binding = item.binding ?? {};
  const must = (isMet: unknown): Outcome => (isMet ? 'pass' : 'absent');
  const { anotherPerson, has = [], sections = [], oneOf = {} } = parameters;
  return allOf([
    must(!parameters.authorIsOwner || binding.authorIsOwner),
    must(!parameters.approverMayApprove || binding.approverMayApprove),
    must(
      !anotherPerson ||
        isAnotherPerson(data[anotherPerson], [item.author, item.approver]),
    ),
    ...has.map((field: string) => must(says(data[field]))),
    ...sections.map((name: string) => must(says(data.sections?.[name]))),
    ...Object.entries(oneOf).map(([field, values]: Anything): Outcome => {
      if (data[field] === undefined) return 'absent';
      return values.includes(data[field]) ? 'pass' : 'outside';
    }),
    ...(parameters.generativeTests ?? []).map((test: string) =>
      must(
        !GENERATIVE.includes(at(asked, 'spec.type')) ||
          data.tests?.includes(test),
      ),
    ),
    ...(parameters.openItems
      ? openItems(asked, data[parameters.openItems])
      : []),
    must(!parameters.risksOrStatement || namesRisks(asked, data)),
  ]);
}

/** Open entries need an owner, and a due date ahead. */
function openItems(asked: Case, items: Anything): Outcome[] {
  return (Array.isArray(items) ? items : [])
    .filter(({ status }) => status !== 'closed')
    .map(({ owner, dueDate }): Outcome => {
      if (!says(owner) || Number.isNaN(ends(asked, dueDate))) return 'absent';
      return asked.now < ends(asked, dueDate) ? 'pass' : 'outside';
    });
}

/** It names a scored risk, by id or with their rating, or says why there is none. */
function namesRisks(asked: Case, data: Anything): boolean {
  const risks: Anything[] = data.risks ?? [];
  const register = entriesOf(asked, 'risk') ?? [];
  const isScored = (named: Anything) => {
    const risk =
      typeof named === 'string'
        ? register.find(({ id }) => id === named)
        : { data: named };
    return (
      risk !== undefined &&
      ratingOf(risk as GovernanceRecord, 'inherent') !== undefined
    );
  };
  return risks.some(isScored) || says(data.noRiskStatement);
}
