import {
  CONTROL_STATES,
  LEVELS,
  LIFECYCLE_STAGES,
  OWNERSHIP_STATES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { z } from 'zod/v3';
import {
  PagePosition,
  SORT_FIELDS,
  SortField,
  SystemFilter,
  SystemOrder,
} from '../systems';
import { createCursor, instant, small, storable } from './createCursor';

/** What a cursor of the inventory carries. */
export interface SystemsPlace {
  packId?: string;
  filter: SystemFilter;
  order: SystemOrder;
  limit: number;
  position: PagePosition;
}

/** What a field sorts by. */
const SORT_VALUES: Record<SortField, z.ZodType<PagePosition['value']>> = {
  name: storable,
  owner: storable.nullable(),
  completeness: z.number().finite().nullable(),
  level: small,
  class: small,
  stage: small,
  failing: small,
  openHighRisks: small.nullable(),
  changed: instant,
};

const texts = z.array(storable).optional();
const flag = z.boolean().optional();

/** A list of some of the values that there are. */
const someOf = <T extends string>(values: readonly T[]) =>
  z
    .array(z.custom<T>(value => values.some(known => known === value)))
    .optional();

const filter = z
  .object({
    q: storable.optional(),
    owner: texts,
    groupTree: storable.optional(),
    domainTree: storable.optional(),
    relatedTo: texts,
    type: texts,
    stage: someOf(LIFECYCLE_STAGES),
    class: someOf(RISK_CLASSES),
    level: someOf(LEVELS),
    ownership: someOf(OWNERSHIP_STATES),
    blocked: flag,
    hasFailingGates: flag,
    hasExpiredControls: flag,
    hasOpenHighRisks: flag,
    hasRisksAboveAppetite: flag,
    inAimsScope: flag,
    lawDate: storable.optional(),
    control: storable.optional(),
    controlState: someOf(CONTROL_STATES),
    requirement: z.enum(['required', 'recommended', 'any']).optional(),
  })
  .refine(
    ({ control, controlState }) => !controlState || control !== undefined,
  );

/** A place in the inventory, with the query that it belongs to. */
export const systemsCursor = createCursor<SystemsPlace>(
  z
    .object({
      packId: storable.optional(),
      filter,
      order: z.object({
        field: z.enum(SORT_FIELDS),
        direction: z.enum(['asc', 'desc']),
      }),
      limit: z.number().int().min(1).max(500),
      position: z.object({
        direction: z.enum(['next', 'prev']),
        value: z.union([z.string(), z.number(), z.null()]),
        entityRef: storable,
      }),
    })
    .refine(
      ({ order, position }) =>
        SORT_VALUES[order.field].safeParse(position.value).success,
    ),
);
