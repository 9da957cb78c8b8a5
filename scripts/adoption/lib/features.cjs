const SYSTEM = 'v1/systems/default/ask-halvorn';
const EXPORTS = 'v1/exports/systems/default/ask-halvorn';

async function startOf(client, path) {
  const response = await client.fetch(`ai-governance/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const start = bytes.subarray(0, 200).toString('latin1');
  return { status: response.status, start, bytes };
}

async function checkExport(report, client, { title, path, begins }) {
  const { status, start } = await startOf(client, path);
  report.check(
    title,
    status === 200 && begins.test(start),
    `${status} ${start}`,
  );
}

/** Files that are made with what a package brings: fonts, an archiver, schemas. */
const FILES = [
  {
    title: 'a dossier as PDF',
    path: `${EXPORTS}/dossier?format=pdf`,
    begins: /^%PDF-/,
  },
  {
    title: 'an evidence pack',
    path: 'v1/exports/evidence-pack.zip',
    begins: /^PK/,
  },
  {
    title: 'a bill of materials is written',
    path: `${EXPORTS}/cyclonedx.json`,
    begins: /"bomFormat":\s*"CycloneDX"/,
  },
];

/** Waits until systems are evaluated; resolves with how many there are. */
async function evaluated({ report, client, count }) {
  return report.attempt(`${count} AI systems are evaluated`, () =>
    client.until(
      'ai-governance/v1/systems',
      ({ totalItems }) => totalItems === count,
    ),
  );
}

/** What has to work wherever the backend runs, with the systems of the variants in the catalog. */
async function checkFeatures({ report, client, count = 3 }) {
  await evaluated({ report, client, count });
  for (const file of FILES) await checkExport(report, client, file);
  const ofBom = ({ controls }) =>
    controls.find(({ controlId }) => controlId === 'DOC-02');
  await report.attempt(
    'a bill of materials is read and checked against its schema',
    () =>
      client.until(
        `ai-governance/${SYSTEM}/scorecard`,
        scorecard => ofBom(scorecard)?.state === 'pass',
        ofBom,
      ),
  );
  await report.attempt('a record is written', () =>
    client.json('ai-governance/v1/systems/default/owned-by-guests/records', {
      method: 'POST',
      body: { type: 'release-approval', data: {} },
    }),
  );
  const trail = await startOf(client, 'v1/trail/verification');
  report.check(
    'the trail is whole, and not for a guest whom the policy limits in nothing',
    trail.status === 403
      ? /limits you in nothing/.test(trail.bytes.toString())
      : /"valid":true/.test(trail.start),
    `${trail.status} ${trail.start}`,
  );
}

module.exports = { checkFeatures, evaluated };
