import { ReadScope } from '../access';

/** Which systems are counted. */
export interface Population {
  /** What the reader may learn of. */
  scope: ReadScope;
  /**
   * Limits it to what the management system covers. Default: every system, as law asks
   * for, whatever the organisation has chosen to cover.
   */
  aims?: {
    /** References of systems that the scope statement leaves out. */
    leftOut: readonly string[];
  };
}
