import {
  AI_SYSTEM_KIND,
  ControlInfo,
  PackInfo,
  RecordTypeInfo,
  RecordView,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import type { IndexableDocument } from '@backstage/plugin-search-common';

/** What is indexed. */
export const DOCUMENT_TYPES = [
  'ai-system',
  'ai-control',
  'ai-record',
  'ai-risk',
] as const;

/** One of what is indexed. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** A document with the facets by which results are filtered. */
export interface GovernanceDocument extends IndexableDocument {
  /** The result item of a frontend gets the document alone. */
  documentType: DocumentType;
  /** Risk class of the system. */
  class?: string;
  /** Level of the system by the default pack. */
  level?: string;
  /** Full reference of the owner of the system. */
  owner?: string;
  /** Stage of a system, state of a record, status of a risk. */
  state?: string;
  /** Kind of the entity that an AI system is, as in documents of the catalog. */
  kind?: string;
  /** Namespace of the entity, likewise. */
  namespace?: string;
  /** Full reference of the system. */
  entityRef?: string;
  /** What the system is called. */
  systemTitle?: string;
}

/** Characters of a record that are searched. */
const MOST_TEXT = 5_000;

/** The page of a system in the catalog. */
function pageOf({ entityRef }: Pick<SystemSummary, 'entityRef'>): string {
  const { namespace, kind, name } = parseEntityRef(entityRef);
  return `/catalog/${[namespace, kind, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

const titleOf = ({ title, name }: SystemSummary) => title ?? name;

/** What every document about a system says, and who may see it. */
function aboutSystem(system: SystemSummary) {
  const { entityRef, riskClass, level, owner } = system;
  return {
    class: riskClass,
    level,
    ...(owner && { owner }),
    entityRef,
    systemTitle: titleOf(system),
    // Whether the system may be read in the catalog decides over all of them.
    authorization: { resourceRef: entityRef },
  };
}

/** Every text in a value, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [];
}

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** An AI system. */
export function systemDocument(system: SystemSummary): GovernanceDocument {
  const { name, description = '', type, stage } = system;
  return {
    documentType: 'ai-system',
    title: titleOf(system),
    text: [name, type, description].filter(Boolean).join(' '),
    location: pageOf(system),
    kind: AI_SYSTEM_KIND,
    namespace: parseEntityRef(system.entityRef).namespace,
    state: stage,
    ...aboutSystem(system),
  };
}

/** A control of a pack. It is about no system. */
export function controlDocument(
  pack: PackInfo,
  control: ControlInfo,
): GovernanceDocument {
  const { id, title, description, remediation, dueFrom } = control;
  const query = new URLSearchParams({ pack: pack.id, find: id });
  return {
    documentType: 'ai-control',
    title: `${id} ${title}`,
    text: [description, remediation, pack.title].join(' '),
    location: `/ai-governance/controls?${query}`,
    state: dueFrom,
  };
}

/** A record of a system: its place is the control for which it is evidence. */
export function recordDocument(
  system: SystemSummary,
  record: RecordView,
  type: RecordTypeInfo | undefined,
): GovernanceDocument {
  const { data, subject, state } = record;
  const name = textOf((data as { title?: unknown }).title) ?? subject;
  return {
    documentType: 'ai-record',
    title: [type?.title ?? record.type, name].filter(Boolean).join(': '),
    text: textsIn(data).join(' ').slice(0, MOST_TEXT),
    location: `${pageOf(system)}/${placeOf(record, type)}`,
    state,
    ...aboutSystem(system),
  };
}

/** The tab of a system in which a record is worked on. */
function placeOf(
  { type: typeId, subject }: RecordView,
  type: RecordTypeInfo | undefined,
): string {
  if (typeId === 'risk-acceptance' && subject) {
    return `ai-risk?${new URLSearchParams({ risk: subject })}`;
  }
  const control = type?.subject === 'control' ? subject : type?.controls[0];
  return control
    ? `ai-controls?${new URLSearchParams({ control })}`
    : 'ai-activity';
}

/** A risk of a system. */
export function riskDocument(
  system: SystemSummary,
  record: RecordView,
): GovernanceDocument {
  const { id } = record;
  const data = record.data as Record<string, unknown>;
  return {
    documentType: 'ai-risk',
    title: textOf(data.title) ?? id,
    text: textsIn(data).join(' ').slice(0, MOST_TEXT),
    location: `${pageOf(system)}/ai-risk?${new URLSearchParams({ risk: id })}`,
    state: textOf(data.status) ?? 'open',
    ...aboutSystem(system),
  };
}
