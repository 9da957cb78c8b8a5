import { OrganisationRecordType } from '../records/types';
import { evidenceOfCheck } from './evidenceOfCheck';
import { FrameworkId, KNOWN_FRAMEWORKS, referencesOf } from './references';
import { SharedProcess, sharedProcesses } from './sharedProcesses';
import { ControlPack } from './types';

/** A control in the crosswalk. @public */
export interface CrosswalkControl {
  packId: string;
  id: string;
  title: string;
  /** What it takes, as {@link evidenceOfCheck} words it. */
  evidence: string[];
  /** What it refers to, by framework. */
  references: Record<string, string[]>;
  /** Day from which law asks for it, YYYY-MM-DD. */
  appliesFrom?: string;
}

/** One kind of evidence, and everything that it serves. @public */
export interface CrosswalkEvidence {
  /** Such as `record:impact-assessment` or `spec.logging`. */
  id: string;
  /** Title of the type of record, where it is one. */
  title?: string;
  controls: Array<{ packId: string; id: string }>;
  /** What the controls that take it refer to, by framework. */
  references: Record<string, string[]>;
}

/** A shared process, with the records of the organisation that show it. @public */
export interface CrosswalkProcess extends SharedProcess {
  /** Types of record that the packs bring. */
  organisationRecords: Array<{ type: OrganisationRecordType; title: string }>;
}

/** One framework, with what of it is referred to. @public */
export interface CrosswalkFramework {
  id: FrameworkId;
  references: string[];
}

/**
 * Controls and evidence beside the frameworks that they serve, over several packs.
 * @public
 */
export interface CrosswalkView {
  frameworks: CrosswalkFramework[];
  controls: CrosswalkControl[];
  evidence: CrosswalkEvidence[];
  processes: CrosswalkProcess[];
}

/** Numbers by their value, so that Art.9 stands before Art.14. */
const collator = new Intl.Collator('en', { numeric: true });

function merge(
  all: ReadonlyArray<Record<string, string[]>>,
): Record<string, string[]> {
  const merged: Record<string, string[]> = {};
  for (const references of all) {
    for (const [framework, ids] of Object.entries(references)) {
      merged[framework] = [...new Set([...(merged[framework] ?? []), ...ids])];
    }
  }
  for (const ids of Object.values(merged)) ids.sort(collator.compare);
  return merged;
}

function frameworksOf(controls: CrosswalkControl[]): CrosswalkFramework[] {
  const merged = merge(controls.map(({ references }) => references));
  const known = KNOWN_FRAMEWORKS.filter(id => merged[id]);
  const others = Object.keys(merged)
    .filter(id => !known.some(other => other === id))
    .sort(collator.compare);
  return [...known, ...others].map(id => ({ id, references: merged[id] }));
}

function evidenceIn(
  controls: CrosswalkControl[],
  titles: ReadonlyMap<string, string>,
): CrosswalkEvidence[] {
  const takers = new Map<string, CrosswalkControl[]>();
  for (const control of controls) {
    for (const id of control.evidence) {
      takers.set(id, [...(takers.get(id) ?? []), control]);
    }
  }
  return [...takers].map(([id, taking]) => {
    const title = titles.get(id);
    return {
      id,
      ...(title !== undefined && { title }),
      controls: taking.map(control => ({
        packId: control.packId,
        id: control.id,
      })),
      references: merge(taking.map(({ references }) => references)),
    };
  });
}

/**
 * The crosswalk of packs: which framework each control and each kind of evidence
 * serves. Computed from the packs alone; it knows no system.
 * @public
 */
export function buildCrosswalk(packs: readonly ControlPack[]): CrosswalkView {
  const controls = packs.flatMap(pack =>
    pack.controls.map(
      (control): CrosswalkControl => ({
        packId: pack.id,
        id: control.id,
        title: control.title,
        evidence: evidenceOfCheck(control.check),
        references: referencesOf(control),
        ...(control.appliesFrom && { appliesFrom: control.appliesFrom }),
      }),
    ),
  );
  const titles = new Map(
    packs
      .flatMap(pack => pack.recordTypes ?? [])
      .map(type => [`record:${type.id}`, type.title]),
  );
  return {
    frameworks: frameworksOf(controls),
    controls,
    evidence: evidenceIn(controls, titles),
    processes: sharedProcesses.map(process => ({
      ...process,
      organisationRecords: process.organisationRecordTypes.flatMap(type => {
        const title = titles.get(`record:${type}`);
        return title === undefined ? [] : [{ type, title }];
      }),
    })),
  };
}
