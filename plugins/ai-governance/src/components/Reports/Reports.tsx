import { aiGovernanceTrailReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RequirePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useMemo } from 'react';
import {
  useNumberFormat,
  usePeriod,
  useSummary,
  useSystemFilters,
} from '../../hooks';
import { filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { LoadFailure, Notice } from '../common';
import {
  CsvDelimiterField,
  DocumentButtons,
  EvidencePackButton,
  ListCsvButton,
} from '../exports';
import { ScopeFilters } from '../Filters';
import { RegisterReports } from './RegisterReports';
import { ReportList } from './ReportList';
import { SystemReports } from './SystemReports';
import { Webhooks } from './Webhooks';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
    scope: {
      display: 'grid',
      gap: theme.spacing(0, 3),
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  }),
  { name: 'AiGovernanceReports' },
);

/** Everything that can be had as a file: over many systems, and of one. */
export function Reports() {
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { filters } = useSystemFilters();
  const { value, error, retry } = useSummary(filters);
  const [period] = usePeriod();
  const query = useMemo(() => filterQuery(filters), [filters]);
  const total = value?.total;
  const count =
    total === undefined
      ? t('common.loading')
      : t('exports.scopeCount', {
          count: total,
          formatted: format.number(total),
        });
  return (
    <div className={classes.root}>
      <Notice title={t('exports.statementTitle')} tone="info" Icon={InfoIcon}>
        <Typography variant="body2">{t('exports.statement')}</Typography>
      </Notice>
      <section aria-labelledby="ai-governance-reports-many">
        <Typography variant="h5" component="h2" id="ai-governance-reports-many">
          {t('exports.manyTitle')}
        </Typography>
        <Typography variant="body2" gutterBottom>
          {t('exports.manyText')}
        </Typography>
        <div
          className={classes.scope}
          role="search"
          aria-label={t('filters.title')}
        >
          <ScopeFilters />
        </div>
        {error ? (
          <LoadFailure
            title={t('exports.scopeError')}
            error={error}
            onRetry={retry}
          />
        ) : (
          <Typography variant="body2" role="status" gutterBottom>
            {count}
          </Typography>
        )}
        <CsvDelimiterField />
        <ReportList
          items={[
            {
              title: t('exports.pack.title'),
              text: t('exports.pack.text'),
              actions: <EvidencePackButton total={total} query={query} />,
            },
            {
              title: t('exports.inventory.title'),
              text: t('exports.inventory.text'),
              actions: (
                <ListCsvButton
                  list="inventory"
                  query={query}
                  labels={{
                    csv: t('exports.inventory.action'),
                    xlsx: t('exports.inventory.xlsxAction'),
                  }}
                />
              ),
            },
            {
              title: t('exports.soa.title'),
              text: t('exports.soa.text'),
              actions: (
                <DocumentButtons
                  document="statement-of-applicability"
                  list="applicability"
                />
              ),
            },
            {
              title: t('exports.clauses.title'),
              text: t('exports.clauses.text'),
              actions: (
                <DocumentButtons document="clause-register" list="clauses" />
              ),
            },
            {
              title: t('exports.review.title'),
              text: t('exports.review.text'),
              actions: (
                <DocumentButtons
                  document="management-review"
                  query={period.query}
                />
              ),
            },
            {
              title: t('exports.gap.title'),
              text: t('exports.gap.text'),
              actions: (
                <DocumentButtons
                  document="management-gap-report"
                  list="management-gap"
                />
              ),
            },
            {
              title: t('exports.packControls.title'),
              text: t('exports.packControls.text'),
              actions: (
                <ListCsvButton
                  list="pack-controls"
                  query={{ pack: filters.pack }}
                />
              ),
            },
          ]}
        />
      </section>
      <RegisterReports filters={filters} />
      <SystemReports />
      <RequirePermission
        permission={aiGovernanceTrailReadPermission}
        errorPage={<></>}
      >
        <Webhooks />
      </RequirePermission>
    </div>
  );
}
