import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import {
  AiSystemFault,
  claimsToBeAiSystem,
  validateAiSystemEntity,
} from '../entity/validation';
import { AI_SYSTEM_API_VERSION, AI_SYSTEM_KIND } from '../entity/vocabulary';
import { isJsonObject } from '../lib/isJsonObject';
import { FaultPath } from '../validation/Fault';
import { FilePlace, YamlSource } from '../validation/YamlSource';
import { catalogFault } from './catalogFault';

/** What is wrong with a descriptor, and where. @public */
export interface DescriptorFault extends FilePlace {
  /** Written as `spec.models[0].name`; empty where the text is not YAML. */
  path: string;
  message: string;
  /** Every word that is allowed there, where there is a list of them. */
  allowed?: string[];
  /** What was probably meant, written as it belongs into the file. */
  suggestion?: string;
}

/** The AI system of a text. @public */
export interface ReadDescriptor {
  /** Which of the documents of the text it is, from 0. */
  document: number;
  /** As it is written, which may be only a part of an entity; absent for no YAML. */
  content?: JsonObject;
  /** For what the catalog would refuse it, in the order of the lines. */
  findFaults(): Promise<DescriptorFault[]>;
}

type NoValue = Omit<AiSystemFault, 'value'>;

/** A path as people write it, in parts: `spec.models[0]["a.b"]`. */
function pathOf(text: string): FaultPath {
  const parts = text.match(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/g) ?? [];
  return parts.map(part => {
    if (part.startsWith('["')) return JSON.parse(part.slice(1, -1)) as string;
    return part.startsWith('[') ? Number(part.slice(1, -1)) : part;
  });
}

function isAiSystem(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    typeof value.kind === 'string' &&
    claimsToBeAiSystem(value as unknown as Entity)
  );
}

/** What the catalog says, at the field that it speaks of. */
function faultOfCatalog(message: string) {
  const required = /(\/metadata)? must have required property '(\w+)'/;
  const [, group, missing] = required.exec(message) ?? [];
  if (missing) {
    const path = group ? `metadata.${missing}` : missing;
    return { path, message: `${path} is missing` };
  }
  const path = /"((?:metadata|apiVersion|kind)[\w.]*)"/.exec(message)?.[1];
  return { path: path ?? 'metadata', message };
}

function syntaxFaults(error: Error, file: string): DescriptorFault[] {
  return error.message.split('\n').map(text => {
    const rest = text.startsWith(`${file}:`)
      ? text.slice(file.length + 1)
      : text;
    const [, line = '1', message] = /^(?:(\d+): ?)?(.*)$/s.exec(rest)!;
    return { path: '', line: Number(line), column: 1, message };
  });
}

/** What is wrong before anything else can be judged. */
function headerFaults(content: JsonObject) {
  const expected = { apiVersion: AI_SYSTEM_API_VERSION, kind: AI_SYSTEM_KIND };
  return Object.entries(expected)
    .filter(([path]) => typeof content[path] !== 'string')
    .map(([path, word]) => ({
      path,
      message: `${path} is missing; expected ${word}`,
      allowed: [word],
      suggestion: word,
    }));
}

async function entityFaults(content: JsonObject) {
  const header = headerFaults(content);
  if (header.length > 0) return header;
  const entity = content as unknown as Entity;
  const message = await catalogFault(entity);
  return [
    ...validateAiSystemEntity(entity),
    ...(message === undefined ? [] : [faultOfCatalog(message)]),
  ];
}

/**
 * Reads the AI system of a text, or what is to become one: the first document that says
 * it is an AISystem, else the first.
 * @public
 */
export function parseDescriptor(options: {
  /** Its name, for messages. */
  file: string;
  text: string;
}): ReadDescriptor {
  const { file } = options;
  let sources: YamlSource[];
  try {
    sources = YamlSource.parseAll(options);
  } catch (error) {
    const faults = syntaxFaults(error as Error, file);
    return { document: 0, findFaults: async () => faults };
  }
  const found = sources.findIndex(({ value }) => isAiSystem(value));
  const document = Math.max(found, 0);
  const source = sources[document] ?? YamlSource.parse({ file, text: '{}' });
  const content = source.value;
  if (!isJsonObject(content)) {
    const message =
      'expected an entity with apiVersion, kind, metadata and spec';
    const fault = { path: '', line: 1, column: 1, message };
    return { document, findFaults: async () => [fault] };
  }
  return {
    document,
    content,
    findFaults: async () =>
      (await entityFaults(content))
        .map(({ path, message, ...words }: AiSystemFault | NoValue) => ({
          path,
          message,
          ...(words.allowed && { allowed: words.allowed }),
          ...(words.suggestion && { suggestion: words.suggestion }),
          ...source.placeOf(pathOf(path)),
        }))
        .sort((left, right) => left.line - right.line),
  };
}
