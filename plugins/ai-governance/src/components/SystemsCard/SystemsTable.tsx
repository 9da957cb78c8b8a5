import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import {
  BlockedMark,
  CompletenessCell,
  FailingControls,
  LevelCell,
  OpenRisks,
  RiskClassLabel,
  ScrollRegion,
} from '../common';
import { RelationText } from './RelationText';

const useStyles = makeStyles(
  theme => ({
    table: {
      '& th, & td': { padding: theme.spacing(1) },
      '& thead th': { whiteSpace: 'nowrap' },
      '& tbody th': {
        minWidth: 160,
        overflowWrap: 'normal',
        wordBreak: 'normal',
      },
    },
  }),
  { name: 'AiGovernanceSystemsTable' },
);

/** Systems with what matters first, in few columns. */
export function SystemsTable(props: {
  /** Whose systems they are; each says why. */
  entity?: Entity;
  systems: readonly SystemSummary[];
  label: string;
}) {
  const { entity, systems, label } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell>{t('inventory.name')}</TableCell>
            <TableCell>{t('inventory.openHighRisks')}</TableCell>
            <TableCell>{t('inventory.class')}</TableCell>
            <TableCell>{t('inventory.level')}</TableCell>
            <TableCell align="right">{t('inventory.completeness')}</TableCell>
            <TableCell>{t('inventory.failing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {systems.map(system => (
            <TableRow key={system.entityRef}>
              <TableCell component="th" scope="row">
                <EntityRefLink
                  entityRef={system.entityRef}
                  title={system.title ?? system.name}
                />
                {system.blocked && <BlockedMark />}
                {entity && <RelationText entity={entity} system={system} />}
              </TableCell>
              <TableCell>
                <OpenRisks system={system} />
              </TableCell>
              <TableCell>
                <RiskClassLabel riskClass={system.riskClass} />
              </TableCell>
              <LevelCell level={system.level} />
              <CompletenessCell completeness={system.completeness} />
              <TableCell>
                <FailingControls system={system} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
