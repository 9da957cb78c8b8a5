import { object, oneOf, Schema, text } from './schemaBuilders';
import {
  PRACTICE_ANSWERS,
  US_FEDERAL_IMPACTS,
  US_FEDERAL_PRACTICES,
} from './vocabulary';

const PRACTICE_DESCRIPTIONS: Record<
  (typeof US_FEDERAL_PRACTICES)[number],
  string
> = {
  testing: 'Testing before deployment, section 4(b)(i).',
  impactAssessment: 'AI impact assessment, section 4(b)(ii).',
  independentReview: 'Independent review, part of section 4(b)(ii).',
  monitoring: 'Ongoing monitoring, section 4(b)(iii).',
  training: 'Training of operators, section 4(b)(iv).',
  failSafe: 'Fail-safe that minimises significant harm, section 4(b)(v).',
  appeal: 'Remedy or appeal, section 4(b)(vi).',
  consultation: 'Feedback of end users and the public, section 4(b)(vii).',
};

/** The `usFederal` of an AISystem: answers by OMB Memorandum M-25-21. */
export const usFederalSchema: Schema = object(
  'What a US federal agency reports under OMB Memorandum M-25-21. A statement, never an approval.',
  {
    impact: oneOf(US_FEDERAL_IMPACTS, 'Whether the use is high-impact.'),
    impactJustification: text(
      'Why a use that is presumed high-impact was determined not to be.',
    ),
    potentialImpacts: text(
      'Impacts that can be foreseen, and how they were identified.',
    ),
    practices: object(
      'Answers on the minimum practices.',
      Object.fromEntries(
        US_FEDERAL_PRACTICES.map(name => [
          name,
          oneOf(PRACTICE_ANSWERS, PRACTICE_DESCRIPTIONS[name]),
        ]),
      ),
    ),
  },
);
