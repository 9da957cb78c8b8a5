const { readSnippets } = require('./snippets.cjs');

describe('readSnippets', () => {
  it('reads marked blocks in their order, and no others', () => {
    const markdown = [
      '<!-- adoption: add -->',
      '',
      '```sh',
      'yarn add one \\',
      '  two',
      '```',
      '',
      '```ts',
      'not marked',
      '```',
      '',
      '1. A step:',
      '',
      '   <!-- adoption: index -->',
      '   ```ts',
      '   // packages/backend/src/index.ts',
      "   backend.add(import('one'));",
      '   ```',
    ].join('\n');
    expect(readSnippets(markdown)).toEqual([
      {
        id: 'add',
        language: 'sh',
        text: 'yarn add one \\\n  two',
        file: undefined,
      },
      {
        id: 'index',
        language: 'ts',
        text: "// packages/backend/src/index.ts\nbackend.add(import('one'));",
        file: 'packages/backend/src/index.ts',
      },
    ]);
  });

  it('reads the file from the first line', () => {
    const fileIn = first =>
      readSnippets(`<!-- adoption: a -->\n\`\`\`yaml\n${first}\n\`\`\``)[0]
        .file;
    expect(fileIn('# app-config.yaml')).toBe('app-config.yaml');
    expect(fileIn('# app-config.yaml, for a trial')).toBe('app-config.yaml');
    expect(fileIn('# some words')).toBeUndefined();
  });

  it('reads the file from the marker, where a comment has no place in it', () => {
    const markdown = '<!-- adoption: a policy.csv -->\n```csv\np, a, b\n```';
    expect(readSnippets(markdown)).toMatchObject([
      { id: 'a', file: 'policy.csv', text: 'p, a, b' },
    ]);
  });

  it('refuses a marker without a block, and one that is there twice', () => {
    expect(() => readSnippets('<!-- adoption: a -->\n\nText')).toThrow(
      'No code block stands below the marker a.',
    );
    const block = '<!-- adoption: a -->\n```sh\nls\n```\n';
    expect(() => readSnippets(block + block)).toThrow(
      'Two code blocks are marked a.',
    );
  });
});
