import {
  canonicalJson,
  EVIDENCE_PACK_MANIFEST,
  EvidencePackManifest,
  EvidencePackPart,
  hashOfSystems,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PackFault } from './PackFault';

/** A pack that is whole by itself. */
export interface CheckedPack {
  file: string;
  manifest: EvidencePackManifest;
}

/** What is wrong with one of several packs, as parts of one. */
export class PartFault extends PackFault {
  constructor(readonly file: string, message: string) {
    super(EVIDENCE_PACK_MANIFEST, message);
  }
}

type Part = CheckedPack & { part: EvidencePackPart };

function toPart({ file, manifest }: CheckedPack): Part {
  const { part } = manifest.scope;
  if (!part) {
    throw new PartFault(
      file,
      'is not a part: it holds all that it was made for',
    );
  }
  return { file, manifest, part };
}

/** What all parts of one have in common, with how a difference is told. */
const COMMON: Array<[string, (part: Part) => unknown]> = [
  ['filters', ({ manifest }) => manifest.scope.filters],
  ['reader', ({ manifest }) => manifest.generatedFor],
  ['number of parts', ({ part }) => part.of],
];

function checkCommon(first: Part, other: Part): void {
  for (const [name, read] of COMMON) {
    const [there, here] = [first, other].map(part => canonicalJson(read(part)));
    if (there !== here) {
      throw new PartFault(
        other.file,
        `has other ${name} than ${first.file}: ${here}, and not ${there}`,
      );
    }
  }
  if (first.part.systemsSha256 !== other.part.systemsSha256) {
    throw new PartFault(
      other.file,
      `was taken of another list of AI systems than ${first.file}: some came or went between the two, so take all parts again`,
    );
  }
}

function checkNumbers(parts: Part[]): void {
  const files = new Map<number, string>();
  for (const { file, part } of parts) {
    const twin = files.get(part.number);
    if (twin !== undefined) {
      throw new PartFault(file, `is part ${part.number}, as ${twin} is`);
    }
    files.set(part.number, file);
  }
  const [{ file, part }] = parts;
  const missing = Array.from({ length: part.of }, (_, at) => at + 1).filter(
    number => !files.has(number),
  );
  if (missing.length > 0) {
    throw new PartFault(
      file,
      `is one of ${part.of} parts, of which are not given: ${missing.join(
        ', ',
      )}`,
    );
  }
}

/**
 * Checks that packs are all the parts of one, and hold every AI system that was listed.
 *
 * @returns how many AI systems they hold together
 * @throws PartFault with the first fault
 */
export function checkParts(packs: CheckedPack[]): number {
  const parts = packs.map(toPart);
  const [first, ...others] = parts;
  for (const other of others) checkCommon(first, other);
  checkNumbers(parts);
  const systems = parts.flatMap(({ manifest }) => manifest.scope.systems);
  if (hashOfSystems(systems) !== first.part.systemsSha256) {
    throw new PartFault(
      first.file,
      'says of all parts that they hold other AI systems than they do',
    );
  }
  return systems.length;
}
