import {
  TrendChange,
  TrendStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityTitle, useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ChangeLabel, ScrollRegion } from '../common';
import { ChangeReasons } from './ChangeReasons';

const useStyles = makeStyles(
  {
    cell: { verticalAlign: 'top' },
    list: { listStyle: 'none', margin: 0, padding: 0, lineHeight: 1.6 },
  },
  { name: 'AiGovernanceChangesTable' },
);

/** Each system with what became of it and why. */
export function ChangesTable({ changes }: { changes: readonly TrendChange[] }) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <ScrollRegion label={t('trends.changesLabel')}>
      <Table
        size="small"
        style={{ minWidth: 720 }}
        aria-label={t('trends.changesLabel')}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('trends.system')}</TableCell>
            <TableCell>{t('trends.change')}</TableCell>
            <TableCell>{t('trends.standing')}</TableCell>
            <TableCell>{t('trends.controls')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(change => (
            <TableRow key={change.entityRef}>
              <TableCell className={classes.cell} component="th" scope="row">
                <EntityRefLink
                  entityRef={change.entityRef}
                  title={change.title ?? change.name}
                />
              </TableCell>
              <TableCell className={classes.cell}>
                <ChangeLabel kind={change.kind} />
              </TableCell>
              <TableCell className={classes.cell}>
                <Standings change={change} />
              </TableCell>
              <TableCell className={classes.cell}>
                <ChangeReasons change={change} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

/** How a system stood and stands: what is the same is said once. */
function Standings({ change }: { change: TrendChange }) {
  const { before, after } = change;
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const owners = [
    useEntityTitle(before?.owner) ?? t('trends.nobody'),
    useEntityTitle(after?.owner) ?? t('trends.nobody'),
  ];
  const facts: Array<(standing: TrendStanding) => string> = [
    ({ level }) => words.level(level),
    ({ completeness }) =>
      completeness === undefined
        ? t('common.nothingDue')
        : format.percent(completeness),
  ];
  // Counts that only one of them has say nothing.
  const risksKnown =
    before?.openRisks !== undefined && after?.openRisks !== undefined;
  const risks: Array<(standing: TrendStanding) => string> = risksKnown
    ? [
        ({ openRisks = 0 }) => t('trends.openRisksCount', { count: openRisks }),
        ({ openHighRisks = 0 }) =>
          t('trends.openHighRisksCount', { count: openHighRisks }),
      ]
    : [];
  const others: Array<(standing: TrendStanding) => string> = [
    ({ riskClass }) => words.riskClass(riskClass),
    ({ stage }) => words.stage(stage),
    ({ ownership }) => words.ownership(ownership),
    standing => owners[standing === before ? 0 : 1],
    ...risks,
  ];
  const lines = [
    ...facts.map(fact => arrow(before && fact(before), after && fact(after))),
    ...others.flatMap(fact =>
      before && after && fact(before) !== fact(after)
        ? [arrow(fact(before), fact(after))]
        : [],
    ),
  ];
  function arrow(from: string | undefined, to: string | undefined): string {
    return from === to || from === undefined || to === undefined
      ? (to ?? from)!
      : t('trends.factChange', { from, to });
  }
  return (
    <ul className={classes.list}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
