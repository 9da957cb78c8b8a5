import { OrganisationRecordType, RecordType } from '../records/types';

/**
 * A process that an organisation runs once for several management systems. ISO
 * standards share the numbers of its clauses (ISO/IEC Directives, Annex SL), so what
 * is recorded for one serves the others, and is not recorded again.
 * @public
 */
export interface SharedProcess {
  id:
    | 'risk'
    | 'corrective-action'
    | 'management-review'
    | 'internal-audit'
    | 'competence'
    | 'documented-information';
  /** Clauses of ISO/IEC 42001:2023. */
  clauses: string[];
  /** Clauses and controls of ISO/IEC 27001:2022. */
  iso27001: string[];
  /** Clauses of ISO 9001:2015. */
  iso9001: string[];
  /** Types of record about a single system in which it leaves its traces. */
  recordTypes: RecordType[];
  /** Types of record of the organisation in which it leaves its traces. */
  organisationRecordTypes: OrganisationRecordType[];
}

/** The processes that ISO/IEC 42001, ISO/IEC 27001 and ISO 9001 share. @public */
export const sharedProcesses: readonly SharedProcess[] = [
  {
    id: 'risk',
    clauses: ['6.1.2', '6.1.3', '8.2', '8.3'],
    iso27001: ['6.1.2', '6.1.3', '8.2', '8.3'],
    iso9001: ['6.1'],
    recordTypes: ['risk', 'risk-assessment', 'risk-acceptance'],
    organisationRecordTypes: ['statement-of-applicability'],
  },
  {
    id: 'corrective-action',
    clauses: ['10.2'],
    iso27001: ['10.2', 'A.5.26'],
    iso9001: ['10.2'],
    recordTypes: ['nonconformity', 'incident'],
    organisationRecordTypes: ['audit-finding'],
  },
  {
    id: 'management-review',
    clauses: ['9.3.1', '9.3.2', '9.3.3'],
    iso27001: ['9.3'],
    iso9001: ['9.3'],
    recordTypes: ['governance-review'],
    organisationRecordTypes: ['management-review'],
  },
  {
    id: 'internal-audit',
    clauses: ['9.2.1', '9.2.2'],
    iso27001: ['9.2'],
    iso9001: ['9.2'],
    recordTypes: ['nonconformity'],
    organisationRecordTypes: ['internal-audit', 'audit-finding'],
  },
  {
    id: 'competence',
    clauses: ['7.2', '7.3'],
    iso27001: ['7.2', '7.3', 'A.6.3'],
    iso9001: ['7.2', '7.3'],
    recordTypes: ['oversight-training'],
    organisationRecordTypes: ['competence', 'training'],
  },
  {
    id: 'documented-information',
    clauses: ['7.5'],
    iso27001: ['7.5'],
    iso9001: ['7.5'],
    recordTypes: ['attestation'],
    organisationRecordTypes: ['policy', 'scope-statement', 'clause-statement'],
  },
];
