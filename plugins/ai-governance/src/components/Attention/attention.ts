import {
  ATTENTION_KINDS,
  AttentionKind,
  ListAttentionQuery,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemFilters } from '../../lib/systemFilters';

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
  const { pack, q, owner, groupTree, domainTree, stage } = filters;
  return {
    ...(pack && { pack }),
    ...(q && { q }),
    ...(owner && { owner }),
    ...(groupTree && { groupTree }),
    ...(domainTree && { domainTree }),
    ...(stage && { stage }),
    ...(filters.class && { class: filters.class }),
  };
}

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
