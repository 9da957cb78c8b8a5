import { JsonObject } from '@backstage/types';
import {
  AI_ROLES,
  AI_SYSTEM_TYPES,
  BOOLEAN_TRAITS,
  COMPARATORS,
  DATASET_ROLES,
  DATA_CLASSIFICATIONS,
  DECISION_MAKING,
  DECLARED_LIFECYCLE_STAGES,
  GPAI_RELATIONS,
  LIFECYCLES,
  METRIC_KINDS,
  OVERSIGHT_MODES,
  PRACTICE_ANSWERS,
  RISK_CLASSES,
  SOURCINGS,
  SUPPLIER_ROLES,
  US_FEDERAL_IMPACTS,
  US_FEDERAL_PRACTICES,
} from './vocabulary';

type Schema = JsonObject;

const text = (description: string, minLength = 1): Schema => ({
  type: 'string',
  description,
  minLength,
});

const oneOf = (values: readonly string[], description: string): Schema => ({
  type: 'string',
  description,
  enum: [...values],
});

const flag = (description: string): Schema => ({
  type: 'boolean',
  description,
});

const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items,
});

const object = (
  description: string,
  properties: Record<string, Schema>,
  required: string[] = [],
): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties,
});

const entityRef = (description: string): Schema => ({
  type: 'string',
  description: `${description} Entity reference: [kind:][namespace/]name.`,
  pattern: '^([a-zA-Z][a-zA-Z0-9]*:)?([a-zA-Z0-9._-]+/)?[a-zA-Z0-9._-]+$',
});

const url = (description: string): Schema => ({
  type: 'string',
  description: `${description} An https, http or mailto address.`,
  pattern: '^(https?://|mailto:)\\S+$',
});

/** A path inside the repository or an https address. */
const documentRef = (description: string): Schema => ({
  type: 'string',
  description: `${description} A path inside the repository or an https address.`,
  pattern: '^(https?://\\S+|(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!/)\\S.*)$',
});

/** Days only: an evaluation never depends on a time zone. */
const date = (description: string): Schema => ({
  type: 'string',
  description: `${description} A date, YYYY-MM-DD.`,
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
});

const duration = (description: string): Schema => ({
  type: 'string',
  description: `${description} An ISO 8601 duration such as P90D or PT6H.`,
  pattern:
    '^P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$',
});

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
  emotionOrBiometric: 'It recognises emotions or categorises biometrically.',
  retrieval: 'It answers from documents that it retrieves.',
  publicBody: 'It is deployed by a public body.',
  publicService: 'It is deployed by a private body providing a public service.',
  externalCustomers: 'It is provided to customers outside the organisation.',
};

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

const metricLimit = {
  metric: text('Name of the metric, as measurements carry it.'),
  kind: oneOf(METRIC_KINDS, 'What the metric measures.'),
  comparator: oneOf(
    COMPARATORS,
    'How a measured value is compared with the threshold.',
  ),
  threshold: {
    type: 'number',
    description: 'The limit, in the unit of the metric.',
  },
};

const notice = (description: string): Schema =>
  object(
    description,
    {
      url: url('Where the notice or its evidence can be seen.'),
      since: date('In force since.'),
    },
    ['url'],
  );

/**
 * JSON Schema (draft 7, no `format`, no combinators on `spec` itself) of the
 * `spec` of an AISystem. The single source of the processor, the model layer,
 * the published schema file and the TypeScript types.
 *
 * Required is only what makes an evaluation meaningless when absent; every other
 * absence is a finding of a control.
 *
 * @public
 */
