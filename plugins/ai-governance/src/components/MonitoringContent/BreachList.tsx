import { MetricCourse } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { breachesIn } from './breachesIn';
import { VersionMark } from './measuredLines';
import { Period } from './period';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1, 4),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'AiGovernanceBreachList' },
);

/** What a chart marks, in words: breaches, and versions that came. */
export function BreachList(props: {
  courses: readonly MetricCourse[];
  versions: readonly VersionMark[];
  period: Period;
}) {
  const { courses, versions, period } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const breached = courses
    .map(course => ({ course, breaches: breachesIn(course, period) }))
    .filter(({ breaches }) => breaches.length > 0);
  const lasts = period.name ? 'monitoring.lasts' : 'monitoring.lastedAtEnd';
  return (
    <div className={classes.root}>
      {breached.length === 0 && courses.length > 0 && (
        <Typography variant="body2">{t('monitoring.noBreach')}</Typography>
      )}
      {breached.map(({ course: { slice = '' }, breaches }) => {
        const title = slice
          ? t('monitoring.breachesOf', { slice })
          : t('monitoring.breaches');
        return (
          <div key={slice}>
            <Typography variant="subtitle2" component="h4">
              {title}
            </Typography>
            <ul className={classes.list} aria-label={title}>
              {breaches.map(({ from, to }) => (
                <li key={from}>
                  {to
                    ? t('monitoring.fromTo', {
                        from: format.instant(from),
                        to: format.instant(to),
                      })
                    : t(lasts, { from: format.instant(from) })}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {versions.length > 0 && (
        <div>
          <Typography variant="subtitle2" component="h4">
            {t('monitoring.versions')}
          </Typography>
          <ul className={classes.list}>
            {versions.map(({ version, at }) => (
              <li key={version}>
                {t('monitoring.versionAt', {
                  version,
                  when: format.instant(new Date(at).toISOString()),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
