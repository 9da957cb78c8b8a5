import { parseDescriptor } from './readDescriptor';

const HEAD = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
`;
const SPEC = `spec:
  type: predictive
  lifecycle: production
  lifecycleStage: deployment
`;

const faultsOf = async (text: string) => {
  const faults = await parseDescriptor({ file: 'a.yaml', text }).findFaults();
  return faults.map(({ line, column, path, message }) =>
    [line, column, path, message.slice(0, 40)].join(' | '),
  );
};

describe('parseDescriptor', () => {
  it('finds nothing wrong with the least that registers a system', async () => {
    expect(await faultsOf(HEAD + SPEC)).toEqual([]);
  });

  it.each([
    [
      'a word that is not allowed',
      `${HEAD}${SPEC}  risk:\n    class: hihg\n`,
      ['10 | 5 | spec.risk.class | spec.risk.class is "hihg"; allowed: proh'],
    ],
    [
      'a name that the catalog refuses',
      (HEAD + SPEC).replace('scoring', 'my scoring'),
      ['4 | 3 | metadata.name | "metadata.name" is not valid; expected a'],
    ],
    [
      'a name that is missing',
      HEAD.replace('name', 'title') + SPEC,
      ['3 | 1 | metadata.name | metadata.name is missing'],
    ],
    [
      'no header',
      'metadata: {}\n',
      [
        '1 | 1 | apiVersion | apiVersion is missing; expected ai-gover',
        '1 | 1 | kind | kind is missing; expected AISystem',
      ],
    ],
    [
      'what is not YAML',
      `${HEAD}spec: [\n`,
      ['6 | 1 |  | Flow sequence in block collection must b'],
    ],
    [
      'something else',
      '- a\n',
      ['1 | 1 |  | expected an entity with apiVersion, kind'],
    ],
  ])('names %s at its place', async (_, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  it('reads the AI system among other entities', () => {
    const { document, content } = parseDescriptor({
      file: 'a.yaml',
      text: `kind: Group\n---\n${HEAD}${SPEC}`,
    });
    expect(document).toBe(1);
    expect(content).toMatchObject({ metadata: { name: 'scoring' } });
  });
});
