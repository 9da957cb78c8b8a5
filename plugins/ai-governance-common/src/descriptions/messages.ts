/**
 * What descriptions of records say beside the titles of the packs, in English. Values
 * stand in double braces, as i18next takes them.
 * @public
 */
export const DESCRIPTION_MESSAGES = {
  aboutRisk: 'The risk',
  aboutSystem: 'What it is decided for',
  content: 'What is decided',
  validity: 'From when until when',
  subjectControl: 'Control',
  subjectRisk: 'Risk',
  subjectSupplier: 'Supplier',
  subjectDataset: 'Dataset',
  subjectIncident: 'Incident',
  subjectClause: 'Clause',
  shortName: 'Short name',
  subjectPolicy: 'Policy',
  subjectObjective: 'Objective',
  subjectObligation: 'Obligation',
  subjectDocument: 'Document',
  system: 'AI system',
  version: 'Version',
  boundVersion: 'Bound to version',
  boundRating: 'Bound to rating',
  riskClass: 'Risk class',
  intendedUse: 'Intended use',
  from: 'Counts from',
  until: 'Counts until',
  yes: 'Yes',
  no: 'No',
  rated: '{{likelihood}} × {{impact}} = {{rating}} {{band}}',
  ratedAlone: '{{rating}} {{band}}',
  above: '{{rating}}, above the appetite of {{appetite}}',
  within: '{{rating}}, within the appetite of {{appetite}}',
  notRated: 'Not rated, which counts as above the appetite of {{appetite}}',
  riskSummary: '{{title}}: {{before}} → {{after}}',
  riskSummaryUntreated: '{{title}}: {{after}}',
  notRatedShort: 'not rated',
  named: '{{name}} ({{ref}})',
  titled: '{{id}} {{title}}',
  titledName: '{{title}} ({{name}})',
  unknownRecord: 'A record that is not shown here ({{id}})',
  file: 'Attached file {{id}}',
  part: '{{label}}: {{value}}',
  recordOf: '{{title}} of {{day}}',
  writtenBy: 'written by {{who}}',
  approvedBy: 'approved by {{who}}',
  forVersion: 'for version {{version}}',
  imported: 'imported: the source vouches for people and dates',
  typeOfTitle: '{{type}}: {{title}}',
} as const;

/** Name of a message of descriptions. @public */
export type DescriptionMessage = keyof typeof DESCRIPTION_MESSAGES;

/** Writes a message in the language of the reader. @public */
export type DescriptionWriter = (
  message: DescriptionMessage,
  values?: Record<string, string>,
) => string;

/** Writes messages in English. @public */
export const writeEnglish: DescriptionWriter = (message, values = {}) =>
  DESCRIPTION_MESSAGES[message].replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => values[name] ?? '',
  );
