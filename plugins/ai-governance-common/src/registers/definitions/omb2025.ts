import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../../entity/vocabulary';
import { fieldsOf } from '../define';
import { RegisterDefinition, RegisterRequirement } from '../types';
import { omb2025Practices } from './omb2025Practices';

const field = fieldsOf('us-2025');

/** Name of the register, as the import of it declares it. */
const REGISTER = 'US Federal Agency AI Use Case Inventory';

const STAGES = ['Pre-deployment', 'Pilot', 'Deployed', 'Retired'];

const stage = (...is: string[]): RegisterRequirement => ({
  field: 'development_stage',
  is,
});
const BEFORE_RETIREMENT = [stage('Pre-deployment', 'Pilot', 'Deployed')];
const IN_USE = [stage('Pilot', 'Deployed')];
const YES_OR_NO = ['No', 'Yes'];

const aboutUse = [
  field('agency', 'Abbreviation of the agency', { required: true }),
  field('agency_name', 'Name of the agency', {
    required: true,
    from: [{ from: 'organisation' }],
  }),
  field('id', 'Identifier of the use case', {
    required: true,
    annotation: 'use-case-id',
    from: [
      { path: `spec.registrations[register=${REGISTER} 2025].id`, join: '; ' },
    ],
  }),
  field('use_case_name', 'Name of the use case', {
    required: true,
    from: [{ path: 'metadata.title' }],
  }),
  field('agency_bureau', 'Bureau or component', {
    required: true,
    annotation: 'bureau',
    from: [{ from: 'owner' }],
  }),
  field('contact_email', 'Address for inquiries', {
    required: true,
    from: [{ annotation: AI_GOVERNANCE_CONTACT_ANNOTATION }],
  }),
  field('is_withheld', 'Whether it is withheld from the public', {
    required: true,
    annotation: 'withheld',
    allowed: [
      'No',
      'Yes - Disclosure Risk',
      'Yes - Prohibited by Law',
      'Other',
    ],
  }),
  field('development_stage', 'Stage of development', {
    required: true,
    allowed: STAGES,
    from: [
      {
        path: 'spec.lifecycleStage',
        words: {
          'Pre-deployment': [
            'inception',
            'design-development',
            'verification-validation',
          ],
          // The stage of deployment is a pilot or not, and the entity does not say.
          Pilot: ['deployment'],
          Deployed: ['deployment', 'operation-monitoring'],
          Retired: ['retirement'],
        },
      },
    ],
  }),
  field('is_high_impact', 'Whether the use is high-impact', {
    required: true,
    annotation: 'high-impact',
    allowed: [
      'High-impact',
      'Presumed High-Impact, but Not High-impact',
      'Not High-impact',
    ],
    from: [
      {
        path: 'spec.usFederal.impact',
        words: {
          'High-impact': ['high-impact'],
          'Presumed High-Impact, but Not High-impact': [
            'presumed-not-high-impact',
          ],
          'Not High-impact': ['not-high-impact'],
        },
      },
    ],
  }),
  field('HI_justification', 'Why a presumed high impact was ruled out', {
    required: [
      {
        field: 'is_high_impact',
        is: ['Presumed High-Impact, but Not High-impact'],
      },
    ],
    annotation: 'high-impact-justification',
    from: [{ path: 'spec.usFederal.impactJustification' }],
  }),
  field('topic_area', 'Topic', {
    required: BEFORE_RETIREMENT,
    allowed: [
      'Admin Functions',
      'Benefits Processing',
      'Cybersecurity',
      'Emergency Mgmt',
      'Energy and Environment',
      'HR',
      'Health and Medical',
      'IT',
      'International Affairs',
      'Law Enforcement',
      'Other',
      'Procurement and Finance Mgmt',
      'Science',
      'Service Delivery',
      'Transportation',
    ],
  }),
  field('classification', 'Kind of AI', {
    required: BEFORE_RETIREMENT,
    allowed: [
      'Agentic AI',
      'Classical ML',
      'Computer Vision',
      'Generative AI',
      'NLP',
      'Reinforcement Learning',
    ],
    from: [
      {
        path: 'spec.type',
        words: {
          'Agentic AI': ['agentic'],
          'Classical ML': ['predictive'],
          'Computer Vision': ['computer-vision'],
          'Generative AI': ['generative'],
          NLP: ['other'],
          'Reinforcement Learning': ['other'],
          Other: ['other'],
        },
      },
    ],
  }),
  field('problem_solved', 'Problem that it is to solve', {
    required: BEFORE_RETIREMENT,
    from: [
      {
        path: 'spec.intendedUse.purpose',
        // Agencies that did not answer the question stated the purpose elsewhere.
        unless: 'ai-governance/us-2025-purpose-from',
      },
    ],
  }),
  field('benefits', 'Expected benefits', { required: BEFORE_RETIREMENT }),
  field('system_outputs', 'Outputs', { required: BEFORE_RETIREMENT }),
];

