import { fail, pass, unknown } from '../outcome';
import { compilePath } from '../paths';
import { Fact, Fix, ModelCardFacts } from '../types';
import { defineRule } from './Rule';

interface Section {
  /** Name shown to people. */
  name: string;
  /** A heading that contains one of these words holds the section. */
  headings: string[];
  /** Class high alone asks for it. */
  highOnly?: boolean;
}

function hasSection(card: ModelCardFacts, section: Section): boolean {
  return card.sections.some(
    found =>
      !found.placeholder &&
      found.length > 0 &&
      section.headings.some(word => found.heading.includes(word)),
  );
}

/** A document with the sections that a reader needs. */
export const modelCardRule = defineRule<{ field: string; sections: Section[] }>(
  {
    name: 'model-card',
    description:
      'The declared model card can be read, and each section is there with real text.',
    parameters: {
      field: { type: 'string', description: 'Path of the declaration.' },
      sections: {
        type: 'array',
        description:
          'Sections: name, headings that hold it (words, lower case), highOnly.',
      },
    },
    required: ['field', 'sections'],
    compile({ field, sections }, control) {
      const get = compilePath(field);
      const key = field.split('.').pop();
      const fix = (): Fix => ({
        text: control.remediation,
        path: field,
        snippet: `documentation:\n  ${key}: ./MODEL_CARD.md`,
      });
      return ctx => {
        const location = get(ctx.entity);
        if (typeof location !== 'string' || location === '') {
          return fail('missing', () => `${field} is not declared.`, { fix });
        }
        const facts = (): Fact[] => [{ path: field, value: location }];
        const document = ctx.document(location);
        if (document.status === 'unavailable') {
          return unknown(
            () => `${location} could not be reached: ${document.detail}.`,
            { facts, fix },
          );
        }
        if (document.status !== 'available') {
          return fail(
            document.status === 'missing' ? 'unresolved' : 'malformed',
            () => `${location}: ${document.detail}.`,
            { facts, fix },
          );
        }
        const card = document.modelCard ?? { sections: [] };
        const absent = sections
          .filter(
            section => !section.highOnly || ctx.requirementClass === 'high',
          )
          .filter(section => !hasSection(card, section));
        return absent.length > 0
          ? fail(
              'incomplete',
              () =>
                `${location} says nothing, or only a placeholder, about: ${absent
                  .map(section => section.name)
                  .join(', ')}.`,
              { facts, fix },
            )
          : pass(() => `${location} has every section asked for.`, { facts });
      };
    },
  },
);
