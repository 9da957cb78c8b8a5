import { compilePath } from '../../lib/paths';
import { EvaluationContext } from '../context';
import { fail, Outcome, pass, unknown } from '../outcome';
import { Fact, Fix, ResolvedReference } from '../types';
import { defineRule, entityPathParameter } from './Rule';

/** A declared reference to people. */
export interface PeopleReference {
  /** Path of the declaration, such as spec.owner. */
  field: string;
  value: string | undefined;
  /** Kind of a reference that names none. */
  defaultKind: string;
}

function fixPeople(field: string): () => Fix {
  return () => ({
    text: `Set ${field} to a team that exists in the catalog and has members, or to a person.`,
    path: field,
    snippet: `${field.split('.').pop()}: group:default/<team>`,
  });
}

/** Why nobody answers for a reference that resolved; undefined when one does. */
function findVacancy(
  ref: string,
  { inactive, memberCount = 0 }: ResolvedReference,
): string | undefined {
  if (ref.startsWith('user:')) {
    return inactive ? 'is marked as left or disabled' : undefined;
  }
  return memberCount > 0
    ? undefined
    : 'exists but has no members, directly or through child groups';
}

function checkResolved(
  ctx: EvaluationContext,
  field: string,
  ref: string,
): Outcome {
  const fix = fixPeople(field);
  const facts = (): Fact[] => [{ path: field, value: ref }];
  const target = ctx.reference(ref);
  if (target.status === 'unavailable') {
    return unknown(
      () => `${field} is ${ref}; the catalog could not say whether it exists.`,
      { facts },
    );
  }
  if (target.status === 'missing') {
    return fail(
      'unresolved',
      () => `${field} is ${ref}, which does not exist in the catalog.`,
      { fix, facts },
    );
  }
  const vacancy = findVacancy(ref, target);
  return vacancy === undefined
    ? pass(() => `${field} is ${ref}.`, { facts })
    : fail('unresolved', () => `${field} is ${ref}, which ${vacancy}.`, {
        fix,
        facts,
      });
}

/** Checks that a reference leads to people who can answer. */
export function checkPeople(
  ctx: EvaluationContext,
  { field, value, defaultKind }: PeopleReference,
): Outcome {
  if (!value?.trim()) {
    return fail('missing', () => `${field} is not declared.`, {
      fix: fixPeople(field),
      facts: () => [{ path: field, value: null }],
    });
  }
  const ref = ctx.fullRef(value, defaultKind);
  if (ref?.startsWith('group:') || ref?.startsWith('user:')) {
    return checkResolved(ctx, field, ref);
  }
  const details = {
    fix: fixPeople(field),
    facts: (): Fact[] => [{ path: field, value }],
  };
  return ref === undefined
    ? fail(
        'malformed',
        () => `${field} is not an entity reference (${value}).`,
        details,
      )
    : fail(
        'unresolved',
        () => `${field} is ${ref}; a group or a user is required.`,
        details,
      );
}

/** A reference to people who can answer. */
export const peopleRule = defineRule<{ field: string; defaultKind?: string }>({
  name: 'people',
  description:
    'The field is a reference to a user, or to a group that has members directly or through child groups.',
  parameters: {
    field: entityPathParameter('Path of the reference.'),
    defaultKind: {
      type: 'string',
      description: 'Kind of a reference that names none; Group by default.',
    },
  },
  required: ['field'],
  compile({ field, defaultKind = 'Group' }) {
    const get = compilePath(field);
    return ctx => {
      const value = get(ctx.entity);
      return checkPeople(ctx, {
        field,
        value: typeof value === 'string' ? value : undefined,
        defaultKind,
      });
    };
  },
});
