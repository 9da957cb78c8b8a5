import { readBom } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { SourceModel, SourceReading } from '../ModelSource';
import { workloadOf } from './workloadOf';

/** A bill of materials that was fetched. */
export interface BomFile {
  /** Below the target, as messages name it. */
  path: string;
  content: Uint8Array;
}

/** Faults of one file that are told. */
const MOST_FAULTS = 3;

/** What cannot be read of a file. */
function unread(path: string, why: string): SourceReading {
  return { models: [], unread: [`${path}: ${why}`], faults: [] };
}

/**
 * The models of a bill of materials. One that breaks its schema somewhere still says what
 * it says; one that is no bill of materials is unread.
 */
export function readModels({ path, content }: BomFile): SourceReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return unread(path, 'it is not text in UTF-8');
  }
  const bom = readBom(text);
  if (bom.format === 'unsupported') return unread(path, bom.faults.join('; '));
  const workload = workloadOf(JSON.parse(text));
  const named = bom.models.filter(({ name, purl }) => name || purl);
  const nameless = bom.models.length - named.length;
  return {
    models: named.map(
      ({ name, group, version, purl }): SourceModel => ({
        ...(name && { name }),
        ...(group && { group }),
        ...(version && { version }),
        ...(purl && { purl }),
        runsIn: workload ? [workload.place] : [],
        foundIn: [path],
        ownerHints: workload ? [workload.namespace] : [],
      }),
    ),
    unread: [],
    faults: [
      ...bom.faults.slice(0, MOST_FAULTS).map(fault => `${path}: ${fault}`),
      ...(nameless > 0
        ? [
            `${path}: ${nameless} models have neither a name nor a package URL, and are left out`,
          ]
        : []),
    ],
  };
}
