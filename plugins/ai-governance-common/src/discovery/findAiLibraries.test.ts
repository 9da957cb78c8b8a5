import { findAiLibraries } from '.';

const names = (...args: Parameters<typeof findAiLibraries>) =>
  findAiLibraries(...args).map(({ value, strength }) => `${value} ${strength}`);

describe('findAiLibraries', () => {
  it('reads package.json, what is for development alone as a weak signal', () => {
    const text = JSON.stringify({
      dependencies: { openai: '^4', express: '^4', '@langchain/core': '1' },
      devDependencies: { ollama: '*' },
    });
    expect(names({ manifest: 'package.json', text })).toEqual([
      'openai strong',
      '@langchain/core strong',
      'ollama weak',
    ]);
  });

  it('reads requirements.txt with versions, extras, comments and options', () => {
    const text = [
      '# openai is not used',
      '-r base.txt',
      'Torch[cuda]==2.4 ; python_version > "3.8"',
      'scikit_learn>=1',
      'requests',
      '',
    ].join('\r\n');
    expect(names({ manifest: 'requirements.txt', text })).toEqual([
      'torch strong',
      'scikit-learn medium',
    ]);
  });

  it('reads pyproject.toml of PEP 621 and of Poetry', () => {
    const text = [
      '[project]',
      'name = "openai"',
      'dependencies = [',
      '  "fastapi[all]>=0.1", # "anthropic"',
      "  'transformers',",
      ']',
      'keywords = ["torch"]',
      '[project.optional-dependencies]',
      'gpu = ["vllm"]',
      '[tool.poetry.dependencies]',
      'python = "^3.12"',
      'xgboost = { version = "2" }',
      '[tool.poetry.group.dev.dependencies]',
      'spacy = "3"',
      '[tool.ruff]',
      'litellm = true',
    ].join('\n');
    expect(names({ manifest: 'pyproject.toml', text })).toEqual([
      'transformers strong',
      'vllm strong',
      'xgboost strong',
      'spacy weak',
    ]);
  });

  it('reads pom.xml without what is commented out', () => {
    const dependency = (group: string, artifact: string, scope = 'compile') =>
      `<dependency><groupId>${group}</groupId> <artifactId>${artifact}</artifactId><scope>${scope}</scope></dependency>`;
    const text = `<project>${dependency('org.springframework.ai', 'spring-ai')}
      <!-- ${dependency('com.openai', 'openai-java')} -->
      ${dependency('ai.djl', 'api', 'test')}</project>`;
    expect(names({ manifest: 'pom.xml', text })).toEqual([
      'org.springframework.ai:spring-ai strong',
      'ai.djl:api weak',
    ]);
  });

  it('reads go.mod without what others brought in', () => {
    const text = [
      'module example.org/x',
      'require google.golang.org/genai v1.0.0',
      'require (',
      '\tgithub.com/ollama/ollama v0.3.0 // indirect',
      '\tgithub.com/gorilla/mux v1.8.1',
      ')',
    ].join('\n');
    expect(names({ manifest: 'go.mod', text })).toEqual([
      'google.golang.org/genai strong',
    ]);
  });

  it('finds nothing in what is no manifest', () => {
    expect(names({ manifest: 'package.json', text: '{' })).toEqual([]);
    expect(names({ manifest: 'package.json', text: 'null' })).toEqual([]);
    expect(names({ manifest: 'pom.xml', text: '<dependency>' })).toEqual([]);
  });
});
