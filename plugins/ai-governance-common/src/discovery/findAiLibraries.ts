import { aiSignalRules } from './aiSignals.generated';
import { assertShort, Dependency } from './manifests/Dependency';
import { pythonName } from './manifests/pythonName';
import { readPom } from './manifests/readPom';
import { readPyproject } from './manifests/readPyproject';
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
  return text
    .split(/\r?\n/)
    .filter(line => !/^\s*(#|-|$)/.test(line))
    .flatMap(line => {
      const name = pythonName(line);
      return name ? [{ name }] : [];
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

/** Nobody writes or generates a longer manifest, or one of more dependencies. */
const LONGEST = 1_048_576;
const MOST_DEPENDENCIES = 20_000;

/** Libraries that say enough about one manifest. */
const MOST_LIBRARIES = 100;

function readWithinLimits(
  text: string,
  read: (text: string) => Dependency[],
): Dependency[] {
  const dependencies = read(assertShort(text, LONGEST));
  if (dependencies.length > MOST_DEPENDENCIES) {
    throw new Error(`it names more than ${MOST_DEPENDENCIES} dependencies`);
  }
  return dependencies;
}

/**
 * AI libraries that a dependency manifest names, each once. What is no such manifest,
 * or cannot be read as one, names none. Takes time in proportion to the text, of which
 * 1,048,576 characters and 20,000 dependencies are read at most, and of what is nested
 * (`pyproject.toml`, `pom.xml`) 262,144 characters.
 * @public
 */
export function findAiLibraries(options: {
  manifest: DependencyManifest;
  text: string;
  /** Where it was found. Default: the name of the manifest. */
  path?: string;
  rules?: AiSignalRules;
  /** Told why a manifest could not be read. */
  onFault?: (fault: string) => void;
}): AiSignal[] {
  const { manifest, text, path = manifest, rules = aiSignalRules } = options;
  const { ecosystem, read } = READERS[manifest];
  let dependencies: Dependency[];
  try {
    dependencies = readWithinLimits(text, read);
  } catch (error) {
    options.onFault?.((error as Error).message);
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
  return [...found.values()].slice(0, MOST_LIBRARIES);
}
