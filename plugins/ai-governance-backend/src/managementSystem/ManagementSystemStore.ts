import {
  EntityRef,
  SampleCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { StoredRecord, StoredRevision } from '../records/types';
import { Population } from './Population';

/** Systems of one class whose controls are all in the same states. */
export interface ClassStatesRow {
  riskClass: number;
  states: string;
  count: number;
}

/** States that a system had from an instant on, in milliseconds since the epoch. */
export interface SystemChangeRow {
  systemId: number;
  at: number;
  /** The system left the catalog in them. */
  removed: boolean;
  states: string;
}

/** What the views of the management system read. */
export interface ManagementSystemStore {
  /** Records of the organisation other than drafts, last changed first. Default: of every type. */
  listOrganisationRecords(options?: {
    types?: readonly string[];
  }): Promise<StoredRecord[]>;

  /** Every revision of them, oldest first, by the id of the record. */
  listOrganisationRevisions(): Promise<Map<string, StoredRevision[]>>;

  /** Records that count of the systems in question, last recorded first. */
  listSystemRecords(options: {
    types: string[];
    population: Population;
    /** With systems that left the catalog then or later. Milliseconds. */
    removedSince?: number;
  }): Promise<StoredRecord[]>;

  getStatesByClass(options: {
    packId: string;
    population: Population;
  }): Promise<ClassStatesRow[]>;

  /**
   * How the states of each system changed in a period, inclusive of both instants, also
   * of systems that have left the catalog; oldest first within a system.
   */
  listChangesOfPeriod(options: {
    packId: string;
    population: Population;
    from: number;
    to: number;
  }): Promise<SystemChangeRow[]>;

  getFirstEvaluationAt(options: {
    packId: string;
    population: Population;
  }): Promise<number | undefined>;

  listCandidates(population: Population): Promise<SampleCandidate[]>;

  /** References of systems in the catalog that the management system does not cover. */
  listOutside(options: {
    scope: ReadScope;
    leftOut: readonly string[];
  }): Promise<string[]>;

  listWritersOfSystems(
    entityRefs: string[],
  ): Promise<Map<string, Set<EntityRef>>>;
}
