import {
  claimsToBeAiSystem,
  collectDocuments,
  EvaluationInput,
  LifecycleStage,
  PortalInput,
  RefusedEdit,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, isError } from '@backstage/errors';
import { nameOfInput, ReadInput, readInput } from '../lib/readInput';
import {
  checkSystem,
  FileScorecard,
  inputOf,
  SystemOptions,
} from './checkSystem';
import { descriptorFaults } from './descriptorFaults';
import { expandFiles } from './expandFiles';
import { FileCatalog } from './FileCatalog';
import { Descriptor, loadDescriptors } from './loadDescriptors';
import { faultsOfError, PlacedFault } from './PlacedFault';
import { readPortalInputs } from './PortalInputs';
import type { ReadDocument } from './readDocument';
import { loadRules, Rules, RulesArguments } from './rules';

/** A system as its descriptor has it, and how it was measured. */
export interface Checked {
  descriptor: Descriptor;
  scorecard: FileScorecard;
  /** Whether the portal has the system; undefined where it was not asked. */
  registered?: boolean;
  /** What the portal's catalog has against the newest edit of the registered system. */
  refusedEdit?: RefusedEdit;
  /** What it was measured with. */
  input: () => EvaluationInput;
}

/** Options that say what systems are measured with. */
export interface EvaluateArguments extends RulesArguments {
  /** Address of a portal, which knows records, measurements and references. */
  portal?: string;
  /** As whom it is asked. */
  token?: string;
}

/** What came of some files: faults, or scorecards. */
export type Evaluated =
  | { faults: PlacedFault[] }
  | { rules: Rules; checked: Checked[] };

/** What is in the files, or every fault of every file. */
async function load(options: {
  files: readonly string[];
  readFile: ReadInput;
}): Promise<{ faults: PlacedFault[]; descriptors: Descriptor[] }> {
  const descriptors: Descriptor[] = [];
  const faults: PlacedFault[] = [];
  for (const file of options.files) {
    try {
      descriptors.push(...loadDescriptors([file], options.readFile));
    } catch (error) {
      if (!isError(error) || error.name !== 'InputError') throw error;
      faults.push(...faultsOfError(error, nameOfInput(file)));
    }
  }
  const ofSystems = await Promise.all(
    systemsOf(descriptors).map(descriptorFaults),
  );
  return { descriptors, faults: [...faults, ...ofSystems.flat()] };
}

function systemsOf(descriptors: readonly Descriptor[]): Descriptor[] {
  return descriptors.filter(({ entity }) => claimsToBeAiSystem(entity));
}

/** Options that the portal decides are not decided twice. */
function assertPortalAlone(args: EvaluateArguments): void {
  const { portal, overrides, timeZone } = args;
  if (portal === undefined) return;
  const other = Object.entries({
    '--overrides': overrides,
    '--time-zone': timeZone,
  });
  for (const [option, value] of other) {
    if (value !== undefined) {
      throw new InputError(
        `${option} goes without --portal: the portal has its own`,
      );
    }
  }
}

/** Loads what reads documents where one is declared: bills of materials take a lot. */
async function readerFor(
  systems: readonly Descriptor[],
): Promise<ReadDocument> {
  if (systems.some(({ entity }) => collectDocuments(entity).length > 0)) {
    return (require('./readDocument') as typeof import('./readDocument'))
      .readDocument;
  }
  return ({ location }) => {
    throw new Error(`${location} was not declared`);
  };
}

async function rulesFor(
  args: EvaluateArguments,
  systems: readonly Descriptor[],
): Promise<{ rules: Rules; inputs?: PortalInput[] }> {
  assertPortalAlone(args);
  const { portal: url, token, pack } = args;
  if (url === undefined) return { rules: await loadRules(args) };
  const { rules, systems: inputs } = await readPortalInputs({
    portal: { url, token },
    entities: systems.map(({ entity }) => entity),
    pack,
  });
  return { rules, inputs };
}

/**
 * Measures every AI system in some files.
 *
 * @throws InputError and NotFoundError for files and options that cannot be used,
 * UnreachableError where the portal does not answer
 */
export async function evaluateFiles(options: {
  /** Names, patterns, and `-` for standard input. */
  patterns: readonly string[];
  arguments: EvaluateArguments;
  stage?: LifecycleStage;
  now: number;
  readFile?: ReadInput;
  /** Whether files may have no AI system at all. */
  mayBeEmpty?: boolean;
}): Promise<Evaluated> {
  const {
    patterns,
    arguments: args,
    stage,
    now,
    readFile = readInput,
  } = options;
  const files = await expandFiles(patterns);
  const { faults, descriptors } = await load({ files, readFile });
  if (faults.length > 0) return { faults };
  const systems = systemsOf(descriptors);
  if (systems.length === 0 && options.mayBeEmpty) {
    return { rules: await loadRules(args), checked: [] };
  }
  if (systems.length === 0) {
    throw new InputError(`No AISystem in ${patterns.join(', ')}`);
  }
  const { rules, inputs } = await rulesFor(args, systems);
  const { aiKinds } = rules.policy;
  const catalog = new FileCatalog(
    descriptors.map(({ entity }) => entity),
    { aiKinds },
  );
  const readDocument = await readerFor(systems);
  const checked = systems.map((descriptor, index): Checked => {
    const portal = inputs?.[index];
    const of: SystemOptions = {
      descriptor,
      catalog,
      rules,
      portal,
      stage,
      now,
      readDocument,
    };
    return {
      descriptor,
      scorecard: checkSystem(of),
      ...(portal && { registered: portal.registered }),
      ...(portal?.refusedEdit && { refusedEdit: portal.refusedEdit }),
      input: () => inputOf(of),
    };
  });
  return { rules, checked };
}
