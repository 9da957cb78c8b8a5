import { Breach } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat, useMonitoringTabLink } from '../../hooks';
import { useTexts } from '../../useTexts';
import {
  BreakableName,
  ConditionLabel,
  Link,
  RiskClassLabel,
  ScrollRegion,
} from '../common';

const useStyles = makeStyles(
  theme => ({
    table: {
      minWidth: 860,
      '& th, & td': {
        padding: theme.spacing(1),
        lineHeight: 1.4,
        verticalAlign: 'top',
      },
      '& td': { overflowWrap: 'normal', wordBreak: 'normal' },
      '& th:first-child': { paddingLeft: theme.spacing(2) },
    },
    name: { minWidth: 140, maxWidth: 300, overflowWrap: 'break-word' },
  }),
  { name: 'AiGovernanceBreachTable' },
);

/** Metrics of many systems: which, how they stand and since when, and the limit. */
export function BreachTable({ items }: { items: readonly Breach[] }) {
  const classes = useStyles();
  const { t } = useTexts();
  const label = t('metrics.tableLabel');
  return (
    <Paper>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              <TableCell>{t('metrics.metric')}</TableCell>
              <TableCell>{t('metrics.system')}</TableCell>
              <TableCell>{t('metrics.condition')}</TableCell>
              <TableCell>{t('metrics.since')}</TableCell>
              <TableCell>{t('metrics.value')}</TableCell>
              <TableCell>{t('metrics.limit')}</TableCell>
              <TableCell>{t('metrics.owner')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(item => (
              <BreachRow
                key={`${item.system.entityRef} ${item.metric} ${
                  item.slice ?? ''
                }`}
                item={item}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Paper>
  );
}

function BreachRow({ item }: { item: Breach }) {
  const { system, metric, slice, condition, since, value, at, limit } = item;
  const classes = useStyles();
  const format = useFormat();
  const tabLink = useMonitoringTabLink();
  const { t } = useTexts();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" className={classes.name}>
        <Link to={tabLink(system.entityRef, { metric })}>
          <BreakableName name={metric} />
        </Link>
        {slice && (
          <Typography variant="caption" component="div" color="textSecondary">
            {slice}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.name}>
        <EntityRefLink
          entityRef={system.entityRef}
          title={system.title ?? system.name}
        />
        <div>
          <RiskClassLabel riskClass={system.riskClass} />
        </div>
      </TableCell>
      <TableCell>
        <ConditionLabel condition={condition} />
      </TableCell>
      <TableCell>
        {since ? (
          <>
            <time dateTime={since}>{format.instant(since)}</time>
            <Typography variant="caption" component="div" color="textSecondary">
              {format.ago(since)}
            </Typography>
          </>
        ) : (
          t('metrics.never')
        )}
      </TableCell>
      <TableCell>
        {value !== undefined && format.measured(value)}
        {at && (
          <Typography variant="caption" component="div" color="textSecondary">
            <time dateTime={at} title={format.instant(at)}>
              {format.ago(at)}
            </time>
          </Typography>
        )}
      </TableCell>
      <TableCell>{limit}</TableCell>
      <TableCell>
        {system.owner ? (
          <EntityRefLink entityRef={system.owner} defaultKind="Group" />
        ) : (
          t('metrics.nobody')
        )}
      </TableCell>
    </TableRow>
  );
}
