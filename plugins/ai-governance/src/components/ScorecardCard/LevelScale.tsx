import {
  Level,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import {
  EARNED_LEVELS,
  useLevels,
  useNumberFormat,
  useWords,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { levelColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    track: {
      position: 'relative',
      display: 'flex',
      gap: 2,
      height: 12,
      marginTop: theme.spacing(1.5),
    },
    band: {
      height: '100%',
      borderRadius: 2,
      boxSizing: 'border-box',
      border: '1px solid',
    },
    /** Where the system is: an edge that is seen on every band. */
    mark: {
      position: 'absolute',
      top: -6,
      bottom: -6,
      width: 4,
      marginLeft: -2,
      borderRadius: 2,
      backgroundColor: theme.palette.text.primary,
      border: `1px solid ${theme.palette.background.paper}`,
      boxSizing: 'content-box',
    },
    bounds: {
      ...theme.typography.caption,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      '& [aria-current]': {
        fontWeight: theme.typography.fontWeightBold as number,
      },
    },
  }),
  { name: 'AiGovernanceLevelScale' },
);

const useBandStyles = makeStyles(
  theme => ({
    root: ({ level }: { level: Level }) => {
      const color = levelColor(theme as Theme, level);
      return {
        borderColor: color,
        backgroundColor: level === 'none' ? 'transparent' : color,
      };
    },
  }),
  { name: 'AiGovernanceLevelBand' },
);

function Band(props: { level: Level; share: number; isReached: boolean }) {
  const classes = useStyles();
  const { level, share, isReached } = props;
  return (
    <div
      className={`${classes.band} ${useBandStyles({ level }).root}`}
      style={{ width: `${share * 100}%`, opacity: isReached ? 1 : 0.3 }}
    />
  );
}

/**
 * The levels by the completeness from which each is given, with the place of a system on
 * them. The list below the bands says the same in words.
 */
export function LevelScale({ scorecard }: { scorecard: Scorecard }) {
  const classes = useStyles();
  const levels = useLevels();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { completeness = 0, level: held } = scorecard;
  const bands = (['none', ...EARNED_LEVELS] as const).map((level, index) => ({
    level,
    from: level === 'none' ? 0 : levels[level],
    to: index < EARNED_LEVELS.length ? levels[EARNED_LEVELS[index]] : 1,
  }));
  return (
    <div>
      <div className={classes.track} aria-hidden>
        {bands.map(({ level, from, to }) => (
          <Band
            key={level}
            level={level}
            share={to - from}
            isReached={completeness >= from}
          />
        ))}
        <div
          className={classes.mark}
          style={{ left: `${Math.min(1, completeness) * 100}%` }}
        />
      </div>
      <ul className={classes.bounds} aria-label={t('scorecard.scaleLabel')}>
        {bands.map(({ level, from }) => (
          <li key={level} aria-current={level === held ? 'true' : undefined}>
            {level === 'none'
              ? words.level(level)
              : t('scorecard.levelFrom', {
                  level: words.level(level),
                  share: format.percent(from),
                })}
          </li>
        ))}
      </ul>
    </div>
  );
}
