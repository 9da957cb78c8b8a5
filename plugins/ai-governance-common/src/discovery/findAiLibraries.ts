import { aiSignalRules } from './aiSignals.generated';
import {
  AiSignal,
  AiSignalRules,
  LibraryEcosystem,
  SIGNAL_STRENGTHS,
  SignalStrength,
} from './types';

/** Dependency manifests that are looked for beside a descriptor. @public */
export const DEPENDENCY_MANIFESTS = [
  'package.json',
  'requirements.txt',
  'pyproject.toml',
  'pom.xml',
  'go.mod',
] as const;

/** Name of a dependency manifest. @public */
export type DependencyManifest = (typeof DEPENDENCY_MANIFESTS)[number];

/** A library as a manifest names it. */
interface Dependency {
  name: string;
  /** For tests and tools only. */
  development?: boolean;
}

/** Name of a Python distribution after PEP 503, without version and extras. */
function pythonName(requirement: string): string | undefined {
  const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
  return name?.toLocaleLowerCase('en-US').replace(/[-_.]+/g, '-');
}

const named = (names: Array<string | undefined>): Dependency[] =>
  names.flatMap(name => (name ? [{ name }] : []));

function readPackageJson(text: string): Dependency[] {
  const content = JSON.parse(text) as Record<string, unknown> | null;
  const keysOf = (field: string) => Object.keys(Object(content?.[field]));
  return [
    ...['dependencies', 'peerDependencies', 'optionalDependencies']
      .flatMap(keysOf)
      .map(name => ({ name })),
    ...keysOf('devDependencies').map(name => ({ name, development: true })),
  ];
}

function readRequirements(text: string): Dependency[] {
  return named(
    text
      .split(/\r?\n/)
      .filter(line => !/^\s*(#|-|$)/.test(line))
      .map(pythonName),
  );
}

/** Requirements of PEP 621 and keys of Poetry's tables; no other part is read. */
function readPyproject(text: string): Dependency[] {
  const found: Dependency[] = [];
  let table = '';
  let inList = false;
  const lines = text
    .split(/\r?\n/)
    // A comment begins outside of quotes.
    .map(line =>
      line.replace(/("[^"]*"|'[^']*')|#.*$/g, (_, quoted) => quoted ?? ''),
    );
  for (const line of lines) {
    const header = /^\s*\[+([^\]]+)\]+\s*$/.exec(line);
    if (header && !inList) {
      table = header[1].replace(/["\s]/g, '');
      continue;
    }
    const key = /^\s*["']?([A-Za-z0-9._-]+)["']?\s*=/.exec(line)?.[1];
    const isTool =
      /^(dependency-groups|tool\.poetry\.(group\.(dev|test|docs)\.)?dev-dependencies|tool\.poetry\.group\.(dev|test|docs)\.dependencies)$/.test(
        table,
      );
    if (/^tool\.poetry(\.group\.[^.]+)?\.(dev-)?dependencies$/.test(table)) {
      found.push(
        ...named([key && pythonName(key)]).map(dependency => ({
          ...dependency,
          ...(isTool && { development: true }),
        })),
      );
      continue;
    }
    const begins =
      (table === 'project' && key === 'dependencies') ||
      (key !== undefined &&
        (table === 'project.optional-dependencies' ||
          table === 'dependency-groups'));
    if (begins || inList) {
      const items = begins ? line.slice(line.indexOf('=') + 1) : line;
      const texts = [...items.matchAll(/"([^"]*)"|'([^']*)'/g)];
      found.push(
        ...named(texts.map(match => pythonName(match[1] ?? match[2]))).map(
          dependency => ({
            ...dependency,
            ...(isTool && { development: true }),
          }),
        ),
      );
      // Brackets of extras stand inside the quotes.
      const bare = items.replace(/"[^"]*"|'[^']*'/g, '');
      inList = !bare.includes(']') && (inList || bare.includes('['));
    }
  }
  return found;
}

function readPom(text: string): Dependency[] {
  const blocks = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .matchAll(/<dependency>([\s\S]*?)<\/dependency>/g);
  return [...blocks].flatMap(([, block]) => {
    const valueOf = (tag: string) =>
      new RegExp(`<${tag}>\\s*([^<\\s]+)\\s*</${tag}>`).exec(block)?.[1];
    const group = valueOf('groupId');
    const artifact = valueOf('artifactId');
    return group && artifact
      ? [
          {
            name: `${group}:${artifact}`,
            ...(valueOf('scope') === 'test' && { development: true }),
          },
        ]
      : [];
  });
}

/** Required modules; what others brought in says nothing about this one. */
function readGoMod(text: string): Dependency[] {
  return text.split(/\r?\n/).flatMap(line => {
    const match = /^\s*(?:require\s+)?([a-z0-9.-]+\.[a-z]+\/\S+)\s+v\d/i.exec(
      line,
    );
    return match && !/\/\/\s*indirect/.test(line) ? [{ name: match[1] }] : [];
  });
}

const READERS: Record<
  DependencyManifest,
  { ecosystem: LibraryEcosystem; read: (text: string) => Dependency[] }
> = {
  'package.json': { ecosystem: 'npm', read: readPackageJson },
  'requirements.txt': { ecosystem: 'pypi', read: readRequirements },
  'pyproject.toml': { ecosystem: 'pypi', read: readPyproject },
  'pom.xml': { ecosystem: 'maven', read: readPom },
  'go.mod': { ecosystem: 'go', read: readGoMod },
};

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern;
}

function strengthOf(
  { name, development }: Dependency,
  ecosystem: LibraryEcosystem,
  rules: AiSignalRules,
): SignalStrength | undefined {
  const words = rules.libraries[ecosystem];
  const strength = SIGNAL_STRENGTHS.find(level =>
    words[level]?.some(pattern => matches(pattern, name)),
  );
  return strength && development ? 'weak' : strength;
}

/**
 * AI libraries that a dependency manifest names, each once. What is no such manifest,
 * or cannot be read as one, names none.
 * @public
 */
export function findAiLibraries(options: {
  manifest: DependencyManifest;
  text: string;
  /** Where it was found; left out, the name of the manifest. */
  path?: string;
  rules?: AiSignalRules;
}): AiSignal[] {
  const { manifest, text, path = manifest, rules = aiSignalRules } = options;
  const { ecosystem, read } = READERS[manifest];
  let dependencies: Dependency[];
  try {
    dependencies = read(text);
  } catch {
    return [];
  }
  const found = new Map<string, AiSignal>();
  for (const dependency of dependencies) {
    const strength = strengthOf(dependency, ecosystem, rules);
    if (strength && !found.has(dependency.name)) {
      const { name: value } = dependency;
      found.set(value, { source: 'library', strength, path, value });
    }
  }
  return [...found.values()];
}
