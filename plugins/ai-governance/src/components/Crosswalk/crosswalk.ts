import {
  CrosswalkControl,
  CrosswalkEvidence,
  CrosswalkProcess,
  CrosswalkView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { hasWords } from '../../lib/hasWords';

/** What the rows of the crosswalk are. */
export const CROSSWALK_ROWS = ['controls', 'evidence', 'references'] as const;

/** Frameworks whose clauses the shared processes name. */
export const PROCESS_FRAMEWORKS = [
  'clauses',
  'iso27001',
  'iso9001',
  'iso9001of2026',
] as const;

/** What the rows of the crosswalk are. */
export type CrosswalkRows = (typeof CROSSWALK_ROWS)[number];

/** A reference, and what serves it. */
export interface ServedReference {
  framework: string;
  id: string;
  controls: CrosswalkControl[];
  evidence: CrosswalkEvidence[];
  /** Processes that management systems share, and whose clause it is. */
  processes: CrosswalkProcess[];
}

/** How the crosswalk is narrowed. */
export interface CrosswalkFilter {
  text: string;
  pack?: string;
  framework?: string;
}

/** What is looked at: `control:INV-01`, `evidence:record:fria`, `reference:euAiAct:Art.27`. */
export type CrosswalkItem =
  | { kind: 'control'; control: CrosswalkControl }
  | { kind: 'evidence'; evidence: CrosswalkEvidence }
  | { kind: 'reference'; reference: ServedReference }
  | { kind: 'unknown'; name: string };

/** Address of a reference as an item. */
export const referenceItem = (framework: string, id: string) =>
  `reference:${framework}:${id}`;

function serves(
  { references }: { references: Record<string, string[]> },
  framework: string,
  id: string,
): boolean {
  return references[framework]?.includes(id) ?? false;
}

function servedReference(
  view: CrosswalkView,
  framework: string,
  id: string,
): ServedReference {
  const controls = view.controls.filter(item => serves(item, framework, id));
  const taken = new Set(controls.flatMap(({ evidence }) => evidence));
  return {
    framework,
    id,
    controls,
    evidence: view.evidence.filter(item => taken.has(item.id)),
    processes: view.processes.filter(process =>
      PROCESS_FRAMEWORKS.some(
        name => name === framework && process[name].includes(id),
      ),
    ),
  };
}

/** Every reference of every framework, in their order. */
function servedReferences(view: CrosswalkView): ServedReference[] {
  return view.frameworks.flatMap(({ id: framework, references }) =>
    references.map(id => servedReference(view, framework, id)),
  );
}

/** What an address looks at. */
export function findItem(view: CrosswalkView, item: string): CrosswalkItem {
  const [kind, ...rest] = item.split(':');
  const name = rest.join(':');
  if (kind === 'control') {
    const control = view.controls.find(({ id }) => id === name);
    if (control) return { kind, control };
  }
  if (kind === 'evidence') {
    const evidence = view.evidence.find(({ id }) => id === name);
    if (evidence) return { kind, evidence };
  }
  if (kind === 'reference') {
    const [framework, ...parts] = rest;
    const reference = servedReference(view, framework, parts.join(':'));
    const isServed = [reference.controls, reference.processes].some(
      ({ length }) => length > 0,
    );
    if (isServed) return { kind, reference };
  }
  return { kind: 'unknown', name };
}

const referenceIds = (references: Record<string, string[]>) =>
  Object.values(references).flat();

/** Controls that match. */
export function matchingControls(
  { controls }: CrosswalkView,
  { text, pack, framework }: CrosswalkFilter,
): CrosswalkControl[] {
  return controls.filter(
    control =>
      (!pack || control.packId === pack) &&
      (!framework || control.references[framework]) &&
      hasWords(
        [
          control.id,
          control.title,
          ...control.evidence,
          ...referenceIds(control.references),
        ],
        text,
      ),
  );
}

/** Kinds of evidence that match. */
export function matchingEvidence(
  view: CrosswalkView,
  { text, pack, framework }: CrosswalkFilter,
): CrosswalkEvidence[] {
  return view.evidence.filter(
    item =>
      (!pack || item.controls.some(({ packId }) => packId === pack)) &&
      (!framework || item.references[framework]) &&
      hasWords(
        [
          item.id,
          item.title,
          ...item.controls.map(({ id }) => id),
          ...referenceIds(item.references),
        ],
        text,
      ),
  );
}

/** References that match. */
export function matchingReferences(
  view: CrosswalkView,
  { text, pack, framework }: CrosswalkFilter,
): ServedReference[] {
  return servedReferences(view).filter(
    reference =>
      (!framework || reference.framework === framework) &&
      (!pack || reference.controls.some(({ packId }) => packId === pack)) &&
      hasWords(
        [
          reference.id,
          ...reference.controls.flatMap(({ id, title }) => [id, title]),
          ...reference.evidence.flatMap(({ id, title }) => [id, title]),
        ],
        text,
      ),
  );
}
