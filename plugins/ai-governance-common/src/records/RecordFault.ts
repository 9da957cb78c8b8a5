/** A fault in what somebody wants to record. @public */
export interface RecordFault {
  /** Such as `data.findings[0].owner`. */
  path: string;
  /** The value and what is allowed. */
  message: string;
}
