import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { JsonDocument } from './json';

/**
 * An official schema that ships with `@cyclonedx/cyclonedx-library`, by its name, such
 * as `bom-1.6`. The package is looked for from this module, so that it is found
 * wherever a plugin loader or a package manager has put it.
 */
export function readSchema(name: string): JsonDocument {
  const manifest = require.resolve('@cyclonedx/cyclonedx-library/package.json');
  const file = join(
    dirname(manifest),
    'res/schema',
    `${name}.SNAPSHOT.schema.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}
