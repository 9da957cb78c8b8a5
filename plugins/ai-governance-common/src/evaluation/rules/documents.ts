import { compilePath } from '../../lib/paths';
import { anyOf } from '../combine';
import { EvaluationContext } from '../context';
import {
  isReadable,
  TECHDOCS_ANNOTATION,
  techdocsSource,
} from '../documentPlaces';
import { fail, Outcome, pass, unknown } from '../outcome';
import { DocumentFacts, Fact, Fix } from '../types';
import { linksOf } from './links';
import { defineRule, entityPathParameter } from './Rule';

type ReadableDocument = Extract<DocumentFacts, { status: 'available' }>;

/** A document and where it is declared. */
export interface DeclaredDocument {
  /** Path of the declaration, such as spec.documentation.design. */
  path: string;
  /** Path or address of the document, as declared. */
  location: string;
}

/**
 * Judges a document by whether it can be read, and then by `content`.
 */
export function checkDocument(
  ctx: EvaluationContext,
  { path, location }: DeclaredDocument,
  fix: () => Fix,
  content: (document: ReadableDocument, facts: () => Fact[]) => Outcome,
): Outcome {
  const document = ctx.document(location);
  const facts = (): Fact[] => [{ path, value: location }];
  const details = { facts, fix };
  const name = () => `${path} (${location})`;
  switch (document.status) {
    case 'available':
      return document.length > 0
        ? content(document, facts)
        : fail('incomplete', () => `${name()} is empty.`, details);
    case 'missing':
      return fail(
        'unresolved',
        () => `${name()} could not be found: ${document.detail}.`,
        details,
      );
    case 'malformed':
      return fail(
        'malformed',
        () => `${name()} could not be read: ${document.detail}.`,
        details,
      );
    default:
      return unknown(
        () => `${name()} could not be reached: ${document.detail}.`,
        details,
      );
  }
}

/** A document that can be opened. */
export const documentRule = defineRule<{
  field: string;
  linkType?: string;
  techdocs?: boolean;
}>({
  name: 'document',
  description:
    'The declared path or address, or a link of this type, can be read and is not empty.',
  parameters: {
    field: entityPathParameter('Path of the declaration.'),
    linkType: { type: 'string', description: 'Type of link that also serves.' },
    techdocs: {
      type: 'boolean',
      description: 'TechDocs whose source can be read also serve.',
    },
  },
  required: ['field'],
  compile({ field, linkType, techdocs = false }) {
    const get = compilePath(field);
    const places = [
      field,
      ...(linkType ? [`a link of the type ${linkType}`] : []),
      ...(techdocs ? [`the annotation ${TECHDOCS_ANNOTATION}`] : []),
    ].join(' or ');
    const fix = (): Fix => ({
      text: `Declare a document that can be read: ${places}.`,
      path: field,
      snippet: `${field.split('.').slice(1).join(':\n  ')}: ./docs/<file>.md`,
    });
    const find = (ctx: EvaluationContext): DeclaredDocument[] => {
      const found: DeclaredDocument[] = [];
      const declared = get(ctx.entity);
      if (typeof declared === 'string' && declared !== '') {
        found.push({ path: field, location: declared });
      }
      for (const location of linkType ? linksOf(ctx, linkType) : []) {
        if (isReadable(location)) {
          found.push({ path: 'metadata.links', location });
        }
      }
      const source = techdocs ? techdocsSource(ctx.entity) : undefined;
      if (source !== undefined) {
        found.push({ path: TECHDOCS_ANNOTATION, location: source });
      }
      return found;
    };
    return ctx => {
      const found = find(ctx);
      return found.length === 0
        ? fail('missing', () => `Not declared: ${places}.`, {
            fix,
            facts: () => [{ path: field, value: null }],
          })
        : anyOf(
            found.map(item =>
              checkDocument(ctx, item, fix, (_, facts) =>
                pass(() => `${item.path} (${item.location}) is there.`, {
                  facts,
                }),
              ),
            ),
          );
    };
  },
});
