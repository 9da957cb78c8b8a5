/**
 * A reference to an entity in normal form, `kind:namespace/name`: the same text for
 * every spelling of one person or group. Only {@link readEntityRef} makes one.
 * @public
 */
export type EntityRef = string & { readonly form: 'entity-ref' };

/** What a reference that names no kind or namespace means. @public */
export interface EntityRefContext {
  /** Without it, a reference that names no kind cannot be read. */
  defaultKind?: string;
  /** Default: `default`. */
  defaultNamespace?: string;
}

/** A reference in normal form already. */
const NORMAL = /^[a-z][a-z0-9]*:[a-z0-9._-]+\/[a-z0-9._-]+$/;

/** What stands in no name and shows nothing: U+200B, U+FEFF, marks of direction, U+2800. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/** A kind, a namespace or a name: no control character, no half of a pair. */
const PART = /^[^\p{C}]+$/u;

/**
 * Compatible forms of one letter are one letter (NFKC): a full-width `A`, the Kelvin
 * sign, a ligature. Once more in lower case, so that a second reading changes nothing.
 */
function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .normalize('NFKC')
    .replace(/[\s\p{Z}]+/gu, ' ');
}

/**
 * Reads a reference to an entity in any spelling: upper or lower case, without kind or
 * namespace where the context says what that means, with blanks around its parts, with
 * characters that cannot be seen. Letters of another script that look alike are other
 * letters: they name nobody whom the catalog takes in.
 *
 * @returns undefined for a text that is not a reference, such as one without a name
 * @public
 */
export function readEntityRef(
  text: string,
  context: EntityRefContext = {},
): EntityRef | undefined {
  if (NORMAL.test(text)) {
    return text as EntityRef;
  }
  const folded = fold(text);
  const slash = folded.indexOf('/');
  const colon = folded.indexOf(':');
  // A colon behind the slash belongs to the name.
  const hasKind = colon !== -1 && (slash === -1 || colon < slash);
  const { defaultKind = '', defaultNamespace = 'default' } = context;
  const kind = hasKind ? folded.slice(0, colon) : fold(defaultKind);
  const rest = hasKind ? folded.slice(colon + 1) : folded;
  const namespace =
    slash === -1 ? fold(defaultNamespace) : rest.slice(0, rest.indexOf('/'));
  const name = slash === -1 ? rest : rest.slice(rest.indexOf('/') + 1);
  const parts = [kind, namespace, name].map(part => part.trim());
  return parts.every(part => PART.test(part))
    ? (`${parts[0]}:${parts[1]}/${parts[2]}` as EntityRef)
    : undefined;
}

/**
 * A person in normal form; without a kind it is a user.
 * @returns undefined for a text that is not a reference
 * @public
 */
export function readPersonRef(text: string): EntityRef | undefined {
  return readEntityRef(text, { defaultKind: 'user' });
}

/**
 * Whether two references name one person or group. Takes references in normal form
 * alone, so that no raw text is compared.
 * @public
 */
export function isSameRef(
  one: EntityRef | undefined,
  other: EntityRef | undefined,
): boolean {
  return one !== undefined && one === other;
}

/**
 * Whether somebody other than the author decided, however the two are spelt. A
 * reference that cannot be read tells nobody apart, so it counts as no second person.
 * @public
 */
export function isDecidedByAnother(record: {
  author: string;
  approver?: string;
}): boolean {
  const author = readPersonRef(record.author);
  const approver =
    record.approver === undefined ? undefined : readPersonRef(record.approver);
  return (
    author !== undefined &&
    approver !== undefined &&
    !isSameRef(author, approver)
  );
}
