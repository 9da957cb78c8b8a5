import { Terminal } from '../lib/Terminal';
import { PackFault } from './PackFault';
import { verifyPack } from './verifyPack';

/** What `ai-governance verify` is asked for. */
export interface PackVerifyArguments {
  /** SHA-256 of the manifest, noted when the pack was made. */
  notedHash?: string;
}

/**
 * Runs `ai-governance verify`. Returns the exit code: 1 when something is wrong with
 * the pack.
 *
 * @throws InputError or NotFoundError when the file is no zip.
 */
export async function runPackVerify(options: {
  file: string;
  arguments: PackVerifyArguments;
  terminal: Terminal;
}): Promise<number> {
  const { file, arguments: args, terminal } = options;
  try {
    const report = await verifyPack({ file, ...args });
    const { manifest, recomputed, trailEntries, omitted, manifestSha256 } =
      report;
    terminal.info(
      `The evidence pack is whole. Files: ${manifest.files.length}, each with the hash of the manifest`,
    );
    terminal.info(
      `Results evaluated again and found the same: ${recomputed}. Entries of the trail: ${trailEntries}${
        omitted > 0 ? `, of which by their hash alone: ${omitted}` : ''
      }`,
    );
    terminal.info(
      `Generated at ${manifest.generatedAt} for ${manifest.generatedFor} by ${manifest.generator.name} ${manifest.generator.version}`,
    );
    const { part, systems } = manifest.scope;
    if (part) {
      terminal.info(
        `Part ${part.number} of ${part.of}: ${systems.length} of ${part.systems} AI systems; the others are in the other parts`,
      );
    }
    terminal.info(`SHA-256 of the manifest: ${manifestSha256}`);
    return 0;
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    terminal.error(`${file}: ${error.path}: ${error.message}`);
    return 1;
  }
}