export const aiSystemSpecSchema: JsonObject = object(
  'What is declared about the AI system.',
  {
    type: oneOf(AI_SYSTEM_TYPES, 'What the system is, technically.'),
    lifecycle: oneOf(LIFECYCLES, 'Life cycle as Backstage has it.'),
    lifecycleStage: oneOf(
      DECLARED_LIFECYCLE_STAGES,
      'Life cycle stage, ISO/IEC 22989:2022. unknown is held to operation-monitoring.',
    ),
    owner: entityRef('The team or person accountable for the system.'),
    system: entityRef('The system that this AI system is part of.'),
    version: text('Version that is running; evidence binds to it.'),
    sourcing: oneOf(SOURCINGS, 'Where the system comes from.'),
    roles: list(
      oneOf(AI_ROLES, 'A role of the organisation towards the system.'),
      'Roles of the organisation towards the system.',
    ),
    jurisdictions: list(
      {
        type: 'string',
        description: 'ISO 3166-1 alpha-2 code, or EU.',
        pattern: '^[A-Z]{2}$',
      },
      'Where the system is offered or used.',
    ),
    dependsOn: list(
      entityRef('Something the system depends on.'),
      'Components, resources, APIs and AI systems that the system depends on.',
    ),
    providesApis: list(
      entityRef('An API the system provides.'),
      'APIs that the system provides.',
    ),
    tools: list(
      entityRef('A tool the system may call.'),
      'Tools and MCP servers that an agent may call. An empty list declares none.',
    ),
    governance: object('Who governs the system, and how often.', {
      riskOwner: entityRef('Who accepts residual risk.'),
      reviewCadence: duration(
        'How often it is reviewed; shortens the default of the class only.',
      ),
      inAimsScope: flag(
        'In the scope of the AI management system (ISO/IEC 42001:2023 clause 4.3).',
      ),
    }),
    intendedUse: object('What the system is for.', {
      purpose: text(
        'What it is used for, in a sentence that a user understands.',
      ),
      users: list(text('A group of users.'), 'Who uses it.'),
      affectedPersons: list(
        text('A group of persons.'),
        'On whom its output has an effect.',
      ),
      outOfScope: list(text('A use.'), 'What it must not be used for.'),
      foreseeableMisuse: list(
        text('A misuse.'),
        'Misuse that can reasonably be foreseen.',
      ),
    }),
    risk: object('The class of the system, and why.', {
      class: oneOf(RISK_CLASSES, 'Risk class; unclassified is held to high.'),
      classifiedOn: date('When it was classified.'),
      classifiedBy: entityRef('Who classified it.'),
      rationale: text('Why this class.'),
      annexIII: list(
        {
          type: 'string',
          description: 'Point of Annex III, such as 5(b).',
          pattern: '^[1-8](\\([a-z]\\))?$',
        },
        'Points of Annex III of Regulation (EU) 2024/1689 that apply. An empty list declares none.',
      ),
      annexI: flag('Safety component of a product under Annex I.'),
      gpai: oneOf(GPAI_RELATIONS, 'Relation to general-purpose AI models.'),
      internalTier: {
        type: 'integer',
        description: "The organisation's own tier.",
      },
    }),
    traits: object('What drives which controls apply.', {
      ...Object.fromEntries(
        BOOLEAN_TRAITS.map(name => [name, trait(TRAIT_DESCRIPTIONS[name])]),
      ),
      decisionMaking: oneOf(
        DECISION_MAKING,
        'How far it decides about persons by itself.',
      ),
    }),
    models: list(
      object(
        'A model that the system uses.',
        {
          name: text('Name of the model.'),
          version: text('Version of the model.'),
          provider: text('Who provides the model.'),
          purl: {
            type: 'string',
            description: 'Package URL of the model.',
            pattern: '^pkg:[a-zA-Z][a-zA-Z0-9.+-]*/\\S+$',
          },
          task: text('What the model does.'),
          licence: text('SPDX identifier or LicenseRef-*.'),
          entityRef: entityRef('The model as a catalog entity.'),
        },
        ['name'],
      ),
      'Models that the system uses. An empty list declares none.',
    ),
    datasets: list(
      object('A dataset that the system was trained on or reads.', {
        ref: entityRef('The dataset as a catalog entity.'),
        url: url('Where the dataset or its description is.'),
        purl: {
          type: 'string',
          description: 'Package URL of the dataset.',
          pattern: '^pkg:[a-zA-Z][a-zA-Z0-9.+-]*/\\S+$',
        },
        role: oneOf(DATASET_ROLES, 'What the dataset is used for.'),
        version: text('Version of the dataset.'),
        source: text('Where the data comes from.'),
        licence: text('SPDX identifier or LicenseRef-*.'),
        legalBasis: text('Legal basis for the use of the data.'),
        contractRef: text('Contract that grants the use of the data.'),
        classification: oneOf(DATA_CLASSIFICATIONS, 'Confidentiality.'),
        containsPersonalData: flag('Whether it holds personal data.'),
      }),
      'Datasets that the system was trained on or reads. An empty list declares none.',
    ),
    suppliers: list(
      object(
        'A supplier of the system or of a part of it.',
        {
          name: text('Name of the supplier.'),
          role: oneOf(SUPPLIER_ROLES, 'What is supplied.'),
          contractUrl: url('Contract or terms.'),
          entityRef: entityRef('The supplier as a catalog entity.'),
        },
        ['name'],
      ),
      'Suppliers. An empty list declares none.',
    ),
    acceptance: list(
      object(
        'A criterion that a version must meet before it is deployed.',
        {
          ...metricLimit,
          dataset: text('Dataset on which it is measured.'),
          slices: list(text('A slice.'), 'Groups across which it is measured.'),
        },
        ['metric', 'comparator', 'threshold'],
      ),
      'Acceptance criteria.',
    ),
    monitoring: object('How the system is watched in operation.', {
      owner: entityRef('Who receives alerts.'),
      dashboard: url('Where the metrics can be seen.'),
      metrics: list(
        object(
          'A metric that is watched.',
          {
            ...metricLimit,
            cadence: duration('How often it is measured.'),
          },
          ['metric', 'kind'],
        ),
        'Metrics that are watched.',
      ),
    }),
    logging: object('Event logs.', {
      enabled: flag('Whether events are logged.'),
      retentionDays: {
        type: 'integer',
        minimum: 0,
        description: 'How long logs are kept, in days.',
      },
      location: text('Where the logs are kept.'),
    }),
    oversight: object('Human oversight.', {
      mode: oneOf(OVERSIGHT_MODES, 'How people oversee the system.'),
      role: entityRef('Who oversees it.'),
      intervention: text('How they intervene.'),
    }),
    transparency: object('What people are told.', {
      aiInteraction: notice('People are told that they deal with AI.'),
      contentMarking: notice('Generated content is marked.'),
      exposureNotice: notice(
        'People exposed to emotion recognition or biometric categorisation are told.',
      ),
    }),
    documentation: object('Documents about the system.', {
      modelCard: documentRef('Model card.'),
      aibom: documentRef('AI bill of materials, CycloneDX JSON 1.5 or later.'),
      userGuide: documentRef('Instructions for use.'),
      requirements: documentRef('Requirements.'),
      design: documentRef('Design.'),
      rollback: documentRef('Runbook to stop or roll back.'),
      customerTerms: documentRef('Terms for customers.'),
    }),
    registrations: list(
      object(
        'An entry in a public register.',
        {
          register: text('The register.'),
          id: text('Identifier in the register.'),
          date: date('Registered on.'),
          url: url('The entry.'),
        },
        ['register'],
      ),
      'Entries in public registers. An empty list declares none.',
    ),
    usFederal: object(
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
    ),
    significantChange: object('The latest significant change.', {
      date: date('When.'),
      summary: text('What changed.'),
    }),
  },
  ['type', 'lifecycle', 'lifecycleStage'],
);
