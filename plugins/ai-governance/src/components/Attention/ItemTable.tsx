import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ControlCatalogue,
  useFormat,
  useItemLink,
  useWords,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { Link, OwnershipLabel, RiskClassLabel, ScrollRegion } from '../common';
import { PersonLink } from '../records';
import { ItemActions } from './ItemActions';

const useStyles = makeStyles(
  theme => ({
    table: {
      minWidth: 760,
      '& th, & td': {
        padding: theme.spacing(1),
        lineHeight: 1.4,
        verticalAlign: 'top',
      },
      '& td': { overflowWrap: 'normal', wordBreak: 'normal' },
      '& th:first-child': { paddingLeft: theme.spacing(2) },
    },
    name: { minWidth: 180, maxWidth: 340 },
  }),
  { name: 'AiGovernanceAttentionTable' },
);

/** Items of one kind: which system, what, who, since when, and what to do. */
export function ItemTable(props: {
  label: string;
  items: readonly AttentionItem[];
  catalogue: ControlCatalogue;
  editLinks: ReadonlyMap<string, string>;
  /** What is shown is the instant of an expiry that lies ahead. */
  isAhead: boolean;
}) {
  const { label, items, catalogue, editLinks, isAhead } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const isAbout = items.some(
    ({ controlId, title, message }) => controlId || title || message,
  );
  return (
    <Paper>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              <TableCell>{t('attention.system')}</TableCell>
              {isAbout && <TableCell>{t('attention.about')}</TableCell>}
              <TableCell>{t('attention.who')}</TableCell>
              <TableCell>{t('attention.classAndStage')}</TableCell>
              <TableCell>
                {isAhead ? t('attention.until') : t('attention.since')}
              </TableCell>
              <TableCell>{t('attention.action')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(item => (
              <ItemRow
                key={`${item.system.entityRef} ${item.key}`}
                item={item}
                isAbout={isAbout}
                controlTitle={
                  item.controlId && catalogue.get(item.controlId)?.title
                }
                editLink={editLinks.get(item.system.entityRef)}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Paper>
  );
}

function ItemRow(props: {
  item: AttentionItem;
  isAbout: boolean;
  controlTitle?: string;
  editLink?: string;
}) {
  const { item, isAbout, controlTitle, editLink } = props;
  const { system, responsible, until } = item;
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  const itemLink = useItemLink();
  const { t } = useTexts();
  const instant = until ?? item.since;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" className={classes.name}>
        <EntityRefLink
          entityRef={system.entityRef}
          title={system.title ?? system.name}
        />
      </TableCell>
      {isAbout && (
        <TableCell className={classes.name}>
          {item.message ?? (
            <Link to={itemLink(item)}>
              {[item.controlId, controlTitle ?? item.title]
                .filter(Boolean)
                .join(' ')}
            </Link>
          )}
        </TableCell>
      )}
      <TableCell>
        {responsible ? (
          <PersonLink entityRef={responsible} />
        ) : (
          t('attention.nobody')
        )}
        {system.ownership !== 'owned' && (
          <div>
            <OwnershipLabel ownership={system.ownership} />
          </div>
        )}
      </TableCell>
      <TableCell>
        <RiskClassLabel riskClass={system.riskClass} />
        <Typography variant="caption" component="div" color="textSecondary">
          {words.stage(system.stage)}
        </Typography>
      </TableCell>
      <TableCell>
        <time dateTime={instant} title={format.instant(instant)}>
          {until ? format.end(until).date : format.day(item.since)}
        </time>
        <Typography variant="caption" component="div" color="textSecondary">
          {format.ago(instant)}
        </Typography>
      </TableCell>
      <TableCell>
        <ItemActions item={item} editLink={editLink} />
      </TableCell>
    </TableRow>
  );
}
