import {
  ControlPack,
  parseControlPack,
  parseInstant,
  shippedPacks,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDescriptors } from '../checking/loadDescriptors';
import { fieldFaults, instant, list, required, text } from './fieldFaults';
import { SUITE_FILE } from './shippedSamples';
import { SampleSuite } from './types';

const FIELDS = {
  pack: required(text),
  now: required(instant),
  entities: {
    ...list,
    expected: 'a list of files',
    holds: (value: unknown) =>
      Array.isArray(value) && value.every(item => typeof item === 'string'),
  },
};

interface SuiteDocument extends JsonObject {
  pack: string;
  now: string;
  entities?: string[];
}

function loadPack(source: YamlSource, name: string): ControlPack {
  const shipped = shippedPacks.find(({ id }) => id === name);
  if (shipped) return shipped;
  const file = path.join(path.dirname(source.file), name);
  if (!existsSync(file)) {
    const ids = shippedPacks.map(({ id }) => id).join(', ');
    throw new NotFoundError(
      `${source.file}:${source.lineOf([
        'pack',
      ])}: pack is "${name}", and there is no file ${file}; expected a file, or one of the shipped packs ${ids}`,
    );
  }
  return parseControlPack({ text: readFileSync(file, 'utf8'), file });
}

/**
 * Reads what the samples of a folder have in common.
 * @throws InputError or NotFoundError with the place of every fault
 */
export function readSuite(folder: string): SampleSuite {
  const file = path.join(folder, SUITE_FILE);
  const source = YamlSource.parse({ file, text: readFileSync(file, 'utf8') });
  const faults = fieldFaults({ value: source.value, path: [], fields: FIELDS });
  if (faults.length > 0) throw source.errorOf(faults);
  const { pack, now, entities = [] } = source.value as SuiteDocument;
  return {
    folder,
    pack: loadPack(source, pack),
    now: parseInstant(now),
    entities: loadDescriptors(
      entities.map(name => path.join(folder, name)),
    ).map(({ entity }) => entity),
  };
}
