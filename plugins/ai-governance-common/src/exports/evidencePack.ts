import { EvaluationInput } from '../evaluation/types';
import { sha256Hex } from '../lib/sha256Hex';
import { HistoryChange, RecordView } from '../schema/types';

/** Format of the manifest of an evidence pack. @public */
export const EVIDENCE_PACK_FORMAT = 'ai-governance-evidence-pack/1';

/** Name of the manifest in an evidence pack. @public */
export const EVIDENCE_PACK_MANIFEST = 'manifest.json';

/**
 * AI systems that one evidence pack holds at most; where more match, there are several
 * parts, each a pack of its own.
 * @public
 */
export const EVIDENCE_PACK_SYSTEMS = 200;

/** Which of several packs one is. @public */
export interface EvidencePackPart {
  /** From 1. */
  number: number;
  of: number;
  /** How many AI systems all parts hold together. */
  systems: number;
  /**
   * Hash of what all parts hold together, by `hashOfSystems`. Parts of which it differs
   * were taken of different lists.
   */
  systemsSha256: string;
}

/**
 * Hash of a set of AI systems: SHA-256, 64 hexadecimal digits, of their references in
 * order, each followed by a line feed.
 * @public
 */
export function hashOfSystems(entityRefs: Iterable<string>): string {
  return sha256Hex(
    [...entityRefs]
      .sort()
      .map(ref => `${ref}\n`)
      .join(''),
  );
}

/** One file of an evidence pack. @public */
export interface EvidencePackFile {
  /** Relative, with forward slashes. */
  path: string;
  /** Bytes. */
  size: number;
  /** 64 hexadecimal digits. */
  sha256: string;
}

/** What an evidence pack says of itself. @public */
export interface EvidencePackManifest {
  format: typeof EVIDENCE_PACK_FORMAT;
  /** ISO 8601. */
  generatedAt: string;
  generator: { name: string; version: string };
  /** Reference of the caller who requested it; it holds what they may read. */
  generatedFor: string;
  statement: string;
  scope: {
    /** Filters of the request, by their names in the HTTP API. */
    filters: Record<string, unknown>;
    systems: string[];
    /** Left out, the pack holds every AI system that matched. */
    part?: EvidencePackPart;
    packs: Array<{ id: string; version: string; sha256: string }>;
    trail: 'full' | 'excerpt';
    /**
     * How much it holds of the management system; left out, the caller may not read it, or
     * the first part holds it.
     */
    organisation?: { records: number; files: number };
  };
  /** Every other file, in the order of its path. */
  files: EvidencePackFile[];
}

/**
 * What a result rests on, as a pack holds it. The control pack lies beside it once,
 * and is named by its hash.
 * @public
 */
export interface SystemInputs {
  format: 'ai-governance-inputs/1';
  evaluation: Omit<EvaluationInput, 'pack'>;
  pack: { id: string; version: string; sha256: string };
  records: Array<Omit<RecordView, 'may'>>;
  history: HistoryChange[];
}

/** The words that every export carries. @public */
export const EXPORT_STATEMENT =
  'This shows control completeness as configured. It is not a statement of legal or standards conformity.';
