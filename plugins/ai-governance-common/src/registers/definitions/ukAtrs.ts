import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../../entity/vocabulary';
import { fieldsOf } from '../define';
import { RegisterDefinition } from '../types';

const field = fieldsOf('uk-atrs');

const REQUIRED = { required: true };

/**
 * By what records are filtered (0.3 to 0.7, 0.14 and 0.15 of the table). The words are those
 * of the service that publishes records. What the register itself issues or writes is left
 * out: its id, dates and the version of the Standard.
 */
const metadata = [
  field('organisation_type', 'Metadata: type of organisation', {
    required: true,
    shape: 'list',
    allowed: [
      'Ministerial department',
      'Non-ministerial department',
      'Agency or public body',
      'Local authority',
      'Devolved administration',
      'High profile group',
      'Public corporation',
    ],
  }),
  field('function', 'Metadata: function', {
    required: true,
    shape: 'list',
    allowed: [
      'General public services',
      'Defence',
      'Public order and safety',
      'Economic affairs',
      'Environmental protection',
      'Housing and community amenities',
      'Health',
      'Recreation culture and religion',
      'Education',
      'Social protection',
      'Regulation',
    ],
  }),
  field('capability', 'Metadata: capability', {
    required: true,
    shape: 'list',
    allowed: [
      'Computer vision',
      'Computer audition',
      'Computer linguistics',
      'Robotics',
      'Forecasting',
      'Discovery',
      'Planning',
      'Creation',
      'Analysis',
      'Management',
      'Other',
    ],
  }),
  field('task', 'Metadata: task', REQUIRED),
  field('tags', 'Metadata: tags', REQUIRED),
  field('region', 'Metadata: region', {
    required: true,
    shape: 'list',
    allowed: [
      'UK',
      'Northern Ireland',
      'Scotland',
      'Wales',
      'England',
      'London',
      'North East',
      'North West',
      'Yorkshire and the Humber',
      'East Midlands',
      'West Midlands',
      'South East',
      'East of England',
      'South West',
    ],
  }),
  field('one_sentence_description', 'Metadata: one sentence', REQUIRED),
];

const overview = [
  field('name', 'Tier 1: name', {
    required: true,
    from: [{ path: 'metadata.title' }],
  }),
  field('description', 'Tier 1: description', {
    required: true,
    from: [{ path: 'metadata.description' }],
  }),
  field('website_url', 'Tier 1: website', {
    required: true,
    pattern: { source: '^https?://\\S+$', text: 'a web address' },
  }),
  field('contact_email', 'Tier 1: contact', {
    required: true,
    pattern: {
      source: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
      text: 'an e-mail address',
    },
    from: [{ annotation: AI_GOVERNANCE_CONTACT_ANNOTATION }],
  }),
];

const ownership = [
  field('organisation_or_department', 'Organisation or department', {
    required: true,
    from: [{ from: 'organisation' }],
  }),
  field('team', 'Team', { required: true, from: [{ from: 'owner' }] }),
  // The role of a person, never a name that the catalog happens to know.
  field('senior_responsible_owner', 'Senior responsible owner', REQUIRED),
  field('external_supplier_involvement', 'Whether a supplier is involved', {
    required: true,
    allowed: ['Yes', 'No'],
    from: [
      {
        path: 'spec.sourcing',
        words: {
          Yes: [
            'third-party-model',
            'third-party-service',
            'embedded-in-product',
          ],
          // Built at home, with or without help from outside.
          No: [],
        },
      },
    ],
  }),
  field('external_supplier', 'Supplier', {
    from: [{ path: 'spec.suppliers[].name', join: '; ' }],
  }),
  field('companies_house_number', 'Companies House number'),
  field('external_supplier_role', 'Role of the supplier'),
  field('procurement_procedure_type', 'Procurement procedure'),
  field('data_access_terms', 'Access of the supplier to data'),
];

const rationale = [
  field('detailed_description', 'Detailed description'),
  field('scope', 'Scope', {
    required: true,
    from: [{ path: 'spec.intendedUse.purpose' }],
  }),
  field('benefit', 'Benefits', REQUIRED),
  field('previous_process', 'Previous process'),
  field('alternatives_considered', 'Alternatives considered'),
];

const decisions = [
  field('process_integration', 'Place in the process', REQUIRED),
  field('provided_information', 'Information that it provides', REQUIRED),
  field('frequency_and_scale_of_usage', 'Frequency and scale', REQUIRED),
  field('human_decisions_and_review', 'Human decisions and review', {
    required: true,
    from: [{ path: 'spec.oversight.intervention' }],
  }),
  field('required_training', 'Training', REQUIRED),
  field('appeals_and_review', 'Appeals and review'),
];

