import { Block, Cell, ReportDocument, RichText } from './ReportDocument';

/** References of people, groups and systems, with what stands around them. */
const REFERENCE =
  /(\(?)\b((?:user|group|aisystem):[a-z0-9._-]+\/[a-z0-9._-]*[a-z0-9])(\)?)/gi;

type Naming = (text: string) => string;

function nameCell(cell: Cell, name: Naming): Cell {
  if (typeof cell === 'string') return name(cell);
  // Paths, hashes and identifiers stay as they are.
  const nameText = (text: RichText) =>
    text.code ? text : { ...text, text: name(text.text) };
  return Array.isArray(cell) ? cell.map(nameText) : nameText(cell);
}

function nameBlock(block: Block, name: Naming): Block {
  switch (block.kind) {
    // Names nobody.
    case 'matrix':
      return block;
    case 'text':
      return { ...block, text: name(block.text) };
    case 'list':
      return { ...block, items: block.items.map(name) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(fact => ({
          ...fact,
          value: nameCell(fact.value, name),
        })),
      };
    default:
      return {
        ...block,
        rows: block.rows.map(row => row.map(cell => nameCell(cell, name))),
      };
  }
}

/**
 * The document with the names of people, groups and systems before their references;
 * where none is known, and where the name is given already, the text stays.
 *
 * @param names - by reference, in lower case
 */
export function nameDocument(
  document: ReportDocument,
  names: ReadonlyMap<string, string> = new Map(),
): ReportDocument {
  const nameOne: Naming = text =>
    text.replace(REFERENCE, (found, open, ref: string, close) => {
      const name = names.get(ref.toLocaleLowerCase('en-US'));
      const isNamed = open !== '' && close !== '';
      return name === undefined || isNamed
        ? found
        : `${open}${name} (${ref})${close}`;
    });
  return {
    ...document,
    sections: document.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block => nameBlock(block, nameOne)),
    })),
  };
}
