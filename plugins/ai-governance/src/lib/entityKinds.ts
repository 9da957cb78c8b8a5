import {
  AI_SYSTEM_KIND,
  isAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** Kind of an AI system as catalog filters spell it. */
export const AI_SYSTEM_FILTER_KIND = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');

/** Kinds whose pages list the AI systems that they own, hold, run or feed. */
export const RELATED_KINDS: readonly string[] = [
  'component',
  'api',
  'resource',
  'airesource',
  'aimodelserverapi',
  'system',
  'domain',
  'group',
  'user',
];

/** Kinds whose pages roll up the AI systems at and below them. */
export const ROLLUP_KINDS: readonly string[] = ['group', 'system', 'domain'];

/**
 * Whether the scorecard, the facts and the Controls tab apply to an entity.
 * @public
 */
export function isAiSystemAvailable(entity: Entity): boolean {
  return isAiSystemEntity(entity);
}

/**
 * Whether the card of related AI systems applies to an entity.
 * @public
 */
export function isAiSystemsCardAvailable(entity: Entity): boolean {
  return RELATED_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}

/**
 * Whether the roll-up card applies to an entity.
 * @public
 */
export function isAiRollupCardAvailable(entity: Entity): boolean {
  return ROLLUP_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
