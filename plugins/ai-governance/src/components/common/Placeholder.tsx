import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    line: {
      height: '1.2em',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.action.hover,
      animation: '$pulse 1.6s ease-in-out infinite',
      '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
    },
    '@keyframes pulse': {
      '0%, 100%': { opacity: 1 },
      '50%': { opacity: 0.45 },
    },
  }),
  { name: 'AiGovernancePlaceholder' },
);

/** Keeps the place of content that is being loaded. */
export function Placeholder({ lines = 4 }: { lines?: number }) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div
      className={classes.root}
      role="status"
      aria-label={t('common.loading')}
    >
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          className={classes.line}
          style={{ width: `${100 - ((index * 17) % 45)}%` }}
        />
      ))}
    </div>
  );
}
