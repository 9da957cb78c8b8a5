import {
  EntityRef,
  SampleCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { StoredRecord, StoredRevision } from '../records/types';

/** Systems of one class whose controls are all in the same states. */
export interface ClassStatesRow {
  riskClass: number;
  states: string;
  count: number;
}

/** States that a system had at some time. */
export interface SystemStatesRow {
  systemId: number;
  states: string;
}

/** What the views of the management system read. */
export interface ManagementSystemStore {
  /** Records of the organisation other than drafts, last changed first. */
  listOrganisationRecords(): Promise<StoredRecord[]>;

  /** Every revision of them, oldest first, by the id of the record. */
  listOrganisationRevisions(): Promise<Map<string, StoredRevision[]>>;

  /** Records that count of the systems that may be read, last recorded first. */
  listSystemRecords(options: {
    types: string[];
    scope: ReadScope;
  }): Promise<StoredRecord[]>;

  getStatesByClass(options: {
    packId: string;
    scope: ReadScope;
  }): Promise<ClassStatesRow[]>;

  /** All states that each system had in a period, inclusive of both instants. */
  listStatesOfPeriod(options: {
    packId: string;
    scope: ReadScope;
    from: number;
    to: number;
  }): Promise<SystemStatesRow[]>;

  getFirstEvaluationAt(options: {
    packId: string;
    scope: ReadScope;
  }): Promise<number | undefined>;

  listCandidates(scope: ReadScope): Promise<SampleCandidate[]>;

  listWritersOfSystems(
    entityRefs: string[],
  ): Promise<Map<string, Set<EntityRef>>>;
}
