import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import HelpIcon from '@material-ui/icons/Help';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import GavelIcon from '@material-ui/icons/Gavel';
import LockIcon from '@material-ui/icons/Lock';
import PeopleOutlineIcon from '@material-ui/icons/PeopleOutline';
import PersonAddDisabledIcon from '@material-ui/icons/PersonAddDisabled';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import { ReactNode } from 'react';
import { useNumberFormat } from '../../hooks';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Tone, toneColor } from '../common';
import { CountLink } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    tile: { padding: theme.spacing(2), height: '100%' },
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    number: {
      ...theme.typography.h4,
      fontWeight: theme.typography.fontWeightBold as number,
      margin: 0,
    },
  }),
  { name: 'AiGovernanceTiles' },
);

function Tile(props: {
  name: string;
  hint?: string;
  tone?: Tone;
  Icon?: typeof SvgIcon;
  children: ReactNode;
}) {
  const { name, hint, tone = 'neutral', Icon, children } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <Paper component="li" className={classes.tile}>
      <Typography variant="body2" component="div" className={classes.name}>
        {Icon && (
          <Icon
            aria-hidden
            fontSize="small"
            style={{ color: toneColor(theme, tone) }}
          />
        )}
        {name}
      </Typography>
      <p className={classes.number}>{children}</p>
      {hint && (
        <Typography variant="caption" color="textSecondary">
          {hint}
        </Typography>
      )}
    </Paper>
  );
}

/** Key numbers: what needs somebody first, then the mean. */
export function Tiles(props: { summary: Summary; filters: SystemFilters }) {
  const { summary, filters } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { byOwnership, byClass } = summary;
  const alarming = [
    {
      key: 'blocked',
      Icon: BlockIcon,
      count: summary.blocked,
      filter: { blocked: true },
    },
    {
      key: 'unowned',
      Icon: PersonAddDisabledIcon,
      count: byOwnership.unowned ?? 0,
      filter: { ownership: ['unowned'] },
    },
    {
      key: 'dangling',
      Icon: LinkOffIcon,
      count: byOwnership.dangling ?? 0,
      filter: { ownership: ['dangling'] },
    },
    {
      key: 'vacant',
      Icon: PeopleOutlineIcon,
      count: byOwnership.vacant ?? 0,
      filter: { ownership: ['vacant'] },
    },
    {
      key: 'unclassified',
      Icon: HelpIcon,
      count: byClass.unclassified ?? 0,
      filter: { class: ['unclassified'] },
    },
  ] as const satisfies ReadonlyArray<{
    key: string;
    Icon: typeof SvgIcon;
    count: number;
    filter: SystemFilters;
  }>;
  return (
    <ul className={classes.list} aria-label={t('overview.tilesLabel')}>
      <Tile name={t('overview.total')}>
        <CountLink
          count={summary.total}
          name={t('overview.total')}
          filters={filters}
        />
      </Tile>
      <Tile
        name={t('overview.completeness')}
        hint={t('overview.completenessHint')}
      >
        {summary.completeness === undefined
          ? t('common.nothingDue')
          : format.percent(summary.completeness)}
      </Tile>
      {summary.withFailingGates !== undefined && (
        <Tile
          name={t('overview.failingGates')}
          hint={t('overview.failingGatesHint')}
          tone={summary.withFailingGates > 0 ? 'bad' : 'neutral'}
          Icon={LockIcon}
        >
          <CountLink
            count={summary.withFailingGates}
            name={t('overview.failingGates')}
            filters={{ ...filters, hasFailingGates: true }}
            orderBy="failing,desc"
          />
        </Tile>
      )}
      <Tile
        name={t('overview.openHighRisks')}
        hint={t('overview.openHighRisksHint', {
          count: summary.risks.openHigh,
        })}
        tone={summary.withOpenHighRisks > 0 ? 'bad' : 'neutral'}
        Icon={ReportProblemIcon}
      >
        <CountLink
          count={summary.withOpenHighRisks}
          name={t('overview.openHighRisks')}
          filters={{ ...filters, hasOpenHighRisks: true }}
          orderBy="openHighRisks,desc"
        />
      </Tile>
      <Tile
        name={t('overview.aboveAppetite')}
        hint={t('overview.aboveAppetiteHint', {
          count: summary.risks.aboveAppetite,
        })}
        tone={summary.withRisksAboveAppetite > 0 ? 'bad' : 'neutral'}
        Icon={GavelIcon}
      >
        <CountLink
          count={summary.withRisksAboveAppetite}
          name={t('overview.aboveAppetite')}
          filters={{ ...filters, hasRisksAboveAppetite: true }}
          orderBy="openHighRisks,desc"
        />
      </Tile>
      {alarming.map(({ key, Icon, count, filter }) => (
        <Tile
          key={key}
          name={t(`overview.${key}`)}
          hint={t(`overview.${key}Hint`)}
          tone={count > 0 ? 'bad' : 'neutral'}
          Icon={Icon}
        >
          <CountLink
            count={count}
            name={t(`overview.${key}`)}
            filters={{ ...filters, ...filter } as SystemFilters}
          />
        </Tile>
      ))}
    </ul>
  );
}
