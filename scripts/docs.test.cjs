const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');
const { resolveRoot, rootDir } = require('./lib/workspace.cjs');

const REPOSITORY = 'https://github.com/ai-catalogue/backstage-ai-governance';
const LINK = /\]\(([^)\s]+)\)/g;
const FENCE = /^( *)(`{3,}|~{3,})[\s\S]*?^ *\2 *$/gm;

const read = file => fs.readFileSync(resolveRoot(file), 'utf8');

const files = execFileSync('git', ['ls-files', '-z'], { cwd: rootDir })
  .toString()
  .split('\0')
  .filter(file => file.endsWith('.md') && fs.existsSync(resolveRoot(file)));

const pages = files.filter(file => file.startsWith('docs/'));

/** The anchors that GitHub and MkDocs give to the headings of a page. */
function anchorsOf(markdown) {
  const headings = markdown.replace(FENCE, '').match(/^#+ .*$/gm) ?? [];
  return headings.map(heading =>
    heading
      .replace(/^#+ /, '')
      .replace(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Every link of a page to a place in this repository, as `{ target, anchor, text }`. */
function linksOf(file) {
  return [...read(file).replace(FENCE, '').matchAll(LINK)]
    .map(([, text]) => {
      const own = text.replace(`${REPOSITORY}/blob/main/`, '/');
      if (/^[a-z]+:/.test(own)) return undefined;
      const [place, anchor] = own.split('#');
      if (place === '') return { text, anchor, target: file };
      const target = place.startsWith('/')
        ? place.slice(1)
        : path.posix.join(path.posix.dirname(file), place);
      return { text, anchor, target };
    })
    .filter(Boolean);
}

/** Every page that the navigation names, however deep. */
function pagesOf(nav) {
  return nav.flatMap(entry =>
    Object.values(entry).flatMap(value =>
      Array.isArray(value) ? pagesOf(value) : [`docs/${value}`],
    ),
  );
}

describe('documentation', () => {
  it('links to files and headings that are there', () => {
    const broken = files.flatMap(file =>
      linksOf(file)
        .filter(({ target, anchor }) => {
          if (!fs.existsSync(resolveRoot(target))) return true;
          if (!anchor || !target.endsWith('.md')) return false;
          return !anchorsOf(read(target)).includes(anchor);
        })
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('leaves docs/ only by a full address, so that TechDocs can follow it', () => {
    const outside = pages.flatMap(file =>
      linksOf(file)
        .filter(({ text }) => !text.startsWith(REPOSITORY))
        .filter(({ target }) => !target.startsWith('docs/'))
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  it('has every page in the navigation, once', () => {
    const { nav } = yaml.parse(read('mkdocs.yml'));
    expect(pagesOf(nav).sort()).toEqual([...pages].sort());
  });

  it('is found from the catalog', () => {
    const entities = execFileSync('git', ['ls-files', '*catalog-info.yaml'], {
      cwd: rootDir,
    })
      .toString()
      .split('\n')
      .filter(file => /^((packages|plugins)\/[^/]+\/)?catalog-info/.test(file))
      .flatMap(file => yaml.parseAllDocuments(read(file)))
      .map(document => document.toJSON());
    const system = entities.find(({ kind }) => kind === 'System');
    expect(system.metadata.annotations).toEqual({
      'backstage.io/techdocs-ref': 'dir:.',
    });
    const components = entities.filter(({ kind }) => kind === 'Component');
    expect(components.length).toBeGreaterThan(8);
    for (const { metadata } of components) {
      expect(metadata.annotations).toEqual({
        'backstage.io/techdocs-entity': 'system:default/ai-governance',
      });
    }
  });
});

describe('decisions', () => {
  const decisions = pages.filter(file => /adr\/\d{4}-/.test(file));
  const headOf = file =>
    /^# (\d+)\. (.*)\n\nStatus: (\w+)(?: by \d+)? · Date: ([\d-]{10})/.exec(
      read(file),
    );

  it.each(decisions)('%s has a status, a date and the three parts', file => {
    expect(read(file)).toMatch(
      /^# .*\n\nStatus: (accepted|superseded by \d+) · Date: \d{4}-\d\d-\d\d( \(first version \d{4}-\d\d-\d\d\))?\n\n\*\*Context\.\*\* [\s\S]*\n\n\*\*Decision\.\*\* [\s\S]*\n\n\*\*Consequences\.\*\* /,
    );
  });

  it('are listed with their number, title, status and date', () => {
    const rows = read('docs/adr/README.md')
      .match(/^\| \[.*$/gm)
      .map(row => row.split('|').map(cell => cell.trim()))
      .map(cells => cells.slice(1, 5).join('|'));
    expect(rows).toEqual(
      decisions.map(file => {
        const [, number, title, status, date] = headOf(file);
        const link = `[${number}](${path.posix.basename(file)})`;
        return [link, title, status, date].join('|');
      }),
    );
  });
});
