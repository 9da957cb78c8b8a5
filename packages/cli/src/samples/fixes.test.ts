import {
  AiSystemEntity,
  applyFix,
  Control,
  evaluate,
  evidenceOfCheck,
  FixOption,
  fixKey,
  FixProposal,
  listRecordTypes,
  proposeFix,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { descriptorFaults } from '../checking/descriptorFaults';
import { loadDescriptors } from '../checking/loadDescriptors';
import { inputOfCase } from './evaluateSample';
import { FaultList } from './FaultList';
import { readSample } from './readSample';
import { readSuite } from './readSuite';
import { findSamples } from './shippedSamples';
import { Sample, SampleCase, SampleSuite } from './types';

const TYPES = listRecordTypes([...shippedPacks]);

/** What has to be declared of every system, or decides what is asked of it. */
const DECISIVE = [
  'spec.lifecycleStage',
  'spec.jurisdictions',
  'spec.traits.publicBody',
];

/** Sample that fails for what its document says. */
const BY_DOCUMENT = 'DOC-02';

/** Whoever and whatever the examples of a fix name. */
const NAMED: Entity[] = [
  ['Group', 'your-team', { type: 'team', children: [], members: ['you'] }],
  ['User', 'you', { memberOf: ['your-team'] }],
  ['User', 'your-risk-owner', { memberOf: [] }],
  ['Component', 'your-service', { type: 'service', lifecycle: 'production' }],
].map(([kind, name, spec]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec,
})) as Entity[];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fixes-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A document that says what a control asks for. */
function documentText(name: string, control: Control, system: Entity): string {
  if (name.endsWith('.json')) {
    const { models = [] } = system.spec as { models?: object[] };
    return JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      components: models.map(model => ({
        type: 'machine-learning-model',
        ...model,
      })),
    });
  }
  const headings = JSON.stringify(control.check).match(/"headings":\["[^"]+/g);
  return ['headings":["description', ...(headings ?? [])]
    .map(text => text.split('["')[1])
    .map(heading => `# ${heading}\n\nIt is described here in full.\n`)
    .join('\n');
}

/** The case once the lines of a fix are in its file, and what they name is there. */
async function applied(
  sample: SampleCase,
  control: Control,
  option: FixOption,
): Promise<SampleCase> {
  const changed = path.join(folder, 'changed');
  cpSync(path.dirname(sample.file), changed, { recursive: true });
  const file = path.join(changed, 'changed.yaml');
  const chosen = Object.fromEntries(
    option.edits.map(edit => [fixKey(edit), edit.value]),
  );
  const { text, open } = applyFix({
    file: sample.file,
    text: readFileSync(sample.file, 'utf8'),
    entity: sample.system,
    edits: option.edits,
    chosen,
  });
  expect(open).toEqual([]);
  writeFileSync(file, text);
  const descriptors = loadDescriptors([file]);
  const faults = await Promise.all(descriptors.map(descriptorFaults));
  expect(faults.flat()).toEqual([]);
  const system = descriptors.find(({ entity }) => entity.kind === 'AISystem')!
    .entity as AiSystemEntity;
  for (const name of option.documents) {
    mkdirSync(path.join(changed, path.dirname(name)), { recursive: true });
    writeFileSync(
      path.join(changed, name),
      documentText(name, control, system),
    );
  }
  const others = sample.entities.filter(({ kind }) => kind !== 'AISystem');
  return {
    ...sample,
    file,
    system,
    entities: [...others, ...descriptors.map(({ entity }) => entity), ...NAMED],
  };
}

/** Without all that the control takes as evidence. */
function stripped(sample: SampleCase, control: Control): SampleCase {
  const documents = parseAllDocuments(readFileSync(sample.file, 'utf8'));
  const bare = path.join(folder, 'bare');
  cpSync(path.dirname(sample.file), bare, { recursive: true });
  const file = path.join(bare, 'stripped.yaml');
  for (const document of documents as Array<(typeof documents)[number]>) {
    const kind = document.get('kind');
    for (const place of evidenceOfCheck(control.check)) {
      const keys = place.split('.');
      const keeps =
        kind !== 'AISystem' ||
        !/^(spec|metadata)\./.test(place) ||
        DECISIVE.includes(place);
      if (!keeps && document.hasIn(keys)) document.deleteIn(keys);
      if (place.startsWith('link:')) document.deleteIn(['metadata', 'links']);
    }
  }
  const text = documents.map(document => String(document)).join('---\n');
  writeFileSync(file, text);
  const system = loadDescriptors([file])
    .map(({ entity }) => entity)
    .find(({ kind }) => kind === 'AISystem') as AiSystemEntity;
  return {
    ...sample,
    file,
    system,
    entities: [
      ...sample.entities.filter(({ kind }) => kind !== 'AISystem'),
      system,
    ],
  };
}

async function sampleOf(suite: SampleSuite, control: Control): Promise<Sample> {
  const faults = new FaultList();
  const sample = await readSample({
    suite,
    folder: path.join(suite.folder, control.id),
    control,
    faults,
  });
  expect(faults.messages).toEqual([]);
  return sample!;
}

/** Whether files alone decide, so that a declaration can close it. */
const isByFiles = ({ pass }: Sample) =>
  pass.records.length + pass.measurements.length === 0;

const CASES = shippedPacks.flatMap(pack => {
  const suite = readSuite(findSamples(pack.id));
  return pack.controls.map(control => ({ id: control.id, control, suite }));
});

describe.each(CASES)('a fix of $id', ({ control, suite }) => {
  const pack = { ...suite.pack, controls: [control] };
  const inputOf = (sample: SampleCase) => inputOfCase(sample, pack, suite.now);
  const stateOf = (sample: SampleCase) => evaluate(inputOf(sample)).controls[0];
  const proposalOf = (sample: SampleCase): FixProposal =>
    proposeFix(inputOf(sample), control.id, TYPES)!;

  it('closes it by its lines, or says what else it takes', async () => {
    const sample = await sampleOf(suite, control);
    const proposal = proposalOf(sample.fail);
    expect(proposal.state).toBe(sample.fail.expected.state);
    for (const option of proposal.options) {
      const after = stateOf(await applied(sample.fail, control, option));
      expect({ ...option, state: after.state }).toEqual(option);
    }
    const closing = proposal.options.some(({ then }) => then === undefined);
    expect(closing || !isByFiles(sample)).toBe(control.id !== BY_DOCUMENT);
    if (closing) return;
    const evidence = evidenceOfCheck(control.check);
    const types = evidence.filter(name => name.startsWith('record:'));
    expect(proposal.records.map(({ type }) => `record:${type}`).sort()).toEqual(
      types.sort(),
    );
  });

  it('names every field that is missing at once', async () => {
    const sample = await sampleOf(suite, control);
    const bare = stripped(sample.pass, control);
    const only = evidenceOfCheck(control.check).every(place =>
      DECISIVE.includes(place),
    );
    const isThere = stateOf(bare).state === 'pass';
    expect(only || !isByFiles(sample) || !isThere).toBe(true);
    if (!isByFiles(sample) || isThere) return;
    const proposal = proposalOf(bare);
    const closing = proposal.options.filter(
      ({ kind, then }) => kind === 'declare' && then === undefined,
    );
    expect(closing).toHaveLength(1);
    const after = stateOf(await applied(bare, control, closing[0]));
    expect({ ...closing[0], state: after.state, reason: after.reason }).toEqual(
      {
        ...closing[0],
        reason: after.reason,
      },
    );
  });
});
