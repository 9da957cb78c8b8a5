/** Addresses of the elements begin so. */
export const BASE = 'https://halvorn.example/spdx/limit';
/** Of SPDX 3.0.1. */
export const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

/** An object of a graph. */
export type Element = Record<string, unknown>;

/** An element of a class. */
export const element = (
  type: string,
  id: string,
  more: Element = {},
): Element => ({
  type,
  spdxId: `${BASE}#${id}`,
  creationInfo: '_:info',
  ...more,
});

/** A relationship of the model. */
const relate = (type: string, to: string, more: Element = {}): Element =>
  element('Relationship', `${type}-${to}`, {
    relationshipType: type,
    from: `${BASE}#model`,
    to: [to.includes(':') ? to : `${BASE}#${to}`],
    ...more,
  });

/** A bill of materials of one model, after the patches by id. */
export function graph(
  patches: Record<string, Element | undefined> = {},
): Element[] {
  const elements = [
    {
      type: 'CreationInfo',
      '@id': '_:info',
      specVersion: '3.0.1',
      created: '2026-11-01T08:00:00Z',
      createdBy: [`${BASE}#halvorn`],
    },
    element('Organization', 'halvorn', { name: 'Halvorn Group' }),
    element('SpdxDocument', 'document', {
      profileConformance: ['core', 'software', 'ai', 'dataset'],
      rootElement: [`${BASE}#model`],
    }),
    element('ai_AIPackage', 'model', {
      name: 'limit-llm',
      software_packageVersion: '3.2.0',
      software_packageUrl: 'pkg:generic/limit-llm@3.2.0',
      software_primaryPurpose: 'model',
      ai_useSensitivePersonalInformation: 'no',
      ai_metric: [{ type: 'DictionaryEntry', key: 'f1', value: '0.9' }],
    }),
    element('software_Package', 'base', {
      name: 'base-llm',
      software_primaryPurpose: 'model',
      externalIdentifier: [
        {
          type: 'ExternalIdentifier',
          externalIdentifierType: 'packageUrl',
          identifier: 'pkg:huggingface/acme/base-llm@1',
        },
      ],
    }),
    element('software_Package', 'numpy', { name: 'numpy' }),
    element('dataset_DatasetPackage', 'data', {
      name: 'repayments',
      software_packageVersion: '2026-07',
      dataset_datasetType: ['structured'],
    }),
    relate('trainedOn', 'data'),
    relate('testedOn', 'data'),
    relate('dependsOn', 'base'),
    relate('hasDeclaredLicense', 'licence'),
    relate('hasConcludedLicense', 'https://spdx.org/licenses/MIT'),
    element('simplelicensing_LicenseExpression', 'licence', {
      simplelicensing_licenseExpression: 'Apache-2.0 OR MIT',
    }),
  ];
  return elements.flatMap((item: Element) => {
    const key = String(item.spdxId ?? item['@id']).replace(/^.*#/, '');
    if (!(key in patches)) return [item];
    const patch = patches[key];
    return patch ? [{ ...item, ...patch }] : [];
  });
}
