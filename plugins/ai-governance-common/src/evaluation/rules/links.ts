import { techdocsSource } from '../collect';
import { compilePath } from '../paths';
import { EvaluationContext } from '../context';
import { anyOf, fail, pass } from '../outcome';
import { Fix } from '../types';
import { defineRule } from './Rule';
import { checkDocument } from './references';

/** Addresses of the entity's links of one type. */
function linksOf(ctx: EvaluationContext, type: string): string[] {
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
        return pass(() => `A link of the type ${type} is stated.`, {
          facts: () => [{ path: 'metadata.links', value: good }],
        });
      }
      const fallback = orPolicy && ctx.policy[orPolicy];
      if (fallback) {
        return pass(() => `The organisation states one for every system.`, {
          facts: () => [{ path: `aiGovernance.${orPolicy}`, value: fallback }],
        });
      }
      return urls.length > 0
        ? fail(
            'malformed',
            () =>
              `The link of the type ${type} is ${urls[0]}; https and mailto are allowed.`,
            { fix, facts: () => [{ path: 'metadata.links', value: urls }] },
          )
        : fail('missing', () => `No link of the type ${type} is stated.`, {
            fix,
            facts: () => [{ path: 'metadata.links', value: [] }],
          });
    };
  },
});

/** A document that can be opened. */
export const documentRule = defineRule<{
  field?: string;
  linkType?: string;
  techdocs?: boolean;
}>({
  name: 'document',
  description:
    'The declared path or address, or a link of this type, can be read and is not empty.',
  parameters: {
    field: { type: 'string', description: 'Path of the declaration.' },
    linkType: { type: 'string', description: 'Type of link that also serves.' },
    techdocs: {
      type: 'boolean',
      description: 'TechDocs whose source is in the repository also serve.',
    },
  },
  compile({ field, linkType, techdocs }) {
    const get = field ? compilePath(field) : undefined;
    const fix = (): Fix => ({
      text: `Declare a document that can be read${field ? ` in ${field}` : ''}${
        linkType ? `, or a link of the type ${linkType}` : ''
      }.`,
      path: field ?? 'metadata.links',
      snippet: field
        ? `${field.split('.').slice(1).join(':\n  ')}: ./docs/<file>.md`
        : undefined,
    });
    return ctx => {
      const declared = get?.(ctx.entity);
      const locations = [
        ...(typeof declared === 'string' && declared ? [declared] : []),
        ...(linkType ? linksOf(ctx, linkType) : []),
        ...(techdocs ? [techdocsSource(ctx.entity) ?? []].flat() : []),
      ];
      if (locations.length === 0) {
        return fail(
          'missing',
          () =>
            `Not declared: ${[
              field,
              linkType && `a link of the type ${linkType}`,
            ]
              .filter(Boolean)
              .join(' or ')}.`,
          {
            fix,
            facts: () => [{ path: field ?? 'metadata.links', value: null }],
          },
        );
      }
      const outcomes = locations.map(location => ({
        fix,
        ...checkDocument(location, ctx.document(location)),
      }));
      return anyOf(outcomes);
    };
  },
});
