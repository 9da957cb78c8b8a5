const { parseReleaseOptions } = require('./options.cjs');

const WORKFLOW = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' };

describe('parseReleaseOptions', () => {
  it('publishes with provenance in the workflow', () => {
    expect(parseReleaseOptions([], WORKFLOW)).toEqual({
      help: undefined,
      dryRun: false,
      provenance: true,
      tag: 'latest',
    });
  });

  it('publishes from elsewhere only on demand, without provenance', () => {
    expect(() => parseReleaseOptions([], {})).toThrow(/--dry-run.*--local/);
    expect(parseReleaseOptions(['--local', '--tag', 'next'], {})).toMatchObject(
      { dryRun: false, provenance: false, tag: 'next' },
    );
  });

  it('needs no provenance to try', () => {
    for (const env of [{}, WORKFLOW]) {
      expect(parseReleaseOptions(['--dry-run'], env)).toMatchObject({
        dryRun: true,
        provenance: false,
      });
    }
  });

  it('explains itself', () => {
    expect(parseReleaseOptions(['--help'], {}).help).toContain('--dry-run');
    expect(() => parseReleaseOptions(['--dry'], {})).toThrow(/--dry-run/);
  });
});
