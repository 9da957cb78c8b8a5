import { AI_KIND } from '../../entity/aiKind';
import { fail, pass, unknown } from '../outcome';
import { Fact, Fix } from '../types';
import { defineRule } from './Rule';

/** A relation to something that exists. */
export const relationRule = defineRule<{
  relations: string[];
  kinds: string[];
}>({
  name: 'relation',
  description:
    'At least one relation of these types leads to an entity of these kinds that exists; kinds that are configured as AI count where AiResource does.',
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
    const prefixesOf = (names: string[]) =>
      names.map(kind => `${kind.toLocaleLowerCase('en-US')}:`);
    const prefixes = prefixesOf(kinds);
    const countsAi = kinds.includes(AI_KIND);
    const path = control.fixAt ?? 'spec.dependsOn';
    const fix = (): Fix => ({
      text: control.remediation,
      path,
      snippet: `${path.split('.').pop()}:\n  - component:default/<service>`,
    });
    return ctx => {
      const { aiKinds = [] } = ctx.policy;
      const counted = countsAi
        ? [...prefixes, ...prefixesOf(aiKinds)]
        : prefixes;
      const targets = (ctx.entity.relations ?? [])
        .filter(({ type }) => relations.includes(type))
        .map(({ targetRef }) => targetRef)
        .filter(ref => counted.some(prefix => ref.startsWith(prefix)));
      const facts = (): Fact[] => [{ path: 'relations', value: targets }];
      const states = targets.map(ref => ctx.reference(ref).status);
      if (states.includes('resolved')) {
        return pass(
          () => `It is related to ${targets.length} entities, and one exists.`,
          { facts },
        );
      }
      if (states.includes('unavailable')) {
        return unknown(
          () =>
            `The catalog could not say whether ${targets.join(', ')} exists.`,
          { facts },
        );
      }
      return targets.length > 0
        ? fail(
            'unresolved',
            () =>
              `No related entity exists in the catalog: ${targets.join(', ')}.`,
            { facts, fix },
          )
        : fail(
            'missing',
            () =>
              `No relation ${relations.join(', ')} to a ${kinds.join(
                ', ',
              )}: ${path} names none.`,
            { facts, fix },
          );
    };
  },
});
