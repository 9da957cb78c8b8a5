import {
  ClauseEntry,
  ClauseRegister,
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
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScopeNote, ScrollRegion } from '../common';
import { DocumentButtons } from '../exports';
import { PersonLink, useRecordActions } from '../records';
import { ControlCounts } from './ControlCounts';
import { EvidenceList } from './EvidenceList';
import { ClauseStateLabel } from './labels';
import { SelectedRecord } from './RecordsOfType';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    table: {
      minWidth: 860,
      // Six columns fit beside the list of sections on a screen of 1,440 px.
      '& th, & td': { verticalAlign: 'top', padding: theme.spacing(0.75, 1) },
    },
    // A name or a day that is cut within a word is hard to read.
    clause: { minWidth: 150 },
    owner: { minWidth: 150 },
    evidence: { minWidth: 190 },
    day: { whiteSpace: 'nowrap' },
    head: { whiteSpace: 'nowrap' },
    write: { textAlign: 'left', marginLeft: theme.spacing(-0.5) },
  }),
  { name: 'AiGovernanceClausesSection' },
);

const TYPE = 'clause-statement';

/** Controls that serve a clause, and how they stand. */
function ControlsCell({ entry }: { entry: ClauseEntry }) {
  const { t } = useTexts();
  const { controls, counts } = entry;
  return controls.length === 0 ? (
    <>{t('management.clauses.noControls')}</>
  ) : (
    <ControlCounts controls={controls} counts={counts} />
  );
}

/** Which records show a clause, and how long each of them counts. */
function Basis({ entry }: { entry: ClauseEntry }) {
  const { t } = useTexts();
  const { types } = useRecordActions();
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      <details>
        <summary aria-label={t('management.clauses.basisOf', { id: entry.id })}>
          {t('management.clauses.basis')}
        </summary>
        {entry.basis.map(({ type, counts }) => (
          <div key={type}>{`${
            types?.get(type)?.title ?? type
          }: ${counts}`}</div>
        ))}
      </details>
    </Typography>
  );
}

/** Types of record of which none counts. */
function NotThere({ entry }: { entry: ClauseEntry }) {
  const { t } = useTexts();
  const { types } = useRecordActions();
  return entry.missing.length === 0 ? null : (
    <Typography variant="body2">
      {t('management.clauses.nothingCounts', {
        types: entry.missing
          .map(type => types?.get(type)?.title ?? type)
          .join(', '),
      })}
    </Typography>
  );
}

function ClauseRow({ entry }: { entry: ClauseEntry }) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get(TYPE);
  const { id, owner, reviewOn } = entry;
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.clause}>
        {`${id} ${entry.title}`}
        <Basis entry={entry} />
      </TableCell>
      <TableCell>
        <ClauseStateLabel state={entry.state} />
      </TableCell>
      <TableCell className={classes.owner}>
        {owner ? <PersonLink entityRef={owner} /> : t('management.nobody')}
      </TableCell>
      <TableCell className={classes.evidence}>
        <EvidenceList evidence={entry.evidence} links={entry.links} />
        <NotThere entry={entry} />
        {type && mayCreate(TYPE) && (
          <Button
            size="small"
            className={classes.write}
            aria-label={t('management.clauses.write', {
              id: `${id} ${entry.title}`,
            })}
            onClick={() => create(type, { subject: id })}
          >
            {t('management.clauses.write', { id })}
          </Button>
        )}
      </TableCell>
      <TableCell className={classes.day}>
        {reviewOn ? format.end(reviewOn).date : t('management.never')}
      </TableCell>
      <TableCell>
        <ControlsCell entry={entry} />
      </TableCell>
    </TableRow>
  );
}

function Register({ register }: { register: ClauseRegister }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { items, scope } = register;
  const done = items.filter(({ state }) => state === 'in-place').length;
  const label = t('management.clauses.label');
  return (
    <>
      <Typography role="status">
        {t('management.clauses.progress', {
          done: String(done),
          total: String(items.length),
        })}{' '}
        {done === 0 && t('management.clauses.first')}
      </Typography>
      <ScopeNote scope={scope} />
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              {(
                [
                  'clause',
                  'state',
                  'owner',
                  'evidence',
                  'review',
                  'controls',
                ] as const
              ).map(column => (
                <TableCell key={column} className={classes.head}>
                  {t(`management.clauses.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(entry => (
              <ClauseRow key={entry.id} entry={entry} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </>
  );
}

/** Clauses 4 to 10 with owner, evidence, review date and state. */
export function ClausesSection() {
  const classes = useStyles();
  const { t } = useTexts();
  const view = useView(api => api.getClauseRegister());
  return (
    <InfoCard
      title={t('management.section.clauses')}
      subheader={t('management.clauses.text')}
    >
      <DocumentButtons document="clause-register" list="clauses" />
      <div className={classes.root}>
        <SelectedRecord types={[TYPE]} />
        <ViewState view={view}>
          {register => <Register register={register} />}
        </ViewState>
      </div>
    </InfoCard>
  );
}
