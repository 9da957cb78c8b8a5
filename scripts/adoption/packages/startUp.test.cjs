const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {
  addedToStart,
  findStartGrowth,
  listStartFiles,
  measureStart,
} = require('./startUp.cjs');

const PAGE = `<!doctype html><html><head>
<link rel="icon" href="/favicon.ico"/><link rel="manifest" href="/manifest.json"/>
<link href="/static/main.1.css" rel="stylesheet"><script defer="defer" src="<%= publicPath %>/static/main.2.js"></script>
<script type="backstage.io/config">{}</script></head></html>`;

describe('listStartFiles', () => {
  it('names scripts and styles, and nothing else', () => {
    expect(listStartFiles(PAGE)).toEqual([
      'static/main.1.css',
      'static/main.2.js',
    ]);
  });
});

describe('measureStart', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-up-'));
    fs.mkdirSync(path.join(folder, 'static'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('adds up what the page names', () => {
    fs.writeFileSync(path.join(folder, 'index.html'), PAGE);
    fs.writeFileSync(path.join(folder, 'static/main.1.css'), 'a'.repeat(500));
    fs.writeFileSync(path.join(folder, 'static/main.2.js'), 'b'.repeat(700));
    fs.writeFileSync(path.join(folder, 'static/later.js'), 'c'.repeat(900));
    const { bytes, gzip } = measureStart(folder);
    expect(bytes).toBe(1200);
    expect(gzip).toBeGreaterThan(0);
    expect(gzip).toBeLessThan(200);
  });

  it('does not take a page without scripts for a small one', () => {
    fs.writeFileSync(path.join(folder, 'index.html'), '<html></html>');
    expect(() => measureStart(folder)).toThrow('names no script');
  });
});

describe('findStartGrowth', () => {
  const recorded = { bytes: 60_000, gzip: 20_000 };

  it('lets what is added shrink, and grow a little', () => {
    expect(findStartGrowth('new', { bytes: 1, gzip: 1 }, recorded)).toEqual([]);
    expect(
      findStartGrowth('new', { bytes: 66_000, gzip: 22_000 }, recorded),
    ).toEqual([]);
  });

  it('names what outgrew its record', () => {
    expect(
      findStartGrowth('new', { bytes: 66_001, gzip: 22_001 }, recorded),
    ).toEqual([
      'the suite adds 66001 bytes to the start of a new app, and 60000 are recorded; run with --write if that is as it should be',
      'the suite adds 22001 bytes of gzip to the start of a new app, and 20000 are recorded; run with --write if that is as it should be',
    ]);
  });

  it('asks for a record', () => {
    expect(findStartGrowth('new', recorded, undefined)).toEqual([
      'nothing is recorded of the start of a new app',
    ]);
  });
});

describe('addedToStart', () => {
  it('is the difference', () => {
    expect(
      addedToStart({ bytes: 10, gzip: 4 }, { bytes: 15, gzip: 6 }),
    ).toEqual({ bytes: 5, gzip: 2 });
  });
});
