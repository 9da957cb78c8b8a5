import {
  canonicalJson,
  EXPORT_STATEMENT,
  PackInfo,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentBuilder, Provenance } from '../document';
import { addBasis, originOf } from '../provenance';
import { ExportContext } from '../SystemExport';

/** Where a document about the organisation comes from. */
export function managementProvenance(
  options: {
    packs: ReadonlyArray<Pick<PackInfo, 'id' | 'title' | 'version'>>;
    /** All that the document was made from. */
    inputs: unknown;
    /** What that is. */
    description: string;
  },
  context: ExportContext,
): Provenance {
  return {
    ...originOf(context),
    packs: options.packs.map(({ id, title, version }) => ({
      id,
      title,
      version,
    })),
    inputs: {
      sha256: sha256Hex(canonicalJson(options.inputs)),
      description: options.description,
    },
    statement: EXPORT_STATEMENT,
  };
}

/** Ends a document about the organisation with what it was made from. */
export function addManagementBasis(
  builder: DocumentBuilder,
  provenance: Provenance,
): DocumentBuilder {
  return addBasis(
    builder,
    provenance,
    'Numbers that were approved are of the whole scope. What is computed now counts the AI systems in the scope that the person named above may read in the catalog; names of other systems are left out. The hash is that of the inputs as JSON with its keys in order; the same inputs give the same hash.',
  );
}
