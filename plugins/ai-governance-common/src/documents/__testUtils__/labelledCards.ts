import { readFileSync } from 'fs';
import { resolve as resolvePath } from 'path';
import { parse } from 'yaml';
import { hasSection, Section } from '../../evaluation/rules/modelCard';
import { iso42001Pack } from '../../packs/shipped/iso42001Pack.generated';
import { readModelCard } from '../readModelCard';

const FOLDER = resolvePath(__dirname, '../__fixtures__/cards');

/** A card, and the sections that a person found in it. */
interface LabelledCard {
  name: string;
  markdown: string;
  sections: string[];
}

/** How often the reader is right about one section. */
export interface SectionFigures {
  section: string;
  /** Cards that have it. */
  present: number;
  found: number;
  /** Names of cards. */
  missed: string[];
  falseAlarms: string[];
  precision: number;
  recall: number;
}

/** The labelled set of the repository. */
export function readLabelledCards(): LabelledCard[] {
  const labels: Record<string, string[]> = parse(
    readFileSync(resolvePath(FOLDER, 'labels.yaml'), 'utf8'),
  );
  return Object.entries(labels).map(([name, sections]) => ({
    name,
    sections,
    markdown: readFileSync(resolvePath(FOLDER, `${name}.md`), 'utf8'),
  }));
}

/** Sections that control DOC-01 asks for. */
export function askedSections(): Section[] {
  const control = iso42001Pack.controls.find(({ id }) => id === 'DOC-01');
  return (control?.check as unknown as { sections: Section[] }).sections;
}

/** What the reader and the control say of each section, beside what a person said. */
export function measureCards(cards: LabelledCard[]): SectionFigures[] {
  return askedSections().map(section => {
    const judged = cards.map(({ name, markdown, sections }) => ({
      name,
      isThere: sections.includes(section.name),
      isFound: hasSection(readModelCard(markdown), section),
    }));
    const named = (isThere: boolean, isFound: boolean) =>
      judged
        .filter(card => card.isThere === isThere && card.isFound === isFound)
        .map(({ name }) => name);
    const found = named(true, true).length;
    const missed = named(true, false);
    const falseAlarms = named(false, true);
    return {
      section: section.name,
      present: found + missed.length,
      found,
      missed,
      falseAlarms,
      precision: found / (found + falseAlarms.length),
      recall: found / (found + missed.length),
    };
  });
}
