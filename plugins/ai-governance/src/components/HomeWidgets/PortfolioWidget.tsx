import {
  LEVELS,
  RISK_CLASSES,
  Summary,
  TrendChangePage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useGovernanceLinks } from '../../hooks';
import { lastWeek } from '../../lib/lastWeek';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { LevelBadge, Link, RiskClassLabel } from '../common';
import { WidgetBody } from './WidgetBody';

/** In the order in which they matter. */
const CHANGES = ['worse', 'better', 'entered', 'left'] as const;

const useStyles = makeStyles(
  theme => ({
    row: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 2) },
    count: {
      display: 'inline-flex',
      gap: theme.spacing(0.5),
      alignItems: 'center',
    },
  }),
  { name: 'AiGovernancePortfolioWidget' },
);

/** A number that leads to the systems behind it. */
function Count(props: {
  count: number;
  filters: SystemFilters;
  children: ReactNode;
}) {
  const classes = useStyles();
  const to = useGovernanceLinks().inventory(props.filters);
  return (
    <span className={classes.count}>
      {props.children}
      {to ? <Link to={to}>{props.count}</Link> : props.count}
    </span>
  );
}

function Section(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section>
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      <div className={classes.row}>{props.children}</div>
    </section>
  );
}

function Standing({ summary }: { summary: Summary }) {
  const { t } = useTexts();
  const { total, withFailingGates = 0, byLevel, byClass } = summary;
  return (
    <>
      <Typography variant="body1">
        {t('home.systems', { count: total })}
        {withFailingGates > 0 &&
          `, ${t('home.failingGates', { count: withFailingGates })}`}
      </Typography>
      <Section title={t('home.byLevel')}>
        {LEVELS.filter(level => byLevel[level]).map(level => (
          <Count
            key={level}
            count={byLevel[level]}
            filters={{ level: [level] }}
          >
            <LevelBadge level={level} />
          </Count>
        ))}
      </Section>
      <Section title={t('home.byClass')}>
        {RISK_CLASSES.filter(name => byClass[name]).map(name => (
          <Count key={name} count={byClass[name]} filters={{ class: [name] }}>
            <RiskClassLabel riskClass={name} />
          </Count>
        ))}
      </Section>
    </>
  );
}

function Changes({ counts }: Pick<TrendChangePage, 'counts'>) {
  const { t } = useTexts();
  const trends = useGovernanceLinks().trends();
  const some = CHANGES.filter(kind => counts[kind]);
  return (
    <Section title={t('home.changed')}>
      {some.length === 0 && (
        <Typography variant="body2">{t('home.nothingChanged')}</Typography>
      )}
      {some.map(kind => (
        <span key={kind}>
          {t(`trends.kind.${kind}`)}:{' '}
          {trends ? <Link to={trends}>{counts[kind]}</Link> : counts[kind]}
        </span>
      ))}
    </Section>
  );
}

/** How all AI systems that the reader may see stand, and what changed in a week. */
export function PortfolioWidget() {
  const api = useApi(aiGovernanceApiRef);
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const state = useAsyncRetry(async () => {
    const [summary, changes] = await Promise.all([
      api.getSummary(),
      api.listTrendChanges({ ...lastWeek(), limit: 1 }),
    ]);
    return { summary, changes };
  }, [api]);
  return (
    <WidgetBody
      state={state}
      errorTitle={t('home.portfolioError')}
      more={{ text: t('home.openOverview'), to: links.overview() }}
    >
      {({ summary, changes }) =>
        summary.total === 0 ? (
          <Typography variant="body2">{t('home.noSystems')}</Typography>
        ) : (
          <>
            <Standing summary={summary} />
            <Changes counts={changes.counts} />
          </>
        )
      }
    </WidgetBody>
  );
}
