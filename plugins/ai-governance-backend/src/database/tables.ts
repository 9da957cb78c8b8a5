/** Instants are milliseconds since the epoch; PostgreSQL returns them as text. */
export type DbInstant = number | string;

/** Flags; SQLite returns them as 0 and 1. */
export type DbFlag = boolean | number;

/** Row of `ai_systems`. */
export interface DbSystemRow {
  id: number;
  entity_ref: string;
  etag: string;
  read_at: DbInstant;
  removed_at: DbInstant | null;
  inputs_revision: number;
  evaluated_revision: number;
  inputs_cause: string | null;
  evidence_hash: string | null;
  packs_fingerprint: string;
  sort_name: string;
  owner_ref: string | null;
  ownership: string;
  type: string | null;
  lifecycle: string | null;
  system_ref: string | null;
  stage: number;
  risk_class: number;
  in_aims_scope: DbFlag;
  name: string;
  title: string | null;
  search_text: string;
  description: string | null;
}

/** Row of `entity_references`. */
export interface DbReferenceRow {
  ref: string;
  status: string;
  kind: string | null;
  member_count: number | null;
  inactive: DbFlag;
  lifecycle: string | null;
}

/** Row of `documents`. */
export interface DbDocumentRow {
  id: number;
  target: string;
  status: string;
  facts: string;
  etag: string | null;
  checked_at: DbInstant;
  host: string | null;
  failing_since: DbInstant | null;
}

/** Row of `refused_edits`. */
export interface DbRefusedEditRow {
  entity_ref: string;
  message: string;
  place: string;
  since: DbInstant;
}

/** Row of `document_hosts`. */
export interface DbHostRow {
  host: string;
  window_started_at: DbInstant;
  requests: number;
  discovery_requests: number;
  failures: number;
  retry_at: DbInstant | null;
  cause: string | null;
}

/** Row of `evaluations`. */
export interface DbEvaluationRow {
  system_id: number;
  pack_id: string;
  level: number;
  completeness: number | null;
  blocked: DbFlag;
  failing: number;
  failing_gates: number;
  states: string;
  codes: string;
  next_change_at: DbInstant | null;
  open_risks: number | null;
  open_high_risks: number | null;
  risks_above_appetite: number | null;
  overdue_treatments: number | null;
  open_incidents: number | null;
  due_at: DbInstant | null;
  open_risks_change_at: DbInstant | null;
  evaluated_at: DbInstant;
  changed_at: DbInstant;
}

/** Row of `evaluation_changes`. */
export interface DbChangeRow {
  id: DbInstant;
  system_id: number;
  pack_id: string;
  pack_version: string;
  at: DbInstant;
  cause: string;
  level: number;
  completeness: number | null;
  blocked: DbFlag;
  states: string;
  codes: string;
}

/** Row of `attention_items`. */
export interface DbAttentionRow {
  id: number;
  system_id: number;
  pack_id: string;
  kind: string;
  item_key: string;
  control_id: string | null;
  record_id: string | null;
  title: string | null;
  message: string | null;
  responsible_ref: string | null;
  since: DbInstant;
  until: DbInstant | null;
  sort_at: DbInstant;
  due_at: DbInstant | null;
  due_changed_at: DbInstant | null;
}

/** Row of `calendar_feeds`. */
export interface DbCalendarFeedRow {
  id: string;
  token_hash: string;
  owner_ref: string;
  name: string;
  created_at: DbInstant;
  last_used_at: DbInstant | null;
  ended_at: DbInstant | null;
  window_started_at: DbInstant;
  requests: number;
}

/** Row of `metric_states`. */
export interface DbMetricStateRow {
  id: number;
  system_id: number;
  ordinal: number;
  slice: string;
  metric: string;
  condition: string;
  since_at: DbInstant | null;
  outside_since: DbInstant | null;
  stale_at: DbInstant | null;
  at: DbInstant | null;
  value: number | null;
  samples: number | null;
  limit_text: string | null;
  baseline: string | null;
}

/** Row of `discovered_entities`. */
export interface DbDiscoveredRow {
  entity_ref: string;
  kind: string;
  name: string;
  title: string | null;
  description: string | null;
  type: string | null;
  lifecycle: string | null;
  owner_ref: string | null;
  system_ref: string | null;
  search_text: string;
  signals: string;
  /** JSON. */
  model: string | null;
  score: number;
  found_at: DbInstant;
  scanned_at: DbInstant;
}

/** Row of `system_changes`. */
export interface DbSystemChangeRow
  extends Pick<
    DbSystemRow,
    'owner_ref' | 'ownership' | 'type' | 'system_ref' | 'stage' | 'risk_class'
  > {
  id: DbInstant;
  system_id: number;
  at: DbInstant;
  open_risks: number | null;
  open_high_risks: number | null;
}

