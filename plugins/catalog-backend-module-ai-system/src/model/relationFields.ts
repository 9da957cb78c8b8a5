import { AiSystemRelationDefinition } from '@ai-catalogue/backstage-plugin-ai-governance-common';

const isNested = ({ path }: AiSystemRelationDefinition) => path.includes('[]');

/** Rows that a layer can express: one text, or a list of texts, at a fixed path. */
export const plainRelations = (rows: AiSystemRelationDefinition[]) =>
  rows.filter(row => !isNested(row));

/**
 * Rows inside lists of objects, such as `spec.models[].entityRef`. A relation field
 * of a layer is a fixed path, so a processor has to emit these.
 */
export const nestedRelations = (rows: AiSystemRelationDefinition[]) =>
  rows.filter(isNested);
