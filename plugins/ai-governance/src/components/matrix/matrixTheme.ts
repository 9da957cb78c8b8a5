import { Theme } from '@material-ui/core/styles';

/** Fills from the lowest band to the highest; text on them reaches 4.5:1. */
const FILLS = {
  light: ['#d9ecdb', '#f7efc4', '#f9d8ae', '#f2b8b3'],
  dark: ['#1f3d2b', '#4d4519', '#613a15', '#6b2626'],
};

/** Fill of a band: by its place between the lowest and the highest. */
export function bandFill(theme: Theme, band: number, bands: number): string {
  const fills = FILLS[theme.palette.type];
  const share = bands > 1 ? band / (bands - 1) : 1;
  return fills[Math.round(share * (fills.length - 1))];
}

/** Marks of a band besides its colour, from the lowest to the highest. */
export type BandMark = 'plain' | 'dots' | 'lines' | 'cross';

const MARKS: BandMark[] = ['plain', 'dots', 'lines', 'cross'];

/** Mark of a band, by its place. */
export function bandMark(band: number, bands: number): BandMark {
  const share = bands > 1 ? band / (bands - 1) : 1;
  return MARKS[Math.round(share * (MARKS.length - 1))];
}
