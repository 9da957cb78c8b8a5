import {
  ControlOverride,
  ControlPack,
  EvaluationPolicy,
  iso42001Pack,
  overrideControls,
  parseControlPack,
  shippedPacks,
  validateControlPack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { readFile } from 'fs/promises';
import { PackRegistry } from './PackRegistry';

/**
 * Loads every control pack: the shipped ones that are chosen, those of files, and
 * those that modules add.
 *
 * @throws InputError naming the file or module, the place and what was expected, so that a bad pack
 * stops the start.
 */
export async function loadPacks(options: {
  /** Ids of shipped packs besides `iso-42001`, which is always in force. */
  shipped?: string[];
  /** Absolute paths. */
  files: string[];
  /** Packs that modules add. */
  added: ControlPack[];
  overrides: Record<string, ControlOverride>;
  policy: EvaluationPolicy;
  defaultPack?: string;
}): Promise<PackRegistry> {
  const { files, added, overrides, policy, defaultPack } = options;
  const chosen = new Set([iso42001Pack.id, ...(options.shipped ?? [])]);
  const packs = [
    ...shippedPacks.filter(pack => chosen.has(pack.id)),
    ...(await Promise.all(files.map(readPackFile))),
    ...added.map(validateAdded),
  ];
  assertKnownControls(packs, overrides);
  return PackRegistry.create({
    packs: packs.map(pack => applyOverrides(pack, overrides)),
    policy,
    defaultPack,
  });
}

async function readPackFile(file: string): Promise<ControlPack> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `Invalid configuration at aiGovernance.packs: cannot read ${file}: ${
        (error as Error).message
      }`,
    );
  }
  return parseControlPack({ text, file });
}

/** A copy, because a pack is compiled once and must not change afterwards. */
function validateAdded(pack: ControlPack): ControlPack {
  validateControlPack({ pack, name: `pack '${pack.id}' added by a module` });
  return structuredClone(pack);
}

function assertKnownControls(
  packs: ControlPack[],
  overrides: Record<string, ControlOverride>,
): void {
  const known = packs.flatMap(pack => pack.controls.map(control => control.id));
  for (const id of Object.keys(overrides)) {
    if (!known.includes(id)) {
      throw new InputError(
        `Invalid configuration at aiGovernance.controls.${id}: no such control; ` +
          `known are ${known.join(', ')}`,
      );
    }
  }
}

/** Applies what concerns this pack, and validates what comes out. */
function applyOverrides(
  pack: ControlPack,
  overrides: Record<string, ControlOverride>,
): ControlPack {
  const ids = new Set(pack.controls.map(control => control.id));
  const mine = Object.entries(overrides).filter(([id]) => ids.has(id));
  if (mine.length === 0) {
    return pack;
  }
  try {
    return overrideControls(pack, Object.fromEntries(mine));
  } catch (error) {
    throw new InputError(
      `Invalid configuration at aiGovernance.controls: ${
        (error as Error).message
      }`,
    );
  }
}
