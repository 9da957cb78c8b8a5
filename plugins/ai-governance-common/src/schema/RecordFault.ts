import type { components } from './openapi.generated';

/**
 * A fault in what somebody wants to record: its path, such as
 * `data.findings[0].owner`, and the value with what is allowed.
 * @public
 */
export type RecordFault = components['schemas']['RecordFault'];
