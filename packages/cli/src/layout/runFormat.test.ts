import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runFormat } from './runFormat';

const MESSY = 'kind: AISystem\napiVersion: ai-governance/v1alpha1\n';
const TIDY = 'apiVersion: ai-governance/v1alpha1\nkind: AISystem\n';

describe('ai-governance fmt', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fmt-'));
    writeFileSync(at('a.yaml'), MESSY);
    writeFileSync(at('b.yaml'), TIDY);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(files: string[], check?: boolean) {
    const said = { info: [] as string[], error: [] as string[] };
    const code = await runFormat({
      files,
      arguments: { check },
      terminal: {
        info: text => said.info.push(text.replace(`${folder}/`, '')),
        error: text => said.error.push(text),
      },
      readFile: file => (file === '-' ? MESSY : readFileSync(file, 'utf8')),
    });
    return { code, ...said };
  }

  it('writes the files that are in another form', async () => {
    expect(await run([at('*.yaml')])).toEqual({
      code: 0,
      info: ['a.yaml: formatted'],
      error: [],
    });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(TIDY);
  });

  it('with --check writes nothing, and ends with 1', async () => {
    expect(await run([at('*.yaml')], true)).toEqual({
      code: 1,
      info: ['a.yaml: is in another form'],
      error: ['1 file of 2 not formatted; run ai-governance fmt'],
    });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(MESSY);
  });

  it('writes standard input to standard output', async () => {
    expect((await run(['-'])).info).toEqual([TIDY.trimEnd()]);
  });

  it('formats the others where one cannot be read', async () => {
    writeFileSync(at('0.yaml'), 'a: [\n');
    await expect(run([at('*.yaml')])).rejects.toThrow(/0\.yaml:2:1: /);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(TIDY);
  });
});
