import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvidenceFile, SystemEvidence } from './readEvidenceFile';

/**
 * Reads the evidence of every AI system and of the organisation, by the names of the
 * files, in the folder and below.
 *
 * @throws InputError that names the file and the place
 */
export async function readEvidenceFolder(options: {
  /** Folder with YAML files, each about one system or the organisation. */
  directory: string;
  /** The instant from which days are counted, in milliseconds. */
  now: number;
}): Promise<SystemEvidence[]> {
  const { directory, now } = options;
  const files = (await readdir(directory, { recursive: true }))
    .filter(name => name.endsWith('.yaml'))
    .sort();
  return Promise.all(
    files.map(async file =>
      readEvidenceFile({
        file,
        text: await readFile(join(directory, file), 'utf8'),
        now,
      }),
    ),
  );
}