const specification = [
  field('system_architecture', 'Architecture of the system', REQUIRED),
  field('phase', 'Phase', {
    required: true,
    from: [
      {
        path: 'spec.lifecycleStage',
        words: {
          'Pre-deployment': [
            'inception',
            'design-development',
            'verification-validation',
          ],
          'Beta/Pilot': ['deployment'],
          Production: ['deployment', 'operation-monitoring'],
          Retired: ['retirement'],
        },
      },
    ],
    allowed: ['Pre-deployment', 'Beta/Pilot', 'Production', 'Retired'],
  }),
  field('maintenance', 'Maintenance', REQUIRED),
  field('models', 'Models', {
    required: true,
    from: [{ path: 'spec.models[].name', join: '; ' }],
  }),
  field('model_name', 'Names of the models', {
    required: true,
    from: [{ path: 'spec.models[].name', join: '; ' }],
  }),
  field('model_version', 'Versions of the models', {
    required: true,
    from: [{ path: 'spec.models[].version', join: '; ' }],
  }),
  field('model_task', 'Tasks of the models', {
    required: true,
    from: [{ path: 'spec.models[].task', join: '; ' }],
  }),
  field('model_input', 'Input of the models', REQUIRED),
  field('model_output', 'Output of the models', REQUIRED),
  field('model_architecture', 'Architecture of the models', REQUIRED),
  field('model_performance', 'Performance of the models', REQUIRED),
  field('datasets', 'Datasets', {
    required: true,
    from: [{ path: 'spec.datasets[].source', join: '; ' }],
  }),
  field('dataset_purposes', 'Purposes of the datasets', {
    required: true,
    from: [{ path: 'spec.datasets[].role', join: '; ' }],
  }),
  field('source_data_name', 'Names of the source data', {
    required: true,
    from: [{ path: 'spec.datasets[].source', join: '; ' }],
  }),
  field('data_modality', 'Modality of the data', REQUIRED),
  field('data_description', 'Description of the data', REQUIRED),
  field('data_quantities', 'Quantities of data', REQUIRED),
  field('sensitive_attributes', 'Sensitive attributes', REQUIRED),
  field(
    'data_completeness_and_representativeness',
    'Completeness and representativeness',
    REQUIRED,
  ),
  field('source_data_url', 'Address of the data', {
    required: true,
    from: [{ path: 'spec.datasets[].source', join: '; ', isAddress: true }],
  }),
  field('data_collection', 'Collection of the data', REQUIRED),
  field('data_cleaning', 'Cleaning of the data'),
  field('data_sharing_agreements', 'Agreements on sharing data', REQUIRED),
  field('data_access_and_storage', 'Access to and storage of data', REQUIRED),
];

const risks = [
  field('impact_assessment', 'Impact assessments', REQUIRED),
  field('risks_and_mitigations', 'Risks and mitigations', REQUIRED),
];

/** The Algorithmic Transparency Recording Standard of the United Kingdom. */
export const ukAtrs: RegisterDefinition = {
  id: 'uk-atrs',
  title: 'Algorithmic Transparency Recording Standard (United Kingdom)',
  version: '3.0',
  sources: [
    {
      title: 'Table of attributes, version 3.0 (March 2024)',
      url: 'https://github.com/co-cddo/algorithmic-transparency-recording-standard/blob/0bf872f54c335b3d0414cf0abf3b017490348e52/template_table.md',
    },
    {
      title: 'Words of the filters, as GOV.UK publishes records',
      url: 'https://github.com/alphagov/specialist-publisher/blob/00edfc625106eb32fb6f1958b23df5dec37c3b01/lib/documents/schemas/algorithmic_transparency_records.json',
    },
    {
      title: 'Template',
      url: 'https://www.gov.uk/government/publications/algorithmic-transparency-template',
    },
  ],
  unverified:
    'Fields, and what may be left blank, are those of version 3.0. Version 4.0 is out; what it changed is in PDF files that could not be read, so compare with the current template. The Standard defines no file for machines: this one is for filling in the template.',
  formats: ['csv', 'json'],
  sections: [
    {
      title: 'Algorithmic tools of public bodies in the United Kingdom',
      concerns: { all: [{ jurisdiction: 'GB' }, { trait: 'publicBody' }] },
    },
  ],
  fields: [
    ...metadata,
    ...overview,
    ...ownership,
    ...rationale,
    ...decisions,
    ...specification,
    ...risks,
  ],
};
