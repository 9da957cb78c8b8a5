import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { errorColor } from './tones';

describe('errorColor', () => {
  it.each([
    ['light', '#ffffff', '#f8f8f8'],
    ['dark', '#424242', '#333333'],
    ['dark', '#1e1e1e', '#121212'],
    ['light', '#f0d0d0', '#ffffff'],
  ] as const)('can be read on a %s paper of %s', (type, paper, page) => {
    const theme = createTheme({
      palette: { type, background: { paper, default: page } },
    });
    const color = errorColor(theme);
    expect(getContrastRatio(color, paper)).toBeGreaterThanOrEqual(4.5);
    expect(getContrastRatio(color, page)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the colour of a theme that can be read', () => {
    const theme = createTheme({ palette: { error: { main: '#8b0000' } } });
    expect(errorColor(theme)).toBe(errorColor(createTheme(theme)));
    expect(getContrastRatio(errorColor(theme), '#8b0000')).toBe(1);
  });
});
