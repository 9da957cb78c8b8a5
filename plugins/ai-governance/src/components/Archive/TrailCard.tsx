import { TrailVerification } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import GetAppIcon from '@material-ui/icons/GetApp';
import VerifiedUserIcon from '@material-ui/icons/VerifiedUser';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { useCalendar, useNumberFormat } from '../../hooks';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { ListCsvButton } from '../exports';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    hash: { overflowWrap: 'anywhere' },
  }),
  { name: 'AiGovernanceTrailCard' },
);

/** The trail of all writes: as a file, and whether it is whole. */
export function TrailCard() {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const calendar = useCalendar();
  const { t } = useTexts();
  const [exported, exportTrail] = useAsyncFn(async () => {
    const trail = await api.exportTrail();
    saveFile({
      name: `ai-governance-trail-${calendar.toDay(trail.exportedAt)}.json`,
      type: 'application/json',
      parts: [JSON.stringify(trail, undefined, 2)],
    });
    return trail.entries.length;
  }, [api, calendar]);
  const [verified, verify] = useAsyncFn(() => api.verifyTrail(), [api]);
  return (
    <InfoCard title={t('trail.title')}>
      <div className={classes.root}>
        <Typography variant="body2">{t('trail.text')}</Typography>
        <div className={classes.actions}>
          <Button
            variant="outlined"
            size="small"
            startIcon={<GetAppIcon />}
            disabled={exported.loading}
            onClick={exportTrail}
          >
            {t('trail.export')}
          </Button>
          <Button
            variant="outlined"
            size="small"
            startIcon={<VerifiedUserIcon />}
            disabled={verified.loading}
            onClick={verify}
          >
            {verified.loading ? t('trail.verifying') : t('trail.verify')}
          </Button>
          <ListCsvButton list="trail" />
        </div>
        <div role="status">
          {exported.value !== undefined && !exported.loading && (
            <Typography variant="body2">
              {t('trail.exported', {
                count: exported.value,
                formatted: format.number(exported.value),
              })}
            </Typography>
          )}
          {verified.value && !verified.loading && (
            <Outcome verification={verified.value} />
          )}
        </div>
        {[
          [exported.error, t('trail.exportFailed')] as const,
          [verified.error, t('trail.verifyFailed')] as const,
        ].map(
          ([error, title]) =>
            error && (
              <Notice
                key={title}
                tone="bad"
                role="alert"
                Icon={ErrorIcon}
                title={title}
              >
                {error.message}
              </Notice>
            ),
        )}
      </div>
    </InfoCard>
  );
}

function Outcome({ verification }: { verification: TrailVerification }) {
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { entries, head, fault } = verification;
  return fault ? (
    <Notice
      tone="bad"
      Icon={ErrorIcon}
      title={t('trail.invalid', { sequence: String(fault.sequence) })}
    >
      {fault.message}
    </Notice>
  ) : (
    <Notice
      tone="good"
      Icon={CheckCircleIcon}
      title={t('trail.valid', {
        count: entries,
        formatted: format.number(entries),
      })}
    >
      {head && (
        <span className={classes.hash}>
          {t('trail.head', {
            sequence: String(head.sequence),
            hash: head.hash,
          })}
        </span>
      )}
    </Notice>
  );
}
