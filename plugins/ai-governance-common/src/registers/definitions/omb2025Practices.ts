import { FieldOptions, fieldsOf } from '../define';
import { RegisterRequirement } from '../types';

const field = fieldsOf('us-2025');

const HIGH_IMPACT_IN_USE: RegisterRequirement[] = [
  { field: 'is_high_impact', is: ['High-impact'] },
  { field: 'development_stage', is: ['Deployed'] },
];

/** An answer on a minimum practice, M-25-21 section 4(b). */
function practice(
  key: string,
  title: string,
  options: FieldOptions & {
    practice: string;
    words: Record<string, readonly string[]>;
    /** Answers of single rows that the publisher's dictionary does not have. */
    unlisted?: readonly string[];
  },
) {
  const { practice: name, words, unlisted = [], ...others } = options;
  return field(key, title, {
    required: HIGH_IMPACT_IN_USE,
    allowed: Object.keys(words).filter(word => !unlisted.includes(word)),
    from: [{ path: `spec.usFederal.practices.${name}`, words }],
    ...others,
  });
}

const WAIVED = { 'CAIO Waived': ['waived'] };
const STEPS = { 'In-progress': ['in-progress'], ...WAIVED };
const DONE_OR_NOT = { Yes: ['done'], ...STEPS, No: ['not-done'] };

/** What the inventory asks of high-impact uses that are deployed. */
export const omb2025Practices = [
  practice('hi_testing_conducted', 'Testing before deployment', {
    practice: 'testing',
    annotation: 'testing-conducted',
    words: DONE_OR_NOT,
    unlisted: ['No'],
  }),
  practice('hi_assessment_completed', 'Impact assessment', {
    practice: 'impactAssessment',
    annotation: 'assessment-completed',
    words: DONE_OR_NOT,
    unlisted: ['No'],
  }),
  field('hi_potential_impacts', 'Foreseeable impacts', {
    required: HIGH_IMPACT_IN_USE,
    annotation: 'potential-impacts',
    from: [{ path: 'spec.usFederal.potentialImpacts' }],
  }),
  practice('hi_independent_review', 'Independent review', {
    practice: 'independentReview',
    annotation: 'independent-review',
    words: {
      'Internal Independent Review': ['done'],
      'Oversight Board Review': ['done'],
      'CAIO Review': ['done'],
      ...STEPS,
      No: ['not-done'],
    },
    unlisted: ['No'],
  }),
  practice('hi_ongoing_monitoring', 'Ongoing monitoring', {
    practice: 'monitoring',
    annotation: 'ongoing-monitoring',
    words: { 'Yes - Monitoring Established': ['done'], ...STEPS },
  }),
  practice('hi_training_established', 'Training of operators', {
    practice: 'training',
    annotation: 'training-established',
    words: {
      'Training Established': ['done'],
      'Training In-progress': ['in-progress'],
      ...WAIVED,
    },
  }),
  practice('hi_failsafe_presence', 'Fail-safe', {
    practice: 'failSafe',
    annotation: 'failsafe-presence',
    words: {
      Yes: ['done'],
      'Not Applicable': ['not-applicable'],
      ...STEPS,
    },
  }),
  practice('hi_appeal_process', 'Appeal', {
    practice: 'appeal',
    annotation: 'appeal-process',
    words: {
      'Appeal Process Established': ['done'],
      'Not Applicable': ['not-applicable'],
      'Appeal Process In-progress': ['in-progress'],
      'Appeal Precluded by Law': ['precluded'],
      ...WAIVED,
    },
  }),
  practice('hi_public_consultation', 'Consultation', {
    practice: 'consultation',
    annotation: 'public-consultation',
    shape: 'quoted-list',
    empty: '[]',
    words: {
      "['In-progress']": ['in-progress'],
      "['CAIO Waived']": ['waived'],
    },
    allowed: [
      'Usability Testing',
      'Public Feedback Solicitations',
      'Public Hearings',
      'Other',
      'In-progress',
      'CAIO Waived',
    ],
    // The selections of the form, which some rows have in place of the short forms.
    alsoAllowed: [
      'a) Direct usability testing',
      'b) General solicitations of feedback and comments from the public',
      'General solicitations of \ncomments from the public',
      'c) Public hearings or meetings',
      'd) Other',
      'e) In-progress',
    ],
  }),
];
