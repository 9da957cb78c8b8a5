import { SummaryQuery } from './types';

/**
 * What narrows every view and export over several AI systems, by its name in the HTTP
 * API; the first names the pack by which is measured.
 * @public
 */
export const SYSTEM_FILTERS = [
  'pack',
  'q',
  'owner',
  'groupTree',
  'domainTree',
  'relatedTo',
  'type',
  'stage',
  'class',
  'level',
  'ownership',
  'blocked',
  'hasFailingGates',
  'hasExpiredControls',
  'hasOpenHighRisks',
  'hasRisksAboveAppetite',
  'inAimsScope',
  'lawDate',
  'control',
  'controlState',
  'requirement',
] as const satisfies ReadonlyArray<keyof SummaryQuery>;
