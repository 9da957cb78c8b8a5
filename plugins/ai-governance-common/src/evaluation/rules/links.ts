import { EvaluationContext } from '../context';
import { fail, pass } from '../outcome';
import { Fix } from '../types';
import { defineRule } from './Rule';

/** Addresses of the entity's links of one type. */
export function linksOf(ctx: EvaluationContext, type: string): string[] {
  return (ctx.entity.metadata.links ?? [])
    .filter(link => link.type === type && link.url)
    .map(link => link.url);
}

const SAFE_ADDRESS = /^(https:\/\/|mailto:)\S+$/;

/** An address that is stated; nobody has to be able to open it from here. */
export const linkRule = defineRule<{ type: string; orPolicy?: 'concernUrl' }>({
  name: 'link',
  description:
    'metadata.links has a link of this type with an https or mailto address, or the organisation states one for all.',
  parameters: {
    type: { type: 'string', description: 'Type of the link.' },
    orPolicy: {
      enum: ['concernUrl'],
      description: 'Setting that serves every system.',
    },
  },
  required: ['type'],
  compile({ type, orPolicy }) {
    const fix = (): Fix => ({
      text: `Add a link of the type ${type} with an https or mailto address.`,
      path: 'metadata.links',
      snippet: `links:\n  - url: https://<address>\n    title: <title>\n    type: ${type}`,
    });
    return ctx => {
      const urls = linksOf(ctx, type);
      const good = urls.find(url => SAFE_ADDRESS.test(url));
      if (good) {
        return pass(() => `metadata.links has a link of the type ${type}.`, {
          facts: () => [{ path: 'metadata.links', value: good }],
        });
      }
      const fallback = orPolicy && ctx.policy[orPolicy];
      if (fallback) {
        return pass(() => `aiGovernance.${orPolicy} serves every system.`, {
          facts: () => [{ path: `aiGovernance.${orPolicy}`, value: fallback }],
        });
      }
      const facts = () => [{ path: 'metadata.links', value: urls }];
      return urls.length > 0
        ? fail(
            'malformed',
            () =>
              `metadata.links has ${urls[0]} for the type ${type}; https and mailto are allowed.`,
            { fix, facts },
          )
        : fail(
            'missing',
            () => `metadata.links has no link of the type ${type}.`,
            { fix, facts },
          );
    };
  },
});

/** A link alone is a pointer, and no dated, approved evidence. */
export const linkWithoutRecordRule = defineRule<{ type: string }>({
  name: 'link-without-record',
  description:
    'Always fails: distinguishes a link of this type without a record from neither.',
  parameters: { type: { type: 'string', description: 'Type of the link.' } },
  required: ['type'],
  compile({ type }, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      const [url] = linksOf(ctx, type);
      return url
        ? fail(
            'incomplete',
            () =>
              `metadata.links has a link of the type ${type}; without an approved record it is not dated evidence.`,
            { fix, facts: () => [{ path: 'metadata.links', value: url }] },
          )
        : fail(
            'missing',
            () => `metadata.links has no link of the type ${type} either.`,
            { fix },
          );
    };
  },
});
