import { compilePath, isEmpty, isPlaceholder } from '../../lib/paths';
import { fail, Outcome, outside, pass } from '../outcome';
import { Fact, Fix } from '../types';
import { JsonValue } from '@backstage/types';
import { defineRule, entityPathParameter } from './Rule';

const pathParameter = entityPathParameter(
  'Path in the entity, such as spec.intendedUse.purpose.',
);

const factOf = (path: string, value: unknown) => (): Fact[] =>
  [{ path, value: (value ?? null) as JsonValue }];

function missing(path: string, snippet?: string): Outcome {
  return fail('missing', () => `${path} is not declared.`, {
    facts: factOf(path, undefined),
    fix: () => ({ text: `Declare ${path}.`, path, snippet }),
  });
}

/** Text that says something. */
export const textRule = defineRule<{ field: string; minLength?: number }>({
  name: 'text',
  description:
    'The field holds text of a minimum length that is not a placeholder (TODO, TBD, N/A, none, unknown, xxx, lorem ipsum and the like).',
  parameters: {
    field: pathParameter,
    minLength: { type: 'integer', description: 'Characters, after trimming.' },
  },
  required: ['field'],
  compile({ field, minLength = 1 }) {
    const get = compilePath(field);
    return ctx => {
      const value = get(ctx.entity);
      if (isEmpty(value)) {
        return missing(field);
      }
      const text = String(value).trim();
      const details = {
        facts: factOf(field, text),
        fix: () => ({
          text: `Write ${field} in at least ${minLength} characters that a reader can use.`,
          path: field,
        }),
      };
      if (isPlaceholder(text)) {
        return fail(
          'incomplete',
          () => `${field} is a placeholder ("${text}").`,
          details,
        );
      }
      if (text.length < minLength) {
        return fail(
          'incomplete',
          () =>
            `${field} has ${text.length} characters; at least ${minLength} are required.`,
          details,
        );
      }
      return pass(() => `${field} is stated.`, { facts: details.facts });
    };
  },
});

/** A list with entries. */
export const listRule = defineRule<{ field: string; min?: number }>({
  name: 'list',
  description:
    'The field is a list with at least so many entries that are neither blank nor a placeholder.',
  parameters: {
    field: pathParameter,
    min: { type: 'integer', description: 'Entries, 1 by default.' },
  },
  required: ['field'],
  compile({ field, min = 1 }) {
    const get = compilePath(field);
    return ctx => {
      const value = get(ctx.entity);
      if (value === undefined) {
        return missing(field);
      }
      const list = (Array.isArray(value) ? value : [value]).filter(
        item =>
          !isEmpty(item) && !(typeof item === 'string' && isPlaceholder(item)),
      );
      const facts = factOf(field, value);
      return list.length >= min
        ? pass(() => `${field} has ${list.length}.`, { facts })
        : fail(
            'incomplete',
            () =>
              `${field} has ${list.length}; at least ${min} ${
                min === 1 ? 'is' : 'are'
              } required.`,
            {
              facts,
              fix: () => ({ text: `Add entries to ${field}.`, path: field }),
            },
          );
    };
  },
});

/** A value out of a set, or at least so large. */
export const valueRule = defineRule<{
  field: string;
  oneOf?: JsonValue[];
  noneOf?: JsonValue[];
  min?: number;
}>({
  name: 'value',
  description:
    'The field is present, and is (or is not) one of the values; unknown counts as not declared.',
  parameters: {
    field: pathParameter,
    oneOf: { type: 'array', description: 'Values that pass.' },
    noneOf: { type: 'array', description: 'Values that fail.' },
    min: { type: 'number', description: 'Least number that passes.' },
  },
  required: ['field'],
  compile({ field, oneOf, noneOf, min }, control) {
    const get = compilePath(field);
    const isTrait = field.startsWith('spec.traits.');
    const asked = () => {
      if (oneOf) return `one of ${oneOf.join(', ')}`;
      if (min !== undefined) return `at least ${min}`;
      return noneOf ? `none of ${noneOf.join(', ')}` : 'a value';
    };
    // A trait says how the system is, and is not set to what passes.
    const fix = (): Fix =>
      isTrait
        ? { text: control.remediation, path: control.fixAt ?? field }
        : { text: `Set ${field} to ${asked()}.`, path: field };
    return ctx => {
      const value = get(ctx.entity) as JsonValue | undefined;
      if (isEmpty(value)) {
        return missing(field);
      }
      const facts = factOf(field, value);
      const good =
        (!oneOf || oneOf.includes(value!)) &&
        !noneOf?.includes(value!) &&
        (min === undefined || Number(value) >= min);
      if (good) return pass(() => `${field} is ${value}.`, { facts });
      // Unknown declares nothing, and is no better than leaving the field out.
      return value === 'unknown'
        ? fail(
            'incomplete',
            () => `${field} is unknown; it must be ${asked()}.`,
            { facts, fix },
          )
        : outside(
            'threshold',
            () => `${field} is ${value}; it must be ${asked()}.`,
            { facts, fix },
          );
    };
  },
});

/** A date that has come. */
export const dateRule = defineRule<{ field: string }>({
  name: 'date',
  description: 'The field is a date that is not in the future.',
  parameters: { field: pathParameter },
  required: ['field'],
  compile({ field }) {
    const get = compilePath(field);
    return ctx => {
      const value = get(ctx.entity);
      if (isEmpty(value)) {
        return missing(field);
      }
      const instant = ctx.calendar.startOf(String(value));
      const facts = factOf(field, value);
      const fix = () => ({
        text: `Set ${field} to the day on which it was decided.`,
        path: field,
      });
      if (Number.isNaN(instant)) {
        return fail('malformed', () => `${field} is not a date (${value}).`, {
          facts,
          fix,
        });
      }
      return instant <= ctx.now
        ? pass(() => `${field} is ${ctx.calendar.dayOf(instant)}.`, { facts })
        : fail(
            'malformed',
            () => `${field} is in the future (${ctx.calendar.dayOf(instant)}).`,
            { facts, fix, until: instant },
          );
    };
  },
});
