import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { useFormat } from '../../hooks';
import { NumberedRisk } from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import { Label, Link, ScrollRegion, secondaryColor } from '../common';
import { PersonLink, RecordStateLabel } from '../records';
import { RatingText } from './RatingText';
import { AcceptanceLabel, TreatmentLabel } from './RiskLabels';

const useStyles = makeStyles(
  theme => ({
    // Narrower, names would break letter by letter; the region around it scrolls.
    table: { minWidth: 960 },
    cell: { verticalAlign: 'top' },
    number: { whiteSpace: 'nowrap' },
    title: { minWidth: 220, verticalAlign: 'top' },
    small: { color: secondaryColor(theme), lineHeight: 1.6 },
  }),
  { name: 'AiGovernanceRegisterTable' },
);

/** The register: what the matrices show in words, with what is done about it. */
export function RegisterTable(props: {
  risks: readonly NumberedRisk[];
  settings: RiskSettings;
  selected?: NumberedRisk;
}) {
  const { risks, settings, selected } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const categories = new Map(
    settings.categories.map(({ id, title }) => [id, title]),
  );
  const label = t('risk.register.label');
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell className={classes.number}>
              {t('risk.register.number')}
            </TableCell>
            <TableCell>{t('risk.register.risk')}</TableCell>
            <TableCell>{t('risk.register.inherent')}</TableCell>
            <TableCell>{t('risk.register.residual')}</TableCell>
            <TableCell>{t('risk.register.treatment')}</TableCell>
            <TableCell>{t('risk.register.owner')}</TableCell>
            <TableCell>{t('risk.register.acceptance')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {risks.map(({ number, risk }) => {
            const { record, treatment, acceptance, status } = risk;
            return (
              <TableRow
                key={record.id}
                selected={record.id === selected?.risk.record.id}
              >
                <TableCell className={classes.cell}>{number}</TableCell>
                <TableCell className={classes.title} component="th" scope="row">
                  <Link
                    underline="always"
                    to={`?risk=${encodeURIComponent(record.id)}`}
                  >
                    {risk.title}
                  </Link>
                  <div className={classes.small}>
                    {categories.get(risk.category) ?? risk.category}
                  </div>
                  {status === 'closed' && t('risk.closed')}
                  {record.state === 'draft' && (
                    <RecordStateLabel record={record} />
                  )}
                </TableCell>
                <TableCell className={classes.cell}>
                  <RatingText rated={risk.inherent} settings={settings} />
                </TableCell>
                <TableCell className={classes.cell}>
                  <RatingText rated={risk.residual} settings={settings} />
                  {status === 'open' && risk.residual && risk.aboveAppetite && (
                    <div>
                      <Label
                        Icon={TrendingUpIcon}
                        tone="bad"
                        text={t('risk.aboveAppetite', {
                          appetite: String(risk.appetite),
                        })}
                      />
                    </div>
                  )}
                </TableCell>
                <TableCell className={classes.cell}>
                  <TreatmentLabel treatment={treatment} />
                  {treatment.dueDate && (
                    <Typography variant="body2" className={classes.small}>
                      {t('risk.dueOn', { date: format.day(treatment.dueDate) })}
                    </Typography>
                  )}
                </TableCell>
                <TableCell className={classes.cell}>
                  {treatment.owner ? (
                    <PersonLink entityRef={treatment.owner} />
                  ) : (
                    t('risk.noOwner')
                  )}
                </TableCell>
                <TableCell className={classes.cell}>
                  <AcceptanceLabel state={acceptance.state} />
                  {acceptance.state === 'in-force' && acceptance.expiresAt && (
                    <Typography variant="body2" className={classes.small}>
                      {t('risk.acceptedUntil', {
                        date: format.end(acceptance.expiresAt).date,
                      })}
                    </Typography>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
