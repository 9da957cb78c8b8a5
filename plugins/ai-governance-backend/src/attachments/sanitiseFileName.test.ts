import { sanitiseFileName } from './sanitiseFileName';

describe('sanitiseFileName', () => {
  it.each([
    ['minutes.pdf', 'minutes.pdf'],
    ['Übersicht 1.pdf', 'Übersicht 1.pdf'],
    ['U\u0308.txt', 'Ü.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\a.txt', 'a.txt'],
    ['a\u0000b\r\n.txt', 'ab.txt'],
    ['invoice\u202Efdp.txt', 'invoicefdp.txt'],
    ['what?*<now>:"|.txt', 'what___now____.txt'],
    ['...', ''],
    ['a/', ''],
    ['.hidden. ', 'hidden'],
  ])('makes %j into %j', (given, name) => {
    expect(sanitiseFileName(given)).toBe(name);
  });

  it('shortens a long name and keeps its ending', () => {
    const name = sanitiseFileName(`${'ö'.repeat(400)}.docx`);
    expect(name).toHaveLength(150);
    expect(name).toMatch(/^ö+\.docx$/);
  });
});
