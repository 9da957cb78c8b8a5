const ALLOWED = ['http:', 'https:', 'mailto:'];

/**
 * An address out of a descriptor that may become a link: http, https or mailto.
 * Anything else, such as `javascript:`, is text.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    return ALLOWED.includes(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
