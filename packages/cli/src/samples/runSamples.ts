import { didYouMean } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Terminal } from '../lib/Terminal';
import { evaluateSample } from './evaluateSample';
import { FaultList } from './FaultList';
import { readSample } from './readSample';
import { readSuite } from './readSuite';
import { renderSamples } from './renderSamples';
import { findSamples } from './shippedSamples';
import { Sample, SampleSuite, SuiteOutcome } from './types';

/** Arguments of `ai-governance samples`. */
export interface SamplesArguments {
  format?: 'text' | 'json';
  /** Whether a control without a sample fails. */
  strict?: boolean;
}

function foldersOf({ folder }: SampleSuite): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

async function readSamples(
  suite: SampleSuite,
  faults: FaultList,
): Promise<Sample[]> {
  const { pack, folder } = suite;
  const words = pack.controls.map(({ id }) => id);
  const names = foldersOf(suite);
  for (const name of names.filter(item => !words.includes(item))) {
    faults.add(
      `${path.join(folder, name)}: ${
        pack.id
      } has no control "${name}"; it has ${words.join(', ')}${didYouMean(
        name,
        words,
      )}`,
    );
  }
  const samples: Sample[] = [];
  for (const control of pack.controls) {
    if (!names.includes(control.id)) continue;
    const sample = await readSample({
      suite,
      folder: path.join(folder, control.id),
      control,
      faults,
    });
    if (sample) samples.push(sample);
  }
  return samples;
}

async function measure(
  folder: string,
  faults: FaultList,
): Promise<SuiteOutcome | undefined> {
  const suite = faults.take(() => readSuite(folder));
  if (!suite) return undefined;
  const { pack, now } = suite;
  const samples = await readSamples(suite, faults);
  const names = foldersOf(suite);
  return {
    folder,
    pack: { id: pack.id, version: pack.version },
    samples: samples.map(sample => evaluateSample({ sample, pack, now })),
    withoutSample: pack.controls
      .map(({ id }) => id)
      .filter(id => !names.includes(id)),
  };
}

/**
 * Runs `ai-governance samples`. Returns the exit code: 1 when samples cannot be used,
 * or when one is not as it says.
 */
export async function runSamples(options: {
  /** Folders, or ids of shipped packs. */
  samples: string[];
  arguments: SamplesArguments;
  terminal: Terminal;
}): Promise<number> {
  const { terminal } = options;
  const { format, strict } = options.arguments;
  const faults = new FaultList();
  const outcomes: SuiteOutcome[] = [];
  for (const name of options.samples) {
    const outcome = await measure(findSamples(name), faults);
    if (outcome) outcomes.push(outcome);
  }
  if (faults.messages.length > 0) {
    for (const message of faults.messages) terminal.error(message);
    return 1;
  }
  if (format === 'json') {
    terminal.info(JSON.stringify(outcomes, undefined, 2));
  } else {
    for (const line of outcomes.flatMap(renderSamples)) terminal.info(line);
  }
  const isAsSaid = outcomes.every(
    ({ samples, withoutSample }) =>
      samples.every(({ ok }) => ok) && !(strict && withoutSample.length > 0),
  );
  return isAsSaid ? 0 : 1;
}
