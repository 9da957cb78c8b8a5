import {
  applyFix,
  fixKey,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, user } from '../__testUtils__/entities';

const databases = createTestDatabases();
const [id] = databases.eachSupportedId()[0];

const SCORING = 'aisystem:default/scoring';
const FILE = 'https://git.example.com/scoring/blob/main/catalog-info.yaml';
const TEXT = `# Kept by the team.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
spec:
  type: predictive # for now
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: group:default/team
`;

async function setUp() {
  const governance = await createTestGovernance({
    knex: await initDatabase(databases, id),
  });
  const { catalog, documents, fixes, caller } = governance;
  const entity = aiSystem('scoring', { spec: { owner: 'group:default/team' } });
  catalog.put(entity, group('team', { members: ['ada'] }), user('ada'));
  documents.put(FILE, TEXT);
  await governance.run();
  const get = (controlId: string, withSource = true) =>
    fixes.getControlFix(
      {
        entityRef: SCORING,
        controlId,
        rights: { withSource, mayPropose: false },
      },
      caller,
    );
  return { ...governance, entity, get };
}

describe('the fix of a control', () => {
  it('gives in one edit what the portal then lets pass, with the score it foretold', async () => {
    const { catalog, entity, get, run, service, caller } = await setUp();
    const { proposal, descriptor } = await get('RSK-01');
    const [option] = proposal!.options;
    expect(option.edits.map(fixKey)).toEqual([
      'spec.risk.class',
      'spec.risk.rationale',
      'spec.risk.classifiedOn',
    ]);
    const { text } = applyFix({
      ...descriptor,
      entity,
      edits: option.edits,
      chosen: Object.fromEntries(
        option.edits.map(edit => [fixKey(edit), edit.value]),
      ),
    });
    expect(text).toContain('# Kept by the team.\n');
    expect(text).toContain('type: predictive # for now\n');
    catalog.put({
      ...entity,
      spec: parse(text).spec,
      metadata: { ...entity.metadata, etag: 'v2' },
    });
    await run();
    const { controls } = await service.getScorecard(
      { entityRef: stringifyEntityRef(entity) },
      caller,
    );
    expect(
      controls.find(({ controlId }) => controlId === 'RSK-01'),
    ).toMatchObject({ state: 'pass' });
    expect((await get('RSK-01')).proposal).toBeUndefined();
  });

  it('shows the file to those who may see it, and else what the catalog has', async () => {
    const { documents, get } = await setUp();
    expect((await get('RSK-01')).descriptor).toEqual({
      file: 'catalog-info.yaml',
      text: TEXT,
      origin: 'source',
      noPullRequest: 'host',
    });
    documents.reads.length = 0;
    const { descriptor } = await get('RSK-01', false);
    expect(documents.reads).toEqual([]);
    expect(descriptor.origin).toBe('catalog');
    expect(descriptor.text).not.toContain('#');
    expect(parse(descriptor.text).spec.owner).toBe('group:default/team');
    documents.put(FILE, { status: 'unavailable', detail: 'no answer' });
    expect((await get('RSK-01')).descriptor.origin).toBe('catalog');
  });

  it('leaves out what else the file describes', async () => {
    const { documents, get } = await setUp();
    const other =
      'apiVersion: v1\nkind: Component\nmetadata:\n  name: secret\n';
    documents.put(FILE, `${other}---\n${TEXT}---\n${other}`);
    const { descriptor } = await get('RSK-01');
    expect(descriptor).toMatchObject({ origin: 'source', isPart: true });
    expect(descriptor.text).not.toContain('secret');
    expect(parse(descriptor.text).metadata.name).toBe('scoring');
  });

  it('says which control there is none of', async () => {
    const { get, catalog } = await setUp();
    await expect(get('XYZ-01')).rejects.toThrow(
      'No control XYZ-01 in the pack iso-42001',
    );
    catalog.mayRead = () => false;
    await expect(get('RSK-01')).rejects.toThrow(`No AI system ${SCORING}`);
  });
});
