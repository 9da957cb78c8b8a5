import { useTheme } from '@material-ui/core/styles';
import { bandFill, bandMark } from './matrixTheme';

const SIZE = 8;

/** Id of the pattern of a band inside one picture. */
export const patternId = (picture: string, band: number) =>
  `${picture}-band-${band}`;

/** A fill for each band: a colour, and a pattern for who does not see it. */
export function BandPatterns(props: { picture: string; bands: number }) {
  const { picture, bands } = props;
  const theme = useTheme();
  const stroke = {
    stroke: theme.palette.text.primary,
    strokeOpacity: 0.22,
    strokeWidth: 1,
  };
  return (
    <defs>
      {Array.from({ length: bands }, (_, band) => {
        const mark = bandMark(band, bands);
        return (
          <pattern
            key={band}
            id={patternId(picture, band)}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
          >
            <rect
              width={SIZE}
              height={SIZE}
              fill={bandFill(theme, band, bands)}
            />
            {mark === 'dots' && (
              <circle
                cx={4}
                cy={4}
                r={0.9}
                fill={theme.palette.text.primary}
                fillOpacity={0.28}
              />
            )}
            {(mark === 'lines' || mark === 'cross') && (
              <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" {...stroke} />
            )}
            {mark === 'cross' && (
              <path d="M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4" {...stroke} />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
