import { RecordType } from '../records/types';
import { RuleOfCheck } from './rulesOfCheck';

/** Record types that a rule reads without naming them as a parameter. */
const TYPES_OF_RULE: Record<string, RecordType[] | undefined> = {
  'data-quality': ['data-quality'],
  'risks-treated': ['risk'],
  'risks-accepted': ['risk-acceptance'],
  'incidents-handled': ['incident'],
  'incidents-passed-on': ['incident'],
  'nonconformities-handled': ['nonconformity'],
  'suppliers-assessed': ['supplier-assessment'],
  retired: ['retirement'],
};

/** Types of record that a rule takes as evidence. */
export function typesOfRule({ rule, type }: RuleOfCheck): string[] {
  return rule === 'record' ? [String(type)] : TYPES_OF_RULE[rule] ?? [];
}
