import { parse } from 'smol-toml';
import { isJsonObject } from '../../lib/isJsonObject';
import { assertShort, Dependency } from './Dependency';
import { pythonName } from './pythonName';

/** Groups of Poetry that are for tests and tools. */
const TOOL_GROUPS = ['dev', 'test', 'docs'];

/** Nobody nests a manifest deeper. */
const DEEPEST = 32;

/** The fields of a table, none of anything else. */
const fieldsOf = (value: unknown) => (isJsonObject(value) ? value : {});

function toDependencies(names: unknown, development = false): Dependency[] {
  // A group of PEP 735 may include another one, as a table.
  const texts = Array.isArray(names)
    ? names.filter((item): item is string => typeof item === 'string')
    : [];
  return texts.flatMap(text => {
    const name = pythonName(text);
    return name ? [{ name, ...(development && { development }) }] : [];
  });
}

/** Lists by the name of an extra or a group. */
const inLists = (lists: unknown, development?: boolean) =>
  Object.values(fieldsOf(lists)).flatMap(list =>
    toDependencies(list, development),
  );

/** Poetry names dependencies by the keys of a table. */
const inKeys = (table: unknown, development?: boolean) =>
  toDependencies(Object.keys(fieldsOf(table)), development);

/**
 * Requirements of PEP 621, groups of PEP 735 and tables of Poetry.
 * @throws Error when it is not TOML, or too long
 */
export function readPyproject(text: string): Dependency[] {
  const content = parse(assertShort(text), { maxDepth: DEEPEST });
  const project = fieldsOf(content.project);
  const poetry = fieldsOf(fieldsOf(content.tool).poetry);
  return [
    ...toDependencies(project.dependencies),
    ...inLists(project['optional-dependencies']),
    ...inLists(content['dependency-groups'], true),
    ...inKeys(poetry.dependencies),
    ...inKeys(poetry['dev-dependencies'], true),
    ...Object.entries(fieldsOf(poetry.group)).flatMap(([name, group]) =>
      inKeys(fieldsOf(group).dependencies, TOOL_GROUPS.includes(name)),
    ),
  ];
}
