export type { EventFeed, EventPage } from './EventFeed';
export {
  DEFAULT_AHEAD,
  EventGatherer,
  type AheadOptions,
} from './EventGatherer';
export type { EventStore, EventSystem } from './EventStore';
export {
  GOVERNANCE_EVENT_TYPES,
  type GovernanceEvent,
  type GovernanceEventType,
} from './GovernanceEvent';
export { createReaders } from './readers';
export { StoredEventFeed } from './StoredEventFeed';
