import { dirname, join } from 'path';
import { directionRuns } from './directionRuns';
import { FontFinder } from './FontFinder';
import { TextFitter } from './TextFitter';

const ROBOTO = join(
  dirname(require.resolve('pdfmake/package.json')),
  'fonts/Roboto/Roboto-Regular.ttf',
);

const fitterOf = (families?: string[]) =>
  new TextFitter(new FontFinder({ base: ROBOTO, families }));

/** Families of the fonts in which a text is set, without the numbers of their parts. */
function familiesOf(text: string): string[] {
  const fitted = fitterOf().fit(text);
  if (typeof fitted === 'string') return [];
  return [
    ...new Set(
      fitted.flatMap(({ font }) => font?.match(/noto-sans-[a-z]+/)?.[0] ?? []),
    ),
  ];
}

describe('the fonts of a text', () => {
  it.each([
    ['Latin, Greek and Cyrillic: Größe Έλεγχος Контроль', []],
    ['信用评分系统', ['noto-sans-sc']],
    ['クレジット審査', ['noto-sans-sc']],
    ['신용 평가', ['noto-sans-kr']],
    ['نظام', ['noto-sans-arabic']],
    ['מערכת', ['noto-sans-hebrew']],
    ['प्रणाली', ['noto-sans-devanagari']],
    ['信用 نظام', ['noto-sans-sc', 'noto-sans-arabic']],
  ])('of %s', (text, families) => {
    expect(familiesOf(text).sort()).toEqual([...families].sort());
  });

  it('are none where the text needs none', () => {
    const fitter = fitterOf();
    expect(fitter.fit('Credit scoring')).toBe('Credit scoring');
    expect(fitter.fonts).toEqual([]);
    expect(fitter.missing).toBeUndefined();
  });

  it('keep joiners with the letters that they join or part', () => {
    expect(fitterOf().fit('می\u200cخواهم')).toEqual([
      { text: 'می\u200cخواهم', font: 'noto-sans-arabic-arabic' },
    ]);
    const [piece] = fitterOf().fit('क्\u200dष') as Array<{ text: string }>;
    expect(piece.text).toBe('क्\u200dष');
    expect(fitterOf().fit('a\u200db')).toEqual([{ text: 'ab' }]);
  });

  it('name what no font has, and the package that would', () => {
    const fitter = fitterOf(['arabic']);
    fitter.fit('信用 نظام 😀');
    expect(fitter.missing).toBe(
      'This file lacks glyphs for 3 characters (U+4FE1, U+7528, U+1F600), which it shows as boxes; the HTML and the DOCX have them. Fonts for them are in @fontsource/noto-sans-sc.',
    );
    const other = fitterOf();
    other.fit('ก');
    expect(other.missing).toBe(
      'This file lacks glyphs for 1 character (U+0E01), which it shows as boxes; the HTML and the DOCX have them.',
    );
  });
});

describe('the order on the page', () => {
  const order = (text: string) => directionRuns(text).map(run => run.text);

  it('leaves what runs from left to right', () => {
    expect(order('Owned by ada, v1.2')).toEqual(['Owned by ada, v1.2']);
  });

  it('puts a number in a Hebrew name where its reader looks for it', () => {
    expect(order('גרסה 12 של המערכת')).toEqual([
      '\u00a0של\u00a0המערכת',
      '12',
      'גרסה\u00a0',
    ]);
  });

  it('embeds a name in a sentence, and leaves the sentence', () => {
    expect(order('by דנה כהן, v1')).toEqual(['by ', 'דנה\u00a0כהן', ', v1']);
  });

  it('mirrors brackets', () => {
    expect(order('אב (גד)').join('')).toContain(')גד(');
  });

  it('breaks a long stretch into lines that are read from the first', () => {
    const runs = order(
      'מערכת זו מדרגת בקשות אשראי של לקוחות פרטיים ועסקיים בכל הסניפים',
    );
    expect(runs.filter(text => text === '\n').length).toBeGreaterThan(1);
    expect(runs[0]).toMatch(/^מערכת/);
    expect(runs[runs.length - 1]).toMatch(/הסניפים$/);
  });
});
