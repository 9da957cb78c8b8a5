import {
  CompoundEntityRef,
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';
import { isJsonObject } from '../lib/isJsonObject';
import { AI_SYSTEM_RELATIONS, AiSystemRelationDefinition } from './relations';

/**
 * One relation of an AI system, both ways.
 * @public
 */
export interface AiSystemRelationEdge {
  /** Where the reference is written: `spec.models[0].entityRef`. */
  path: string;
  /** Relation from the AI system to the target. */
  relation: string;
  /** Relation from the target to the AI system. */
  reverse: string;
  /** The other end, which need not exist. */
  target: CompoundEntityRef;
}

/** A text found in the document, and where. */
interface Found {
  path: string;
  text: string;
}

function collect(value: unknown, keys: string[], path: string): Found[] {
  const [key, ...rest] = keys;
  if (key === undefined) {
    const items = Array.isArray(value)
      ? value.map((item, index) => ({ item, path: `${path}[${index}]` }))
      : [{ item: value, path }];
    return items.flatMap(found =>
      typeof found.item === 'string' && found.item !== ''
        ? [{ path: found.path, text: found.item }]
        : [],
    );
  }
  if (!isJsonObject(value)) return [];
  const name = key.replace(/\[\]$/, '');
  const childPath = path ? `${path}.${name}` : name;
  const child = value[name];
  if (name === key) return collect(child, rest, childPath);
  return Array.isArray(child)
    ? child.flatMap((item, index) =>
        collect(item, rest, `${childPath}[${index}]`),
      )
    : [];
}

function parseTarget(
  text: string,
  definition: AiSystemRelationDefinition,
  namespace: string,
): CompoundEntityRef | undefined {
  try {
    const target = parseEntityRef(text, {
      defaultKind: definition.defaultKind,
      defaultNamespace: namespace,
    });
    const kind = target.kind.toLocaleLowerCase('en-US');
    return definition.allowedKinds.some(
      allowed => allowed.toLocaleLowerCase('en-US') === kind,
    )
      ? target
      : undefined;
  } catch {
    // A malformed reference is a fault of the entity, told by its validation.
    return undefined;
  }
}

/**
 * Every relation that an AISystem declares, in the order of the relation table.
 *
 * @remarks
 * Reads references as the catalog does: a kind left out is the default of the
 * row, a namespace left out is that of the entity, and a reference of a kind that
 * the row does not allow makes no relation. The same pair may come more than once
 * when two fields name it; the catalog stores it once.
 *
 * @public
 */
export function getRelationEdges(
  entity: Entity,
  options?: {
    /** Rows of the relation table to read; all of them by default. */
    definitions?: AiSystemRelationDefinition[];
  },
): AiSystemRelationEdge[] {
  const { definitions = AI_SYSTEM_RELATIONS } = options ?? {};
  const namespace = entity.metadata.namespace ?? DEFAULT_NAMESPACE;
  return definitions.flatMap(definition =>
    collect(entity, definition.path.split('.'), '').flatMap(
      ({ path, text }) => {
        const target = parseTarget(text, definition, namespace);
        const { relation, reverse } = definition;
        return target ? [{ path, relation, reverse, target }] : [];
      },
    ),
  );
}