const aboutSystem = [
  field('operational_date', 'In operation since', { required: IN_USE }),
  field('contracting_usage', 'Bought, built or both', {
    required: IN_USE,
    annotation: 'contracting',
    allowed: [
      'Vendor Purchased',
      'In-house Development',
      'Contracting and In House',
    ],
    from: [
      {
        path: 'spec.sourcing',
        words: {
          'In-house Development': ['in-house'],
          'Vendor Purchased': [],
          'Contracting and In House': [],
        },
      },
    ],
  }),
  field('vendor_name', 'Vendors', {
    required: [
      ...IN_USE,
      {
        field: 'contracting_usage',
        is: ['Vendor Purchased', 'Contracting and In House'],
      },
    ],
    annotation: 'vendor',
    from: [{ path: 'spec.suppliers[].name', join: '; ' }],
  }),
  field('have_ato', 'Whether it is authorised to operate', {
    required: IN_USE,
    annotation: 'authorization-to-operate',
    allowed: YES_OR_NO,
  }),
  field('system_name_ato', 'System that is authorised', {
    required: [...IN_USE, { field: 'have_ato', is: ['Yes'] }],
    annotation: 'authorized-system',
  }),
  field('data_description', 'Data', { required: IN_USE }),
  field('link_to_data', 'Address of published data', {
    annotation: 'published-data',
    from: [{ path: 'metadata.links[type=published-data].url', join: '; ' }],
  }),
  field('has_pii', 'Whether it involves personal data', {
    required: IN_USE,
    annotation: 'personal-data',
    allowed: YES_OR_NO,
    from: [
      { path: 'spec.traits.personalData', words: { Yes: [true], No: [false] } },
    ],
  }),
  field('pia_url', 'Address of the privacy impact assessment', {
    annotation: 'privacy-impact-assessment',
    from: [
      {
        path: 'metadata.links[type=privacy-impact-assessment].url',
        join: '; ',
      },
    ],
  }),
  field('demographic_features', 'Demographic variables', {
    required: IN_USE,
    shape: 'quoted-list',
    empty: '[]',
    allowed: [
      'a) Race/Ethnicity',
      'b) Sex',
      'c) Age',
      'd) Religious Affiliation',
      'e) Socioeconomic Status',
      'f) Ability Status',
      'g) Residency Status',
      'h) Marital Status',
      'i) Income',
      'j) Employment Status',
      'k) None of the above',
      'l) Other',
    ],
  }),
  field('has_custom_code', 'Whether it has custom-developed code', {
    required: IN_USE,
    annotation: 'custom-code',
    allowed: YES_OR_NO,
  }),
  field('code_url', 'Address of the source code', {
    annotation: 'source-code',
    from: [{ path: 'metadata.links[type=source-code].url', join: '; ' }],
  }),
];

/** The inventory of US federal agencies for 2025, as OMB publishes it. */
export const omb2025: RegisterDefinition = {
  id: 'omb-2025',
  title: 'US Federal Agency AI Use Case Inventory 2025',
  version: '2025',
  sources: [
    {
      title:
        'OMB, 2025 Federal Agency AI Use Case Inventory: consolidated inventory and data dictionary',
      url: 'https://github.com/ombegov/2025-Federal-Agency-AI-Use-Case-Inventory',
    },
    {
      title: 'OMB Memorandum M-25-21',
      url: 'https://www.whitehouse.gov/wp-content/uploads/2025/02/M-25-21-Accelerating-Federal-Use-of-AI-through-Innovation-Governance-and-Public-Trust.pdf',
    },
  ],
  formats: ['csv', 'json'],
  sections: [
    {
      title: 'Use cases of federal agencies',
      concerns: {
        all: [
          { jurisdiction: 'US' },
          { trait: 'publicBody' },
          { any: [{ has: 'spec.usFederal' }, { registeredIn: REGISTER }] },
        ],
      },
    },
  ],
  fields: [...aboutUse, ...aboutSystem, ...omb2025Practices],
};
