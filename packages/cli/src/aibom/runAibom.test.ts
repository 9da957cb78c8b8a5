import { readBom } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AibomArguments, runAibom } from './runAibom';

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: limit }
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  models:
    - { name: acme/limit-llm, version: 3.2.0, licence: Apache-2.0 }
  datasets:
    - { role: testing, source: elsewhere }
`;

describe('ai-governance aibom', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aibom-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(text: string, args: AibomArguments = {}, name = 'c.yaml') {
    const file = name === '-' ? name : path.join(folder, name);
    if (name !== '-') writeFileSync(file, text);
    const said = { info: [] as string[], error: [] as string[] };
    const clean = (line: string) => line.replaceAll(`${folder}/`, '');
    const code = await runAibom({
      file,
      arguments: args,
      ...(name === '-' && { readFile: () => text }),
      terminal: {
        info: line => said.info.push(clean(line)),
        error: line => said.error.push(clean(line)),
      },
    });
    return { code, ...said };
  }

  it.each(['c.yaml', '-'])('writes what %s declares', async name => {
    const { code, info, error } = await run(SYSTEM, {}, name);
    expect(code).toBe(0);
    expect(error).toEqual([
      `${
        name === '-' ? 'stdin' : name
      }: left out: spec.datasets[0] has neither ref, url nor purl, so it has no name`,
    ]);
    expect(readBom(info.join('\n'))).toMatchObject({
      specVersion: '1.6',
      faults: [],
      models: [
        {
          group: 'acme',
          name: 'limit-llm',
          version: '3.2.0',
          licence: 'Apache-2.0',
        },
      ],
    });
  });

  it('writes a file in the format that is asked for, the same each time', async () => {
    const out = path.join(folder, 'bom.json');
    const args = { format: 'cyclonedx-1.7', out };
    expect((await run(SYSTEM, args)).info).toEqual(['Wrote bom.json']);
    const first = readFileSync(out, 'utf8');
    await run(SYSTEM, args);
    expect(readFileSync(out, 'utf8')).toBe(first);
    expect(readBom(first)).toMatchObject({ specVersion: '1.7', faults: [] });
    expect(readdirSync(folder)).toEqual(['bom.json', 'c.yaml']);
  });

  it('names each fault with its line, and writes nothing', async () => {
    const out = path.join(folder, 'bom.json');
    const { code, error } = await run(
      SYSTEM.replace('licence: Apache', 'license: Apache'),
      { out },
    );
    expect(code).toBe(1);
    expect(error).toEqual([expect.stringMatching(/^c\.yaml:9:\d+: .*license/)]);
    expect(readdirSync(folder)).toEqual(['c.yaml']);
  });

  it('asks which of several systems', async () => {
    const two = `${SYSTEM}---\n${SYSTEM.replace('limit }', 'other }')}`;
    await expect(run(two)).rejects.toThrow(
      'holds 2 AI systems; name one with --system: aisystem:default/limit, aisystem:default/other',
    );
    await expect(run(two, { system: 'third' })).rejects.toThrow(
      /--system "third" is not in .*; allowed: aisystem:default\/limit, aisystem:default\/other/,
    );
    const { info } = await run(two, { system: 'default/Other' });
    expect(JSON.parse(info.join('\n')).metadata.component.name).toBe('other');
  });

  it('says what is missing', async () => {
    await expect(run('kind: x')).rejects.toThrow('no entity');
    await expect(run(SYSTEM.replace('AISystem', 'Component'))).rejects.toThrow(
      'No AISystem in',
    );
    await expect(
      run(SYSTEM, { out: path.join(folder, 'none', 'bom.json') }),
    ).rejects.toThrow(/bom\.json: not written: ENOENT/);
  });
});
