import { JsonObject } from '@backstage/types';
import { isJsonObject } from '../../lib/isJsonObject';
import { compileRecordSchema } from '../../records/recordSchema';
import { RecordTypeDefinition } from '../../records/RecordTypeDefinition';
import { ORGANISATION_RECORD_TYPES } from '../../records/types';
import { Fault, FaultPath } from '../../validation/Fault';

/** Groups of fields that let unknown ones in. */
function openGroups(schema: JsonObject, path: FaultPath): Fault[] {
  const isGroup = schema.type === 'object' || isJsonObject(schema.properties);
  const own =
    isGroup && schema.additionalProperties !== false
      ? [{ path, message: 'expected additionalProperties: false' }]
      : [];
  const fields = isJsonObject(schema.properties)
    ? Object.entries(schema.properties)
    : [];
  return [
    ...own,
    ...fields.flatMap(([key, field]) =>
      isJsonObject(field)
        ? openGroups(field, [...path, 'properties', key])
        : [],
    ),
    ...(isJsonObject(schema.items)
      ? openGroups(schema.items, [...path, 'items'])
      : []),
  ];
}

function schemaFaults(schema: JsonObject, path: FaultPath): Fault[] {
  if (schema.type !== 'object') {
    return [{ path, message: 'expected type: object' }];
  }
  try {
    compileRecordSchema(schema);
  } catch (error) {
    return [
      {
        path,
        message: `expected a JSON Schema of draft 07: ${
          (error as Error).message
        }`,
      },
    ];
  }
  return openGroups(schema, path);
}

/** What is recorded of a system is not recorded of the organisation. */
function levelFaults(type: RecordTypeDefinition, path: FaultPath): Fault[] {
  const ofOrganisation: readonly string[] = ORGANISATION_RECORD_TYPES;
  const expected = ofOrganisation.includes(type.id) ? 'organisation' : 'system';
  return type.level === expected
    ? []
    : [
        {
          path: [...path, 'level'],
          message: `"${type.level}" is not allowed; a ${type.id} is of level ${expected}`,
        },
      ];
}

/** Faults of record types that the schema of packs cannot tell. */
export function findRecordTypeFaults(types: RecordTypeDefinition[]): Fault[] {
  return types.flatMap((type, index) => {
    const path = ['recordTypes', index];
    const first = types.findIndex(({ id }) => id === type.id);
    return [
      ...(first < index
        ? [
            {
              path: [...path, 'id'],
              message: `record type ${type.id} stands twice; the first is recordTypes[${first}]`,
            },
          ]
        : []),
      ...levelFaults(type, path),
      ...schemaFaults(type.schema, [...path, 'schema']),
    ];
  });
}
