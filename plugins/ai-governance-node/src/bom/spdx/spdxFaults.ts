import { allowedWords } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Ajv, { ValidateFunction } from 'ajv';
import { describeError, quoted } from '../describeError';
import { asArray, asString, JsonDocument } from '../json';
import { idOf, SpdxGraph, SpdxNode } from './SpdxGraph';
import { SPDX_CLASSES, SPDX_VERSIONS } from './spdxSchema';

/** Faults that are looked for; a large document may have one for each value. */
const MOST_FAULTS = 1_000;

const context = (version: string) =>
  `https://spdx.org/rdf/${version}/spdx-context.jsonld`;

/** Relationships that are read, whose ends have to be there. */
const READ = new Set([
  ...['trainedOn', 'testedOn', 'dependsOn'],
  ...['hasDeclaredLicense', 'hasConcludedLicense'],
]);

const validators = new Map<boolean, Map<string, ValidateFunction>>();

/** Compiled at their first use and kept. */
function validatorsFor(allErrors: boolean): Map<string, ValidateFunction> {
  const known = validators.get(allErrors);
  if (known) return known;
  const ajv = new Ajv({ allErrors, verbose: true, strict: false });
  const made = new Map(
    Object.entries(SPDX_CLASSES).map(([name, schema]) => [
      name,
      ajv.compile(schema),
    ]),
  );
  validators.set(allErrors, made);
  return made;
}

/**
 * Faults of an SPDX 3 document in JSON-LD against what SPDX 3.0.1 says of the classes
 * that are read, and of the AI profile where the document says that it conforms to it
 * (SPDX 3.0.1, AI profile, "Profile conformance"). Other classes are not looked into.
 *
 * @param options.allFaults - every fault of an object, or the first alone
 */
export function findSpdxFaults(
  document: JsonDocument,
  graph: SpdxGraph,
  options: { allFaults: boolean },
): string[] {
  const faults: string[] = [];
  for (const fault of listFaults(document, graph, options)) {
    if (faults.push(fault) >= MOST_FAULTS) break;
  }
  return faults;
}

function* listFaults(
  document: JsonDocument,
  graph: SpdxGraph,
  { allFaults }: { allFaults: boolean },
): Generator<string> {
  yield* rootFaults(document);
  const known = validatorsFor(allFaults);
  for (const node of graph.nodes) yield* nodeFaults(node, known);
  for (const { place, id } of graph.repeated()) {
    yield `${place} has the id ${quoted(
      id,
    )}, which another object has; give each its own`;
  }
  const [, ...more] = graph.ofType('SpdxDocument');
  for (const { place } of more) {
    yield `${place} is a second SpdxDocument; a file has one`;
  }
  yield* referenceFaults(graph);
  yield* profileFaults(graph);
}

function* nodeFaults(
  { place, type, value }: SpdxNode,
  known: Map<string, ValidateFunction>,
): Generator<string> {
  const validate = known.get(type);
  if (!validate) {
    const meant = [...known.keys()].find(name => name.endsWith(`_${type}`));
    if (meant) {
      yield `${place}/type is ${quoted(type)}; did you mean ${quoted(meant)}?`;
    }
  } else if (!validate(value)) {
    for (const error of validate.errors ?? []) {
      yield describeError({
        ...error,
        instancePath: place + error.instancePath,
      });
    }
  }
}

function* rootFaults(document: JsonDocument): Generator<string> {
  const allowed = SPDX_VERSIONS.map(context);
  const found = document['@context'];
  if (typeof found !== 'string' || !allowed.includes(found)) {
    yield `/@context is ${quoted(found)}; ${allowedWords(
      String(found),
      allowed,
    )}`;
  }
  const graph = document['@graph'];
  if (graph === undefined && document.type !== undefined) return;
  if (!Array.isArray(graph) || graph.length === 0) {
    yield `/@graph is ${quoted(
      graph,
    )}; expected a list of the elements of the document`;
    return;
  }
  for (const [index, item] of graph.entries()) {
    if (typeof item?.type === 'string') continue;
    yield `/@graph/${index} has no "type"; expected an object with the name of its class, such as ai_AIPackage`;
  }
}

/** Creation infos and ends of relationships that are nowhere in the document. */
function* referenceFaults(graph: SpdxGraph): Generator<string> {
  const imported = new Set(
    graph
      .ofType('ExternalMap')
      .flatMap(({ value }) => asString(value.externalSpdxId) ?? []),
  );
  const isKnown = (id: string) =>
    Boolean(graph.get(id)) || imported.has(id) || isOutside(id);
  for (const { place, value } of graph.nodes) {
    const info = asString(value.creationInfo);
    if (info !== undefined && !graph.get(info)) {
      yield `${place}/creationInfo is ${quoted(
        info,
      )}; no CreationInfo of the document has this @id`;
    }
  }
  for (const { place, type, from, to } of graph.relationships()) {
    if (!READ.has(type)) continue;
    for (const id of [from, ...to]) {
      if (id === undefined || isKnown(id)) continue;
      yield `${place} relates ${quoted(
        id,
      )}; no element of the document has this spdxId, and none is imported`;
    }
  }
}

/** Licences of the SPDX list, and what SPDX itself defines, stand in no document. */
function isOutside(id: string): boolean {
  return (
    /^https?:\/\/spdx\.org\/(?:licenses|rdf)\//.test(id) ||
    /^(?:spdx:|expandedlicensing_|NoneElement$|NoAssertionElement$)/.test(id)
  );
}

function* profileFaults(graph: SpdxGraph): Generator<string> {
  const conformsToAi = graph
    .ofType('SpdxDocument', 'Bom', 'software_Sbom')
    .some(({ value }) => asArray(value.profileConformance).includes('ai'));
  if (!conformsToAi) return;
  const licensed = new Map<string, number>();
  for (const { type, from } of graph.relationships()) {
    const key = `${type} ${from}`;
    licensed.set(key, (licensed.get(key) ?? 0) + 1);
  }
  for (const node of graph.ofType('ai_AIPackage')) {
    for (const type of ['hasDeclaredLicense', 'hasConcludedLicense']) {
      const count = licensed.get(`${type} ${idOf(node.value)}`) ?? 0;
      if (count === 1) continue;
      yield `${
        node.place || '/'
      } has ${count} relationships of type ${type}; the profile ai, which the document conforms to, asks for one`;
    }
  }
}
