import { Lexer } from 'yaml';

/** What precedes the text of a scalar in the tokens of the lexer. */
const SCALAR = '\u001f';

/** Every comment of a YAML text, sorted. @public */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR) comments.push(token.trim());
    before = token;
  }
  return comments.sort();
}
