import { Applicability } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useFormat, useSectionLink } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, Link, ScopeNote, ScrollRegion } from '../common';
import { DocumentButtons } from '../exports';
import { PersonLink, useRecordActions } from '../records';
import { EntryRow } from './EntryRow';
import { SelectedRecord } from './RecordsOfType';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    table: { minWidth: 1100 },
    select: { minWidth: 220 },
  }),
  { name: 'AiGovernanceApplicabilitySection' },
);

const TYPE = 'statement-of-applicability';

/** What a new statement starts with: what was decided, or all of it included. */
function startOf(value: Applicability): JsonObject {
  return {
    controls: value.items.map(
      ({ id, title, own, decision, proposed, justification, ...entry }) => ({
        id,
        ...(own && { title }),
        decision: decision === 'undecided' ? proposed ?? 'included' : decision,
        ...(justification && { justification }),
        ...(entry.owner && { owner: entry.owner }),
        ...entry.stated,
        ...(entry.plannedDate && { plannedDate: entry.plannedDate }),
      }),
    ),
  };
}

function StatementFacts({ value }: { value: Applicability }) {
  const format = useFormat();
  const { t } = useTexts();
  const links = useSectionLink();
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get(TYPE);
  const { record, version, approver, approverSignature, decidedAt, kept } =
    value;
  const write = type && mayCreate(TYPE) && (
    <Button
      variant={record ? 'outlined' : 'contained'}
      color="primary"
      size="small"
      onClick={() => create(type, { data: startOf(value) })}
    >
      {t(`management.applicability.${record ? 'renew' : 'write'}`)}
    </Button>
  );
  if (!record) {
    return (
      <EmptyNote
        title={t('management.applicability.emptyTitle')}
        text={t('management.applicability.emptyText')}
      >
        {write}
      </EmptyNote>
    );
  }
  return (
    <div>
      <Typography component="div" gutterBottom>
        <Link to={links.record(record)} underline="always">
          {t('management.applicability.version', {
            version: version ?? '',
            state: t(`management.recordState.${record.state}`),
          })}
        </Link>
        {approver && decidedAt && (
          <>
            {' · '}
            {t('management.applicability.approved', {
              who: (
                <PersonLink
                  entityRef={approver}
                  signature={approverSignature}
                />
              ),
              when: format.day(decidedAt),
            })}
          </>
        )}
        {record.imported && ` · ${t('management.imported')}`}
      </Typography>
      {kept?.systems !== undefined && (
        <Typography variant="body2">
          {t('management.applicability.kept', {
            systems: String(kept.systems),
            outside: String(kept.outside ?? 0),
          })}
        </Typography>
      )}
      {write}
    </div>
  );
}

function Statement({ value }: { value: Applicability }) {
  const classes = useStyles();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const shown = params.get('show') === 'open' ? 'open' : 'all';
  const items = value.items.filter(
    ({ decision, implementation }) =>
      shown === 'all' ||
      (decision !== 'excluded' && implementation !== 'implemented'),
  );
  const label = t('management.applicability.label');
  return (
    <>
      <StatementFacts value={value} />
      <ScopeNote scope={value.scope} />
      <div>
        <TextField
          select
          id="applicability-show"
          className={classes.select}
          size="small"
          variant="outlined"
          label={t('management.applicability.showing')}
          value={shown}
          SelectProps={{ native: true }}
          onChange={event => {
            const next = event.target.value;
            setParams(current => {
              const rest = new URLSearchParams(current);
              if (next === 'open') rest.set('show', next);
              else rest.delete('show');
              return rest;
            });
          }}
        >
          {(['all', 'open'] as const).map(choice => (
            <option key={choice} value={choice}>
              {t(`management.applicability.${choice}`)}
            </option>
          ))}
        </TextField>
      </div>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              {(
                [
                  'control',
                  'decision',
                  'owner',
                  'implementation',
                  'risks',
                ] as const
              ).map(column => (
                <TableCell key={column}>
                  {t(`management.applicability.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(entry => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </>
  );
}

/** The Statement of Applicability. */
export function ApplicabilitySection() {
  const classes = useStyles();
  const { t } = useTexts();
  const view = useView(api => api.getApplicability());
  return (
    <InfoCard
      title={t('management.section.applicability')}
      subheader={t('management.applicability.text')}
    >
      <div className={classes.root}>
        <SelectedRecord types={[TYPE]} />
        <DocumentButtons
          document="statement-of-applicability"
          list="applicability"
        />
        <ViewState view={view}>
          {value => <Statement value={value} />}
        </ViewState>
      </div>
    </InfoCard>
  );
}
