import {
  BomComponent,
  BomFacts,
  BomRelation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { clip } from '../clip';
import { asArray, asObject, asString, JsonDocument } from '../json';
import { limitFaults } from '../limitFaults';
import { findSpdxFaults } from './spdxFaults';
import { idOf, SpdxGraph, SpdxNode } from './SpdxGraph';

/** Models, datasets, relations and creators that are kept. */
const MOST_KEPT = 1_000;

const RELATIONS = ['trainedOn', 'testedOn', 'dependsOn'] as const;

/**
 * Whether a JSON document is SPDX 3 in JSON-LD. Earlier versions have no AI profile.
 */
export function isSpdx3(document: JsonDocument): boolean {
  return JSON.stringify(document['@context'] ?? '').includes('spdx.org');
}

/**
 * Reads the AI profile of an SPDX 3 document: its AIPackages, other packages whose
 * purpose is `model`, DatasetPackages with their licences, the relationships trainedOn,
 * testedOn and dependsOn between them, and who created the document.
 *
 * @param options.allFaults - every fault of an object, or the first alone
 */
export function readSpdx(
  document: JsonDocument,
  options: { allFaults: boolean },
): BomFacts {
  const graph = new SpdxGraph(document);
  const licences = licencesOf(graph);
  const toComponent = (node: SpdxNode) => componentOf(node, licences);
  const models = graph.nodes.filter(isModel);
  const datasets = graph.ofType('dataset_DatasetPackage');
  const relations = relationsOf(graph);
  const creators = creatorsOf(graph);
  return {
    format: 'SPDX',
    specVersion: versionOf(document, graph),
    faults: limitFaults([
      ...(models.length > MOST_KEPT || datasets.length > MOST_KEPT
        ? [`more than ${MOST_KEPT} models or datasets`]
        : []),
      ...findSpdxFaults(document, graph, options),
    ]),
    serialNumber: identityOf(graph),
    models: models.slice(0, MOST_KEPT).map(toComponent),
    ...(datasets.length > 0 && {
      datasets: datasets.slice(0, MOST_KEPT).map(toComponent),
    }),
    ...(relations.length > 0 && { relations }),
    ...(creators.length > 0 && { creators }),
  };
}

function isModel({ type, value }: SpdxNode): boolean {
  return (
    type === 'ai_AIPackage' ||
    (type === 'software_Package' && value.software_primaryPurpose === 'model')
  );
}

function identityOf(graph: SpdxGraph): string | undefined {
  const [document] = graph.ofType('SpdxDocument');
  const id = asString(document?.value.spdxId);
  return id === undefined ? undefined : clip(id);
}

function versionOf(
  document: JsonDocument,
  graph: SpdxGraph,
): string | undefined {
  const [, inContext] =
    /spdx\.org\/rdf\/([0-9.]+)\//.exec(
      JSON.stringify(document['@context'] ?? ''),
    ) ?? [];
  const [info] = graph.ofType('CreationInfo');
  const version = inContext ?? asString(info?.value.specVersion);
  return version === undefined ? undefined : clip(version);
}

function componentOf(
  { id, value }: SpdxNode,
  licences: ReadonlyMap<string, string>,
): BomComponent {
  const found: BomComponent = { name: clip(asString(value.name) ?? '') };
  const version = asString(value.software_packageVersion);
  const purl = asString(value.software_packageUrl) ?? externalPurl(value);
  const licence = id === undefined ? undefined : licences.get(id);
  if (version !== undefined) found.version = clip(version);
  if (purl !== undefined) found.purl = clip(purl);
  if (licence !== undefined) found.licence = clip(licence);
  return found;
}

function externalPurl(value: JsonDocument): string | undefined {
  const identifier = asArray(value.externalIdentifier)
    .map(asObject)
    .find(item => item?.externalIdentifierType === 'packageUrl');
  return asString(identifier?.identifier);
}

/** The declared licence of each element, else the one that was concluded. */
function licencesOf(graph: SpdxGraph): Map<string, string> {
  const found = new Map<string, string>();
  for (const wanted of ['hasDeclaredLicense', 'hasConcludedLicense']) {
    for (const { type, from, to } of graph.relationships()) {
      const licence = type === wanted && to[0] && licenceOf(graph, to[0]);
      if (from !== undefined && licence && !found.has(from)) {
        found.set(from, licence);
      }
    }
  }
  return found;
}

function licenceOf(graph: SpdxGraph, id: string): string | undefined {
  const expression = graph.get(id)?.value.simplelicensing_licenseExpression;
  const [, listed] =
    /^https?:\/\/spdx\.org\/licenses\/([^/#]+)$/.exec(id) ?? [];
  return asString(expression) ?? listed;
}

function relationsOf(graph: SpdxGraph): BomRelation[] {
  const found: BomRelation[] = [];
  for (const { type, from, to } of graph.relationships()) {
    const relation = RELATIONS.find(name => name === type);
    for (const target of to) {
      const names = [from, target].map(id => nameOf(graph, id));
      if (relation && names[0] && names[1] && found.length < MOST_KEPT) {
        found.push({ from: names[0], type: relation, to: names[1] });
      }
    }
  }
  return found;
}

function creatorsOf(graph: SpdxGraph): string[] {
  const [document] = graph.ofType('SpdxDocument');
  const info = document?.value.creationInfo;
  const value = asObject(info) ?? graph.get(idOf(info) ?? '')?.value;
  return asArray(value?.createdBy)
    .slice(0, MOST_KEPT)
    .flatMap(agent => nameOf(graph, idOf(agent)) ?? []);
}

function nameOf(graph: SpdxGraph, id: string | undefined): string | undefined {
  const name = id === undefined ? undefined : graph.get(id)?.value.name;
  return typeof name === 'string' && name !== '' ? clip(name) : undefined;
}
