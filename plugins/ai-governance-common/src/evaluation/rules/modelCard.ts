import { compilePath } from '../../lib/paths';
import { fail, pass } from '../outcome';
import { Fix, ModelCardFacts } from '../types';
import { checkDocument } from './documents';
import { defineRule, entityPathParameter } from './Rule';

/** A section that a card must have. */
export interface Section {
  /** Name shown to people. */
  name: string;
  /** A heading with a word that begins like one of these holds the section. */
  headings: string[];
  /** Class high alone asks for it. */
  highOnly?: boolean;
}

const NO_CARD: ModelCardFacts = { sections: [] };

/** Whether a word of a heading begins so: "uses" is not in "causes". */
function hasWord(heading: string, word: string): boolean {
  for (let at = heading.indexOf(word); at >= 0; ) {
    if (!/[\p{L}\p{N}]$/u.test(heading.slice(0, at))) return true;
    at = heading.indexOf(word, at + 1);
  }
  return false;
}

/** Whether a card says something under one of the headings. */
export function hasSection(card: ModelCardFacts, section: Section): boolean {
  return card.sections.some(
    found =>
      !found.placeholder &&
      found.length > 0 &&
      section.headings.some(word => hasWord(found.heading, word)),
  );
}

/** A document with the sections that a reader needs. */
export const modelCardRule = defineRule<{ field: string; sections: Section[] }>(
  {
    name: 'model-card',
    description:
      'The declared model card can be read, and each section is there with real text.',
    parameters: {
      field: entityPathParameter('Path of the declaration.'),
      sections: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'headings'],
          properties: {
            name: { type: 'string' },
            headings: { type: 'array', items: { type: 'string' } },
            highOnly: { type: 'boolean' },
          },
        },
        description:
          'Sections: name, headings that hold it (beginnings of words, lower case), highOnly.',
      },
    },
    required: ['field', 'sections'],
    compile({ field, sections }, control) {
      const get = compilePath(field);
      const basic = sections.filter(section => !section.highOnly);
      const fix = (): Fix => ({
        text: control.remediation,
        path: field,
        snippet: `documentation:\n  ${field.split('.').pop()}: ./<file>.md`,
      });
      return ctx => {
        const location = get(ctx.entity);
        if (typeof location !== 'string' || location === '') {
          return fail('missing', () => `${field} is not declared.`, { fix });
        }
        const asked = ctx.requirementClass === 'high' ? sections : basic;
        const declared = { path: field, location };
        return checkDocument(ctx, declared, fix, (document, facts) => {
          const card = document.modelCard ?? NO_CARD;
          const absent = asked.filter(section => !hasSection(card, section));
          return absent.length === 0
            ? pass(() => `${field} has every required section.`, { facts })
            : fail(
                'incomplete',
                () =>
                  `${field} (${location}) says nothing, or only a placeholder, about: ${absent
                    .map(section => section.name)
                    .join(', ')}.`,
                { facts, fix },
              );
        });
      };
    },
  },
);
