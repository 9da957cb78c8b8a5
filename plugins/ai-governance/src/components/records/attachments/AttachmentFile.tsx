import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { useNumberFormat } from '../../../hooks';
import { useAttachment } from '../useAttachment';
import { saveFile } from '../../../lib/saveFile';
import { failureText } from '../../../lib/serverFaults';
import { useTexts } from '../../../useTexts';
import { errorColor, secondaryColor } from '../../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      minWidth: 0,
    },
    name: { overflowWrap: 'anywhere', minWidth: 0 },
    icon: { flexShrink: 0, color: secondaryColor(theme) },
    size: { color: secondaryColor(theme), whiteSpace: 'nowrap' },
    error: { color: errorColor(theme), overflowWrap: 'anywhere' },
  }),
  { name: 'AiGovernanceAttachmentFile' },
);

/** An uploaded file: its name and size, to be saved and never opened in the portal. */
export function AttachmentFile({ id }: { id: string }) {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const { t } = useTexts();
  const { value, error, retry } = useAttachment(id);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const download = async (name: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const content = await api.downloadAttachment(id);
      saveFile({ name, type: 'application/octet-stream', parts: [content] });
    } catch (reason) {
      setFailure(failureText(reason));
    }
    setBusy(false);
  };

  if (error) {
    return (
      <div className={classes.root}>
        <span role="alert" className={classes.error}>
          {t('records.files.error', { id, message: failureText(error) })}
        </span>
        <Button size="small" onClick={retry}>
          {t('records.files.retry')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      <AttachFileIcon aria-hidden fontSize="small" className={classes.icon} />
      <span className={classes.name}>{value?.name ?? t('common.loading')}</span>
      {value && (
        <>
          <span className={classes.size}>{format.bytes(value.size)}</span>
          <Button
            size="small"
            color="primary"
            startIcon={<GetAppIcon />}
            disabled={busy}
            aria-label={t('records.files.downloadLabel', { name: value.name })}
            onClick={() => download(value.name)}
          >
            {busy
              ? t('records.files.downloading')
              : t('records.files.download')}
          </Button>
        </>
      )}
      {failure && (
        <span role="alert" className={classes.error}>
          {t('records.files.downloadError', { message: failure })}
        </span>
      )}
    </div>
  );
}
