import { rulesOfCheck, RuleOfCheck } from './rulesOfCheck';
import { typesOfRule } from './recordTypesOfRule';
import { Check } from './types';

/** Parts of the descriptor that rules read without naming them as a parameter. */
const PLACES: Record<string, string[] | undefined> = {
  'datasets-declared': ['spec.datasets'],
  'datasets-licensed': ['spec.datasets'],
  'acceptance-criteria': ['spec.acceptance'],
  'monitoring-plan': ['spec.monitoring'],
  'not-prohibited-live': ['spec.risk.class'],
  'transparency-notices': ['spec.transparency'],
  logging: ['spec.logging'],
  registered: ['spec.registrations'],
  'suppliers-assessed': ['spec.suppliers'],
  'suppliers-agreed': ['spec.suppliers'],
  relation: ['spec.dependsOn'],
};

/** Measurements that rules read. */
const METRICS: Record<string, string[] | undefined> = {
  'acceptance-met': ['metric:acceptance'],
  'fairness-measured': ['metric:fairness'],
  'data-quality': ['metric:data-quality'],
};

/** Rules whose link is a pointer to evidence and no evidence. */
const NO_EVIDENCE = ['link-without-record'];

function evidenceOfRule(rule: RuleOfCheck): string[] {
  const { rule: name, field, type, practice, kinds } = rule;
  if (NO_EVIDENCE.includes(name)) return [];
  return [
    ...typesOfRule(rule).map(id => `record:${id}`),
    ...(typeof field === 'string' ? [field] : []),
    ...(name === 'link' ? [`link:${type}`] : []),
    ...(name === 'practice-reported'
      ? [`spec.usFederal.practices.${practice}`]
      : []),
    ...(name === 'metrics-watched'
      ? (kinds as string[]).map(kind => `metric:${kind}`)
      : []),
    ...(PLACES[name] ?? []),
    ...(METRICS[name] ?? []),
  ];
}

/**
 * What a check takes as evidence, each once: `record:<type>`, `link:<type>`,
 * `metric:<kind>`, or a path in the descriptor such as `spec.logging`.
 * @public
 */
export function evidenceOfCheck(check: Check): string[] {
  return [...new Set(rulesOfCheck(check).flatMap(evidenceOfRule))];
}
