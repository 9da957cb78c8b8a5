import { Theme } from '@material-ui/core/styles';

/** How a line is drawn. Its dashes tell it apart where its colour does not. */
export interface LineLook {
  color: string;
  dashes?: string;
}

/** At least 3:1 against paper, in a light and in a dark theme. */
const LOOKS: Array<{ light: string; dark: string; dashes?: string }> = [
  { light: '#1f5fa8', dark: '#7fb4f0' },
  { light: '#7a3e9d', dark: '#d3a4ec', dashes: '8 3' },
  { light: '#00695f', dark: '#5fd0c0', dashes: '4 3' },
  { light: '#8a5527', dark: '#e3ac7d', dashes: '2 3' },
];

/** Lines that one chart can hold and still be read. */
export const MOST_LINES = LOOKS.length;

/** The look of a line, by its place in a chart. */
export function lineLook(theme: Theme, index: number): LineLook {
  const { light, dark, dashes } = LOOKS[index % LOOKS.length];
  return { color: theme.palette.type === 'dark' ? dark : light, dashes };
}
