import {
  document,
  missingDocument,
  sections,
  unreachableDocument,
} from '../evidence';

import { limited, minimal, Row, walk } from './row';

const broken = { status: 'malformed', detail: 'it is no JSON' } as const;

/** The bill of materials with other content. */
const bom = (patch: object) => ({
  documents: {
    './aibom.cdx.json': document({
      bom: {
        format: 'CycloneDX',
        specVersion: '1.6',
        faults: [],
        serialNumber: 'urn:uuid:1',
        models: [],
        ...patch,
      },
    }),
  },
});

/** DOC: what describes it to people and to machines. */
export const documentationRows: Row[] = [
  ...walk('DOC-01', [
    [
      'pass',
      'ok',
      'every section is there',
      {},
      'spec.documentation.modelCard has every required section',
    ],
    [
      'fail',
      'missing',
      'no card is declared',
      { spec: { documentation: { modelCard: undefined } } },
      'spec.documentation.modelCard is not declared',
    ],
    [
      'fail',
      'unresolved',
      'the card does not exist',
      { documents: { './MODEL_CARD.md': missingDocument } },
      'spec.documentation.modelCard (./MODEL_CARD.md) could not be found',
    ],
    [
      'fail',
      'incomplete',
      'class high needs risks and a contact',
      {
        documents: {
          './MODEL_CARD.md': sections(
            'intended use',
            'limitations',
            'evaluation',
            'training data',
            'out-of-scope use',
          ),
        },
      },
      'about: risks and bias, contact',
    ],
    [
      'pass',
      'ok',
      'class limited needs the basic sections',
      [
        limited,
        {
          documents: {
            './MODEL_CARD.md': sections(
              'intended use',
              'limitations',
              'evaluation',
              'training data',
            ),
          },
        },
      ],
      'has every required section',
    ],
    [
      'unknown',
      'unavailable',
      'the card cannot be reached',
      { documents: { './MODEL_CARD.md': unreachableDocument } },
      'could not be reached: timed out',
    ],
    [
      'unknown',
      'undeclared',
      'whether there are models is not declared',
      { spec: { models: undefined } },
      'declare spec.models',
    ],
    [
      'not-applicable',
      'condition',
      'there is no model',
      { spec: { models: [] } },
      'spec.models declares none',
    ],
  ]),
  ...walk('DOC-02', [
    [
      'pass',
      'ok',
      'the bill covers the model by purl',
      {},
      'CycloneDX 1.6, covers the declared models',
    ],
    [
      'pass',
      'ok',
      'the bill covers the model by group, name and version',
      [
        { spec: { models: [{ name: 'acme/limit-llm', version: '3.2.0' }] } },
        bom({
          models: [{ group: 'acme', name: 'limit-llm', version: '3.2.0' }],
        }),
      ],
      'covers the declared models',
    ],
    [
      'fail',
      'missing',
      'no bill is declared',
      { spec: { documentation: { aibom: undefined } } },
      'spec.documentation.aibom is not declared',
    ],
    [
      'fail',
      'unresolved',
      'the bill does not exist',
      { documents: { './aibom.cdx.json': missingDocument } },
      'spec.documentation.aibom (./aibom.cdx.json) could not be found',
    ],
    [
      'fail',
      'malformed',
      'the bill cannot be parsed',
      { documents: { './aibom.cdx.json': broken } },
      'could not be read: it is no JSON',
    ],
    [
      'fail',
      'malformed',
      'the bill breaks its schema',
      bom({ faults: ['components[0].name is missing'] }),
      'not a valid bill of materials: components[0].name is missing',
    ],
    [
      'fail',
      'incomplete',
      'the bill lacks the model',
      bom({}),
      'has no machine-learning-model for limit-llm 3.2.0',
    ],
    [
      'fail',
      'incomplete',
      'the bill has no serial number',
      bom({ serialNumber: undefined }),
      'has no serialNumber',
    ],
    [
      'unknown',
      'unavailable',
      'the bill cannot be reached',
      { documents: { './aibom.cdx.json': unreachableDocument } },
      'could not be reached: timed out',
    ],
    [
      'not-applicable',
      'condition',
      'there is no model',
      { spec: { models: [] } },
      'spec.models declares none',
    ],
    ['not-applicable', 'class', 'class minimal', minimal, 'class minimal'],
  ]),
];
