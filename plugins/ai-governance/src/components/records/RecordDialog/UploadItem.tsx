import IconButton from '@material-ui/core/IconButton';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import CloseIcon from '@material-ui/icons/Close';
import ErrorIcon from '@material-ui/icons/Error';
import { ReactNode } from 'react';
import { Attachment } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useNumberFormat } from '../../../hooks';
import { useAttachment } from '../useAttachment';
import { failureText } from '../../../lib/serverFaults';
import { useTexts } from '../../../useTexts';
import { Upload } from './useUploads';
import { errorColor, secondaryColor } from '../../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: '24px minmax(0, 1fr) auto',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
    },
    text: { overflowWrap: 'anywhere' },
    faint: { color: secondaryColor(theme) },
    error: { color: errorColor(theme) },
  }),
  { name: 'AiGovernanceUploadItem' },
);

function Item(props: {
  icon: ReactNode;
  children: ReactNode;
  /** What its button does, and to which file. */
  action: string;
  disabled?: boolean;
  onAction: () => void;
}) {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      {props.icon}
      <div className={classes.text}>{props.children}</div>
      <IconButton
        size="small"
        aria-label={props.action}
        title={props.action}
        disabled={props.disabled}
        onClick={props.onAction}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </li>
  );
}

/** A file that is attached. */
export function AttachedItem(props: {
  id: string;
  known?: Attachment;
  disabled?: boolean;
  onRemove: () => void;
}) {
  const { id, known, disabled, onRemove } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { value, error } = useAttachment(id, known);
  const name = value?.name ?? id;
  return (
    <Item
      icon={<AttachFileIcon aria-hidden fontSize="small" />}
      action={t('records.files.remove', { name })}
      disabled={disabled}
      onAction={onRemove}
    >
      {name}{' '}
      {value && (
        <span className={classes.faint}>{format.bytes(value.size)}</span>
      )}
      {error && <div className={classes.error}>{failureText(error)}</div>}
    </Item>
  );
}

/** A file on its way, or why it did not get there. */
export function UploadItem(props: {
  upload: Upload;
  /** What the browser found to be wrong, in words. */
  fault?: string;
  onCancel: () => void;
}) {
  const { upload, fault, onCancel } = props;
  const { name, status, message } = upload;
  const classes = useStyles();
  const { t } = useTexts();
  if (status === 'running') {
    const label = t('records.files.uploading', { name });
    return (
      <Item
        icon={<AttachFileIcon aria-hidden fontSize="small" />}
        action={t('records.files.cancel', { name })}
        onAction={onCancel}
      >
        {label}
        <LinearProgress aria-label={label} />
      </Item>
    );
  }
  return (
    <Item
      icon={
        <ErrorIcon aria-hidden fontSize="small" className={classes.error} />
      }
      action={t('records.files.dismiss', { name })}
      onAction={onCancel}
    >
      <div role="alert">
        <div>{t('records.files.failed', { name })}</div>
        <div className={classes.error}>{fault ?? message}</div>
      </div>
    </Item>
  );
}
