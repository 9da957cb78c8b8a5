/** What a message repeats of an answer at most. */
const MOST_CHARACTERS = 200;

/** What stands before a credential, and the credential. */
const NAMED =
  /((?:authorization|api[-_]?key|token|secret|password|passwd|signature)["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',;&]+/gi;
const SCHEMES = /\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi;
const USER_INFO = /\/\/[^\s/@]+@/g;
const KNOWN_FORMS = /\b(whsec_|xox[a-z]-|gh[opsu]_|eyJ)[\w.+/=-]+/g;

/**
 * The beginning of a text that somebody else wrote, in one line, without what looks like
 * a credential, and without the texts that are known to be one.
 */
export function withoutCredentials(
  text: string,
  secrets: readonly string[],
): string {
  const known = secrets
    .filter(secret => secret.length > 3)
    .reduce((rest, secret) => rest.split(secret).join('…'), text);
  return known
    .replace(NAMED, '$1…')
    .replace(SCHEMES, '$1 …')
    .replace(KNOWN_FORMS, '…')
    .replace(USER_INFO, '//…@')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}
