export { createEvents } from './createEvents';
export type { EventFeed, EventPage } from './EventFeed';
export {
  DEFAULT_AHEAD,
  type AheadOptions,
  type EventGatherer,
} from './EventGatherer';
export type { EventStore } from './EventStore';
export {
  GOVERNANCE_EVENT_TYPES,
  type GovernanceEvent,
  type GovernanceEventType,
} from './GovernanceEvent';
