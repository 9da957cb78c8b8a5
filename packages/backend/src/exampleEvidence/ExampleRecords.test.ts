import { mockServices } from '@backstage/backend-test-utils';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExampleRecords } from './ExampleRecords';

const record = (id: string) =>
  `{ id: ${id}, type: dpia, author: user:default/a, approver: user:default/b, effectiveAt: 3 days ago }`;

describe('ExampleRecords', () => {
  const directory = mkdtempSync(join(tmpdir(), 'example-records-'));
  const { signal } = new AbortController();
  const listRecords = jest.fn();
  const listManagementSystemRecords = jest.fn();
  const importRecords = jest.fn();
  const logger = mockServices.logger.mock();
  const records = new ExampleRecords({
    directory,
    api: { listRecords, listManagementSystemRecords, importRecords },
    logger,
  });
  const imported = () =>
    importRecords.mock.calls.map(([{ records: sent }]) =>
      sent.map(({ id }: { id: string }) => id),
    );

  beforeEach(() => {
    jest.resetAllMocks();
    listRecords.mockResolvedValue({ items: [] });
    for (const name of ['x', 'y']) {
      writeFileSync(
        join(directory, `${name}.yaml`),
        `system: aisystem:default/${name}\nrecords: [${record(
          `${name}-1`,
        )}, ${record(`${name}-2`)}]`,
      );
    }
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it('imports what is missing, and leaves what is there', async () => {
    listRecords.mockResolvedValueOnce({ items: [{ id: 'x-1' }] });
    listRecords.mockResolvedValueOnce({
      items: [{ id: 'y-1' }, { id: 'y-2' }],
    });
    await records.importAll(signal);
    expect(imported()).toEqual([['x-2']]);
  });

  it('looks for records of the organisation where they are kept', async () => {
    const folder = join(directory, 'organisation');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'policies.yaml'),
      `system: ai-management-system:default/organisation\nrecords: [${record(
        'policy-1',
      )}]`,
    );
    listManagementSystemRecords.mockResolvedValueOnce({ items: [] });
    await records.importAll(signal);
    rmSync(folder, { recursive: true });
    expect(imported()).toContainEqual(['policy-1']);
    expect(listRecords).toHaveBeenCalledTimes(2);
  });

  it('waits for systems that the catalog takes in later', async () => {
    listRecords.mockRejectedValueOnce({ response: { status: 404 } });
    await records.importAll(signal);
    expect(imported()).toEqual([
      ['y-1', 'y-2'],
      ['x-1', 'x-2'],
    ]);
  });

  it('says what is wrong with a file, and goes on with the others', async () => {
    const error = { response: { status: 400 } };
    importRecords.mockRejectedValueOnce(error);
    await records.importAll(signal);
    expect(imported()).toHaveLength(2);
    expect(logger.error).toHaveBeenCalledWith(
      'Records of aisystem:default/x are not imported',
      error,
    );
  });

  it('ends when the portal does', async () => {
    listRecords.mockRejectedValue({ response: { status: 404 } });
    const stopped = new AbortController();
    const importing = records.importAll(stopped.signal);
    stopped.abort();
    await importing;
    expect(imported()).toEqual([]);
  });
});
