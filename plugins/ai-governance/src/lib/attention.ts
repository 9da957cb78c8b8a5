import {
  ATTENTION_KINDS,
  AttentionItem,
  AttentionKind,
  ListAttentionQuery,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CsvColumns } from './collectCsv';
import { SystemFilters } from './systemFilters';

/** The section of findings in the catalog, beside the kinds of attention. */
export const UNREGISTERED = 'unregistered';

/** A section of the page. */
export type AttentionSection = AttentionKind | typeof UNREGISTERED;

/** Every section, the most urgent first. */
export const ATTENTION_SECTIONS: readonly AttentionSection[] = [
  'unowned',
  'dangling',
  'vacant',
  UNREGISTERED,
  ...ATTENTION_KINDS.filter(
    kind => !['unowned', 'dangling', 'vacant'].includes(kind),
  ),
];

/** The section that an address names. */
export function parseSection(
  text: string | null,
): AttentionSection | undefined {
  return ATTENTION_SECTIONS.find(section => section === text);
}

/** Filters as the list of what needs attention takes them. */
export function attentionQuery(filters: SystemFilters): ListAttentionQuery {
  const { q, owner, groupTree, stage } = filters;
  return {
    ...(q && { q }),
    ...(owner && { owner }),
    ...(groupTree && { groupTree }),
    ...(stage && { stage }),
    ...(filters.class && { class: filters.class }),
  };
}

/** Columns of the file of what needs attention. */
export const ATTENTION_COLUMNS: CsvColumns<AttentionItem> = {
  kind: item => item.kind,
  entityRef: item => item.system.entityRef,
  title: item => item.system.title ?? item.system.name,
  owner: item => item.system.owner,
  ownership: item => item.system.ownership,
  riskClass: item => item.system.riskClass,
  stage: item => item.system.stage,
  control: item => item.controlId,
  record: item => item.recordId,
  subject: item => item.title,
  responsible: item => item.responsible,
  since: item => item.since,
  until: item => item.until,
  remindedAt: item => item.remindedAt,
};

/** Columns of the file of findings. */
export const UNREGISTERED_COLUMNS: CsvColumns<UnregisteredFinding> = {
  entityRef: finding => finding.entityRef,
  title: finding => finding.title ?? finding.name,
  type: finding => finding.type,
  owner: finding => finding.owner,
  score: finding => finding.score,
  signals: finding =>
    finding.signals
      .map(
        ({ source, strength, path, value }) =>
          `${source} (${strength}) ${path}: ${value}`,
      )
      .join('; '),
  foundAt: finding => finding.foundAt,
  dismissedUntil: finding => finding.dismissal?.until,
  dismissedBy: finding => finding.dismissal?.by,
  reason: finding => finding.dismissal?.reason,
};

/** What the descriptor of a finding fills in of a software template. */
export function draftFormData(
  finding: UnregisteredFinding,
): Record<string, string> {
  const { descriptor, title } = finding;
  const valueOf = (field: string) =>
    new RegExp(`^  ${field}: ([\\w:/.-]+)$`, 'm').exec(descriptor)?.[1];
  const values = {
    name: valueOf('name'),
    title,
    type: valueOf('type'),
    lifecycle: valueOf('lifecycle'),
    lifecycleStage: valueOf('lifecycleStage'),
    owner: valueOf('owner'),
  };
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
