import {
  isJsonObject,
  OrganisationRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { ReadScope } from '../access';

/** Whether a reader may learn of a system, by its reference. */
export type MayLearnOf = (entityRef: string) => boolean;

/** References of AI systems within a text. */
const REFERENCE = /aisystem:[a-z0-9._-]+\/[a-z0-9._-]*[a-z0-9]/gi;

/** Undefined where the reader may learn of every system. */
export function mayLearnOf(scope: ReadScope): MayLearnOf | undefined {
  if (scope.type === 'all') return undefined;
  const refs = new Set(scope.refs);
  return entityRef => refs.has(entityRef.toLocaleLowerCase('en-US'));
}

/** Records that are hidden with the system that they name. */
export const AUDIT_FINDING = 'audit-finding';

/**
 * Whether a record of the organisation is about a system that a reader may not learn
 * of: a finding of an audit belongs to those who may read the system that it names.
 */
export function isAboutHidden(
  { type, data }: Pick<OrganisationRecord, 'type' | 'data'>,
  may: MayLearnOf,
): boolean {
  const { system } = data as { system?: unknown };
  return type === AUDIT_FINDING && typeof system === 'string' && !may(system);
}

/** A message without the names of systems that a reader may not learn of. */
export function withoutNames(message: string, may: MayLearnOf): string {
  return message.replace(REFERENCE, ref =>
    may(ref) ? ref : 'an AI system that you may not read',
  );
}

/** What stays of a list, and how many entries of it do not. */
function partOf(
  list: JsonValue | undefined,
  isShown: (item: JsonValue) => boolean,
): { shown: JsonValue[]; hidden: number } {
  const all = Array.isArray(list) ? list : [];
  const shown = all.filter(isShown);
  return { shown, hidden: all.length - shown.length };
}

function limitList(
  group: JsonObject,
  key: string,
  isShown: (item: JsonValue) => boolean,
): JsonObject {
  const { shown, hidden } = partOf(group[key], isShown);
  return hidden === 0 ? group : { ...group, [key]: shown, hidden };
}

/**
 * Topics of a review whose entries are about single systems. Where one names none, it
 * was cut off, or written before entries of findings kept the reference.
 */
const ABOUT_SYSTEMS = [
  'Audit results',
  'Opportunities for improvement',
  'Nonconformities and corrective actions',
  'Risks',
  'Incidents',
];

/** What stays of a topic of a review, entry by entry. */
function limitInput(input: JsonObject, may: MayLearnOf): JsonObject {
  const isUnclear = ABOUT_SYSTEMS.includes(String(input.topic));
  return limitList(input, 'lines', line => {
    const refs = String(line).match(REFERENCE);
    return refs ? refs.every(may) : !isUnclear;
  });
}

/**
 * The content of a record without the systems that a reader may not learn of, in what
 * the server wrote into it: the sample of an audit, and the inputs of a management
 * review. How many are left out is told, and numbers stay as they were kept, over every
 * system; what people wrote stays as it is.
 */
export function withoutHidden(
  record: Pick<OrganisationRecord, 'type' | 'data'>,
  may: MayLearnOf,
): JsonObject {
  const { type } = record;
  const data = record.data as JsonObject;
  if (type === 'internal-audit' && isJsonObject(data.sample)) {
    const isShown = (item: JsonValue) =>
      isJsonObject(item) && may(String(item.system));
    return { ...data, sample: limitList(data.sample, 'drawn', isShown) };
  }
  if (type === 'risk-treatment-plan') {
    const isShown = (item: JsonValue) =>
      isJsonObject(item) && may(String(item.system));
    return limitList(data, 'risks', isShown);
  }
  if (type === 'management-review' && Array.isArray(data.inputs)) {
    return {
      ...data,
      inputs: data.inputs.map(input =>
        isJsonObject(input) ? limitInput(input, may) : input,
      ),
    };
  }
  return data;
}
