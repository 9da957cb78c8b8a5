import {
  getRelationEdges,
  isAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** Folders that hold the entities of the example organisation. */
const FOLDERS = ['organisation', 'landscape', 'repos'];

async function readEntityFile(file: string): Promise<Entity[]> {
  return parseAllDocuments(await readFile(file, 'utf8'))
    .map(document => document.toJS() as Entity | null)
    .filter((entity): entity is Entity => entity !== null)
    .map(entity => ({
      ...entity,
      metadata: {
        ...entity.metadata,
        namespace: entity.metadata.namespace ?? 'default',
        annotations: {
          ...entity.metadata.annotations,
          [ANNOTATION_LOCATION]: `file:${file}`,
        },
      },
    }));
}

/** Who belongs to a group and which groups are below it, as the catalog relates them. */
function relationsOfGroup(group: Entity, all: Entity[]): Entity['relations'] {
  const { name } = group.metadata;
  return all.flatMap(entity => {
    const { kind, spec } = entity;
    const targetRef = stringifyEntityRef(entity);
    if (kind === 'User' && (spec?.memberOf as string[])?.includes(name)) {
      return [{ type: 'hasMember', targetRef }];
    }
    return kind === 'Group' && spec?.parent === name
      ? [{ type: 'parentOf', targetRef }]
      : [];
  });
}

/** Relations of an entity to others, as far as evaluation reads them. */
export function withRelations(entity: Entity, all: Entity[]): Entity {
  if (isAiSystemEntity(entity)) {
    const relations = getRelationEdges(entity).map(edge => ({
      type: edge.relation,
      targetRef: stringifyEntityRef(edge.target),
    }));
    return { ...entity, relations };
  }
  return entity.kind === 'Group'
    ? { ...entity, relations: relationsOfGroup(entity, all) }
    : entity;
}

/** Every entity of the example organisation as its files say it today. */
export async function readEntities(directory: string): Promise<Entity[]> {
  const files = await Promise.all(
    FOLDERS.map(async folder => {
      const path = resolve(directory, folder);
      const names = await readdir(path, { recursive: true });
      return names
        .filter(name => name.endsWith('.yaml'))
        .sort()
        .map(name => resolve(path, name));
    }),
  );
  const entities = (await Promise.all(files.flat().map(readEntityFile))).flat();
  return entities.map(entity => withRelations(entity, entities));
}
