export type { EventFeed, EventPage } from './EventFeed';
export {
  GOVERNANCE_EVENT_TYPES,
  type GovernanceEvent,
  type GovernanceEventType,
} from './GovernanceEvent';
