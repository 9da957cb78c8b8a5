import {
  DependencyManifest,
  DocumentFacts,
  DocumentKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ManifestFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';

/**
 * Takes apart what anybody who can commit has written. Never rejects: what cannot be
 * taken apart costs nobody more than its own result.
 */
export interface ContentParser {
  readDocument(kind: DocumentKind, content: Buffer): Promise<DocumentFacts>;

  /** Undefined when it could not be tried; it may be the next time. */
  readManifest(
    manifest: DependencyManifest,
    content: Buffer,
  ): Promise<ManifestFacts | undefined>;
}
