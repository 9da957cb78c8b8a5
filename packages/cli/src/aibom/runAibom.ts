import {
  AiSystemEntity,
  claimsToBeAiSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createAiBom,
  CycloneDxVersion,
} from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { descriptorFaults } from '../checking/descriptorFaults';
import { Descriptor, loadDescriptors } from '../checking/loadDescriptors';
import { showFault } from '../checking/PlacedFault';
import { nameOfInput, ReadInput } from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { quoted } from '../lib/text';

/** Arguments of `ai-governance aibom`. */
export interface AibomArguments {
  /** `cyclonedx-` and the version. */
  format?: string;
  system?: string;
  out?: string;
}

/** Standard output, as the option names it. */
const STANDARD_OUTPUT = '-';

/**
 * Runs `ai-governance aibom`. Returns the exit code: 1 when the descriptor is not valid.
 *
 * @throws InputError or NotFoundError about what was given
 */
export async function runAibom(options: {
  file: string;
  arguments: AibomArguments;
  terminal: Terminal;
  readFile?: ReadInput;
}): Promise<number> {
  const { file, arguments: args, terminal } = options;
  const descriptors = loadDescriptors([file], options.readFile);
  const name = nameOfInput(file);
  const descriptor = selectSystem(name, descriptors, args.system);
  const faults = await descriptorFaults(descriptor);
  if (faults.length > 0) {
    for (const fault of faults) terminal.error(showFault(fault));
    return 1;
  }
  const { document, omitted } = createAiBom({
    entity: descriptor.entity as AiSystemEntity,
    specVersion: args.format?.replace('cyclonedx-', '') as
      | CycloneDxVersion
      | undefined,
  });
  for (const reason of omitted) {
    terminal.error(`${descriptor.file}: left out: ${reason}`);
  }
  const written = JSON.stringify(document, undefined, 2);
  if (args.out === undefined || args.out === STANDARD_OUTPUT) {
    terminal.info(written);
  } else {
    save(args.out, `${written}\n`);
    terminal.info(`Wrote ${args.out}`);
  }
  return 0;
}

/** The AI system of a file, or the one that is named. */
function selectSystem(
  file: string,
  descriptors: Descriptor[],
  system: string | undefined,
): Descriptor {
  const systems = descriptors.filter(({ entity }) =>
    claimsToBeAiSystem(entity),
  );
  const refs = systems.map(({ entity }) => stringifyEntityRef(entity));
  if (systems.length === 0) throw new InputError(`No AISystem in ${file}`);
  if (system === undefined) {
    if (systems.length === 1) return systems[0];
    throw new InputError(
      `${file} holds ${
        systems.length
      } AI systems; name one with --system: ${refs.join(', ')}`,
    );
  }
  const name = system.toLocaleLowerCase('en-US').replace(/^aisystem:/, '');
  const wanted = `aisystem:${name.includes('/') ? name : `default/${name}`}`;
  const index = refs.indexOf(wanted);
  if (index >= 0) return systems[index];
  throw new InputError(
    `--system ${quoted(system)} is not in ${file}; allowed: ${refs.join(', ')}`,
  );
}

/** A file that appears as a whole or not at all. */
function save(file: string, content: string): void {
  const unfinished = `${file}.part`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new InputError(`${file}: not written: ${(error as Error).message}`);
  }
}
