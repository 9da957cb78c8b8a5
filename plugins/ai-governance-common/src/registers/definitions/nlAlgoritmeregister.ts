import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../../entity/vocabulary';
import { fieldsOf } from '../define';
import { RegisterDefinition } from '../types';

const field = fieldsOf('nl-algoritmeregister');

const ADDRESS = {
  maxLength: 500,
  pattern: {
    source: '^https://\\S+$',
    text: 'an address that begins with https://',
  },
};
const MONTH = {
  pattern: {
    source: '^\\d{4}-(0[1-9]|1[0-2])$',
    text: 'a month such as 2026-01',
  },
};
const TEXT = { maxLength: 2500 };

const general = [
  field('name', 'Name', {
    required: true,
    maxLength: 100,
    from: [{ path: 'metadata.title' }],
  }),
  field('description_short', 'Short description', {
    required: true,
    maxLength: 350,
    from: [{ path: 'metadata.description' }],
  }),
  field('organization', 'Organisation', {
    required: true,
    maxLength: 100,
    from: [{ from: 'organisation' }],
  }),
  field('category', 'Policy area', {
    shape: 'list',
    maxItems: 3,
    allowed: [
      'Organisatie en bedrijfsvoering',
      'Cultuur en recreatie',
      'Economie',
      'Overheidsfinanciën',
      'Wonen',
      'Internationaal',
      'Migratie en integratie',
      'Natuur en milieu',
      'Onderwijs en wetenschap',
      'Openbare orde en veiligheid',
      'Recht',
      'Ruimte en infrastructuur',
      'Sociale zekerheid',
      'Verkeer',
      'Werk',
      'Zorg en gezondheid',
    ],
  }),
  field('status', 'Status', {
    required: true,
    allowed: ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'],
    from: [
      {
        path: 'spec.lifecycleStage',
        words: {
          'In ontwikkeling': [
            'inception',
            'design-development',
            'verification-validation',
            'deployment',
          ],
          'In gebruik': ['deployment', 'operation-monitoring'],
          'Buiten gebruik': ['retirement'],
        },
      },
    ],
  }),
  field('begin_date', 'In use since', MONTH),
  field('end_date', 'Out of use since', MONTH),
  field('contact_email', 'Contact', {
    required: true,
    maxLength: 500,
    pattern: {
      source: '^(https://\\S+|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$',
      text: 'an e-mail address, or an address that begins with https://',
    },
    from: [{ annotation: AI_GOVERNANCE_CONTACT_ANNOTATION }],
  }),
  field('website', 'Public page', ADDRESS),
  field('publication_category', 'Category of publication', {
    required: true,
    allowed: [
      'Hoog-risico AI-systeem',
      'Impactvolle algoritmes',
      'Overige algoritmes',
    ],
    from: [
      {
        // What is not high-risk has an impact or has none, and the class does not say.
        path: 'spec.risk.class',
        words: {
          'Hoog-risico AI-systeem': ['high'],
          'Impactvolle algoritmes': ['limited', 'minimal'],
          'Overige algoritmes': ['limited', 'minimal'],
        },
      },
    ],
  }),
  field('url', 'Entry in the register of the organisation', ADDRESS),
];

const reasons = [
  field('goal', 'Purpose and impact', {
    ...TEXT,
    from: [{ path: 'spec.intendedUse.purpose' }],
  }),
  field('proportionality', 'Considerations', TEXT),
  field('human_intervention', 'Human intervention', {
    ...TEXT,
    from: [{ path: 'spec.oversight.intervention' }],
  }),
  field('risks', 'How risks are managed', TEXT),
  field('lawful_basis', 'Legal basis', TEXT),
  field('lawful_basis_grouping', 'Laws with their addresses', {
    shape: 'links',
  }),
  field('process_index_url', 'Entry in the register of processing', ADDRESS),
  field('impacttoetsen_grouping', 'Impact assessments', { shape: 'links' }),
  field('impacttoetsen', 'Remarks on impact assessments', TEXT),
];

const workings = [
  field('source_data', 'Data', {
    ...TEXT,
    from: [{ path: 'spec.datasets[].source', join: '\n' }],
  }),
  field('source_data_grouping', 'Sources of data with their addresses', {
    shape: 'links',
  }),
  field('methods_and_models', 'How it works', { maxLength: 5000 }),
  field('provider', 'Supplier', {
    maxLength: 200,
    from: [{ path: 'spec.suppliers[].name', join: ', ' }],
  }),
  field('publiccode', 'Source code', {
    ...ADDRESS,
    from: [{ path: 'metadata.links[type=source-code].url' }],
  }),
  field('lang', 'Language of the entry', {
    required: true,
    allowed: ['nld'],
  }),
  field('standard_version', 'Version of the standard', {
    allowed: ['1.0'],
    from: [{ constant: '1.0' }],
  }),
  field('source_id', 'Identifier in the own register', {
    maxLength: 100,
    from: [{ from: 'reference' }],
  }),
  field('tags', 'Search terms', {
    ...TEXT,
    from: [{ path: 'metadata.tags[]', join: ', ' }],
  }),
];

/** The register of algorithms of Dutch public bodies. */
export const nlAlgoritmeregister: RegisterDefinition = {
  id: 'nl-algoritmeregister',
  title: 'Algoritmeregister (Netherlands), publication standard 1.0',
  version: '1.0',
  sources: [
    {
      title: 'Ministry of the Interior, publication standard 1.0 as a schema',
      url: 'https://github.com/MinBZK/Algoritmeregister',
    },
    {
      title: 'Algoritmeregister',
      url: 'https://algoritmes.overheid.nl',
    },
  ],
  unverified:
    'Schema and interface were read in the published source code of the register: its delivery API 1.0 takes one algorithm a request, as JSON, and no file with several. An element of the JSON file is such a request; none was sent.',
  formats: ['json', 'csv'],
  sections: [
    {
      title: 'Algorithms of Dutch public bodies',
      concerns: { all: [{ jurisdiction: 'NL' }, { trait: 'publicBody' }] },
    },
  ],
  fields: [...general, ...reasons, ...workings],
};
