import { documentFacts } from './documentFacts';

jest.mock('fs', () => {
  const fs = jest.requireActual('fs');
  return {
    ...fs,
    readFileSync: (file: string, ...options: unknown[]) => {
      if (String(file).includes('SNAPSHOT.schema.json')) {
        throw new Error(`ENOENT: no such file, open '${file}'`);
      }
      return fs.readFileSync(file, ...options);
    },
  };
});

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:1',
  components: [{ type: 'machine-learning-model', name: 'a', version: '1' }],
};

/** Packages may be laid out in a way that nobody thought of. */
describe('a bill of materials whose schema is not installed', () => {
  it('is unavailable, for a reason without paths, and not malformed', () => {
    expect(documentFacts('bom', Buffer.from(JSON.stringify(bom)))).toEqual({
      status: 'unavailable',
      detail: expect.stringMatching(
        /^the schema [\w.-]+ of CycloneDX was not found in this installation$/,
      ),
    });
  });

  it('costs no other document', () => {
    expect(documentFacts('text', Buffer.from('A guide'))).toMatchObject({
      status: 'available',
    });
    expect(documentFacts('bom', Buffer.from('{}'))).toMatchObject({
      status: 'available',
      bom: { format: 'unsupported' },
    });
  });
});
