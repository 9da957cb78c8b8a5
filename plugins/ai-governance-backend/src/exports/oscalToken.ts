const FIRST = /^[\p{L}_]$/u;
const OTHER = /^[\p{L}\p{N}._-]$/u;

/** What a name must not hold as it is, as it stands for one character. */
const ESCAPED = /^_x[0-9a-f]*_/;

/** The escape of an empty name, which no character has. */
const EMPTY = '_x_';

function escape(character: string): string {
  return `_x${character.codePointAt(0)!.toString(16)}_`;
}

/**
 * A name as a token of OSCAL (NIST's datatype `token`): it begins with a letter or `_` and goes
 * on with letters, digits, `.`, `-` and `_`. A name that is one already stays as it is. Of any
 * other, each character that does not fit becomes `_x` with its number in hexadecimal and `_`,
 * and so does the `_` of what looks like that already: no two names have the same token.
 */
export function oscalToken(name: string): string {
  if (name === '') return EMPTY;
  const characters = Array.from(name);
  return characters
    .map((character, index) => {
      const fits = (index === 0 ? FIRST : OTHER).test(character);
      const looksEscaped =
        character === '_' && ESCAPED.test(characters.slice(index).join(''));
      return fits && !looksEscaped ? character : escape(character);
    })
    .join('');
}

/** The name of which {@link oscalToken} made a token. */
export function fromOscalToken(token: string): string {
  return token === EMPTY
    ? ''
    : token.replace(/_x([0-9a-f]+)_/g, (_, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
}
