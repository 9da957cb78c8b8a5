import { z } from 'zod/v3';
import { AttentionPosition } from '../attention/types';
import { CalendarPosition } from '../calendar';
import { FindingPosition } from '../discovery/types';
import { DIFFERENCE_KINDS, DifferencePosition } from '../insights';
import { BreachPosition, MeasurementPosition } from '../measurements';
import { RecordPosition } from '../records/types';
import { ChangePosition } from '../systems';
import { TargetMissPosition } from '../targets';
import {
  createCursor,
  instant,
  integer,
  rowId,
  storable,
} from './createCursor';

/** A place in the history of a system. */
export const changesCursor = createCursor<ChangePosition>(
  z.object({ at: instant, id: integer }),
);

/** A place among what needs attention. */
export const attentionCursor = createCursor<AttentionPosition>(
  z.object({ sortAt: instant, id: rowId }),
);

/** A place in the calendar. Of what evaluations found the key is the number of a row. */
export const calendarCursor = createCursor<CalendarPosition>(
  z.union([
    z.object({ dueAt: instant, source: z.literal(0), key: rowId }),
    z.object({
      dueAt: instant,
      source: z.number().int().min(1).max(2),
      key: storable,
    }),
  ]),
);

/** A place among the findings of AI. */
export const findingsCursor = createCursor<FindingPosition>(
  z.object({ score: z.number().finite(), entityRef: storable }),
);

/** A place among what breaches. */
export const breachesCursor = createCursor<BreachPosition>(
  z.object({ sortAt: instant, id: rowId }),
);

/** A place in the measurements of a system. */
export const measurementsCursor = createCursor<MeasurementPosition>(
  z.object({ series: rowId, at: instant }),
);

/** A place in the records of a system. */
export const recordsCursor = createCursor<RecordPosition>(
  z.object({ updatedAt: instant, id: storable }),
);

/** A place in an activity: the entry before which it goes on. */
export const activityCursor = createCursor<number>(integer);

/** What a cursor of what changed carries: the interval, so that it stays the same. */
export interface DifferencesPlace {
  from: number;
  to: number;
  after: DifferencePosition;
}

/** A place among what changed between two instants. */
export const differencesCursor = createCursor<DifferencesPlace>(
  z.object({
    from: instant,
    to: instant,
    after: z.object({ kind: z.enum(DIFFERENCE_KINDS), entityRef: storable }),
  }),
);

/** A place among the systems that have not reached a target. */
export const missesCursor = createCursor<TargetMissPosition>(
  z.object({ value: z.number().finite().nullable(), entityRef: storable }),
);
