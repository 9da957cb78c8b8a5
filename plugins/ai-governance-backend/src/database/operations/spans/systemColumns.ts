/** What lists filter by, of which a history is kept; columns with their types. */
export const SYSTEM_FACTS = {
  owner_ref: 'text',
  ownership: 'text',
  type: 'text',
  system_ref: 'text',
  stage: 'smallint',
  risk_class: 'smallint',
} as const;

/** Numbers of open risks, of which a history is kept; null where none were counted. */
export const RISK_COUNTS = {
  open_risks: 'smallint',
  open_high_risks: 'smallint',
} as const;
