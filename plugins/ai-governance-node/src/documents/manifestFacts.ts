import {
  AiSignal,
  DependencyManifest,
  findAiLibraries,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What a dependency manifest names. @public */
export interface ManifestFacts {
  libraries: AiSignal[];
  /** Why it could not be read; then it names none. */
  fault?: string;
}

/**
 * AI libraries that a dependency manifest names. Never throws, and takes time in
 * proportion to the content.
 *
 * @param manifest - its name
 * @param content - its bytes
 * @public
 */
export function manifestFacts(
  manifest: DependencyManifest,
  content: Uint8Array,
): ManifestFacts {
  const facts: ManifestFacts = { libraries: [] };
  facts.libraries = findAiLibraries({
    manifest,
    text: new TextDecoder().decode(content),
    onFault: fault => {
      facts.fault = fault;
    },
  });
  return facts;
}
