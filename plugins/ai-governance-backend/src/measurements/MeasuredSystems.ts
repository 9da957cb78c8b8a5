import {
  AI_SYSTEM_KIND,
  MeasurementBatch,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** AI systems by full reference, and whether the caller may report of them. */
export type MeasuredSystems = ReadonlyMap<
  string,
  { entity: Entity; mayMeasure: boolean }
>;

/** Full reference of the AI system that a text names; undefined where it names none. */
export function toSystemRef(text: string): string | undefined {
  const ref = readEntityRef(text, { defaultKind: AI_SYSTEM_KIND });
  return ref?.startsWith(`${AI_SYSTEM_KIND.toLocaleLowerCase('en-US')}:`)
    ? ref
    : undefined;
}

/** Full references of the AI systems that a batch names, each once. */
export function namedSystems(batch: MeasurementBatch): string[] {
  const texts = new Set(batch.measurements.map(({ system }) => system));
  return [...new Set([...texts].flatMap(text => toSystemRef(text) ?? []))];
}
