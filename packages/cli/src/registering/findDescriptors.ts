import { NotFoundError } from '@backstage/errors';
import { globSync, isDynamicPattern } from 'tinyglobby';

/**
 * The files that names and patterns such as `register/**\/*.yaml` stand for, each once.
 * @throws NotFoundError for a pattern that no file fits
 */
export function findDescriptors(patterns: readonly string[]): string[] {
  const files = patterns.flatMap(pattern => {
    if (!isDynamicPattern(pattern)) return [pattern];
    const found = globSync(pattern, { expandDirectories: false }).sort();
    if (found.length === 0) {
      throw new NotFoundError(`${pattern}: no file fits the pattern`);
    }
    return found;
  });
  return [...new Set(files)];
}
