import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { ReactNode } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { failureText } from '../../lib/serverFaults';
import { useTexts } from '../../useTexts';
import { Notice } from './Notice';
import { Dialog } from './Dialog';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceSendDialog' },
);

/**
 * Asks for something and sends it. It stays open while that is under way, and when it
 * failed, with the reason.
 */
export function SendDialog(props: {
  /** Of its title; unique in the page. */
  titleId: string;
  title: string;
  /** Says that something failed; the reason follows. */
  failedTitle: string;
  sendText: string;
  /** Something is missing yet. */
  disabled?: boolean;
  /** What Escape and a click beside it do not throw away. */
  holds: 'nothing' | 'fields' | 'text';
  onSend: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { titleId, title, failedTitle, sendText, holds, onSend, onClose } =
    props;
  const classes = useStyles();
  const { t } = useTexts();
  const [{ loading, error }, send] = useAsyncFn(onSend, [onSend]);
  const mayLeave = {
    nothing: ['escapeKeyDown', 'backdropClick'],
    fields: ['escapeKeyDown'],
    text: [],
  }[holds];
  return (
    <Dialog
      open
      fullWidth={holds !== 'nothing'}
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={(_, why) => {
        if (!loading && mayLeave.some(way => way === why)) onClose();
      }}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          {error && !loading && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={failedTitle}
            >
              {failureText(error)}
            </Notice>
          )}
          {props.children}
        </div>
      </DialogContent>
      <DialogActions>
        <Button disabled={loading} onClick={onClose}>
          {t('records.form.cancel')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={loading || props.disabled}
          onClick={send}
        >
          {sendText}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