/** Row of `targets`. */
export interface DbTargetRow {
  id: string;
  pack_id: string;
  title: string;
  filter: string;
  goal: string;
  starts_at: DbInstant;
  /** Where it is stated as a day, YYYY-MM-DD; so the others. */
  starts_on: string | null;
  due_at: DbInstant;
  due_on: string | null;
  revision: number;
  updated_at: DbInstant;
  updated_by: string;
  signature: string | null;
}

/** Row of `records`. */
export interface DbRecordRow {
  id: string;
  entity_ref: string;
  type: string;
  state: string;
  revision: number;
  subject: string | null;
  author: string;
  approver: string | null;
  signatures: string | null;
  decided_at: DbInstant | null;
  comment: string | null;
  effective_at: DbInstant | null;
  /** Where it is stated as a day, YYYY-MM-DD. */
  effective_on: string | null;
  expires_at: DbInstant | null;
  expires_on: string | null;
  binding: string | null;
  data: string;
  created_at: DbInstant;
  updated_at: DbInstant;
  updated_by: string;
}

/** Row of `record_revisions`. */
export interface DbRevisionRow {
  record_id: string;
  revision: number;
  action: string;
  state: string;
  by: string;
  signature: string | null;
  at: DbInstant;
  comment: string | null;
  subject: string | null;
  effective_at: DbInstant | null;
  /** Where it is stated as a day, YYYY-MM-DD. */
  effective_on: string | null;
  expires_at: DbInstant | null;
  expires_on: string | null;
  data: string;
}

/** Row of `attachments`. */
export interface DbAttachmentRow {
  id: string;
  entity_ref: string;
  name: string;
  media_type: string;
  size: number;
  sha256: string;
  uploaded_by: string;
  uploaded_at: DbInstant;
  state: string;
  used_at: DbInstant | null;
  signature: string | null;
}

/** Row of `trail`. */
export interface DbTrailRow {
  sequence: DbInstant;
  at: DbInstant;
  by: string;
  action: string;
  entity_ref: string | null;
  record_id: string | null;
  revision: number | null;
  payload: string;
  previous: string;
  hash: string;
}

/** Row of `measurement_series`. */
export interface DbSeriesRow {
  id: number;
  entity_ref: string;
  identity: string;
  metric: string;
  version: string;
  slice: string;
  dataset: string;
  source: string;
  raw_from: DbInstant;
  hours_from: DbInstant;
}

/** Row of `measurement_points`. */
export interface DbPointRow {
  series_id: number;
  at: DbInstant;
  value: number;
  sample_size: number | null;
  received_at: DbInstant;
}

/** Row of `measurement_sources`. */
export interface DbSourceRow {
  id: string;
  last_run_at: DbInstant;
  last_success_at: DbInstant | null;
  last_error_at: DbInstant | null;
  last_error: string | null;
  failures: number;
  retry_at: DbInstant | null;
  stored: number;
  /** JSON. */
  faults: string;
  more_faults: number;
}

/** Row of `measurement_keys`. */
export interface DbMeasurementKeyRow {
  sender: string;
  key: string;
  hash: string;
  answer: string | null;
  at: DbInstant;
}

/** Row of `webhooks`. */
export interface DbWebhookRow {
  id: string;
  cursor: string;
  delivered: DbInstant;
  last_success_at: DbInstant | null;
  last_error_at: DbInstant | null;
  last_error: string | null;
  failures: number;
  retry_at: DbInstant | null;
  lease_by: string | null;
  lease_until: DbInstant | null;
}

/** Row of `webhook_deliveries`. */
export interface DbDeliveryRow {
  id: number | string;
  webhook_id: string;
  event_id: string;
  type: string;
  subject: string | null;
  occurred_at: DbInstant;
  body: string;
  queued_at: DbInstant;
  attempts: number;
  last_error: string | null;
  dead_at: DbInstant | null;
}

/** Row of `governance_events`. */
export interface DbEventRow {
  sequence: DbInstant;
  id: string;
  type: string;
  at: DbInstant;
  entity_ref: string | null;
  item_key: string | null;
  /** JSON. */
  data: string;
  told: DbFlag;
  noted_at: DbInstant;
}

/** Row of `notices`. */
export interface DbNoticeRow {
  id: number;
  event_id: string;
  receiver: string;
  kind: string;
  urgent: DbFlag;
  entity_ref: string | null;
  item_key: string | null;
  /** JSON. */
  content: string;
  at: DbInstant;
  noted_at: DbInstant;
  claimed_at: DbInstant | null;
  sent_at: DbInstant | null;
  attempts: number;
}
