import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element or a text, in the order of the document. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';

function toNode(raw: Record<string, unknown>): Node {
  const name = Object.keys(raw).find(key => key !== ATTRIBUTES)!;
  const content = raw[name];
  return {
    name,
    attributes: (raw[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: Array.isArray(content) ? content.map(toNode) : [],
  };
}

function parse(text: string): Node {
  const fault = XMLValidator.validate(text);
  if (fault !== true) throw new Error(fault.err.msg);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  return (parser.parse(text) as Array<Record<string, unknown>>).map(toNode)[0];
}

const named = (node: Node, name: string) =>
  node.children.filter(child => child.name === `xs:${name}`);

/** How often a part of a sequence may stand. */
function limitsOf({ attributes }: Node): [number, number] {
  const { minOccurs = '1', maxOccurs = '1' } = attributes;
  return [
    Number(minOccurs),
    maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs),
  ];
}

function attributeFaults(element: Node, type: Node): string[] {
  const known = named(type, 'attribute').map(({ attributes }) => attributes);
  return [
    ...Object.keys(element.attributes)
      .filter(name => !known.some(each => each.name === name))
      .map(name => `${element.name} may not have ${name}`),
    ...known
      .filter(
        ({ name, use }) => use === 'required' && !(name in element.attributes),
      )
      .map(({ name }) => `${element.name} needs ${name}`),
  ];
}

/** Children against a sequence of references, each as often as it may stand. */
function sequenceFaults(element: Node, parts: readonly Node[]): string[] {
  const rest = element.children.filter(({ name }) => name !== TEXT);
  const faults: string[] = [];
  for (const part of parts) {
    const [least, most] = limitsOf(part);
    let count = 0;
    while (rest[0]?.name === part.attributes.ref && count < most) {
      rest.shift();
      count += 1;
    }
    if (count < least)
      faults.push(`${element.name} needs ${part.attributes.ref}`);
  }
  return [
    ...faults,
    ...rest.map(({ name }) => `${element.name} may not have <${name}> here`),
  ];
}

/**
 * What a schema of XML has against a document. Knows of the language what the schema of
 * JUnit uses: global elements, sequences of references, attributes, mixed content, strings.
 *
 * @throws Error for another word of the language, and for what is no XML
 */
export function xsdFaults(schema: string, text: string): string[] {
  const elements = new Map(
    named(parse(schema), 'element').map(each => [each.attributes.name, each]),
  );
  const faultsOf = (element: Node): string[] => {
    const declared = elements.get(element.name);
    if (!declared) return [`<${element.name}> is not declared`];
    const [type] = named(declared, 'complexType');
    if (!type) {
      if (declared.attributes.type !== 'xs:string') {
        throw new Error(`${element.name} has a type that is not known here`);
      }
      return [
        ...attributeFaults(element, declared),
        ...sequenceFaults(element, []),
      ];
    }
    const odd = type.children.find(
      ({ name }) => !['xs:sequence', 'xs:attribute'].includes(name),
    );
    if (odd) throw new Error(`${odd.name} is not known here`);
    const parts = named(type, 'sequence').flatMap(({ children }) => children);
    const hasText = element.children.some(({ name }) => name === TEXT);
    return [
      ...attributeFaults(element, type),
      ...(hasText && type.attributes.mixed !== 'true'
        ? [`${element.name} may not have text`]
        : []),
      ...sequenceFaults(element, parts),
      ...element.children.filter(({ name }) => name !== TEXT).flatMap(faultsOf),
    ];
  };
  return faultsOf(parse(text));
}
