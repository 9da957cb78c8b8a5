import { DocumentKind } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Where a declared document is read from. */
export type DocumentTarget =
  | { type: 'url'; kind: DocumentKind; url: string }
  | {
      type: 'file';
      kind: DocumentKind;
      /** Folder of the descriptor, which the path may not leave. */
      root: string;
      path: string;
    };

/** The target as text: the key under which its facts are stored. */
export function formatTarget(target: DocumentTarget): string {
  return JSON.stringify(
    target.type === 'url'
      ? [target.type, target.kind, target.url]
      : [target.type, target.kind, target.root, target.path],
  );
}

/** The target that {@link formatTarget} wrote. */
export function parseTarget(text: string): DocumentTarget {
  const [type, kind, ...where] = JSON.parse(text);
  return type === 'url'
    ? { type, kind, url: where[0] }
    : { type, kind, root: where[0], path: where[1] };
}
