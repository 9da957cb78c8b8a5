import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { Cell, DocumentBuilder, ReportDocument } from './document';
import { addBasis, systemProvenance } from './provenance';
import { ExportContext, SystemExport } from './SystemExport';
import {
  addControls,
  addHistory,
  addRecords,
  addRisks,
  addStanding,
} from './systemSections';

/** Leaves of a declaration as paths, in the order in which they are declared. */
function leaves(value: JsonValue | undefined, path: string): Cell[][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object')
    return [[{ text: path, code: true }, String(value)]];
  if (Array.isArray(value)) {
    if (value.length === 0)
      return [[{ text: path, code: true }, 'None (declared)']];
    if (value.every(item => typeof item !== 'object')) {
      return [[{ text: path, code: true }, value.map(String).join('; ')]];
    }
    return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, path ? `${path}.${key}` : key),
  );
}

function addDeclaration(builder: DocumentBuilder, entity: Entity): void {
  builder
    .section('What is declared')
    .text(
      'As the catalog holds it. What is absent is not declared, and its duties apply.',
      'quiet',
    )
    .table({
      columns: [
        { title: 'Field of spec', width: 1.1 },
        { title: 'Value', width: 2 },
      ],
      rows: leaves(entity.spec as JsonValue, ''),
      empty: 'Nothing is declared.',
    });
}

/**
 * All about one system in one document: how it stands, what it declares, its
 * controls with evidence, risks, records and history. A pure function.
 */
export function createDossier(
  system: SystemExport,
  context: ExportContext,
): ReportDocument {
  const { entity } = system.inputs.evaluation;
  const provenance = systemProvenance(system, context);
  const builder = new DocumentBuilder({
    title: 'System dossier',
    subject: entity.metadata.title ?? entity.metadata.name,
    provenance,
  });
  addStanding(builder, system);
  addControls(builder, system);
  addRisks(builder, system);
  addRecords(builder, system);
  addDeclaration(builder, entity);
  addHistory(builder, system);
  return addBasis(builder, provenance).build();
}
