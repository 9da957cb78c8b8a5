import { JsonObject } from '@backstage/types';
import { EventPage } from './EventFeed';
import { GovernanceEvent, GovernanceEventType } from './GovernanceEvent';
import { OpenIncident } from './incidentEvents';

/** What trail and history grew by is read in stretches of that many rows. */
export interface GatherOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** Events that follow from no table, such as clocks of incidents. */
  computed: readonly GovernanceEvent[];
  /** Days before an end on which it is told, most first. */
  daysBefore: readonly number[];
  /** Turns what is stored into events. */
  readers: {
    trail(entry: TrailSource): GovernanceEvent[];
    change(change: ChangeSource): GovernanceEvent[];
    system(change: SystemSource): GovernanceEvent[];
  };
  /** Rows of trail and history that one call takes. */
  limit: number;
}

/** An AI system as an event names it. */
export interface EventSystem {
  entityRef: string;
  name: string;
  title?: string;
  owner?: string;
}

/** An entry of the trail about a record. */
export interface TrailSource {
  sequence: number;
  at: number;
  by: string;
  action: string;
  entityRef?: string;
  recordId?: string;
  revision?: number;
  payload: JsonObject;
  system?: EventSystem;
}

/** How one pack judged a system. */
export interface ChangeStanding {
  level: number;
  states: string;
}

/** A change of a result, with what it was before. */
export interface ChangeSource extends ChangeStanding {
  id: number;
  at: number;
  packId: string;
  cause: string;
  /** Rank of the stage. */
  stage: number;
  before?: ChangeStanding;
  system: EventSystem;
}

/** A change of who owns a system, with who did before. */
export interface SystemSource {
  id: number;
  at: number;
  ownership: string;
  owner?: string;
  before?: { ownership: string; owner?: string };
  system: EventSystem;
}

/** What a gathering did. */
export interface GatherReport {
  /** Events that are new. */
  added: number;
  /** Trail or history went on behind what was read. */
  more: boolean;
}

/** Keeps events. All methods may be called by several replicas at once. */
export interface EventStore {
  /**
   * Adds what happened since the last call, each event once. The first call ever only
   * notes what is there, so that a portal with a past does not tell all of it.
   */
  gather(options: GatherOptions): Promise<GatherReport>;

  /** Incidents that stand, of systems that are in the catalog. */
  listIncidents(): Promise<OpenIncident[]>;

  readEvents(options: { after: number; limit: number }): Promise<EventPage>;

  /** Sequence of the newest event; 0 where there is none. */
  latestSequence(): Promise<number>;

  /**
   * Deletes events of types that trail and history alone give, which are never gathered
   * again; the others are what keeps them from being told twice.
   */
  pruneEvents(options: {
    types: readonly GovernanceEventType[];
    before: number;
  }): Promise<number>;
}
