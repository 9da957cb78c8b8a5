import { compilePath } from '../../lib/paths';
import { DAY, earliest, formatInstant, parseInstant } from '../../lib/time';
import { anyOf } from '../combine';
import { EvaluationContext } from '../context';
import {
  isReadable,
  TECHDOCS_ANNOTATION,
  techdocsSource,
} from '../documentPlaces';
import { fail, Outcome, pass, unknown } from '../outcome';
import { DEFAULT_DOCUMENT_GRACE_DAYS } from '../policy';
import { DocumentFacts, DocumentOutage, Fact, Fix } from '../types';
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
 * Judges a document by whether it can be read, and then by `content`. What was last read
 * of one that cannot be read any more counts until the grace is over.
 */
export function checkDocument(
  ctx: EvaluationContext,
  declared: DeclaredDocument,
  fix: () => Fix,
  content: (document: ReadableDocument, facts: () => Fact[]) => Outcome,
): Outcome {
  const document = ctx.document(declared.location);
  const outage = outageOf(ctx, document);
  const facts = (): Fact[] => [
    { path: declared.path, value: declared.location },
    ...(outage?.facts() ?? []),
  ];
  if (outage?.isOver) {
    return unknown(
      () =>
        `${nameOf(declared)} is unknown since ${outage.since}: ${
          outage.detail
        }. It was last read at ${outage.lastReadAt}.`,
      { facts, fix },
    );
  }
  const found = judge(document, declared, { facts, fix }, content);
  return outage ? whileOut(found, outage) : found;
}

/** What is known of a document that cannot be read any more. */
interface Outage extends DocumentOutage {
  /** What was last read no longer counts. */
  isOver: boolean;
  /** Until when it counts, milliseconds since the epoch. */
  until: number;
  facts: () => Fact[];
}

function outageOf(
  ctx: EvaluationContext,
  document: DocumentFacts,
): Outage | undefined {
  if (document.status === 'unavailable' || !document.outage) return undefined;
  const { outage } = document;
  const { documentGraceDays = DEFAULT_DOCUMENT_GRACE_DAYS } = ctx.policy;
  const until = parseInstant(outage.since) + documentGraceDays * DAY;
  return {
    ...outage,
    until,
    // An instant that nobody can read gives no grace.
    isOver: !(ctx.now < until),
    facts: () => [
      { path: 'unreadableSince', value: outage.since },
      { path: 'lastReadAt', value: outage.lastReadAt },
    ],
  };
}

/** What was last read decides, until the grace is over. */
function whileOut(found: Outcome, outage: Outage): Outcome {
  return {
    ...found,
    until: earliest(found.until, outage.until),
    reason: () =>
      `${found.reason()} It could not be read since ${outage.since} (${
        outage.detail
      }); what was read at ${outage.lastReadAt} counts until ${formatInstant(
        outage.until,
      )}.`,
  };
}

function nameOf({ path, location }: DeclaredDocument): string {
  return `${path} (${location})`;
}

function judge(
  document: DocumentFacts,
  declared: DeclaredDocument,
  details: { facts: () => Fact[]; fix: () => Fix },
  content: (document: ReadableDocument, facts: () => Fact[]) => Outcome,
): Outcome {
  const name = () => nameOf(declared);
  switch (document.status) {
    case 'available':
      return document.length > 0
        ? content(document, details.facts)
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
        () =>
          document.since === undefined
            ? `${name()} could not be reached: ${document.detail}.`
            : `${name()} could not be reached since ${document.since}: ${
                document.detail
              }.`,
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
