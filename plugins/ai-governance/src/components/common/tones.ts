import {
  ControlState,
  Level,
  OwnershipState,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  darken,
  getContrastRatio,
  lighten,
  Theme,
} from '@material-ui/core/styles';

/** How a value asks for attention. Never the only carrier: a word says the same. */
export type Tone = 'bad' | 'warn' | 'good' | 'info' | 'neutral';

/** Colour of a tone with at least 3:1 against paper, in a light and a dark theme. */
export function toneColor(theme: Theme, tone: Tone): string {
  const shade = theme.palette.type === 'dark' ? 'light' : 'dark';
  switch (tone) {
    case 'bad':
      return theme.palette.error[shade];
    case 'warn':
      // The darkest orange of the default palette is too light on white.
      return theme.palette.type === 'dark'
        ? theme.palette.warning.light
        : '#a85200';
    case 'good':
      return theme.palette.success[shade];
    case 'info':
      return theme.palette.info[shade];
    default:
      return secondaryColor(theme);
  }
}

/** Least contrast of a text with what is behind it (WCAG 2.1, 1.4.3). */
const TEXT_CONTRAST = 4.5;

/**
 * A colour of the theme, lighter or darker by as little as it takes for a text to be read
 * on the paper and on the page, whatever theme an app has.
 */
function legible({ palette }: Theme, wanted: string): string {
  const move = palette.type === 'dark' ? lighten : darken;
  const { paper, default: page } = palette.background;
  const isLegible = (color: string) =>
    [paper, page].every(
      behind => getContrastRatio(color, behind) >= TEXT_CONTRAST,
    );
  const steps = Array.from({ length: 21 }, (_, step) =>
    step === 0 ? wanted : move(wanted, step / 20),
  );
  return steps.find(isLegible) ?? palette.text.primary;
}

/** Colour of a text that says what is wrong. */
export const errorColor = (theme: Theme): string =>
  legible(theme, theme.palette.error.main);

/**
 * Colour of a text that says less than those around it. One with an opacity is not
 * moved: what is behind it decides how it looks.
 */
export function secondaryColor(theme: Theme): string {
  const { secondary } = theme.palette.text;
  return /^(rgba|hsla)/.test(secondary) ? secondary : legible(theme, secondary);
}

/** Tone of a state. */
export const STATE_TONES: Record<ControlState, Tone> = {
  fail: 'bad',
  expired: 'warn',
  unknown: 'warn',
  waived: 'info',
  pass: 'good',
  'not-due': 'neutral',
  'not-applicable': 'neutral',
};

/** Tone of a class. */
export const RISK_CLASS_TONES: Record<RiskClass, Tone> = {
  prohibited: 'bad',
  high: 'warn',
  limited: 'info',
  minimal: 'good',
  unclassified: 'warn',
};

/** Tone of an ownership state. */
export const OWNERSHIP_TONES: Record<OwnershipState, Tone> = {
  unowned: 'bad',
  dangling: 'bad',
  vacant: 'warn',
  owned: 'good',
};

/** Metal of a level, legible on paper in a light and a dark theme. */
export function levelColor(theme: Theme, level: Level): string {
  const dark = theme.palette.type === 'dark';
  switch (level) {
    case 'gold':
      return dark ? '#f2cc4d' : '#866800';
    case 'silver':
      return dark ? '#c8d0d8' : '#5c6873';
    case 'bronze':
      return dark ? '#e3ac7d' : '#8a5527';
    default:
      return secondaryColor(theme);
  }
}
