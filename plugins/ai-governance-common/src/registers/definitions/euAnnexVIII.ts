import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../../entity/vocabulary';
import { fieldsOf } from '../define';
import { RegisterCondition } from '../conditions';
import { RegisterDefinition, RegisterField } from '../types';

const field = fieldsOf('eu-annex-viii');

const STATUSES = {
  'On the market or in service': ['operation-monitoring'],
  'No longer on the market or in service': ['retirement'],
};

/**
 * What is registered of law enforcement, migration, asylum and border control: these
 * points and no others, in a part of the database that is not public, Article 49(4).
 */
const IN_THE_NON_PUBLIC_PART = /^(A([1-57]|10)|B[1-58]|C[1-3])(\.|$)/;

const WITHHELD = {
  annexIII: ['1', '6', '7'],
  why: 'In law enforcement, migration, asylum and border control (Annex III points 1, 6 and 7) this point is not to be given, Article 49(4)',
};

/** Fields of a section, with its letter before each point. */
function section(letter: string, fields: RegisterField[]): RegisterField[] {
  return fields.map(one => ({
    ...one,
    section: letter,
    ...(!IN_THE_NON_PUBLIC_PART.test(one.key) && { withheld: WITHHELD }),
  }));
}

/** Name, address and contact of the one who registers, points 1 of each section. */
function registrant(point: string, who: string): RegisterField[] {
  return [
    field(`${point}.name`, `Name of the ${who}`, {
      required: true,
      from: [{ from: 'organisation' }],
    }),
    field(`${point}.address`, `Address of the ${who}`, { required: true }),
    field(`${point}.contact`, `Contact details of the ${who}`, {
      required: true,
      from: [{ annotation: AI_GOVERNANCE_CONTACT_ANNOTATION }],
    }),
  ];
}

const tradeName = (point: string) => [
  field(`${point}.name`, 'Trade name', {
    required: true,
    from: [{ path: 'metadata.title' }],
  }),
  field(`${point}.reference`, 'Further unambiguous reference', {
    from: [{ from: 'reference' }],
  }),
];

const status = (point: string) =>
  field(point, 'Status', {
    required: true,
    allowed: [...Object.keys(STATUSES), 'Recalled'],
    from: [{ path: 'spec.lifecycleStage', words: STATUSES }],
  });

const address = { source: '^https?://\\S+$', text: 'a web address' };

const sectionA = section('A', [
  ...registrant('A1', 'provider'),
  field('A2', 'Who submits on behalf of the provider'),
  field('A3', 'Authorised representative'),
  ...tradeName('A4'),
  field('A5.purpose', 'Intended purpose', {
    required: true,
    from: [{ path: 'spec.intendedUse.purpose' }],
  }),
  field('A5.functions', 'Components and functions that it supports', {
    required: true,
  }),
  field('A6.data', 'Data and inputs', {
    required: true,
    from: [{ path: 'spec.datasets[].source', join: '; ' }],
  }),
  field('A6.logic', 'Operating logic', { required: true }),
  status('A7'),
  field('A8', 'Certificate of the notified body'),
  field('A9', 'Copy of the certificate', { pattern: address }),
  field('A10', 'Member States', {
    required: true,
    shape: 'list',
    from: [{ from: 'member-states' }],
  }),
  field('A11', 'Copy of the EU declaration of conformity', {
    required: true,
    pattern: address,
  }),
  field('A12', 'Electronic instructions for use', {
    required: true,
    pattern: address,
    from: [{ path: 'spec.documentation.userGuide', isAddress: true }],
  }),
  field('A13', 'Address for further information', { pattern: address }),
]);

const sectionB = section('B', [
  ...registrant('B1', 'provider'),
  field('B2', 'Who submits on behalf of the provider'),
  field('B3', 'Authorised representative'),
  ...tradeName('B4'),
  field('B5', 'Intended purpose', {
    required: true,
    from: [{ path: 'spec.intendedUse.purpose' }],
  }),
  field('B6', 'Conditions of Article 6(3) that are met', { required: true }),
  status('B8'),
]);

const sectionC = section('C', [
  ...registrant('C1', 'deployer'),
  field('C2', 'Who submits on behalf of the deployer'),
  field('C3', 'Address of the entry that the provider made', {
    required: true,
    pattern: address,
    from: [{ path: 'spec.registrations[register=eu-database].url' }],
  }),
  field('C4', 'Findings of the fundamental rights impact assessment', {
    required: true,
  }),
  field('C5', 'Summary of the data protection impact assessment'),
]);

const IN_THE_UNION: RegisterCondition = { jurisdiction: 'EU' };
// Point 2 is registered at national level, Article 49(5).
const HIGH_RISK: RegisterCondition[] = [
  { riskClass: ['high'] },
  { annexIIIBut: ['2'] },
];

/** The EU database for high-risk AI systems, by Annex VIII of the AI Act. */
export const euAnnexVIII: RegisterDefinition = {
  id: 'eu-annex-viii',
  title: 'EU database for high-risk AI systems, Annex VIII of the AI Act',
  version: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
  sources: [
    {
      title: 'Regulation (EU) 2024/1689, Article 49 and Annex VIII',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    },
    {
      title:
        'Regulation (EU) 2026/1744, which deletes points 7 and 9 of Section B',
      url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
    },
  ],
  unverified:
    'Annex VIII says what is submitted, not in which file: the names of the columns and the words for the status are ours. Whether a system of Annex III point 1 is of law enforcement, migration, asylum or border control is not declared: it is taken for one, unless an annotation states the point. Points of Annex IX, for tests in real conditions, are not among the fields.',
  formats: ['csv', 'json'],
  sections: [
    {
      id: 'A',
      title: 'Providers of high-risk systems, Article 49(1)',
      concerns: { all: [IN_THE_UNION, { role: 'provider' }, ...HIGH_RISK] },
    },
    {
      id: 'B',
      title:
        'Providers that hold a system of Annex III not to be high-risk, Article 49(2)',
      concerns: {
        all: [
          IN_THE_UNION,
          { role: 'provider' },
          { annexIIIBut: [] },
          { riskClass: ['limited', 'minimal'] },
        ],
      },
    },
    {
      id: 'C',
      title: 'Public bodies that deploy high-risk systems, Article 49(3)',
      concerns: {
        all: [
          IN_THE_UNION,
          { role: 'deployer' },
          { trait: 'publicBody' },
          ...HIGH_RISK,
        ],
      },
    },
  ],
  fields: [...sectionA, ...sectionB, ...sectionC],
};
