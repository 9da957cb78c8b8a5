import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../../entity/vocabulary';
import { fieldsOf } from '../define';
import { RegisterDefinition } from '../types';

const field = fieldsOf('uk-atrs');

const WITH_SUPPLIER = [{ field: 'external_supplier_involvement', is: ['Yes'] }];
const REQUIRED = { required: true };

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
  field('organisation', 'Organisation', {
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
    required: WITH_SUPPLIER,
    from: [{ path: 'spec.suppliers[].name', join: '; ' }],
  }),
  field('companies_house_number', 'Companies House number', {
    required: WITH_SUPPLIER,
  }),
  field('external_supplier_role', 'Role of the supplier', {
    required: WITH_SUPPLIER,
  }),
  field('procurement_procedure_type', 'Procurement procedure', {
    required: WITH_SUPPLIER,
  }),
  field('data_access_terms', 'Access of the supplier to data', {
    required: WITH_SUPPLIER,
  }),
];

const rationale = [
  field('detailed_description', 'Detailed description', REQUIRED),
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
  field('appeals_and_review', 'Appeals and review', REQUIRED),
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
  field('model_version', 'Versions of the models', {
    from: [{ path: 'spec.models[].version', join: '; ' }],
  }),
  field('model_task', 'Tasks of the models', {
    from: [{ path: 'spec.models[].task', join: '; ' }],
  }),
  field('model_input', 'Input of the models'),
  field('model_output', 'Output of the models'),
  field('model_architecture', 'Architecture of the models'),
  field('model_performance', 'Performance of the models', REQUIRED),
  field('datasets', 'Datasets', {
    required: true,
    from: [{ path: 'spec.datasets[].source', join: '; ' }],
  }),
  field('dataset_purposes', 'Purposes of the datasets', {
    from: [{ path: 'spec.datasets[].role', join: '; ' }],
  }),
  field('data_description', 'Description of the data'),
  field('sensitive_attributes', 'Sensitive attributes'),
  field('data_completeness', 'Completeness and representativeness'),
  field('data_collection', 'Collection of the data'),
  field('data_sharing_agreements', 'Agreements on sharing data'),
  field('data_access_and_storage', 'Access to and storage of data'),
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
      title: 'Template, version 3.0',
      url: 'https://www.gov.uk/government/publications/algorithmic-transparency-template',
    },
    {
      title: 'Guidance for public sector bodies, updated 8 May 2025',
      url: 'https://www.gov.uk/government/publications/guidance-for-organisations-using-the-algorithmic-transparency-recording-standard',
    },
  ],
  unverified:
    'Fields are those of the headings in published records; the template could not be read as a whole. Headings moved between versions, so fields have names and no numbers. Which of them may be left blank, and the words for the phase, are to be compared with the current template. The Standard defines no file for machines: this one is for filling in the template.',
  formats: ['csv', 'json'],
  sections: [
    {
      title: 'Algorithmic tools of public bodies in the United Kingdom',
      concerns: { all: [{ jurisdiction: 'GB' }, { trait: 'publicBody' }] },
    },
  ],
  fields: [
    ...overview,
    ...ownership,
    ...rationale,
    ...decisions,
    ...specification,
    ...risks,
  ],
};
