import {
  ControlResult,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { mayNeedWaiver, typesFor, WAIVER } from '../../lib/controlRecords';
import { useTexts } from '../../useTexts';
import { useRecordActions } from '../records';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceControlActions' },
);

/** The records that close a control, or let it wait, for who may write them. */
export function ControlActions({ result }: { result: ControlResult }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { types, records, mayCreate, create } = useRecordActions();
  if (!types || !records || result.state === 'not-applicable') return null;

  const { controlId } = result;
  const closing = typesFor(controlId, types.values());
  const offered = closing.filter(({ id }) => mayCreate(id));
  const waiver = mayNeedWaiver(result) ? types.get(WAIVER) : undefined;
  const labelOf = ({ id, title, approval }: RecordTypeInfo) => {
    if (id === 'attestation') return t('controls.attest');
    return approval === 'required'
      ? t('controls.requestApproval', { title })
      : t('controls.record', { title });
  };

  return (
    <>
      {closing.length > 0 && offered.length === 0 && (
        <Typography variant="body2">
          {t('controls.closedBy', {
            titles: closing.map(({ title }) => title).join(', '),
          })}
        </Typography>
      )}
      {(offered.length > 0 || (waiver && mayCreate(WAIVER))) && (
        <div className={classes.root}>
          {offered.map((type, index) => (
            <Button
              key={type.id}
              size="small"
              variant={
                // What is declared comes first, and may rule the record out.
                index === 0 && result.state !== 'pass' && !result.fix?.path
                  ? 'contained'
                  : 'outlined'
              }
              color="primary"
              onClick={() =>
                create(
                  type,
                  type.subject === 'control' ? { subject: controlId } : {},
                )
              }
            >
              {labelOf(type)}
            </Button>
          ))}
          {waiver && mayCreate(WAIVER) && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => create(waiver, { subject: controlId })}
            >
              {t('controls.askForWaiver')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
