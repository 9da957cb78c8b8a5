import { ModelIdentity } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A model as a source has it. */
export interface SourceModel extends ModelIdentity {
  /** What the source says it is. */
  description?: string;
  /** Where it runs, such as `claims/Deployment/letter-drafter`. */
  runsIn: string[];
  /** What in the source speaks of it: files, or entries of a registry. */
  foundIn: string[];
  /** Texts by which `owners` of the configuration may know the owner. */
  ownerHints: string[];
}

/** What was read of a source. */
export interface SourceReading {
  models: SourceModel[];
  /**
   * What could not be read, each with its place. What it would have said is unknown, so
   * nothing is taken away because of it.
   */
  unread: string[];
  /** What is wrong in what could be read. */
  faults: string[];
}

/** Somewhere models are found. */
export interface ModelSource {
  /** Such as `bom:cluster-a`; part of the names of the entities. */
  readonly id: string;
  /** Where it is, as the location of the entities. */
  readonly location: string;

  /**
   * Reads the source.
   *
   * @throws when it cannot be read at all
   */
  read(signal: AbortSignal): Promise<SourceReading>;
}
