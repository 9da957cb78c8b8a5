import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AtomicFiles } from './AtomicFiles';

describe('AtomicFiles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'atomic-files-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (...names: string[]) => path.join(folder, ...names);

  it('replaces files only when it is told to', () => {
    writeFileSync(at('a.yaml'), '# old');
    const files = new AtomicFiles({ marker: '#' });
    files.append(at('a.yaml'), 'new ');
    files.append(at('new', 'deep', 'b.yaml'), 'b');
    files.append(at('a.yaml'), 'text');
    // More than is held in memory.
    files.append(at('new', 'deep', 'b.yaml'), 'x'.repeat(5_000_000));
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('# old');
    expect(readdirSync(at('new', 'deep'))).not.toContain('b.yaml');
    expect(files.files).toEqual([at('a.yaml'), at('new', 'deep', 'b.yaml')]);

    files.commit();
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('new text');
    expect(readFileSync(at('new', 'deep', 'b.yaml'), 'utf8')).toHaveLength(
      5_000_001,
    );
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'new']);
    expect(readdirSync(at('new', 'deep'))).toEqual(['b.yaml']);
    files.discard();
    expect(readdirSync(at('new', 'deep'))).toEqual(['b.yaml']);
  });

  it('does not replace a file that it did not write', () => {
    writeFileSync(at('a.yaml'), 'mine');
    const files = new AtomicFiles({ marker: '# Written' });
    expect(() => files.append(at('a.yaml'), 'new')).toThrow(
      /a\.yaml is there and was not written by an import/,
    );
    files.discard();
    expect(readdirSync(folder)).toEqual(['a.yaml']);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('mine');
  });

  it('leaves no trace when it is discarded', () => {
    writeFileSync(at('a.yaml'), '# old');
    mkdirSync(at('there'));
    const files = new AtomicFiles({ marker: '#' });
    files.append(at('a.yaml'), 'new');
    files.append(at('there', 'b.yaml'), 'new');
    files.append(at('new', 'deep', 'c.yaml'), 'new');
    files.discard();
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('# old');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'there']);
    expect(readdirSync(at('there'))).toEqual([]);
  });
});
