import { EntityRef, readPersonRef } from '../lib/entityRefs';

/** What ties people to a system that is audited. @public */
export interface AuditedSystem {
  system: string;
  /** Its owner as a person, or the members of the owning group. */
  owners: ReadonlySet<EntityRef>;
  /** Members of a group above the owner. */
  above: ReadonlySet<EntityRef>;
  /** Authors of its records. */
  writers: ReadonlySet<EntityRef>;
}

/** An auditor who would audit their own work. @public */
export interface PartialAuditor {
  auditor: string;
  system: string;
  because: 'owner' | 'above' | 'writer';
}

/**
 * Auditors who own what is audited, belong to its owner or to a group above it, or
 * wrote its records. ISO/IEC 42001:2023 9.2.2 asks that auditors are selected and audits
 * conducted so that they are objective and impartial; that nobody audits their own work
 * is the stricter rule of this product. One reason for each auditor and system, the
 * strongest.
 * @public
 */
export function findPartialAuditors(options: {
  auditors: readonly string[];
  systems: readonly AuditedSystem[];
}): PartialAuditor[] {
  const { auditors, systems } = options;
  return auditors.flatMap(auditor => {
    const ref = readPersonRef(auditor);
    return systems.flatMap((audited): PartialAuditor[] => {
      const because = ref && findTie(ref, audited);
      return because ? [{ auditor, system: audited.system, because }] : [];
    });
  });
}

/** What ties a person to a system, the strongest tie first. */
function findTie(
  person: EntityRef,
  { owners, above, writers }: AuditedSystem,
): PartialAuditor['because'] | undefined {
  if (owners.has(person)) return 'owner';
  if (above.has(person)) return 'above';
  return writers.has(person) ? 'writer' : undefined;
}
