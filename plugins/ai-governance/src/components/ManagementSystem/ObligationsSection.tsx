import {
  Obligation,
  Obligations,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import GavelIcon from '@material-ui/icons/Gavel';
import {
  useCrosswalkWords,
  useFormat,
  useGovernanceLinks,
  usePacks,
  useSectionLink,
  useWords,
} from '../../hooks';
import { NOT_PASSING } from '../../lib/notPassing';
import { useTexts } from '../../useTexts';
import { Label, Link, ScrollRegion } from '../common';
import { ListCsvButton } from '../exports';
import { useRecordActions } from '../records';
import { SelectedRecord } from './RecordsOfType';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    table: { minWidth: 860 },
    cell: { verticalAlign: 'top' },
    head: { whiteSpace: 'nowrap' },
  }),
  { name: 'AiGovernanceObligationsSection' },
);

const TYPE = 'obligation-decision';

/** What was decided of an obligation, and a way to decide. */
function DecisionCell({ obligation }: { obligation: Obligation }) {
  const { t } = useTexts();
  const links = useSectionLink();
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get(TYPE);
  const { decision, id, title } = obligation;
  return (
    <>
      {decision && (
        <Link
          underline="always"
          to={links.record({ type: TYPE, recordId: decision.recordId })}
        >
          {`${t(`management.obligations.decided.${decision.decision}`)} (${t(
            `management.recordState.${decision.state}`,
          )})`}
        </Link>
      )}
      {type && mayCreate(TYPE) && (
        <div>
          <Button
            size="small"
            aria-label={t('management.obligations.decide', { title })}
            onClick={() => create(type, { subject: id })}
          >
            {t('management.obligations.decideShort')}
          </Button>
        </div>
      )}
    </>
  );
}

/** References such as "euAiAct Art.5", by framework in words. */
function inWords(
  references: readonly string[],
  nameOf: (framework: string) => string,
): string {
  const byFramework = new Map<string, string[]>();
  for (const reference of references) {
    const [framework, ...rest] = reference.split(' ');
    byFramework.set(framework, [
      ...(byFramework.get(framework) ?? []),
      rest.join(' '),
    ]);
  }
  return [...byFramework]
    .map(([framework, ids]) => `${nameOf(framework)} ${ids.join(', ')}`)
    .join(' · ');
}

function ObligationRow({ obligation }: { obligation: Obligation }) {
  const classes = useStyles();
  const format = useFormat();
  const words = useWords();
  const names = useCrosswalkWords();
  const links = useGovernanceLinks();
  const packs = usePacks();
  const { t } = useTexts();
  const { applies, appliesFrom, controlId, title, references } = obligation;
  const { reading, readingOfDuty } = obligation;
  const calendar = links.lawCalendar(appliesFrom);
  const day = format.day(appliesFrom);
  const isDefault = packs.some(
    ({ id, isDefault: standard }) => standard && id === obligation.pack,
  );
  const to = links.inventory({
    ...(!isDefault && { pack: obligation.pack }),
    control: controlId,
    controlState: NOT_PASSING,
  });
  const byClass = Object.entries(obligation.byClass).map(
    ([riskClass, count]) =>
      `${words.riskClass(
        riskClass as Parameters<typeof words.riskClass>[0],
      )}: ${count}`,
  );
  return (
    <TableRow>
      <TableCell className={classes.cell}>
        {calendar ? <Link to={calendar}>{day}</Link> : day}
        <div>
          <Label
            Icon={applies ? GavelIcon : EventIcon}
            tone={applies ? 'warn' : 'neutral'}
            text={t(`management.obligations.${applies ? 'applies' : 'ahead'}`)}
          />
        </div>
      </TableCell>
      <TableCell component="th" scope="row" className={classes.cell}>
        {`${controlId} ${title}`}
        <Typography variant="body2" color="textSecondary">
          {`${obligation.framework} · ${inWords(references, names.framework)}`}
        </Typography>
        {reading && (
          <Typography variant="body2">
            {t('lawCalendar.reading', { why: reading })}
          </Typography>
        )}
        {readingOfDuty && (
          <Typography variant="body2">
            {t('lawCalendar.readingOfDuty', { why: readingOfDuty })}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.cell}>
        {t('management.systems', { count: obligation.systems })}
        <Typography variant="body2" color="textSecondary">
          {byClass.join(', ')}
        </Typography>
      </TableCell>
      <TableCell className={classes.cell}>
        {to && obligation.open > 0 ? (
          <Link
            to={to}
            underline="always"
            aria-label={t('management.obligations.openOf', {
              number: String(obligation.open),
              title: `${controlId} ${title}`,
            })}
          >
            {obligation.open}
          </Link>
        ) : (
          obligation.open
        )}
      </TableCell>
      <TableCell className={classes.cell}>
        <DecisionCell obligation={obligation} />
      </TableCell>
    </TableRow>
  );
}

function ObligationTable({ items }: Obligations) {
  const classes = useStyles();
  const { t } = useTexts();
  const label = t('management.obligations.label');
  if (items.length === 0) {
    return <Typography>{t('management.obligations.empty')}</Typography>;
  }
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            {(
              ['date', 'obligation', 'systems', 'open', 'decision'] as const
            ).map(column => (
              <TableCell key={column} className={classes.head}>
                {t(`management.obligations.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(obligation => (
            <ObligationRow key={obligation.id} obligation={obligation} />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

/** What law asks for, of which systems and from when. */
export function ObligationsSection() {
  const classes = useStyles();
  const { t } = useTexts();
  const view = useView(api => api.listObligations());
  return (
    <InfoCard
      title={t('management.section.obligations')}
      subheader={t('management.obligations.text')}
      action={<ListCsvButton list="obligations" />}
    >
      <div className={classes.root}>
        <SelectedRecord types={[TYPE]} />
        <ViewState view={view}>
          {({ items }) => <ObligationTable items={items} />}
        </ViewState>
      </div>
    </InfoCard>
  );
}
