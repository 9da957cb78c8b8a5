/** What ties people to a system that is audited. @public */
export interface AuditedSystem {
  system: string;
  /** Its owner as a person, or the members of the owning group. */
  owners: ReadonlySet<string>;
  /** Members of a group above the owner. */
  above: ReadonlySet<string>;
  /** Authors of its records. */
  writers: ReadonlySet<string>;
}

/** An auditor who would audit their own work. @public */
export interface PartialAuditor {
  auditor: string;
  system: string;
  because: 'owner' | 'above' | 'writer';
}

/**
 * Auditors who own what is audited, belong to its owner or to a group above it, or
 * wrote its records: nobody audits their own work (ISO/IEC 42001:2023 9.2). One reason
 * for each auditor and system, the strongest.
 * @public
 */
export function findPartialAuditors(options: {
  auditors: readonly string[];
  systems: readonly AuditedSystem[];
}): PartialAuditor[] {
  const { auditors, systems } = options;
  return auditors.flatMap(auditor =>
    systems.flatMap(({ system, owners, above, writers }): PartialAuditor[] => {
      if (owners.has(auditor)) return [{ auditor, system, because: 'owner' }];
      if (above.has(auditor)) return [{ auditor, system, because: 'above' }];
      return writers.has(auditor)
        ? [{ auditor, system, because: 'writer' }]
        : [];
    }),
  );
}
