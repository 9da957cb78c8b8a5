import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { Readable } from 'node:stream';
import {
  controlDocument,
  DocumentType,
  GovernanceDocument,
  recordDocument,
  riskDocument,
  systemDocument,
} from './documents';
import { GovernanceReader } from './GovernanceReader';

const RISK = 'risk';

/** A collator of one type of document. */
interface GovernanceCollatorFactory extends DocumentCollatorFactory {
  readonly type: DocumentType;
}

async function* systems(
  reader: GovernanceReader,
): AsyncIterable<GovernanceDocument> {
  for await (const system of reader.listSystems()) {
    yield systemDocument(system);
  }
}

async function* controls(
  reader: GovernanceReader,
): AsyncIterable<GovernanceDocument> {
  for await (const { pack, control } of reader.listControls()) {
    yield controlDocument(pack, control);
  }
}

async function* records(
  reader: GovernanceReader,
): AsyncIterable<GovernanceDocument> {
  const types = await reader.readRecordTypes();
  for await (const system of reader.listSystems()) {
    for await (const record of reader.listRecords(system.entityRef)) {
      if (record.type !== RISK) {
        yield recordDocument(system, record, types.get(record.type));
      }
    }
  }
}

async function* risks(
  reader: GovernanceReader,
): AsyncIterable<GovernanceDocument> {
  for await (const system of reader.listSystems()) {
    for await (const risk of reader.listRecords(system.entityRef, [RISK])) {
      yield riskDocument(system, risk);
    }
  }
}

/**
 * One collator for each type of document. What is about a system is shown to those who
 * may read that system in the catalog; controls, to those who may read governance at all.
 */
export function createCollators(
  reader: GovernanceReader,
): GovernanceCollatorFactory[] {
  const collator = (
    type: DocumentType,
    visibilityPermission: Permission,
    read: (from: GovernanceReader) => AsyncIterable<GovernanceDocument>,
  ): GovernanceCollatorFactory => ({
    type,
    visibilityPermission,
    getCollator: async () => Readable.from(read(reader)),
  });
  return [
    collator('ai-system', catalogEntityReadPermission, systems),
    collator('ai-control', aiGovernanceReadPermission, controls),
    collator('ai-record', catalogEntityReadPermission, records),
    collator('ai-risk', catalogEntityReadPermission, risks),
  ];
}
