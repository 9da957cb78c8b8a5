import { aiSystemSpecSchema } from '../specSchema';
import { formatOf, repairText } from './formats';
import { KEYWORD_FAULTS } from './keywordFaults';
import { SchemaNode, schemaNode } from './schemaNode';

/** Keywords that describe or structure and can be broken by no value. */
const PLAIN_KEYWORDS = ['description', 'properties', 'items'];

function allNodes(node: SchemaNode): SchemaNode[] {
  const children = [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
  ];
  return [node, ...children.flatMap(allNodes)];
}

const nodes = allNodes(schemaNode(aiSystemSpecSchema));
const patterns = [
  ...new Set(nodes.flatMap(node => (node.pattern ? [node.pattern] : []))),
];

describe('formats', () => {
  it('has words for every pattern of the schema', () => {
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter(pattern => !formatOf(pattern))).toEqual([]);
  });

  it('gives an example that its own pattern accepts', () => {
    for (const pattern of patterns) {
      const words = formatOf(pattern)?.expected.split(' ') ?? [];
      expect(words.some(word => new RegExp(pattern, 'u').test(word))).toBe(
        true,
      );
    }
  });

  it('has words for every keyword of the schema', () => {
    const keywords = new Set(nodes.flatMap(node => Object.keys(node)));
    for (const plain of PLAIN_KEYWORDS) keywords.delete(plain);
    expect([...keywords].filter(keyword => !KEYWORD_FAULTS[keyword])).toEqual(
      [],
    );
  });

  it('offers no repair that is wrong itself', () => {
    const [datePattern] = patterns
      .filter(pattern => new RegExp(pattern, 'u').test('2026-09-14'))
      .filter(pattern => !new RegExp(pattern, 'u').test('team'));
    expect(repairText('2026/9/4', datePattern)).toBe('2026-09-04');
    expect(repairText('2026/2/30', datePattern)).toBeUndefined();
    expect(repairText('last week', datePattern)).toBeUndefined();
  });
});
