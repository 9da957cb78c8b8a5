import {
  Gap,
  GapItem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import RemoveIcon from '@material-ui/icons/Remove';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, ScopeNote, ScrollRegion } from '../common';
import { DocumentButtons } from '../exports';
import { GapStateLabel } from './labels';
import { RecordsOfType, SelectedRecord } from './RecordsOfType';
import { TYPES_OF_SECTION } from '../../lib/managementSections';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    body: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    // A state beside each item fits a phone; a comparison does not.
    compared: { minWidth: 640 },
    item: { overflowWrap: 'anywhere' },
    select: { justifySelf: 'start', minWidth: 240, maxWidth: '100%' },
  }),
  { name: 'AiGovernanceGapSection' },
);

const CHANGES = {
  better: [ArrowUpwardIcon, 'good'],
  same: [RemoveIcon, 'neutral'],
  worse: [ArrowDownwardIcon, 'bad'],
} as const;

/** What is not done first, and of that what became worse. */
function inOrder(items: readonly GapItem[]): GapItem[] {
  const rank = ({ done, change }: GapItem) =>
    (done ? 2 : 0) + (change === 'worse' ? 0 : 1);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** How many became better or worse, and how many stayed. */
function changesIn({ items }: Gap) {
  const count = (change: GapItem['change']) =>
    String(items.filter(item => item.change === change).length);
  return {
    better: count('better'),
    worse: count('worse'),
    same: count('same'),
  };
}

function ItemRow({ item, compared }: { item: GapItem; compared: boolean }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { change, before } = item;
  const [Icon, tone] = CHANGES[change ?? 'same'];
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.item}>
        {`${item.id} ${item.title}`}
      </TableCell>
      {compared && (
        <TableCell>
          {before && <GapStateLabel kind={item.kind} state={before} />}
        </TableCell>
      )}
      <TableCell>
        <GapStateLabel kind={item.kind} state={item.state} />
      </TableCell>
      {compared && (
        <TableCell>
          {change && (
            <Label
              Icon={Icon}
              tone={tone}
              text={t(`management.gap.changes.${change}`)}
            />
          )}
        </TableCell>
      )}
    </TableRow>
  );
}

function GapTable({ gap }: { gap: Gap }) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const { baseline, baselines } = gap;
  const label = t('management.gap.label');
  const sums = { done: String(gap.done), total: String(gap.total) };
  return (
    <div className={classes.body}>
      <Typography role="status">
        {baseline
          ? t('management.gap.since', {
              ...sums,
              before: String(baseline.done),
              title: baseline.title,
              date: format.day(baseline.takenAt),
            })
          : t('management.gap.now', sums)}{' '}
        {baseline && t('management.gap.changed', changesIn(gap))}
      </Typography>
      <ScopeNote scope={gap.scope} />
      {baselines.length > 0 && (
        <TextField
          select
          id="gap-baseline"
          className={classes.select}
          size="small"
          variant="outlined"
          label={t('management.gap.baseline')}
          value={params.get('baseline') ?? ''}
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
          onChange={event => {
            const { value } = event.target;
            setParams(current => {
              const next = new URLSearchParams(current);
              if (value) next.set('baseline', value);
              else next.delete('baseline');
              return next;
            });
          }}
        >
          <option value="">{t('management.gap.none')}</option>
          {baselines.map(({ recordId, title, takenAt }) => (
            <option key={recordId} value={recordId}>
              {`${title}, ${format.day(takenAt)}`}
            </option>
          ))}
        </TextField>
      )}
      <ScrollRegion label={label}>
        <Table
          size="small"
          aria-label={label}
          className={baseline && classes.compared}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('management.gap.item')}</TableCell>
              {baseline && <TableCell>{t('management.gap.before')}</TableCell>}
              <TableCell>{t('management.gap.after')}</TableCell>
              {baseline && <TableCell>{t('management.gap.change')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {inOrder(gap.items).map(item => (
              <ItemRow
                key={item.id}
                item={item}
                compared={baseline !== undefined}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </div>
  );
}

/** How far clauses and controls are, beside a baseline. */
export function GapSection() {
  const classes = useStyles();
  const { t } = useTexts();
  const [params] = useSearchParams();
  const baseline = params.get('baseline') ?? undefined;
  const view = useView(api => api.getGap({ baseline }), baseline);
  return (
    <div className={classes.root}>
      <SelectedRecord types={TYPES_OF_SECTION.gap} />
      <RecordsOfType type="gap-assessment" />
      <InfoCard
        title={t('management.gap.comparison')}
        subheader={t('management.gap.text')}
      >
        <DocumentButtons
          document="management-gap-report"
          list="management-gap"
          query={{ baseline }}
        />
        <ViewState view={view}>{gap => <GapTable gap={gap} />}</ViewState>
      </InfoCard>
    </div>
  );
}
