import { readFileSync, writeFileSync } from 'fs';
import { resolve as resolvePath } from 'path';
import {
  askedSections,
  measureCards,
  readLabelledCards,
  SectionFigures,
} from './__testUtils__/labelledCards';
import { readModelCard } from './readModelCard';

const PAGE = resolvePath(__dirname, '../../../../docs/model-cards.md');
const COMMAND =
  'WRITE_MODEL_CARD_FIGURES=1 yarn workspace @ai-catalogue/backstage-plugin-ai-governance-common test --watchAll=false labelledCards';

/** Least precision and recall of each section on the labelled set. */
const FLOORS: Record<string, [precision: number, recall: number]> = {
  'intended use': [1, 0.7],
  limitations: [0.91, 0.57],
  evaluation: [0.92, 0.6],
  'training data': [0.81, 0.72],
  'out-of-scope use': [1, 0.37],
  'risks and bias': [0.81, 0.81],
  contact: [1, 0.61],
};

const percent = (share: number) => `${Math.floor(share * 100)} %`;

/** Names without the numbers by which the cards are in order. */
const listed = (names: string[]) =>
  names.map(name => name.replace(/^\d+-/, '')).join(', ') || '–';

function tableOf(figures: SectionFigures[], cards: number): string {
  const rows = figures.map(
    ({ section, present, precision, recall, missed, falseAlarms }) =>
      `| ${section} | ${present} of ${cards} | ${percent(
        precision,
      )} | ${percent(recall)} | ${listed(missed)} | ${listed(falseAlarms)} |`,
  );
  return [
    '| Section | Cards that have it | Precision | Recall | Missed in | Found in error in |',
    '| --- | --- | ---: | ---: | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A table without the blanks that align its columns. */
const withoutAlignment = (text: string) =>
  text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

describe('the reader of model cards on the labelled set', () => {
  const cards = readLabelledCards();
  const figures = measureCards(cards);

  it('has cards enough, of each section with it and without it', () => {
    expect(cards.length).toBeGreaterThanOrEqual(20);
    for (const { present } of figures) {
      expect(present).toBeGreaterThanOrEqual(5);
      expect(present).toBeLessThan(cards.length);
    }
    const asked = askedSections().map(({ name }) => name);
    expect(cards.flatMap(({ sections }) => sections)).toEqual(
      expect.arrayContaining(asked),
    );
    expect(Object.keys(FLOORS)).toEqual(asked);
  });

  it.each(figures)('keeps its floor for $section', found => {
    const [precision, recall] = FLOORS[found.section];
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    '02-unfilled-template',
    '03-generated-unfilled',
    '10-todo-everywhere',
  ])('finds nothing in %s', name => {
    const wrong = figures.filter(({ falseAlarms }) =>
      falseAlarms.includes(name),
    );
    expect(wrong.map(({ section }) => section)).toEqual([]);
    const markdown = cards.find(card => card.name === name)!.markdown;
    expect(readModelCard(markdown).metadata?.fault).toBeUndefined();
  });

  it('is as the documentation says', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before, current, after] = page.split(
      /(?<=<!-- figures: begin[^\n]*-->\n\n)|(?=\n\n<!-- figures: end)/,
    );
    const table = tableOf(figures, cards.length);
    if (process.env.WRITE_MODEL_CARD_FIGURES) {
      writeFileSync(PAGE, `${before}${table}${after}`);
    } else if (withoutAlignment(current) !== withoutAlignment(table)) {
      throw new Error(
        `The figures of docs/model-cards.md are of another reader or set: write them with \`${COMMAND}\``,
      );
    }
    expect(after).toBeDefined();
  });
});
