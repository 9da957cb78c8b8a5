import {
  getRelationEdges,
  isAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { parseAllDocuments } from 'yaml';

/** Folder of the example organisation. */
export const EXAMPLES = resolve(__dirname, '../../../../examples');

/** Every entity of the example organisation, with the relations that the catalog gives it. */
export function readExampleEntities(): Entity[] {
  const entities = ['organisation', 'landscape', 'repos']
    .map(folder => resolve(EXAMPLES, folder))
    .flatMap(folder =>
      (readdirSync(folder, { recursive: true }) as string[])
        .filter(name => name.endsWith('.yaml'))
        .sort()
        .map(name => resolve(folder, name)),
    )
    .flatMap(readFile);
  const groups = entities.filter(({ kind }) => kind === 'Group');
  const users = entities.filter(({ kind }) => kind === 'User');
  return entities.map(entity => ({
    ...entity,
    relations: isAiSystemEntity(entity)
      ? getRelationEdges(entity).map(edge => ({
          type: edge.relation,
          targetRef: stringifyEntityRef(edge.target),
        }))
      : ofGroup(entity, { groups, users }),
  }));
}

function readFile(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8'))
    .map(document => document.toJS() as Entity | null)
    .filter((entity): entity is Entity => entity !== null)
    .map(entity => ({
      ...entity,
      metadata: {
        ...entity.metadata,
        namespace: entity.metadata.namespace ?? 'default',
        etag: 'v1',
        annotations: {
          ...entity.metadata.annotations,
          [ANNOTATION_LOCATION]: `file:${file}`,
        },
      },
    }));
}

function ofGroup(
  { kind, metadata: { name } }: Entity,
  { groups, users }: { groups: Entity[]; users: Entity[] },
): Entity['relations'] {
  if (kind !== 'Group') return [];
  const memberOf = (user: Entity) => (user.spec?.memberOf ?? []) as string[];
  return [
    ...users
      .filter(user => memberOf(user).includes(name))
      .map(user => ({
        type: 'hasMember',
        targetRef: stringifyEntityRef(user),
      })),
    ...groups
      .filter(({ spec }) => spec?.parent === name)
      .map(child => ({
        type: 'parentOf',
        targetRef: stringifyEntityRef(child),
      })),
  ];
}
