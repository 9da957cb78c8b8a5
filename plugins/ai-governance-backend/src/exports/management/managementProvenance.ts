import {
  canonicalJson,
  EXPORT_STATEMENT,
  PackInfo,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentBuilder, Provenance } from '../document';
import { addBasis } from '../provenance';
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
    generatedAt: new Date(context.now).toISOString(),
    generatedFor: context.generatedFor,
    generator: `${context.generator.name} ${context.generator.version}`,
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
    'It holds what the person named above may read: AI systems that the catalog does not let that person read are not counted. The hash is that of the inputs as JSON with its keys in order; the same inputs give the same hash.',
  );
}
