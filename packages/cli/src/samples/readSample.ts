import {
  AiSystemEntity,
  catalogFault,
  claimsToBeAiSystem,
  Control,
  FaultPath,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { descriptorFaults } from '../checking/descriptorFaults';
import { Descriptor, loadDescriptors } from '../checking/loadDescriptors';
import { expandMerges } from './expandMerges';
import { FaultList } from './FaultList';
import { fieldFaults, group, list, oneOf, required, text } from './fieldFaults';
import { readEvidence } from './readEvidence';
import {
  FAILING_STATES,
  Sample,
  SAMPLE_CASES,
  SampleCase,
  SampleCaseName,
  SampleSuite,
} from './types';

/** What is known beside the descriptor, and what is expected. */
const SAMPLE_FILE = 'sample.yaml';
/** The descriptor of both cases, where they do not differ in it. */
const SHARED_DESCRIPTOR = 'system.yaml';

const EVIDENCE = { records: list, measurements: list };
const FIELDS = { ...EVIDENCE, pass: group, fail: required(group) };
const CASE_FIELDS = {
  pass: EVIDENCE,
  fail: {
    state: oneOf(FAILING_STATES),
    reason: required(text),
    ...EVIDENCE,
  },
};

interface WrittenCase extends JsonObject {
  state?: (typeof FAILING_STATES)[number];
  reason?: string;
}

interface WrittenSample extends JsonObject {
  pass?: WrittenCase;
  fail?: WrittenCase;
}

/** @throws InputError, such as for an alias without an anchor */
function valueOf(source: YamlSource): WrittenSample {
  try {
    return expandMerges(source.value) as WrittenSample;
  } catch (error) {
    throw new InputError(`${source.file}: ${(error as Error).message}`);
  }
}

/** `sample.yaml` of a folder, where it can be used. */
function readWritten(
  folder: string,
  faults: FaultList,
): { source: YamlSource; written: WrittenSample } | undefined {
  const file = path.join(folder, SAMPLE_FILE);
  if (!existsSync(file)) {
    faults.add(
      `${file}: no such file; it says with fail.reason why the failing sample fails`,
    );
    return undefined;
  }
  const content = readFileSync(file, 'utf8');
  const read = faults.take(() => {
    const source = YamlSource.parse({ file, text: content });
    return { source, written: valueOf(source) };
  });
  if (!read) return undefined;
  const { source, written } = read;
  const found = fieldFaults({ value: written, path: [], fields: FIELDS });
  if (found.length === 0) {
    for (const name of SAMPLE_CASES) {
      if (written[name] === undefined) continue;
      const fields = CASE_FIELDS[name];
      found.push(
        ...fieldFaults({ value: written[name], path: [name], fields }),
      );
    }
  }
  faults.addAt(source, found);
  return found.length === 0 ? read : undefined;
}

/** The descriptor of a case: its own, or the one of both. */
function descriptorOf(
  folder: string,
  name: SampleCaseName,
  faults: FaultList,
): string | undefined {
  const own = path.join(folder, `${name}.yaml`);
  const shared = path.join(folder, SHARED_DESCRIPTOR);
  const there = [own, shared].filter(file => existsSync(file));
  if (there.length === 1) return there[0];
  faults.add(
    there.length === 0
      ? `${own}: no such file; a sample has pass.yaml and fail.yaml, or ${SHARED_DESCRIPTOR} where both have the same descriptor`
      : `${own}: is next to ${SHARED_DESCRIPTOR}; a sample has pass.yaml and fail.yaml, or ${SHARED_DESCRIPTOR}`,
  );
  return undefined;
}

async function entityFaults(descriptor: Descriptor): Promise<string[]> {
  if (claimsToBeAiSystem(descriptor.entity)) {
    const faults = await descriptorFaults(descriptor);
    return faults.map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );
  }
  const message = await catalogFault(descriptor.entity);
  return message === undefined
    ? []
    : [`${descriptor.file}:${descriptor.lineOf()}: ${message}`];
}

/** The entities of a file, where they are valid and one is an AISystem. */
async function readEntities(
  file: string,
  faults: FaultList,
): Promise<{ system: AiSystemEntity; all: Descriptor[] } | undefined> {
  const all = faults.take(() => loadDescriptors([file]));
  if (!all) return undefined;
  const found = (await Promise.all(all.map(entityFaults))).flat();
  faults.add(...found);
  if (found.length > 0) return undefined;
  const systems = all.filter(({ entity }) => claimsToBeAiSystem(entity));
  if (systems.length !== 1) {
    faults.add(
      `${file}: holds ${systems.length} entities of the kind AISystem; expected one`,
    );
    return undefined;
  }
  return { system: systems[0].entity as AiSystemEntity, all };
}

async function readCase(options: {
  suite: SampleSuite;
  folder: string;
  name: SampleCaseName;
  source: YamlSource;
  written: WrittenSample;
  faults: FaultList;
}): Promise<SampleCase | undefined> {
  const { suite, folder, name, source, written, faults } = options;
  const file = descriptorOf(folder, name, faults);
  const read = file && (await readEntities(file, faults));
  if (!read) return undefined;
  const own = written[name] ?? {};
  const places: Array<{ path: FaultPath; value: JsonObject }> = [
    { path: [], value: written },
    { path: [name], value: own },
  ];
  const { system } = read;
  const evidence = readEvidence(places, {
    pack: suite.pack,
    system,
    now: suite.now,
  });
  faults.addAt(source, evidence.faults);
  return {
    file,
    system,
    entities: [...suite.entities, ...read.all.map(({ entity }) => entity)],
    records: evidence.records,
    measurements: evidence.measurements,
    expected:
      name === 'pass'
        ? { state: 'pass' }
        : { state: own.state ?? 'fail', reason: own.reason },
  };
}

/**
 * Reads the sample of one control from its folder. What is wrong with it goes to the
 * faults; a sample with a fault is undefined.
 */
export async function readSample(options: {
  suite: SampleSuite;
  folder: string;
  control: Control;
  faults: FaultList;
}): Promise<Sample | undefined> {
  const { suite, folder, control, faults } = options;
  const found = readWritten(folder, faults);
  if (!found) {
    // The descriptors are looked at all the same, to tell everything at once.
    for (const name of SAMPLE_CASES) {
      const file = descriptorOf(folder, name, faults);
      if (file) await readEntities(file, faults);
    }
    return undefined;
  }
  const [pass, fail] = [
    await readCase({ ...found, suite, folder, name: 'pass', faults }),
    await readCase({ ...found, suite, folder, name: 'fail', faults }),
  ];
  return pass && fail && { control, pass, fail };
}
