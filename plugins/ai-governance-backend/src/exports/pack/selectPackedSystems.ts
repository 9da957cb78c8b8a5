import {
  EVIDENCE_PACK_SYSTEMS,
  EvidencePackPart,
  hashOfSystems,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { PagePosition } from '../../systems';
import { pagesOf } from '../../util';

/** A page of the inventory, and how many AI systems match in all. */
interface SystemsPage {
  items: SystemSummary[];
  totalItems: number;
  next?: PagePosition;
}

/**
 * Systems for an evidence pack, and which part of how many it is where more match
 * than one pack holds. All pages are read then, so that each part says what all parts
 * together hold.
 *
 * @param options.part - from 1
 * @throws InputError when there are none, when there is no such part, and when there
 * are several parts and none is named: no system is left out without a word
 */
export async function selectPackedSystems(options: {
  part?: number;
  read: (page: {
    limit: number;
    position?: PagePosition;
  }) => Promise<SystemsPage>;
}): Promise<{ systems: SystemSummary[]; part?: EvidencePackPart }> {
  const { read, part: number } = options;
  const pages = pagesOf((position: PagePosition | undefined) =>
    read({ limit: EVIDENCE_PACK_SYSTEMS, position }),
  );
  const refs: string[] = [];
  let systems: SystemSummary[] = [];
  let of = 0;
  let at = 0;
  for await (const { items, totalItems } of pages) {
    at += 1;
    if (at === 1) of = countParts(totalItems, number);
    if (at === (number ?? 1)) systems = items;
    refs.push(...items.map(({ entityRef }) => entityRef));
  }
  return {
    systems,
    ...(of > 1 && {
      part: {
        number: number!,
        of,
        systems: refs.length,
        systemsSha256: hashOfSystems(refs),
      },
    }),
  };
}

function countParts(total: number, asked: number | undefined): number {
  if (total === 0) throw new InputError('No AI system matches the filters');
  const of = Math.ceil(total / EVIDENCE_PACK_SYSTEMS);
  if (of > 1 && asked === undefined) {
    throw new InputError(
      `An evidence pack holds at most ${EVIDENCE_PACK_SYSTEMS} AI systems, and ${total} match; take the parts 1 to ${of} one by one with the parameter part, or narrow the filters, for example with owner, groupTree or q`,
    );
  }
  if (asked !== undefined && asked > of) {
    throw new InputError(
      `Invalid query parameter part: ${asked}; ${total} AI systems match, which makes parts 1 to ${of}`,
    );
  }
  return of;
}
