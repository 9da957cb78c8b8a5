import {
  ControlState,
  LifecycleStage,
  Level,
  OwnershipState,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Fields that the inventory is sorted by. */
export const SORT_FIELDS = [
  'name',
  'completeness',
  'level',
  'class',
  'stage',
  'owner',
  'failing',
  'openHighRisks',
  'changed',
] as const;

/** One field that the inventory is sorted by. */
export type SortField = (typeof SORT_FIELDS)[number];

/** Field and direction. Systems without the field come last either way. */
export interface SystemOrder {
  field: SortField;
  direction: 'asc' | 'desc';
}

/** Which requirement a filter on the state of a control looks at. */
export type RequirementFilter = 'required' | 'recommended' | 'any';

/** Which systems are looked at. All parts must hold; in a list, one of it. */
export interface SystemFilter {
  /** Part of name, title or description, whatever the case. */
  q?: string;
  /** Full references. */
  owner?: string[];
  /** Full reference of a group, itself and all below it. */
  groupTree?: string;
  /** Full reference of a domain or System, itself and all below it. */
  domainTree?: string;
  /** Full references of entities that a relation leads to. */
  relatedTo?: string[];
  /** Full references of System entities that it is declared to be part of. */
  system?: string[];
  type?: string[];
  stage?: LifecycleStage[];
  class?: RiskClass[];
  level?: Level[];
  ownership?: OwnershipState[];
  blocked?: boolean;
  hasFailingGates?: boolean;
  hasExpiredControls?: boolean;
  hasOpenHighRisks?: boolean;
  hasRisksAboveAppetite?: boolean;
  /** Covered by the AI management system, or not. */
  inAimsScope?: boolean;
  /** Day from which the law of the pack applies to a control that concerns it. */
  lawDate?: string;
  control?: string;
  controlState?: ControlState[];
  requirement?: RequirementFilter;
}

/** Where a page begins, seen from the row next to it. */
export interface PagePosition {
  direction: 'next' | 'prev';
  /** Value of the sort field; null where the system has none. */
  value: string | number | null;
  entityRef: string;
}
