import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonPrimitive, JsonValue } from '@backstage/types';
import {
  Cell,
  DocumentBuilder,
  nameDocument,
  ReportDocument,
  RichText,
} from './document';
import { addBasis, systemProvenance } from './provenance';
import { ExportContext, SystemExport } from './SystemExport';
import {
  addHistory,
  addOtherEvidence,
  addRecords,
  addRisks,
} from './recordSections';
import { addControls, addStanding } from './systemSections';

const isScalar = (value: JsonValue | undefined) =>
  typeof value !== 'object' || value === null;

const isFlat = (value: JsonValue | undefined): value is JsonPrimitive[] =>
  Array.isArray(value) && value.every(isScalar);

const flatText = (value: JsonValue | undefined): string =>
  isFlat(value)
    ? value.map(String).join('; ') || 'None (declared)'
    : String(value);

/** One item of a list in one cell, where it holds nothing deeper. */
function itemCell(item: JsonValue): RichText[] | undefined {
  if (isScalar(item) || Array.isArray(item)) return undefined;
  const entries = Object.entries(item as JsonObject);
  return entries.every(([, value]) => isScalar(value) || isFlat(value))
    ? entries.map(([key, value]) => ({ text: `${key}: ${flatText(value)}` }))
    : undefined;
}

/** Leaves of a declaration with their paths, in the order of the declaration. */
function leaves(value: JsonValue | undefined, path: string): Cell[][] {
  if (value === undefined || value === null) return [];
  if (isScalar(value) || isFlat(value)) {
    return [[{ text: path, code: true }, flatText(value)]];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index): Cell[][] => {
      const place = `${path}[${index}]`;
      const cell = itemCell(item);
      return cell ? [[{ text: place, code: true }, cell]] : leaves(item, place);
    });
  }
  return Object.entries(value as JsonObject).flatMap(([key, item]) =>
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
  addOtherEvidence(builder, system);
  addDeclaration(builder, entity);
  addHistory(builder, system);
  return nameDocument(
    addBasis(builder, provenance).build(),
    system.words.names,
  );
}
