import { JsonObject } from '@backstage/types';

/** Types of record that serve as evidence for one system. @public */
export const RECORD_TYPES = [
  'attestation',
  'risk-assessment',
  'impact-assessment',
  'fria',
  'dpia',
  'dpia-not-required',
  'art6-derogation',
  'data-quality',
  'security-test',
  'fairness-evaluation',
  'fairness-not-applicable',
  'release-approval',
  'rollback-drill',
  'oversight-training',
  'supplier-assessment',
  'customer-handover',
  'registration-not-required',
  'governance-review',
  'waiver',
  'risk',
  'risk-acceptance',
  'incident',
  'nonconformity',
  'retirement',
] as const;

/** One record type. @public */
export type RecordType = (typeof RECORD_TYPES)[number];

/** Types of record of the organisation, for its management system. @public */
export const ORGANISATION_RECORD_TYPES = [
  'policy',
  'objective',
  'objective-progress',
  'scope-statement',
  'interested-party',
  'clause-statement',
  'obligation-decision',
  'internal-audit',
  'audit-finding',
  'management-review',
  'competence',
  'training',
  'statement-of-applicability',
  'gap-assessment',
  'risk-criteria',
  'risk-treatment-plan',
  'impact-assessment-process',
  'roles-and-authorities',
  'communication-plan',
  'audit-programme',
  'planned-change',
  'controlled-document',
  'contractual-obligation',
  'decision-follow-up',
] as const;

/** One type of record of the organisation. @public */
export type OrganisationRecordType = (typeof ORGANISATION_RECORD_TYPES)[number];

/** State of a revision of a record. @public */
export type RecordState =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'superseded';

/**
 * A record as the evaluator reads it: its current revision, with the names and
 * instants that the server wrote, never the author.
 * @public
 */
export interface GovernanceRecord {
  id: string;
  type: RecordType;
  state: RecordState;
  /** Entity reference of the person who wrote it. */
  author: string;
  /** Entity reference of the person who decided, when decided. */
  approver?: string;
  /** Day or instant from which it is counted, such as assessedAt. ISO 8601. */
  effectiveAt: string;
  /**
   * Last day on which it counts, or instant from which it no longer does, where the
   * record states one. ISO 8601.
   */
  expiresAt?: string;
  /** Control, risk or supplier that it is about. */
  subject?: string;
  /** What it was bound to when it was written. */
  binding?: {
    version?: string;
    specHash?: string;
    classifiedOn?: string;
    residualRating?: number;
    /** SHA-256 of the intended use that was declared then. */
    intendedUseHash?: string;
    datasetVersion?: string;
    /** The author belonged to the owner at that time. */
    authorIsOwner?: boolean;
    /** The approver held the permission at that time. */
    approverMayApprove?: boolean;
    /** The approver was the risk owner at that time. */
    approverIsRiskOwner?: boolean;
    /** The approver was the Chief AI Officer at that time. */
    approverIsChiefAiOfficer?: boolean;
  };
  /** It was taken over from elsewhere, and the person who imported it vouches for it. */
  imported?: boolean;
  /** Content, per the JSON Schema of its type. */
  data: JsonObject;
}

/**
 * Under which reference the records of the organisation are kept, where those of a
 * system have that of its entity. No entity has it: no kind has a hyphen.
 * @public
 */
export const MANAGEMENT_SYSTEM_REF =
  'ai-management-system:default/organisation';
