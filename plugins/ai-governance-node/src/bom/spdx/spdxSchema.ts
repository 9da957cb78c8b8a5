import { JsonDocument } from '../json';

/** Versions of SPDX 3 that are validated. */
export const SPDX_VERSIONS = ['3.0.0', '3.0.1'] as const;

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const iri = { type: 'string', pattern: '^(?!_:)[^\\s:]+:\\S+$' };
/** A reference to an element, such as an address or `_:info`, or the element itself. */
const reference = { type: ['string', 'object'], pattern: '^.+:.+' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
};
const references = { type: 'array', minItems: 1, items: reference };
const presence = { enum: ['yes', 'no', 'noAssertion'] };

const PROFILES = [
  ...['core', 'software', 'simpleLicensing', 'expandedLicensing', 'security'],
  ...['build', 'ai', 'dataset', 'extension', 'lite'],
];

const PURPOSES = [
  ...['application', 'archive', 'bom', 'configuration', 'container', 'data'],
  ...['device', 'deviceDriver', 'diskImage', 'documentation', 'evidence'],
  ...['executable', 'file', 'filesystemImage', 'firmware', 'framework'],
  ...['install', 'library', 'manifest', 'model', 'module', 'operatingSystem'],
  ...['other', 'patch', 'platform', 'requirement', 'source', 'specification'],
  'test',
];

const RELATIONSHIPS = [
  ...['affects', 'amendedBy', 'ancestorOf', 'availableFrom', 'configures'],
  ...['contains', 'coordinatedBy', 'copiedTo', 'delegatedTo', 'dependsOn'],
  ...['descendantOf', 'describes', 'doesNotAffect', 'expandsTo'],
  ...['exploitCreatedBy', 'fixedBy', 'fixedIn', 'foundBy', 'generates'],
  ...['hasAddedFile', 'hasAssessmentFor', 'hasAssociatedVulnerability'],
  ...['hasConcludedLicense', 'hasDataFile', 'hasDeclaredLicense'],
  ...['hasDeletedFile', 'hasDependencyManifest', 'hasDistributionArtifact'],
  ...['hasDocumentation', 'hasDynamicLink', 'hasEvidence', 'hasExample'],
  ...['hasHost', 'hasInput', 'hasMetadata', 'hasOptionalComponent'],
  ...['hasOptionalDependency', 'hasOutput', 'hasPrerequisite'],
  ...['hasProvidedDependency', 'hasRequirement', 'hasSpecification'],
  ...['hasStaticLink', 'hasTest', 'hasTestCase', 'hasVariant', 'invokedBy'],
  ...['modifiedBy', 'other', 'packagedBy', 'patchedBy', 'publishedBy'],
  ...['reportedBy', 'republishedBy', 'serializedInArtifact', 'testedOn'],
  ...['trainedOn', 'underInvestigationFor', 'usesTool'],
];

const ELEMENT = {
  required: ['spdxId', 'creationInfo'],
  properties: { spdxId: iri, creationInfo: reference, name: text },
};

/** An element with more properties. */
const element = (
  properties: JsonDocument = {},
  required: string[] = [],
): JsonDocument => ({
  type: 'object',
  required: [...ELEMENT.required, ...required],
  properties: { ...ELEMENT.properties, ...properties },
});

const artifact = {
  suppliedBy: reference,
  originatedBy: { type: 'array', items: reference },
  releaseTime: instant,
  software_packageVersion: text,
  software_packageUrl: { type: 'string', pattern: '^pkg:' },
  software_downloadLocation: text,
  software_primaryPurpose: { enum: PURPOSES },
  externalIdentifier: {
    type: 'array',
    items: {
      type: 'object',
      required: ['type', 'externalIdentifierType', 'identifier'],
      properties: {
        type: { const: 'ExternalIdentifier' },
        externalIdentifierType: text,
        identifier: text,
      },
    },
  },
};

const entries = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'key'],
    properties: { type: { const: 'DictionaryEntry' }, key: text, value: text },
  },
};

const collection = {
  profileConformance: { type: 'array', items: { enum: PROFILES } },
  rootElement: { type: 'array', items: reference },
  element: { type: 'array', items: reference },
};

const relationship = element(
  {
    from: reference,
    to: references,
    relationshipType: { enum: RELATIONSHIPS },
  },
  ['from', 'to', 'relationshipType'],
);

/** JSON Schemas of the classes that are read, by the name of the class. */
export const SPDX_CLASSES: Record<string, JsonDocument> = {
  CreationInfo: {
    type: 'object',
    required: ['created', 'createdBy', 'specVersion'],
    properties: {
      created: instant,
      createdBy: references,
      specVersion: { enum: SPDX_VERSIONS },
    },
  },
  SpdxDocument: element(collection),
  Bom: element(collection),
  software_Sbom: element(collection),
  Agent: element(),
  Organization: element(),
  Person: element(),
  SoftwareAgent: element(),
  software_Package: element(artifact),
  ai_AIPackage: element({
    ...artifact,
    ai_autonomyType: presence,
    ai_useSensitivePersonalInformation: presence,
    ai_safetyRiskAssessment: { enum: ['serious', 'high', 'medium', 'low'] },
    ai_domain: texts,
    ai_typeOfModel: texts,
    ai_standardCompliance: texts,
    ai_modelExplainability: texts,
    ai_modelDataPreprocessing: texts,
    ai_limitation: text,
    ai_informationAboutTraining: text,
    ai_informationAboutApplication: text,
    ai_metric: entries,
    ai_metricDecisionThreshold: entries,
    ai_hyperparameter: entries,
  }),
  dataset_DatasetPackage: element(
    {
      ...artifact,
      dataset_datasetType: {
        type: 'array',
        minItems: 1,
        items: {
          enum: [
            ...['audio', 'categorical', 'graph', 'image', 'noAssertion'],
            ...['numeric', 'other', 'sensor', 'structured', 'syntactic'],
            ...['text', 'timeseries', 'timestamp', 'video'],
          ],
        },
      },
      dataset_confidentialityLevel: {
        enum: ['red', 'amber', 'green', 'clear'],
      },
      dataset_datasetAvailability: {
        enum: [
          ...['clickthrough', 'directDownload', 'query', 'registration'],
          'scrapingScript',
        ],
      },
      dataset_datasetSize: { type: 'integer', minimum: 0 },
      dataset_hasSensitivePersonalInformation: presence,
      dataset_knownBias: texts,
      dataset_dataPreprocessing: texts,
      dataset_anonymizationMethodUsed: texts,
    },
    ['dataset_datasetType'],
  ),
  Relationship: relationship,
  LifecycleScopedRelationship: relationship,
  simplelicensing_LicenseExpression: element(
    { simplelicensing_licenseExpression: text },
    ['simplelicensing_licenseExpression'],
  ),
};
