import { OrganisationRecordType, RecordType } from '../records/types';

/**
 * A process that an organisation runs once for several management systems. Standards
 * for management systems have one structure (ISO/IEC Directives, Annex SL), so what is
 * recorded for one can serve another. The numbers agree for most of these processes,
 * but not for risk: 8.2 and 8.3 of ISO 9001 are about products, and a Statement of
 * Applicability over Annex A of ISO/IEC 42001 is not one for ISO/IEC 27001.
 * @public
 */
export interface SharedProcess {
  id:
    | 'risk'
    | 'corrective-action'
    | 'management-review'
    | 'internal-audit'
    | 'competence'
    | 'documented-information'
    | 'interested-parties'
    | 'roles'
    | 'communication'
    | 'planned-change';
  /** Clauses of ISO/IEC 42001:2023. */
  clauses: string[];
  /** Clauses and controls of ISO/IEC 27001:2022. */
  iso27001: string[];
  /** Clauses of ISO 9001:2015. */
  iso9001: string[];
  /** Clauses of ISO 9001:2026 whose number could be verified. */
  iso9001of2026: string[];
  /** Types of record about a single system in which it leaves its traces. */
  recordTypes: RecordType[];
  /** Types of record of the organisation in which it leaves its traces. */
  organisationRecordTypes: OrganisationRecordType[];
}

/**
 * The processes that ISO/IEC 42001, ISO/IEC 27001 and ISO 9001 share. ISO 9001:2026
 * replaced ISO 9001:2015 on 2026-09-16 and kept its clauses 4 to 10 and the number
 * 10.2; the other numbers are not verified. The process of impact assessments (6.1.4) is
 * not among them: neither of the others asks for one.
 * @public
 */
export const sharedProcesses: readonly SharedProcess[] = [
  {
    id: 'risk',
    clauses: ['6.1.2', '6.1.3', '8.2', '8.3'],
    iso27001: ['6.1.2', '6.1.3', '8.2', '8.3'],
    iso9001: ['6.1'],
    iso9001of2026: [],
    recordTypes: ['risk', 'risk-assessment', 'risk-acceptance'],
    organisationRecordTypes: [
      'statement-of-applicability',
      'risk-criteria',
      'risk-treatment-plan',
    ],
  },
  {
    id: 'corrective-action',
    clauses: ['10.2'],
    iso27001: ['10.2', 'A.5.26'],
    iso9001: ['10.2'],
    iso9001of2026: ['10.2'],
    recordTypes: ['nonconformity', 'incident'],
    organisationRecordTypes: ['audit-finding'],
  },
  {
    id: 'management-review',
    clauses: ['9.3.1', '9.3.2', '9.3.3'],
    iso27001: ['9.3'],
    iso9001: ['9.3'],
    iso9001of2026: [],
    recordTypes: ['governance-review'],
    organisationRecordTypes: ['management-review', 'decision-follow-up'],
  },
  {
    id: 'internal-audit',
    clauses: ['9.2.1', '9.2.2'],
    iso27001: ['9.2'],
    iso9001: ['9.2'],
    iso9001of2026: [],
    recordTypes: ['nonconformity'],
    organisationRecordTypes: [
      'internal-audit',
      'audit-finding',
      'audit-programme',
    ],
  },
  {
    id: 'competence',
    clauses: ['7.2', '7.3'],
    iso27001: ['7.2', '7.3', 'A.6.3'],
    iso9001: ['7.2', '7.3'],
    iso9001of2026: [],
    recordTypes: ['oversight-training'],
    organisationRecordTypes: ['competence', 'training'],
  },
  {
    id: 'documented-information',
    clauses: ['7.5'],
    iso27001: ['7.5'],
    iso9001: ['7.5'],
    iso9001of2026: [],
    recordTypes: ['attestation'],
    organisationRecordTypes: [
      'policy',
      'scope-statement',
      'clause-statement',
      'controlled-document',
    ],
  },
  {
    id: 'interested-parties',
    clauses: ['4.2'],
    iso27001: ['4.2'],
    iso9001: ['4.2'],
    iso9001of2026: [],
    recordTypes: [],
    organisationRecordTypes: ['interested-party', 'contractual-obligation'],
  },
  {
    id: 'roles',
    clauses: ['5.3'],
    iso27001: ['5.3'],
    iso9001: ['5.3'],
    iso9001of2026: [],
    recordTypes: [],
    organisationRecordTypes: ['roles-and-authorities'],
  },
  {
    id: 'communication',
    clauses: ['7.4'],
    iso27001: ['7.4'],
    iso9001: ['7.4'],
    iso9001of2026: [],
    recordTypes: [],
    organisationRecordTypes: ['communication-plan'],
  },
  {
    id: 'planned-change',
    clauses: ['6.3'],
    iso27001: ['6.3'],
    iso9001: ['6.3'],
    iso9001of2026: [],
    recordTypes: [],
    organisationRecordTypes: ['planned-change'],
  },
];
