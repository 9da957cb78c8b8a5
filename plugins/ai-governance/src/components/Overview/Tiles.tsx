import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import GavelIcon from '@material-ui/icons/Gavel';
import HelpIcon from '@material-ui/icons/Help';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import LockIcon from '@material-ui/icons/Lock';
import PeopleOutlineIcon from '@material-ui/icons/PeopleOutline';
import PersonAddDisabledIcon from '@material-ui/icons/PersonAddDisabled';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import { useNumberFormat } from '../../hooks';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { CountLink, TermId } from '../common';
import { SmallTile, Tile } from './Tile';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      // Six large ones in a row, or four small ones.
      gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'AiGovernanceTiles' },
);

/** What stops a system, or puts somebody at risk: what has to be seen first. */
function useUrgent(summary: Summary) {
  const { t } = useTexts();
  const { withFailingGates, risks } = summary;
  return [
    {
      key: 'blocked',
      term: 'blocked',
      hint: t('overview.blockedHint'),
      tone: 'bad',
      Icon: BlockIcon,
      count: summary.blocked,
      filter: { blocked: true },
    },
    {
      key: 'aboveAppetite',
      term: 'appetite',
      hint: t('overview.aboveAppetiteHint', { count: risks.aboveAppetite }),
      tone: 'bad',
      Icon: GavelIcon,
      count: summary.withRisksAboveAppetite,
      filter: { hasRisksAboveAppetite: true },
      orderBy: 'openHighRisks,desc',
    },
    {
      key: 'openHighRisks',
      term: 'openHighRisks',
      hint: t('overview.openHighRisksHint', { count: risks.openHigh }),
      tone: 'bad',
      Icon: ReportProblemIcon,
      count: summary.withOpenHighRisks,
      filter: { hasOpenHighRisks: true },
      orderBy: 'openHighRisks,desc',
    },
    ...(withFailingGates === undefined
      ? []
      : ([
          {
            key: 'failingGates',
            term: 'gate',
            hint: t('overview.failingGatesHint'),
            tone: 'warn',
            Icon: LockIcon,
            count: withFailingGates,
            filter: { hasFailingGates: true },
            orderBy: 'failing,desc',
          },
        ] as const)),
  ] as const;
}

/** What is to be put in order before the rest can be told. */
function toSort({ byOwnership, byClass }: Summary): Array<{
  key: 'unowned' | 'dangling' | 'vacant' | 'unclassified';
  term: TermId;
  Icon: typeof SvgIcon;
  count: number;
  filter: SystemFilters;
}> {
  return [
    {
      key: 'unowned',
      term: 'ownership',
      Icon: PersonAddDisabledIcon,
      count: byOwnership.unowned ?? 0,
      filter: { ownership: ['unowned'] },
    },
    {
      key: 'dangling',
      term: 'ownership',
      Icon: LinkOffIcon,
      count: byOwnership.dangling ?? 0,
      filter: { ownership: ['dangling'] },
    },
    {
      key: 'vacant',
      term: 'ownership',
      Icon: PeopleOutlineIcon,
      count: byOwnership.vacant ?? 0,
      filter: { ownership: ['vacant'] },
    },
    {
      key: 'unclassified',
      term: 'class',
      Icon: HelpIcon,
      count: byClass.unclassified ?? 0,
      filter: { class: ['unclassified'] },
    },
  ];
}

/**
 * Key numbers. Only what stops a system or is a danger has the colour of one, and only
 * where there is any; what has to be put in order is smaller.
 */
export function Tiles(props: { summary: Summary; filters: SystemFilters }) {
  const { summary, filters } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
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
        term="completeness"
        hint={t('overview.completenessHint')}
      >
        {summary.completeness === undefined
          ? t('common.nothingDue')
          : format.percent(summary.completeness)}
      </Tile>
      {useUrgent(summary).map(
        ({ key, term, hint, tone, Icon, count, ...rest }) => (
          <Tile
            key={key}
            name={t(`overview.${key}`)}
            term={term}
            hint={hint}
            tone={count > 0 ? tone : 'neutral'}
            Icon={Icon}
          >
            <CountLink
              count={count}
              name={t(`overview.${key}`)}
              filters={{ ...filters, ...rest.filter }}
              orderBy={'orderBy' in rest ? rest.orderBy : undefined}
            />
          </Tile>
        ),
      )}
      {toSort(summary).map(({ key, term, Icon, count, filter }) => (
        <SmallTile
          key={key}
          name={t(`overview.${key}`)}
          term={term}
          hint={t(`overview.${key}Hint`)}
          Icon={Icon}
          tone={count > 0 ? 'warn' : 'neutral'}
        >
          <CountLink
            count={count}
            name={t(`overview.${key}`)}
            filters={{ ...filters, ...filter }}
          />
        </SmallTile>
      ))}
    </ul>
  );
}
