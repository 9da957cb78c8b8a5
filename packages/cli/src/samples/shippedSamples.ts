import { didYouMean } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The file that says which pack the samples of a folder are of. */
export const SUITE_FILE = 'samples.yaml';

/** In the package of the command, whose modules are one file once it is built. */
function shippedFolder(): string {
  // eslint-disable-next-line no-restricted-syntax -- it searches upwards, so any folder of the package will do
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    folder = path.dirname(folder);
  }
  return path.join(folder, 'samples');
}

function isSuite(folder: string): boolean {
  return existsSync(path.join(folder, SUITE_FILE));
}

/** Ids of the packs whose samples come with the command. */
export function shippedSamples(): string[] {
  const folder = shippedFolder();
  return readdirSync(folder).filter(name => isSuite(path.join(folder, name)));
}

/**
 * A folder of samples, or that of the shipped samples of a pack, by the id of the pack.
 * @throws NotFoundError when there is neither, InputError when the folder has no
 * samples.yaml
 */
export function findSamples(folderOrId: string): string {
  if (isSuite(folderOrId)) return folderOrId;
  const words = shippedSamples();
  if (words.includes(folderOrId)) return path.join(shippedFolder(), folderOrId);
  if (existsSync(folderOrId)) {
    throw new InputError(
      `${folderOrId}: has no ${SUITE_FILE}, which names the pack and the instant of the samples`,
    );
  }
  throw new NotFoundError(
    `${folderOrId}: no such folder, and no samples of that name are shipped; there are ${words.join(
      ', ',
    )}${didYouMean(folderOrId, words)}`,
  );
}
