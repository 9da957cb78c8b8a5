import { InputError } from '@backstage/errors';
import { Terminal } from '../lib/Terminal';
import { checkParts, PartFault } from './checkParts';
import { PackFault } from './PackFault';
import { OrganisationReport } from './checkOrganisation';
import { PackReport, verifyPack } from './verifyPack';

/** Arguments of `ai-governance verify`. */
export interface PackVerifyArguments {
  /** SHA-256 of the manifest, noted when the pack was made. */
  notedHash?: string;
}

/**
 * Runs `ai-governance verify`. Returns the exit code: 1 when something is wrong with
 * a pack, or with several as the parts of one.
 *
 * @throws InputError or NotFoundError when a file is not a zip, and when one hash is
 * given for several.
 */
export async function runPackVerify(options: {
  files: string[];
  arguments: PackVerifyArguments;
  terminal: Terminal;
}): Promise<number> {
  const { files, arguments: args, terminal } = options;
  if (files.length > 1 && args.notedHash !== undefined) {
    throw new InputError(
      '--noted-hash: is the hash of one manifest; check each part with its own',
    );
  }
  const reports = [];
  for (const file of files) {
    const report = await verifyOne({ file, args, terminal });
    if (!report) return 1;
    if (files.length > 1) terminal.info(`${file}:`);
    tell(report, terminal);
    reports.push({ file, manifest: report.manifest });
  }
  if (files.length === 1) return 0;
  try {
    const systems = checkParts(reports);
    terminal.info(
      `All parts are there: ${files.length}. They hold each AI system that was listed: ${systems}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    terminal.error(`${error.file}: ${error.path}: ${error.message}`);
    return 1;
  }
}

/** Undefined where something is wrong with the pack, which is told. */
async function verifyOne(options: {
  file: string;
  args: PackVerifyArguments;
  terminal: Terminal;
}): Promise<PackReport | undefined> {
  const { file, args, terminal } = options;
  try {
    return await verifyPack({ file, ...args });
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    terminal.error(`${file}: ${error.path}: ${error.message}`);
    return undefined;
  }
}

function tell(report: PackReport, terminal: Terminal): void {
  const { manifest, recomputed, trailEntries, omitted } = report;
  terminal.info(
    `The evidence pack is whole. Files: ${manifest.files.length}, each with the hash of the manifest`,
  );
  terminal.info(
    `Results evaluated again and found the same: ${recomputed}. Entries of the trail: ${trailEntries}${
      omitted > 0 ? `, of which by their hash alone: ${omitted}` : ''
    }`,
  );
  if (report.unordered > 0) {
    terminal.info(
      `The pack is of an earlier version, which kept the content of records in another order. It was not compared with the trail in systems: ${report.unordered}`,
    );
  }
  if (report.organisation) tellOrganisation(report.organisation, terminal);
  terminal.info(
    `Generated at ${manifest.generatedAt} for ${manifest.generatedFor} by ${manifest.generator.name} ${manifest.generator.version}`,
  );
  const { part, systems } = manifest.scope;
  if (part) {
    terminal.info(
      `Part ${part.number} of ${part.of}: ${systems.length} of ${part.systems} AI systems; the others are in the other parts`,
    );
  }
  terminal.info(`SHA-256 of the manifest: ${report.manifestSha256}`);
}

/** What was checked of the organisation, and what the reader of the pack may not see. */
function tellOrganisation(
  { records, files, notHeld, inPart }: OrganisationReport,
  terminal: Terminal,
): void {
  terminal.info(
    `Records of the organisation found as the trail records them: ${records}. Files found as they were uploaded: ${files}`,
  );
  if (notHeld > 0) {
    terminal.info(
      `Revisions that the trail records and the pack does not hold: ${notHeld}. Its reader may not see them, or they were written while it was made`,
    );
  }
  if (inPart.length > 0) {
    terminal.info(
      `Records of which a part is kept from the reader, so that their content is not checked: ${inPart.join(
        ', ',
      )}`,
    );
  }
}
