import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import Assembler from 'stream-json/Assembler';
import Parser from 'stream-json/Parser';
import {
  CLOSING_TOKENS,
  JsonPointerFinder,
  JsonToken,
  OPENING_TOKENS,
} from './jsonPointer';
import { jsonItem } from './jsonRow';
import { RegisterItem, RegisterSource } from './types';

/** Gives every token the line that its text is from. */
class LineParser extends Parser {
  /** Line of what is being parsed, from 1. */
  line = 1;
  /** Line of the last thing that was understood: a fault is seen a little late. */
  lastLine = 1;

  push(token: JsonToken | null): boolean {
    if (token) this.lastLine = this.line;
    return super.push(token && { ...token, line: this.line });
  }
}

async function* piecesOfLines(
  text: AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const part of text) {
    yield* part.match(/[^\n]*\n|[^\n]+/g) ?? [];
  }
}

function write(parser: LineParser, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(piece, error => (error ? reject(error) : resolve()));
  });
}

/** Feeds a parser piece by piece, so that its line is that of the piece. */
async function feed(parser: LineParser, text: AsyncIterable<string>) {
  try {
    for await (const piece of piecesOfLines(text)) {
      await write(parser, piece);
      if (piece.endsWith('\n')) parser.line++;
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

const SCALARS: Record<string, (value?: string) => JsonValue> = {
  stringValue: value => value!,
  numberValue: value => Number(value),
  trueValue: () => true,
  falseValue: () => false,
  nullValue: () => null,
};

/** Tokens of the list at the pointer, from its first element to its end. */
async function* insideList(options: {
  source: RegisterSource;
  tokens: AsyncIterable<JsonToken>;
}): AsyncGenerator<JsonToken> {
  const { source, tokens } = options;
  const hint = 'Say where the list of rows is with --pointer, such as /systems';
  const where = source.pointer || 'the document';
  const finder = new JsonPointerFinder(source.pointer);
  let depth = 0;
  for await (const token of tokens) {
    if (OPENING_TOKENS.has(token.name)) depth += depth > 0 ? 1 : 0;
    if (depth > 0) {
      if (CLOSING_TOKENS.has(token.name)) depth--;
      if (depth > 0) yield token;
    } else if (finder.finds(token)) {
      if (token.name !== 'startArray') {
        throw new InputError(
          `${source.file}:${token.line}: ${where} is not a list. ${hint}`,
        );
      }
      depth = 1;
    }
  }
  if (!finder.found) {
    throw new InputError(`${source.file}: nothing at ${where}. ${hint}`);
  }
}

async function* elements(
  tokens: AsyncIterable<JsonToken>,
): AsyncGenerator<RegisterItem> {
  let assembler: Assembler | undefined;
  let line = 0;
  for await (const token of tokens) {
    if (assembler) {
      assembler.consume(token);
    } else if (OPENING_TOKENS.has(token.name)) {
      assembler = new Assembler().consume(token);
      line = token.line;
    } else {
      yield jsonItem(SCALARS[token.name](token.value), token.line);
    }
    if (assembler?.done) {
      yield jsonItem(assembler.current, line);
      assembler = undefined;
    }
  }
}

/**
 * Rows of a register that is a JSON list of objects, in the document itself or
 * at a pointer inside it.
 * @throws InputError with the line at which the file stops being JSON
 */
export async function* readJsonList(options: {
  source: RegisterSource;
  text: AsyncIterable<string>;
}): AsyncGenerator<RegisterItem> {
  const { source } = options;
  const parser = new LineParser({ packValues: true, streamValues: false });
  const feeding = feed(parser, options.text);
  try {
    yield* elements(insideList({ source, tokens: parser }));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${source.file}:${
        parser.lastLine
      }: the file is not JSON from this line on: ${(error as Error).message}`,
    );
  } finally {
    parser.destroy();
    await feeding;
  }
}
