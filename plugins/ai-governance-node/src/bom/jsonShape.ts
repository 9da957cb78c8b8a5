/** How large a JSON text is once it is parsed. */
export interface JsonShape {
  /** Brackets that are open at once at most. */
  depth: number;
  /** Lists, objects and their items; at least the number of values. */
  values: number;
}

/** Measures a JSON text in one pass, without parsing it; any other text as well. */
export function measureJson(text: string): JsonShape {
  const shape = { depth: 0, values: 1 };
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text[index]) {
      case '"':
        index = endOfString(text, index);
        break;
      case ',':
        shape.values++;
        break;
      case '[':
      case '{':
        depth++;
        shape.values++;
        shape.depth = Math.max(shape.depth, depth);
        break;
      case ']':
      case '}':
        depth--;
        break;
      default:
    }
  }
  return shape;
}

/** Index of the quotation mark that ends a string. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '"') return index;
    if (text[index] === '\\') index++;
  }
  return text.length;
}
