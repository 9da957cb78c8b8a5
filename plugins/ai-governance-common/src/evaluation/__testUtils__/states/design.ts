import { completeSpec } from '../completeSpec';
import { document, missingDocument, unreachableDocument } from '../evidence';

import { limited, minimal, Row, walk } from './row';

/** DES: what it must achieve and how it is built. */
export const designRows: Row[] = [
  ...walk('DES-01', [
    ['pass', 'ok', 'criteria of each kind', {}, 'spec.acceptance has 3'],
    [
      'fail',
      'missing',
      'no criterion is declared',
      { spec: { acceptance: undefined } },
      'spec.acceptance has no criterion',
    ],
    [
      'fail',
      'incomplete',
      'class high has none of fairness and robustness',
      { spec: { acceptance: completeSpec.acceptance!.slice(0, 1) } },
      'spec.acceptance has no criterion of kind robustness, fairness',
    ],
    [
      'pass',
      'ok',
      'nobody is affected, so fairness is not asked for',
      {
        spec: {
          traits: { affectsPersons: false },
          acceptance: completeSpec.acceptance!.filter(
            item => item.kind !== 'fairness',
          ),
        },
      },
      'spec.acceptance has 2',
    ],
    [
      'pass',
      'ok',
      'class limited needs one of any kind',
      [limited, { spec: { acceptance: completeSpec.acceptance!.slice(0, 1) } }],
      'spec.acceptance has 1',
    ],
    [
      'unknown',
      'undeclared',
      'where it comes from is not declared',
      { spec: { sourcing: undefined } },
      'declare spec.sourcing',
    ],
    [
      'not-applicable',
      'condition',
      'it is a service of a third party',
      { spec: { sourcing: 'third-party-service' } },
      'spec.sourcing is third-party-service',
    ],
  ]),
  ...walk('DES-02', [
    [
      'pass',
      'ok',
      'the design document can be read',
      {},
      'spec.documentation.design (./docs/design.md) is there',
    ],
    [
      'pass',
      'ok',
      'TechDocs serve',
      {
        spec: { documentation: { design: undefined } },
        annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
        documents: { './mkdocs.yml': document() },
      },
      'backstage.io/techdocs-ref (./mkdocs.yml) is there',
    ],
    [
      'pass',
      'ok',
      'a link serves',
      {
        spec: { documentation: { design: undefined } },
        links: [{ url: 'https://x.example.com/design', type: 'design' }],
        documents: { 'https://x.example.com/design': document() },
      },
      'metadata.links (https://x.example.com/design) is there',
    ],
    [
      'fail',
      'missing',
      'no document is declared',
      { spec: { documentation: { design: undefined } } },
      'Not declared: spec.documentation.design or a link of the type design',
    ],
    [
      'fail',
      'unresolved',
      'the document does not exist',
      { documents: { './docs/design.md': missingDocument } },
      'spec.documentation.design (./docs/design.md) could not be found',
    ],
    [
      'fail',
      'incomplete',
      'the document is empty',
      { documents: { './docs/design.md': document({ length: 0 }) } },
      'spec.documentation.design (./docs/design.md) is empty',
    ],
    [
      'unknown',
      'unavailable',
      'the document cannot be reached',
      { documents: { './docs/design.md': unreachableDocument } },
      'spec.documentation.design (./docs/design.md) could not be reached',
    ],
    [
      'not-applicable',
      'condition',
      'somebody else designed it',
      { spec: { sourcing: 'third-party-model' } },
      'spec.sourcing is third-party-model',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
