import { user } from '../__testUtils__/entities';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { createCycloneDx } from './createCycloneDx';
import { createDossier } from './createDossier';
import { createGapReport } from './createGapReport';
import { createOscal } from './createOscal';
import { renderHtml, renderPdf } from './document';
import { exportScenario } from './__testUtils__/exportScenario';
import { pdfPages } from './__testUtils__/pdfText';
import { systemTable } from './systemTables';

const databases = createTestDatabases();
const [id] = databases.eachSupportedId()[0];

const RIO = 'Rio Grande, Chief Risk Officer (user:default/rio)';
const ADA = 'Ada Byron (user:default/ada)';

/** Somebody with a title decided, and both people have left the catalog since. */
async function scenario() {
  const found = await exportScenario(await initDatabase(databases, id));
  const { catalog, write, act } = found;
  catalog.put(
    {
      ...user('ada'),
      spec: { memberOf: [], profile: { displayName: 'Ada Byron' } },
    },
    {
      ...user('rio'),
      spec: {
        memberOf: [],
        profile: { displayName: 'Rio Grande', jobTitle: 'Chief Risk Officer' },
      },
    },
  );
  const waiver = await write('ada', {
    type: 'waiver',
    subject: 'INV-02',
    data: { reason: 'The attestation comes with the new owner' },
    expiresAt: '2026-12-31',
    submit: true,
  });
  await act('rio', 'approve', waiver.id);
  const open = await write('ada', {
    type: 'waiver',
    subject: 'RSK-03',
    data: { reason: 'Until the committee meets' },
    expiresAt: '2026-12-20',
    submit: true,
  });
  catalog.remove('user:default/ada', 'user:default/rio');
  return { ...found, waiver, open, system: await found.read() };
}

/** A row of a table by its columns. */
function rowOf(table: string, mark: string): Record<string, string> {
  const [head, ...rows] = table
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map(line => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!)
    .map(cells =>
      cells.map(cell => cell.replace(/,$/, '').replace(/^"(.*)"$/s, '$1')),
    );
  const row = rows.find(cells => cells.includes(mark))!;
  return Object.fromEntries(head.map((name, index) => [name, row[index]]));
}

describe('people who have left', () => {
  it('can be read in documents, with the title that they had', async () => {
    const { system, context } = await scenario();
    const dossier = createDossier(system, context);
    const html = renderHtml(dossier);
    const pdf = pdfPages(await renderPdf(dossier))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const text of [html, pdf]) {
      expect(text).toContain(RIO);
      expect(text).toContain(ADA);
    }
    for (const document of [
      createGapReport(system, context),
      createOscal(system, context),
      createCycloneDx(system, context),
    ]) {
      expect(JSON.stringify(document)).toContain(RIO);
    }
  });

  it('have columns for name and title in tables', async () => {
    const { system, waiver } = await scenario();
    expect(rowOf(systemTable(system, 'records'), waiver.id)).toMatchObject({
      Author: 'user:default/ada',
      'Author name': 'Ada Byron',
      'Author title': '',
      'Decided by': 'user:default/rio',
      'Decided by, name': 'Rio Grande',
      'Decided by, title': 'Chief Risk Officer',
      'Waits for': '',
    });
    expect(rowOf(systemTable(system, 'controls'), 'INV-02')).toMatchObject({
      'Waived by': 'user:default/rio',
      'Waived by, name': 'Rio Grande',
      'Waived by, title': 'Chief Risk Officer',
    });
  });
});

describe('an open request', () => {
  it('says in documents and tables whose decision it waits for', async () => {
    const { system, context, open } = await scenario();
    const words =
      'Waits for the risk owner (spec.governance.riskOwner): user:default/rio';
    expect(renderHtml(createDossier(system, context))).toContain(words);
    expect(rowOf(systemTable(system, 'records'), open.id)).toMatchObject({
      'Waits for': 'user:default/rio',
      'Waits for role': 'risk-owner',
      'Waits for nobody': 'false',
      'Waits for, in words': expect.stringContaining(words),
    });
    // It is so at this moment, and no trail could vouch for it.
    expect(JSON.stringify(system.inputs)).not.toContain('waitsFor');
  });

  it('says there what is missing once nobody can decide', async () => {
    const { catalog, read, open, context } = await scenario();
    const [system] = await catalog.getSystems([open.entityRef!]);
    catalog.put({ ...system, spec: { ...system.spec, governance: {} } });
    const changed = await read();
    expect(renderHtml(createDossier(changed, context))).toMatch(
      /Waits for nobody: RSK-03 is a gate.*declare spec\.governance\.riskOwner/,
    );
    expect(rowOf(systemTable(changed, 'records'), open.id)).toMatchObject({
      'Waits for': '',
      'Waits for nobody': 'true',
    });
  });
});
