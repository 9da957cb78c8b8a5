import { Condition } from '../../packs/types';
import { EvaluationInput } from '../types';
import { Anything, at, listAt } from './Case';
import { classOf, stageName, stageOf } from './classes';
import { anyHolds, isInPlace, isPoint } from './places';
import { entriesOf, needsAcceptance, openRisks } from './register';

/** Whether a condition holds; undefined is undecided, because a fact is not declared. */
export function holds(
  condition: Condition,
  input: EvaluationInput,
): boolean | undefined {
  const [[key, wanted]] = Object.entries(condition) as [[string, Anything]];
  switch (key) {
    case 'all': {
      const no = anyHolds(
        wanted.map((part: Condition) => negate(holds(part, input))),
      );
      return negate(no);
    }
    case 'any':
      return anyHolds(wanted.map((part: Condition) => holds(part, input)));
    case 'not':
      return negate(holds(wanted, input));
    case 'trait':
      return isOneOf(at(input, `spec.traits.${wanted}`), [true]);
    case 'decisionMaking':
      return isOneOf(at(input, 'spec.traits.decisionMaking'), wanted);
    case 'class':
      return isOneOf(classOf(input), wanted);
    case 'sourcing':
      return isOneOf(at(input, 'spec.sourcing'), wanted);
    case 'role':
      return listAt(input, 'spec.roles')?.includes(wanted);
    case 'jurisdiction':
      return isInPlace(listAt(input, 'spec.jurisdictions'), wanted);
    case 'annexIII':
      return wanted === 'any'
        ? isAnyListed(listAt(input, 'spec.risk.annexIII'))
        : anyHolds(
            listAt(input, 'spec.risk.annexIII')?.map(point =>
              isPoint(point, wanted),
            ),
          );
    case 'annexIIIOtherThan':
      return anyHolds(
        listAt(input, 'spec.risk.annexIII')?.map(point =>
          negate(isPoint(point, wanted)),
        ),
      );
    case 'declared': {
      const value = at(input, wanted);
      return Array.isArray(value) ? value.length > 0 : value && true;
    }
    case 'value':
      return isOneOf(at(input, wanted.field), wanted.oneOf);
    case 'stage':
      return wanted.includes(stageName(stageOf(input)));
    case 'metricKind':
      return anyHolds(
        listAt(input, 'spec.monitoring.metrics')?.map(({ kind }) =>
          isOneOf(kind, wanted),
        ),
      );
    case 'datasetRole':
      return anyHolds(
        listAt(input, 'spec.datasets')?.map(({ role }) =>
          isOneOf(role, wanted),
        ),
      );
    case 'risks': {
      const risks = openRisks(input);
      return wanted === 'any'
        ? isAnyListed(risks)
        : isAnyListed(risks?.filter(risk => needsAcceptance(input, risk)));
    }
    case 'nonconformities':
      return isAnyListed(entriesOf(input, 'nonconformity'));
    default:
      throw new Error(`The reference does not know the condition ${key}`);
  }
}

function negate(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function isAnyListed(list: unknown[] | undefined): boolean | undefined {
  return list && list.length > 0;
}

function isOneOf(value: unknown, wanted: unknown[]): boolean | undefined {
  if (value === undefined || value === 'unknown') return undefined;
  return wanted.map(String).includes(String(value));
}
