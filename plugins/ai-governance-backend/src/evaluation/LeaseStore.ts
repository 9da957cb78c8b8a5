/** Who wants to do something alone, and until when. */
export interface LeaseClaim {
  /** What is done. */
  name: string;
  /** One start of a replica. */
  by: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** When another one may, milliseconds since the epoch. */
  until: number;
}

/** Keeps which replica does what. All methods may be called by several at once. */
export interface LeaseStore {
  /** @returns false while another one holds it */
  claimLease(claim: LeaseClaim): Promise<boolean>;
  releaseLease(claim: Pick<LeaseClaim, 'name' | 'by'>): Promise<void>;
}
