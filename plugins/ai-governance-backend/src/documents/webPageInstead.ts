import { DocumentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentTarget } from './DocumentTarget';

/** Bytes at the beginning in which a web page says that it is one. */
const BEGINNING = 1024;

/** Endings of files that are not web pages. */
const OTHER_FILE =
  /\.(?:md|mdx|markdown|rst|adoc|txt|ya?ml|json|jsonld|xml|csv|toml|pdf|docx?|xlsx?|pptx?)$/i;

/**
 * Whether an address answers a web page, such as one to sign in or to say sorry, in place
 * of the file that is declared there. A guide or a term that is itself a web page is what
 * it is: at an address without such an ending it counts.
 */
export function isWebPageInstead(
  target: DocumentTarget,
  content: Buffer,
  previous: DocumentFacts | undefined,
): boolean {
  if (target.type !== 'url' || !isWebPage(content)) return false;
  return (
    target.kind === 'bom' || isOtherFile(target.url) || hadSections(previous)
  );
}

function isWebPage(content: Buffer): boolean {
  const text = content.subarray(0, BEGINNING).toString('utf8');
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head)\b/i.test(
    text,
  );
}

function isOtherFile(url: string): boolean {
  try {
    return OTHER_FILE.test(decodeURIComponent(new URL(url).pathname));
  } catch {
    return false;
  }
}

/** A card that had its sections does not become a page without any. */
function hadSections(previous: DocumentFacts | undefined): boolean {
  return (
    previous?.status === 'available' &&
    (previous.modelCard?.sections.length ?? 0) > 0
  );
}
