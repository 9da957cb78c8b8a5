import { DocumentFacts, Fact, Fix, ResolvedReference } from '../types';
import { compilePath } from '../paths';
import { EvaluationContext } from '../context';
import { fail, Outcome, pass, unknown } from '../outcome';
import { defineRule } from './Rule';

function staffing(target: ResolvedReference): 'inactive' | 'vacant' | 'ok' {
  if (target.kind?.toLocaleLowerCase('en-US') === 'user') {
    return target.inactive ? 'inactive' : 'ok';
  }
  return (target.memberCount ?? 0) > 0 ? 'ok' : 'vacant';
}

/** Checks that a reference leads to people who can answer. */
export function checkPeople(
  ctx: EvaluationContext,
  field: string,
  value: string | undefined,
  defaultKind: string,
): Outcome {
  const fix = (): Fix => ({
    text: `Set ${field} to a team that exists in the catalog and has members, or to a person.`,
    path: field,
    snippet: `${field.split('.').pop()}: group:default/<team>`,
  });
  if (!value?.trim()) {
    return fail('missing', () => `${field} is not declared.`, {
      fix,
      facts: () => [{ path: field, value: null }],
    });
  }
  const ref = ctx.fullRef(value, defaultKind);
  const facts = (): Fact[] => [{ path: field, value: ref ?? value }];
  if (!ref) {
    return fail(
      'malformed',
      () => `${field} is no entity reference (${value}).`,
      {
        fix,
        facts,
      },
    );
  }
  if (!/^(group|user):/.test(ref)) {
    return fail(
      'unresolved',
      () => `${field} is ${ref}; a group or a user is asked for.`,
      { fix, facts },
    );
  }
  const target = ctx.reference(ref);
  if (target.status === 'unavailable') {
    return unknown(() => `The catalog could not say whether ${ref} exists.`, {
      facts,
    });
  }
  if (target.status === 'missing') {
    return fail(
      'unresolved',
      () => `${field} is ${ref}, which does not exist in the catalog.`,
      { fix, facts },
    );
  }
  switch (staffing(target)) {
    case 'vacant':
      return fail(
        'unresolved',
        () =>
          `${ref} exists but has no members, directly or through child groups.`,
        { fix, facts },
      );
    case 'inactive':
      return fail('unresolved', () => `${ref} is marked as left or disabled.`, {
        fix,
        facts,
      });
    default:
      return pass(() => `${field} is ${ref}.`, { facts });
  }
}

/** A reference to people who can answer. */
export const peopleRule = defineRule<{ field: string; defaultKind?: string }>({
  name: 'people',
  description:
    'The field is a reference to a user, or to a group that has members directly or through child groups.',
  parameters: {
    field: { type: 'string', description: 'Path of the reference.' },
    defaultKind: {
      type: 'string',
      description: 'Kind of a reference that names none; Group by default.',
    },
  },
  required: ['field'],
  compile({ field, defaultKind = 'Group' }) {
    const get = compilePath(field);
    return ctx =>
      checkPeople(
        ctx,
        field,
        get(ctx.entity) as string | undefined,
        defaultKind,
      );
  },
});

/** A relation to something that exists. */
export const relationRule = defineRule<{
  relations: string[];
  kinds: string[];
}>({
  name: 'relation',
  description:
    'At least one relation of these types leads to an entity of these kinds that exists.',
  parameters: {
    relations: {
      type: 'array',
      items: { type: 'string' },
      description: 'Relation types, such as dependsOn.',
    },
    kinds: {
      type: 'array',
      items: { type: 'string' },
      description: 'Kinds of the target, such as Component.',
    },
  },
  required: ['relations', 'kinds'],
  compile({ relations, kinds }, control) {
    const wanted = kinds.map(kind => `${kind.toLocaleLowerCase('en-US')}:`);
    const fix = (): Fix => ({
      text: 'Name what it runs on in spec.dependsOn, or the system it belongs to in spec.system.',
      path: control.fixAt ?? 'spec.dependsOn',
      snippet: 'dependsOn:\n  - component:default/<service>',
    });
    return ctx => {
      const targets = (ctx.entity.relations ?? [])
        .filter(relation => relations.includes(relation.type))
        .map(relation => relation.targetRef)
        .filter(ref => wanted.some(prefix => ref.startsWith(prefix)));
      const facts = (): Fact[] => [{ path: 'relations', value: targets }];
      const states = targets.map(ref => ctx.reference(ref).status);
      const resolved = states.filter(state => state === 'resolved').length;
      if (resolved > 0) {
        return pass(() => `${resolved} related entities exist.`, { facts });
      }
      if (states.includes('unavailable')) {
        return unknown(
          () => 'The catalog could not say whether the related entities exist.',
          { facts },
        );
      }
      return targets.length > 0
        ? fail(
            'unresolved',
            () => `No related entity exists: ${targets.join(', ')}.`,
            { facts, fix },
          )
        : fail(
            'missing',
            () => 'It is not linked to anything that it runs on or belongs to.',
            { facts, fix },
          );
    };
  },
});

/** Judges a document that was declared. */
export function checkDocument(
  location: string,
  document: DocumentFacts,
): Outcome {
  const facts = (): Fact[] => [{ path: location, value: document.status }];
  switch (document.status) {
    case 'available':
      return document.length > 0
        ? pass(() => `${location} is there.`, { facts })
        : fail('incomplete', () => `${location} is empty.`, { facts });
    case 'missing':
      return fail(
        'unresolved',
        () => `${location} could not be found: ${document.detail}.`,
        { facts },
      );
    case 'malformed':
      return fail(
        'malformed',
        () => `${location} could not be read: ${document.detail}.`,
        { facts },
      );
    default:
      return unknown(
        () => `${location} could not be reached: ${document.detail}.`,
        { facts },
      );
  }
}
