import { commentsOf } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { formatText } from './formatText';

const HEAD = 'apiVersion: ai-governance/v1alpha1\nkind: AISystem\n';
const format = (text: string) => formatText('c.yaml', text);

const ROOT = path.resolve(__dirname, '../../../..');

function yamlFiles(...folders: string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(path.join(ROOT, folder), { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.yaml'))
      .map(name => path.join(ROOT, folder, name)),
  );
}

describe('the canonical form of a descriptor', () => {
  it('has the fields in the order of the schema, each with its comments', () => {
    expect(
      format(`# The licence.

kind: AISystem
# Who answers.
spec:
  # The team.
  owner: a # since May

  # What it is.
  type: predictive
  risk: { rationale: "a",   class: high }
  roles: [ provider, deployer ]
  # At the end.
metadata:
  tags: [x]
  name: advisor
apiVersion: ai-governance/v1alpha1
`),
    ).toBe(`# The licence.

apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
  tags: [x]
# Who answers.
spec:
  # What it is.
  type: predictive
  # The team.
  owner: a # since May
  roles: [provider, deployer]
  risk: { class: high, rationale: "a" }
  # At the end.
`);
  });

  it('leaves what is in it already, and files without an AISystem', () => {
    const good = `${HEAD}metadata:\n  name: a\nspec:\n  type: predictive\n`;
    expect(format(good)).toBe(good);
    const other = 'spec:   {a: 1}\nkind: Component\n';
    expect(format(other)).toBe(other);
    expect(format('')).toBe('');
  });

  it('keeps long text on its line, and documents apart', () => {
    const long = 'word '.repeat(40).trim();
    const text = `${HEAD}metadata:\n  name: a\n  description: ${long}\n---\nkind: Group\n`;
    expect(format(text)).toBe(text);
  });

  it('does not reorder where a reference would come before its anchor', () => {
    const text = `spec:\n  owner: &team a\n  type: *team\nkind: AISystem\n`;
    expect(format(text)).toBe(text);
  });

  it('names the place of what is no YAML', () => {
    expect(() => format('kind: AISystem\nspec: [\n')).toThrow(/^c\.yaml:3:1: /);
  });

  it.each(
    yamlFiles('packages/cli/samples', 'examples/repos', 'examples/landscape'),
  )('loses nothing and is stable: %s', file => {
    const text = readFileSync(file, 'utf8');
    const formatted = format(text);
    expect(format(formatted)).toBe(formatted);
    expect(commentsOf(formatted)).toEqual(commentsOf(text));
    const values = (of: string) =>
      parseAllDocuments(of).map(document => document.toJS());
    expect(values(formatted)).toEqual(values(text));
  });

  it('loses no comment and no value, wherever they stand', () => {
    const scalar = fc.oneof(
      fc.constantFrom(
        'a',
        "'#x'",
        '"q # r"',
        '1',
        'true',
        '[b, c]',
        '{ d: e }',
      ),
      fc.constantFrom(
        '|\n    # no comment\n    text',
        '>-\n    long\n    text',
      ),
    );
    const comment = fc.constantFrom('', '', ' # c1', ' # c2 #');
    const above = fc.constantFrom('', '  # above\n', '\n  # apart\n', '\n');
    const field = fc.constantFrom(
      'type',
      'owner',
      'version',
      'own',
      'lifecycle',
    );
    const line = fc.tuple(above, field, scalar, comment);
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: ([, name]) => name, minLength: 1 }),
        lines => {
          const spec = lines
            .map(([before, name, value, after]) =>
              /^[|>]/.test(value)
                ? `${before}  ${name}: ${value}\n`
                : `${before}  ${name}: ${value}${after}\n`,
            )
            .join('');
          const text = `spec:\n${spec}kind: AISystem\n`;
          const formatted = format(text);
          expect(commentsOf(formatted)).toEqual(commentsOf(text));
          expect(format(formatted)).toBe(formatted);
          expect(parseAllDocuments(formatted)[0].toJS()).toEqual(
            parseAllDocuments(text)[0].toJS(),
          );
        },
      ),
    );
  });
});
