import { object, oneOf, Schema } from './schemaBuilders';
import { BOOLEAN_TRAITS, DECISION_MAKING } from './vocabulary';

const trait = (description: string): Schema => ({
  description: `${description} true, false or unknown; unknown counts as true.`,
  enum: [true, false, 'unknown'],
});

const TRAIT_DESCRIPTIONS: Record<(typeof BOOLEAN_TRAITS)[number], string> = {
  affectsPersons: 'Its output has an effect on natural persons.',
  personalData: 'It processes personal data.',
  specialCategoryData: 'It processes special categories of personal data.',
  profiling: 'It evaluates personal aspects of natural persons.',
  autonomous: 'It acts without a person confirming each action.',
  interactsWithPersons: 'Natural persons interact with it directly.',
  generatesContent: 'It generates text, images, audio or video.',
  deepFakes:
    'It generates or manipulates images, audio or video that could be taken for real.',
  emotionOrBiometric: 'It recognises emotions or categorises biometrically.',
  retrieval: 'It answers from documents that it retrieves.',
  publicBody: 'It is deployed by a public body.',
  publicService: 'It is deployed by a private body providing a public service.',
  externalCustomers: 'It is provided to customers outside the organisation.',
};

/** The `traits` of an AISystem. */
export const traitsSchema: Schema = object(
  'What drives which controls apply.',
  {
    ...Object.fromEntries(
      BOOLEAN_TRAITS.map(name => [name, trait(TRAIT_DESCRIPTIONS[name])]),
    ),
    decisionMaking: oneOf(
      DECISION_MAKING,
      'How far it decides about persons by itself.',
    ),
  },
);
