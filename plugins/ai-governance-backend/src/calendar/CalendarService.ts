import {
  CalendarItem,
  CalendarKind,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import {
  CalendarFilter,
  CalendarPosition,
  DueWindow,
  PlacedItem,
} from './types';

/** What is due when, of which systems and for whom. */
export interface CalendarRequest {
  /** Default: the default pack. */
  packId?: string;
  filter: CalendarFilter;
  /** Default: all. */
  kinds?: CalendarKind[];
  /** First day, YYYY-MM-DD. Default: what is overdue is listed as well. */
  from?: string;
  /** Last day, itself included. */
  to?: string;
  /** Only that for which the caller is named, or a group of theirs. */
  mine?: boolean;
  after?: CalendarPosition;
  limit: number;
  /** Systems that the caller may learn of. Default: all. */
  scope?: ReadScope;
}

/** One page of what is due when. */
export interface CalendarItems {
  items: CalendarItem[];
  timeZone: string;
  /** The day that it is in that zone. */
  today: string;
  next?: CalendarPosition;
}

/** Says what is due when. */
export interface CalendarService {
  listItems(
    request: CalendarRequest,
    options: ServiceOptions,
  ): Promise<CalendarItems>;
}

/** What names one of some people or groups, and does not ask who reads. */
export interface NamedItemsRequest extends DueWindow {
  named: readonly EntityRef[];
  /** As many as are read at most, the earliest first. */
  most: number;
}

/** Reads for the feeds, which nobody asks for in person. */
export interface NamedItems {
  listNamed(request: NamedItemsRequest): Promise<PlacedItem[]>;
}
