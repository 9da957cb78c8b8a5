import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { JsonDocument } from './json';
import { SchemaNotFoundError } from './SchemaNotFoundError';

/**
 * An official schema that ships with `@cyclonedx/cyclonedx-library`, by its name, such
 * as `bom-1.6`. The package is looked for from this module, so that it is found
 * wherever a plugin loader or a package manager has put it.
 *
 * @throws SchemaNotFoundError where packages are laid out in yet another way
 */
export function readSchema(name: string): JsonDocument {
  try {
    const manifest = require.resolve(
      '@cyclonedx/cyclonedx-library/package.json',
    );
    const file = join(
      dirname(manifest),
      'res/schema',
      `${name}.SNAPSHOT.schema.json`,
    );
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // The cause has paths, and stays beside the message, which anybody may read.
    throw new SchemaNotFoundError(
      `the schema ${name} of CycloneDX was not found in this installation`,
      { cause: error },
    );
  }
}
