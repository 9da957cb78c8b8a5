import { Entity } from '@backstage/catalog-model';
import { isInJurisdiction } from '../entity/jurisdictions';
import { readPath } from './readPath';

/**
 * A condition on what a system declares. It is met, not met or undecided: nothing that
 * is not declared decides it.
 * @public
 */
export type RegisterCondition =
  | { all: readonly RegisterCondition[] }
  | { any: readonly RegisterCondition[] }
  /** ISO 3166-1 alpha-2 code, or EU. */
  | { jurisdiction: string }
  /** A boolean of `spec.traits`. */
  | { trait: string }
  /** A role of the organisation. */
  | { role: string }
  | { riskClass: readonly string[] }
  /** A point of Annex III other than those that begin with one of these. */
  | { annexIIIBut: readonly string[] }
  /** Something is declared there; nothing is undecided. */
  | { has: string }
  /** An entry in a register of which the name begins like this; none is undecided. */
  | { registeredIn: string };

/** Whether a condition is met; undefined is undecided. */
export type Answer = boolean | undefined;

const allOf = (answers: Answer[]): Answer => {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
};

const anyOf = (answers: Answer[]): Answer => {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};

function list(entity: Entity, path: string): string[] | undefined {
  const [value] = readPath(entity, path);
  return Array.isArray(value) ? value.map(String) : undefined;
}

function riskAnswer(entity: Entity, wanted: readonly string[]): Answer {
  const [declared] = readPath(entity, 'spec.risk.class');
  if (declared === undefined || declared === 'unclassified') return undefined;
  return wanted.includes(String(declared));
}

/** Whether an entity meets a condition; undefined where it does not say. */
export function answerOf(condition: RegisterCondition, entity: Entity): Answer {
  if ('all' in condition) {
    return allOf(condition.all.map(part => answerOf(part, entity)));
  }
  if ('any' in condition) {
    return anyOf(condition.any.map(part => answerOf(part, entity)));
  }
  if ('jurisdiction' in condition) {
    const declared = list(entity, 'spec.jurisdictions');
    return isInJurisdiction(declared, condition.jurisdiction);
  }
  if ('trait' in condition) {
    const [value] = readPath(entity, `spec.traits.${condition.trait}`);
    return typeof value === 'boolean' ? value : undefined;
  }
  if ('role' in condition) {
    return list(entity, 'spec.roles')?.includes(condition.role);
  }
  if ('riskClass' in condition) return riskAnswer(entity, condition.riskClass);
  if ('annexIIIBut' in condition) {
    const points = list(entity, 'spec.risk.annexIII');
    return points?.some(
      point => !condition.annexIIIBut.some(but => point.startsWith(but)),
    );
  }
  if ('has' in condition) {
    return readPath(entity, condition.has).length > 0 || undefined;
  }
  const registers = readPath(entity, 'spec.registrations[].register');
  return (
    registers.some(name => String(name).startsWith(condition.registeredIn)) ||
    undefined
  );
}

/** Fields of the entity that leave a condition undecided. */
export function undecidedFields(
  condition: RegisterCondition,
  entity: Entity,
): string[] {
  if (answerOf(condition, entity) !== undefined) return [];
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const fields = parts.flatMap(part => undecidedFields(part, entity));
    return [...new Set(fields)];
  }
  if ('jurisdiction' in condition) return ['spec.jurisdictions'];
  if ('trait' in condition) return [`spec.traits.${condition.trait}`];
  if ('role' in condition) return ['spec.roles'];
  if ('riskClass' in condition) return ['spec.risk.class'];
  if ('annexIIIBut' in condition) return ['spec.risk.annexIII'];
  if ('has' in condition) return [condition.has];
  return ['spec.registrations'];
}
