import {
  annexAControls,
  ApplicabilityEntry,
  Implementation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { PersonLink } from '../records';
import { ControlCounts } from './ControlCounts';
import { EvidenceList } from './EvidenceList';
import { GapStateLabel } from './labels';

const useStyles = makeStyles(
  {
    cell: { verticalAlign: 'top', overflowWrap: 'anywhere' },
    // A name that is cut within a word is hard to read.
    owner: { verticalAlign: 'top', minWidth: 170 },
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'AiGovernanceEntryRow' },
);

/** What asks for something of the organisation is not shown by its systems. */
const isOfOrganisation = (id: string) =>
  annexAControls.some(
    control => control.id === id && control.level === 'organisation',
  );

/** The owner of a control, and until when it is planned. */
function OwnerCell({ entry }: { entry: ApplicabilityEntry }) {
  const format = useFormat();
  const { t } = useTexts();
  const { owner, plannedDate } = entry;
  return (
    <>
      {owner ? <PersonLink entityRef={owner} /> : t('management.nobody')}
      {plannedDate && (
        <Typography variant="body2" color="textSecondary">
          {t('management.applicability.planned', {
            date: format.day(plannedDate),
          })}
        </Typography>
      )}
    </>
  );
}

/** How far a control is now, what says so, and how far it was when it was approved. */
function ImplementationCell({ entry }: { entry: ApplicabilityEntry }) {
  const { t } = useTexts();
  const { counts, kept, stated } = entry;
  return (
    <>
      <GapStateLabel
        kind="control"
        state={
          entry.decision === 'excluded' ? 'excluded' : entry.implementation
        }
      />
      {kept && entry.decision !== 'excluded' && (
        <Typography variant="body2" color="textSecondary">
          {t('management.applicability.approvedAs', {
            state:
              kept.state === 'excluded'
                ? t('management.gap.excluded')
                : t(
                    `management.implementation.${kept.state as Implementation}`,
                  ),
          })}
        </Typography>
      )}
      {stated && (
        <Typography variant="body2" color="textSecondary">
          {t('management.applicability.stated', {
            state: t(`records.applicability.states.${stated.state}`),
            restsOn: stated.restsOn ?? t('management.applicability.nothing'),
          })}
        </Typography>
      )}
      {entry.controls.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {isOfOrganisation(entry.id) &&
            `${t('management.applicability.forInformation')} `}
          <ControlCounts controls={entry.controls} counts={counts} />
          {counts.waived > 0 &&
            ` ${t('management.applicability.waived', {
              number: String(counts.waived),
            })}`}
        </Typography>
      )}
      <EvidenceList evidence={entry.evidence} />
    </>
  );
}

/** One control of the statement. */
export function EntryRow({ entry }: { entry: ApplicabilityEntry }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { risks, riskCount } = entry;
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.cell}>
        {`${entry.id} ${entry.title}`}
      </TableCell>
      <TableCell className={classes.cell}>
        {t(`management.applicability.decisions.${entry.decision}`)}
        {entry.proposed && (
          <Typography variant="body2">
            {t(`management.applicability.proposed.${entry.proposed}`)}
          </Typography>
        )}
        {entry.justification && (
          <Typography variant="body2" color="textSecondary">
            {entry.justification}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.owner}>
        <OwnerCell entry={entry} />
      </TableCell>
      <TableCell className={classes.cell}>
        <ImplementationCell entry={entry} />
      </TableCell>
      <TableCell className={classes.cell}>
        {riskCount === 0 && t('management.applicability.none')}
        <ul className={classes.list}>
          {risks.map(({ recordId, entityRef, title, treatment }) => (
            <li key={recordId}>
              {title} {treatment && `(${treatment}) `}
              <EntityRefLink entityRef={parseEntityRef(entityRef)} />
            </li>
          ))}
        </ul>
        {riskCount > risks.length &&
          t('management.applicability.more', {
            number: String(riskCount - risks.length),
          })}
      </TableCell>
    </TableRow>
  );
}
