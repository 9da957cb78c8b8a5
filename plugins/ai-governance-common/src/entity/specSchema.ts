import { JsonObject } from '@backstage/types';
import { watchedMetricSchema, metricLimit } from './metricSchema';
import {
  date,
  documentRef,
  duration,
  entityRef,
  flag,
  list,
  object,
  oneOf,
  Schema,
  text,
  url,
} from './schemaBuilders';
import { contentSafeguardsSchema } from './contentSafeguardsSchema';
import { traitsSchema } from './traitsSchema';
import { usFederalSchema } from './usFederalSchema';
import {
  AI_ROLES,
  AI_SYSTEM_TYPES,
  DATASET_ROLES,
  DATA_CLASSIFICATIONS,
  DECLARED_LIFECYCLE_STAGES,
  GPAI_RELATIONS,
  LIFECYCLES,
  OVERSIGHT_MODES,
  RISK_CLASSES,
  SOURCINGS,
  SUPPLIER_ROLES,
} from './vocabulary';

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
      'Life cycle stage, after ISO/IEC 22989:2022. unknown is held to operation-monitoring.',
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
        description:
          'ISO 3166-1 alpha-2 code, or EU. The code of a member state counts as EU too; a code that is not known rules nothing out.',
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
        'How often the team promises to review it. A promise that lapsed is a warning and changes no state.',
      ),
      inAimsScope: flag(
        'false: the AI management system does not cover it (ISO/IEC 42001:2023 clause 4.3). Undeclared counts as covered. The scope statement gives the reason.',
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
          description:
            'Point of Annex III, such as 5(b). 5 without a letter may be any of its letters, so it rules none of them out.',
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
    traits: traitsSchema,
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
          agreementUrl: url(
            'Written agreement on the information, capabilities, access and help that the provider gets.',
          ),
          exemptFromAgreement: flag(
            'What it supplies is offered to the public under a free and open-source licence; a general-purpose AI model is never exempt.',
          ),
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
      metrics: list(watchedMetricSchema, 'Metrics that are watched.'),
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
    contentSafeguards: contentSafeguardsSchema,
    transparency: object('What people are told.', {
      aiInteraction: notice('People are told that they deal with AI.'),
      contentMarking: notice('Generated content is marked.'),
      exposureNotice: notice(
        'People exposed to emotion recognition or biometric categorisation are told.',
      ),
    }),
    documentation: object('Documents about the system.', {
      modelCard: documentRef('Model card.'),
      aibom: documentRef(
        'AI bill of materials: CycloneDX JSON 1.5 to 1.7, or SPDX 3.0 in JSON-LD.',
      ),
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
    usFederal: usFederalSchema,
    significantChange: object('The latest significant change.', {
      date: date('When.'),
      summary: text('What changed.'),
    }),
  },
  ['type', 'lifecycle', 'lifecycleStage'],
);
