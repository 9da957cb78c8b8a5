import {
  ControlState,
  LawCalendarControl,
  LawCalendarDay,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat, useGovernanceLinks } from '../../hooks';
import { NOT_PASSING } from '../../lib/notPassing';
import { useTexts } from '../../useTexts';
import { Link, ScrollRegion } from '../common';

const useStyles = makeStyles(
  {
    table: { minWidth: 760 },
    cell: { verticalAlign: 'top' },
    head: { whiteSpace: 'nowrap' },
  },
  { name: 'AiGovernanceDayControls' },
);

/** States of a control in a system that it concerns, now or at a later stage. */
const CONCERNED: ControlState[] = ['pass', ...NOT_PASSING, 'waived', 'not-due'];

/** A number that leads to the systems that it counts. */
function Count(props: { number?: number; to?: string; label: string }) {
  const { number = 0, to, label } = props;
  const format = useFormat();
  return to && number > 0 ? (
    <Link to={to} underline="always" aria-label={label}>
      {format.number(number)}
    </Link>
  ) : (
    <>{format.number(number)}</>
  );
}

function ControlRow(props: {
  control: LawCalendarControl;
  pack: string;
  isDefault: boolean;
}) {
  const { control, pack, isDefault } = props;
  const { controlId, title, references, owedBy, concerns, reading } = control;
  const { readingOfDuty } = control;
  const classes = useStyles();
  const format = useFormat();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const name = `${controlId} ${title}`;
  const crosswalk = links.crosswalk(`control:${controlId}`);
  const systemsIn = (controlState: ControlState[]) =>
    links.inventory({
      ...(!isDefault && { pack }),
      control: controlId,
      controlState,
    });
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.cell}>
        {crosswalk ? <Link to={crosswalk}>{name}</Link> : name}
        <Typography variant="body2" color="textSecondary">
          {references.join(', ')}
        </Typography>
        {reading && (
          <Typography variant="body2">
            {t('lawCalendar.reading', { why: reading })}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.cell}>
        {owedBy.length > 0
          ? owedBy
              .map(role =>
                t(`lawCalendar.role.${role}` as 'lawCalendar.role.provider'),
              )
              .join(', ')
          : t('lawCalendar.everybody')}
        {concerns && (
          <Typography variant="body2" color="textSecondary">
            {concerns}
          </Typography>
        )}
        {readingOfDuty && (
          <Typography variant="body2">
            {t('lawCalendar.readingOfDuty', { why: readingOfDuty })}
          </Typography>
        )}
      </TableCell>
      {control.appliesFrom === undefined ? (
        <>
          <TableCell className={classes.cell}>
            <Count
              number={control.systems}
              to={systemsIn(CONCERNED)}
              label={t('lawCalendar.systemsOf', {
                number: String(control.systems),
                title: name,
              })}
            />
          </TableCell>
          <TableCell className={classes.cell}>
            <Count
              number={control.open}
              to={systemsIn(NOT_PASSING)}
              label={t('lawCalendar.openOf', {
                number: String(control.open),
                title: name,
              })}
            />
          </TableCell>
        </>
      ) : (
        <TableCell className={classes.cell} colSpan={2}>
          {t('lawCalendar.countedOn', {
            date: format.day(control.appliesFrom),
          })}
        </TableCell>
      )}
    </TableRow>
  );
}

/** Controls that law asks for from a day, with the systems that they concern. */
export function DayControls(props: {
  day: LawCalendarDay;
  isDefault: boolean;
}) {
  const { day, isDefault } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const label = t('lawCalendar.tableLabel', { date: format.day(day.date) });
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            {(['control', 'owedBy', 'systems', 'open'] as const).map(column => (
              <TableCell key={column} className={classes.head}>
                {t(`lawCalendar.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {day.controls.map(control => (
            <ControlRow
              key={`${control.controlId} ${control.appliesFrom ?? ''}`}
              control={control}
              pack={day.pack}
              isDefault={isDefault}
            />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
