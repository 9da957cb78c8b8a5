import fc from 'fast-check';

const INVISIBLE = ['\u200b', '\u200d', '\ufeff', '\u202e', '\u2066', '\u00ad'];
const BLANKS = ['', ' ', '\t', '\n', '\u00a0', '\u2003', '\ufeff'];

/** Letters of double width, each a compatible form of an ASCII letter. */
const widen = (letter: string) =>
  /[a-z0-9]/i.test(letter)
    ? String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)
    : letter;

/** One character as somebody might type, paste or forge it. */
const spelt = (letter: string) =>
  fc
    .tuple(
      fc.constantFrom(
        letter,
        letter,
        letter.toLocaleUpperCase('en-US'),
        widen(letter),
        widen(letter.toLocaleUpperCase('en-US')),
      ),
      fc.constantFrom('', '', '', ...INVISIBLE),
    )
    .map(parts => parts.join(''));

const padded = (text: string) =>
  fc
    .tuple(
      fc.constantFrom(...BLANKS),
      fc.tuple(...[...text].map(spelt)),
      fc.constantFrom(...BLANKS),
    )
    .map(([before, letters, after]) => before + letters.join('') + after);

/** Many spellings of the user of the namespace `default` who has this name. */
export const spellingsOf = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('user', undefined),
      fc.constantFrom('default', undefined),
    )
    .chain(([kind, namespace]) =>
      fc.tuple(
        kind ? padded(kind).map(text => `${text}:`) : fc.constant(''),
        namespace ? padded(namespace).map(text => `${text}/`) : fc.constant(''),
        padded(name),
      ),
    )
    .map(parts => parts.join(''));
