import {
  ATTENTION_KINDS,
  AttentionKind,
  ListAttentionQuery,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
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

/** What the descriptor of a finding fills in of a software template, all that covers it. */
export function draftFormData({ descriptor }: UnregisteredFinding): JsonObject {
  const { metadata, spec } = parse(descriptor) as Entity;
  const { name, title, description } = metadata;
  const { type, lifecycle, lifecycleStage, owner, system } = spec ?? {};
  const { dependsOn, tools, models } = spec ?? {};
  const values = {
    name,
    title,
    description,
    type,
    lifecycle,
    lifecycleStage,
    owner,
    // A known owner need not be a team of the person.
    ...(owner !== undefined && { accountable: 'other' }),
    system,
    dependsOn,
    tools,
    models,
  };
  return JSON.parse(JSON.stringify(values));
}
