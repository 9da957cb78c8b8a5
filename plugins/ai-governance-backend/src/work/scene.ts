import { Caller, SystemAccess } from '../access';
import { StoredWork, WorkQuery } from './types';
import { WorkAccess } from './WorkService';

/** What the work of a person is made of: what is stored, and what they may do. */
export interface WorkScene extends WorkQuery {
  stored: StoredWork;
  /** What the person may do in the systems of what is listed. */
  systems: ReadonlyMap<string, SystemAccess>;
  access: WorkAccess;
  caller: Caller;
}
