import { AISystemSpec } from '../../../entity/AiSystemSpec.generated';
import { completeSpec } from '../completeSpec';
import { daysAgo } from '../instants';
import { minimal, Row, unclassified, walk } from './row';

type Dataset = NonNullable<AISystemSpec['datasets']>[number];

/** The first dataset with another part, and the second as it is. */
const firstDataset = (patch: Partial<Dataset>) => {
  const [first, second] = completeSpec.datasets!;
  return { spec: { datasets: [{ ...first, ...patch }, second] } };
};

/** DAT: which data it was made from and works with. */
export const dataRows: Row[] = [
  ...walk('DAT-01', [
    ['pass', 'ok', 'each dataset is described', {}, 'spec.datasets declares 2'],
    [
      'fail',
      'missing',
      'no dataset is declared',
      { spec: { datasets: undefined } },
      'spec.datasets names no dataset',
    ],
    [
      'fail',
      'incomplete',
      'a dataset has no classification',
      firstDataset({ classification: undefined }),
      'spec.datasets: resource:default/repayments does not declare classification',
    ],
    [
      'fail',
      'incomplete',
      'class high has nothing to test on',
      firstDataset({ role: 'testing' }),
      'spec.datasets: class high needs',
    ],
    [
      'unknown',
      'undeclared',
      'without a class it is only assumed to be required',
      unclassified,
      'declare spec.risk.class',
    ],
    [
      'not-applicable',
      'condition',
      'somebody else made it, and it retrieves nothing',
      {
        spec: { sourcing: 'third-party-model', traits: { retrieval: false } },
      },
      'spec.traits.retrieval is false',
    ],
  ]),
  ...walk('DAT-02', [
    ['pass', 'ok', 'source and right are there', {}, 'source and a right'],
    [
      'pass',
      'ok',
      'an odd licence beside a contract takes nothing away',
      firstDataset({ licence: 'homemade' }),
      'source and a right',
    ],
    [
      'fail',
      'incomplete',
      'a dataset has no source',
      firstDataset({ source: undefined }),
      'spec.datasets: resource:default/repayments has no source',
    ],
    [
      'fail',
      'incomplete',
      'a dataset has no right of use',
      firstDataset({ legalBasis: undefined }),
      'has neither licence, legalBasis nor contractRef',
    ],
    [
      'fail',
      'malformed',
      'the licence is no SPDX identifier',
      firstDataset({ legalBasis: undefined, licence: 'homemade' }),
      'has the licence "homemade"',
    ],
    [
      'fail',
      'missing',
      'nobody says whether there are datasets',
      { spec: { datasets: undefined } },
      'spec.datasets names no dataset',
    ],
    [
      'unknown',
      'undeclared',
      'without a class it is only assumed to be required',
      unclassified,
      'declare spec.risk.class',
    ],
    [
      'not-applicable',
      'condition',
      'there are no datasets',
      { spec: { datasets: [] } },
      'spec.datasets declares none',
    ],
  ]),
  ...walk('DAT-03', [
    ['pass', 'ok', 'each dataset was checked', {}, 'data-quality of'],
    [
      'pass',
      'ok',
      'a check under another name of the dataset counts',
      firstDataset({
        ref: undefined,
        url: 'https://data.example.com/repayments',
        purl: 'resource:default/repayments',
      }),
      'data-quality of',
    ],
    [
      'fail',
      'missing',
      'a dataset was not checked',
      { records: { 'data-quality': undefined } },
      'No approved data-quality record is about resource:default/repayments',
    ],
    [
      'fail',
      'missing',
      'measurements alone are no verdict',
      {
        records: { 'data-quality': undefined },
        moreMetrics: [
          {
            metric: 'data-quality.completeness',
            value: 1,
            measuredAt: daysAgo(1),
            dataset: 'resource:default/repayments',
          },
        ],
      },
      'has measurements, and no approved data-quality record',
    ],
    [
      'fail',
      'threshold',
      'the verdict is bad',
      { records: { 'data-quality': { data: { verdict: 'fail' } } } },
      'says verdict: fail',
    ],
    [
      'fail',
      'incomplete',
      'labelling was not checked',
      {
        records: { 'data-quality': { data: { sections: { labelling: '' } } } },
      },
      'leaves open: labelling',
    ],
    [
      'fail',
      'incomplete',
      'the dataset has no name',
      firstDataset({ ref: undefined }),
      'spec.datasets[0] declares neither ref, url nor purl',
    ],
    [
      'expired',
      'aged',
      'the check is 180 days old',
      { records: { 'data-quality': { effectiveAt: daysAgo(181) } } },
      'was good until',
    ],
    [
      'expired',
      'superseded',
      'the dataset has a new version',
      firstDataset({ version: '2026-10' }),
      'was on version 2026-07, and 2026-10 is declared',
    ],
    [
      'expired',
      'superseded',
      'the dataset declares no version',
      firstDataset({ version: undefined }),
      'declares no version',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read',
    ],
    [
      'not-applicable',
      'condition',
      'no dataset trains, validates or tests',
      {
        spec: { datasets: [{ ref: 'resource:default/x', role: 'production' }] },
      },
      'spec.datasets has none with the role training, validation, testing',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
