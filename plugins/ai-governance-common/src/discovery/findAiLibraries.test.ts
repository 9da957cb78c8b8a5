import fc from 'fast-check';
import { DEPENDENCY_MANIFESTS, DependencyManifest, findAiLibraries } from '.';

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

  it('reads pyproject.toml however its tables are written', () => {
    const text = [
      'project = { dependencies = ["openai[realtime] >=1 ; python_version > \\"3.8\\""] }',
      '[dependency-groups]',
      'eval = ["ollama", { include-group = "test" }]',
      '[tool.poetry]',
      'dev-dependencies.torch = "*"',
      'group."ml".dependencies = { "Lite_LLM" = "1", litellm = "*" }',
      '[[tool.poetry.source]]',
      'name = "anthropic"',
    ].join('\r\n');
    expect(names({ manifest: 'pyproject.toml', text })).toEqual([
      'openai strong',
      'ollama weak',
      'torch weak',
      'litellm strong',
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

  it('reads pom.xml in any order, with exclusions, prefixes and CDATA', () => {
    const text = `<?xml version="1.0"?><m:project xmlns:m="x"><m:profiles><m:profile>
      <m:dependencies><m:dependency a="b>c">
        <m:exclusions><m:exclusion><m:groupId>com.openai</m:groupId></m:exclusion></m:exclusions>
        <m:artifactId> api </m:artifactId>
        <m:groupId><![CDATA[ai.djl]]></m:groupId>
      </m:dependency></m:dependencies></m:profile></m:profiles></m:project>`;
    expect(names({ manifest: 'pom.xml', text })).toEqual(['ai.djl:api strong']);
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
    expect(names({ manifest: 'pom.xml', text: '' })).toEqual([]);
    const text = '[project]\ndependencies = ["openai"]\nversion =';
    expect(names({ manifest: 'pyproject.toml', text })).toEqual([]);
  });

  describe('a hostile file', () => {
    const pom =
      '<dependency><groupId>ai.djl</groupId><artifactId>api</artifactId></dependency>';
    const toml = '[project]\ndependencies = ["openai"]\n';

    it.each<[string, DependencyManifest, string]>([
      ['deep elements', 'pom.xml', `${'<a>'.repeat(80_000)}${pom}`],
      [
        'elements that do not end',
        'pom.xml',
        `${pom}${'<dependency>'.repeat(20_000)}`,
      ],
      [
        'elements deeper than anybody nests',
        'pom.xml',
        `${'<a>'.repeat(70)}${pom}${'</a>'.repeat(70)}`,
      ],
      ['comments that do not end', 'pom.xml', `${pom}${'<!--'.repeat(60_000)}`],
      [
        'a name that reaches for a prototype',
        'pom.xml',
        `<__proto__>${pom}</__proto__>`,
      ],
      [
        'more text than is read',
        'pom.xml',
        `<p>${pom}${' '.repeat(300_000)}</p>`,
      ],
      ['deep lists', 'pyproject.toml', `${toml}x = ${'['.repeat(200_000)}`],
      [
        'lists deeper than anybody nests',
        'pyproject.toml',
        `${toml}x = ${'['.repeat(40)}${']'.repeat(40)}`,
      ],
      [
        'more lines than are read',
        'pyproject.toml',
        `${toml}${'#\n'.repeat(200_000)}`,
      ],
    ])('of %s names nothing', (_, manifest, text) => {
      expect(names({ manifest, text })).toEqual([]);
    });

    it.each<[string, DependencyManifest, string, RegExp]>([
      ['no JSON', 'package.json', '{', /JSON/],
      ['no TOML', 'pyproject.toml', 'a = [[[', /TOML/],
      ['no XML', 'pom.xml', '<a', /./],
      ['a long pom.xml', 'pom.xml', ' '.repeat(262_145), /longer than 262144/],
      [
        'a long go.mod',
        'go.mod',
        ' '.repeat(1_048_577),
        /longer than 1048576 characters/,
      ],
      [
        'many requirements',
        'requirements.txt',
        'a\n'.repeat(20_001),
        /more than 20000 dependencies/,
      ],
    ])('of %s says so', (_, manifest, text, fault) => {
      const onFault = jest.fn();
      expect(names({ manifest, text, onFault })).toEqual([]);
      expect(onFault).toHaveBeenCalledWith(expect.stringMatching(fault));
    });

    /** Each is read in a moment, and would take minutes or all of the stack otherwise. */
    it.each<[string, DependencyManifest, string]>([
      ['deep JSON', 'package.json', '['.repeat(500_000)],
      ['deep objects', 'package.json', '{"a":'.repeat(200_000)],
      ['blanks', 'requirements.txt', ' '.repeat(1_000_000)],
      ['one long name', 'requirements.txt', 'a-'.repeat(500_000)],
      ['modules without an end', 'go.mod', `a.${'b.'.repeat(500_000)}`],
      ['modules without a version', 'go.mod', `a.b/${'c '.repeat(500_000)}`],
      ['slashes', 'go.mod', '/'.repeat(1_000_000)],
      ['blanks before a version', 'go.mod', `a.b/c${' '.repeat(1_000_000)}x`],
      ['comments', 'go.mod', '// '.repeat(300_000)],
      ['tables', 'pyproject.toml', '['.repeat(260_000)],
      ['table lines', 'pyproject.toml', '[a]\n'.repeat(65_000)],
      ['lists of tables', 'pyproject.toml', '[[a]]\n'.repeat(43_000)],
      ['dotted keys', 'pyproject.toml', `${'a.'.repeat(130_000)}b=1`],
      ['lines of comments', 'pyproject.toml', '#\n'.repeat(130_000)],
      ['quotes', 'pyproject.toml', `a="""${'"" '.repeat(87_000)}`],
      ['escapes', 'pyproject.toml', `a="${'\\\\'.repeat(65_000)}"`],
      ['long lists', 'pyproject.toml', `a=[${'1,'.repeat(130_000)}]`],
      ['inline tables', 'pyproject.toml', 'a={b='.repeat(52_000)],
      ['comments', 'pom.xml', '<!-- --> '.repeat(29_000)],
      ['comments without an end', 'pom.xml', '<!--'.repeat(65_000)],
      ['data without an end', 'pom.xml', '<![CDATA['.repeat(29_000)],
      ['tags without an end', 'pom.xml', '<a '.repeat(87_000)],
      ['quotes in a tag', 'pom.xml', `<a ${'b="'.repeat(87_000)}`],
      ['attributes', 'pom.xml', `<a ${'b="c" '.repeat(43_000)}/>`],
      ['dependencies', 'pom.xml', '<dependency>'.repeat(21_000)],
      ['siblings', 'pom.xml', `<p>${'<a/>'.repeat(65_000)}</p>`],
      ['instructions', 'pom.xml', '<?a '.repeat(65_000)],
      ['types', 'pom.xml', '<!DOCTYPE a ['.repeat(20_000)],
      ['closing tags', 'pom.xml', '</a>'.repeat(65_000)],
      ['entities', 'pom.xml', `<a>${'&lt;'.repeat(65_000)}</a>`],
      ['angle brackets', 'pom.xml', '<'.repeat(260_000)],
    ])('of %s is read', (_, manifest, text) => {
      expect(names({ manifest, text })).toEqual([]);
    });

    it('or any other has a result', () => {
      const piece = fc.oneof(
        fc.constantFrom(
          ...['{', '}', '[', ']', '"', "'", '"""', ',', ':', '=', '\n', '#'],
          ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?'],
          ...['dependency', 'groupId', 'project', 'tool.poetry', 'require '],
          ...['__proto__', 'constructor', 'a.b/c', ' v1', '&', ';', '\u0000'],
        ),
        fc.string({ unit: 'binary' }),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...DEPENDENCY_MANIFESTS),
          fc.array(piece, { maxLength: 40 }).map(all => all.join('')),
          (manifest, text) => {
            expect(Array.isArray(findAiLibraries({ manifest, text }))).toBe(
              true,
            );
          },
        ),
      );
    });

    it('of entities stays as it is written', () => {
      const text = `<!DOCTYPE p [<!ENTITY g "com.openai">]><p>${pom}
        <dependency><groupId>&g;</groupId><artifactId>openai-java</artifactId></dependency></p>`;
      expect(names({ manifest: 'pom.xml', text })).toEqual([
        'ai.djl:api strong',
      ]);
    });

    it('reaches no prototype', () => {
      const text =
        '[__proto__]\ndevelopment = true\n[tool.poetry.dependencies]\n__proto__ = "1"\nopenai = "1"\n';
      expect(names({ manifest: 'pyproject.toml', text })).toEqual([
        'openai strong',
      ]);
      expect({}).not.toHaveProperty('development');
    });
  });
});
