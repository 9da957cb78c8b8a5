import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvidenceFile, SystemEvidence } from './readEvidenceFile';

/**
 * Reads the evidence of every AI system, by the names of the files.
 *
 * @throws InputError that names the file and the place
 */
export async function readEvidenceFolder(options: {
  /** Folder with one YAML file per AI system. */
  directory: string;
  /** The instant from which days are counted, in milliseconds. */
  now: number;
}): Promise<SystemEvidence[]> {
  const { directory, now } = options;
  const files = (await readdir(directory))
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
