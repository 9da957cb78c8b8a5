import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { aiSystemSpecSchema } from '../entity/specSchema';
import { SchemaNode, schemaNode } from '../entity/validation/schemaNode';
import { isJsonObject } from '../lib/isJsonObject';
import { FaultPath } from '../validation/Fault';
import { entriesAt, Template, valuesAt } from './templates';
import { FixChoice, FixEdit } from './types';
import { readAt } from './writeAt';

/** Where values are proposed for, and what for. */
export interface Place {
  entity: Entity;
  /** Path of a hint, such as spec.risk.class. */
  path: string;
  /** Type of link that the control takes. */
  linkType?: string;
  /** Least number that the control takes. */
  least?: number;
  /** Day of the evaluation, YYYY-MM-DD. */
  today: string;
}

/** The schema of a place; empty where there is none, as in metadata. */
function nodeAt(path: FaultPath): SchemaNode {
  const [root, ...keys] = path;
  if (root !== 'spec') return {};
  return keys.reduce<SchemaNode>(
    (node, key) =>
      (typeof key === 'number' ? node.items : node.properties?.[key]) ?? {},
    schemaNode(aiSystemSpecSchema),
  );
}

function choiceAt(path: FaultPath): FixChoice {
  const { enum: values, type, description } = nodeAt(path);
  const allowed = values ?? (type === 'boolean' ? [true, false] : undefined);
  return {
    ...(allowed && {
      allowed: allowed.filter(
        value => !['unknown', 'unclassified'].includes(String(value)),
      ),
    }),
    ...(description && { hint: description }),
  };
}

/** Every field of a value that is absent, as an edit. */
function leavesOf(
  { entity, today }: Place,
  at: FaultPath,
  { value, fixed = [] }: Template,
): FixEdit[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item, index) =>
      leavesOf({ entity, today } as Place, [...at, index], {
        value: item,
        fixed,
      }),
    );
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      leavesOf({ entity, today } as Place, [...at, key], {
        value: part!,
        fixed,
      }),
    );
  }
  const isFixed = fixed.includes(String(at[at.length - 1]));
  return [
    {
      path: at,
      value: value === '$today' ? today : value,
      ...(!isFixed && { choice: choiceAt(at) }),
    },
  ];
}

/** Of what an entry lacks; what it says already stays. */
function absent(place: Place, edits: FixEdit[]): FixEdit[] {
  return edits.filter(
    ({ path }) =>
      readAt(place.entity as unknown as JsonValue, path) === undefined,
  );
}

/** One candidate: edits that belong together. */
type Candidate = FixEdit[];

function ofList(place: Place, at: FaultPath): Candidate[] {
  const list = readAt(place.entity as unknown as JsonValue, at);
  const length = Array.isArray(list) ? list.length : 0;
  const templates = entriesAt(place.path, place.linkType);
  const [first] = templates;
  const isFilled = length > 0 && isJsonObject(first?.value);
  // Another link is no better for the title of this one.
  const filling =
    isFilled && place.path !== 'metadata.links'
      ? [
          absent(
            place,
            Array.from({ length }, (_, index) =>
              leavesOf(place, [...at, index], first),
            ).flat(),
          ),
        ]
      : [];
  return [
    ...filling,
    ...templates.map(template => leavesOf(place, [...at, length], template)),
  ];
}

function ofSchema(place: Place, at: FaultPath): JsonValue[] {
  const node = nodeAt(at);
  const { description = '' } = node;
  if (node.enum) {
    return node.enum.filter(
      value => !['unknown', 'unclassified'].includes(String(value)),
    );
  }
  switch (node.type) {
    case 'boolean':
      return [true, false];
    case 'array':
      return node.items?.enum
        ? node.items.enum.map(value => [value])
        : [[`what belongs to: ${description}`]];
    case 'integer':
    case 'number':
      return [place.least ?? 1];
    case 'object':
      return [
        Object.fromEntries(
          Object.keys(node.properties ?? {}).map(key => [
            key,
            ofSchema(place, [...at, key])[0],
          ]),
        ),
      ];
    default:
  }
  if (/Entity reference/.test(description)) return ['group:default/your-team'];
  if (/A date, YYYY/.test(description)) return [place.today];
  if (/A path inside/.test(description)) {
    const name = at[at.length - 1];
    return [name === 'aibom' ? './aibom.cdx.json' : `./docs/${name}.md`];
  }
  if (/An https, http/.test(description)) return ['https://example.com/page'];
  return [`An example, to be written for this system: ${description}`];
}

/**
 * What could be declared at the place that a hint names: fields that are absent
 * before other values of those that are, and the stricter value before the lighter one.
 */
export function candidatesAt(place: Place): Candidate[] {
  const at = place.path.split('.');
  const templates = valuesAt(place.path);
  const lists = ofList(place, at);
  const values = (
    templates.length > 0
      ? templates
      : ofSchema(place, at).map((value): Template => ({ value }))
  ).map(template => leavesOf(place, at, template));
  const wanted = lists.length > 0 ? lists : values;
  const filling = wanted.map(edits => absent(place, edits));
  return [...filling, ...wanted].filter(edits => edits.length > 0);
}

/** What a system is, and not what people do about it. */
const FACTS =
  /^spec\.(risk\.annexIII|traits\.\w+|models|datasets|suppliers|tools)$/;

/**
 * What could be declared so that a control does not apply. Only of facts: that nobody measures
 * or watches anything is nothing to propose.
 */
export function negationsAt(path: string): JsonValue[] {
  if (!FACTS.test(path)) return [];
  const node = nodeAt(path.split('.'));
  if (node.type === 'array') return [[]];
  return node.enum?.includes(false) ? [false] : [];
}
