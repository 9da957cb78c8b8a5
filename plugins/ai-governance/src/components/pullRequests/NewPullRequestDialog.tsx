import { PullRequest } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { ReactNode, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { useTexts } from '../../useTexts';
import { Dialog, Notice } from '../common';
import { PullRequestLink } from './PullRequestLink';

const TITLE_ID = 'ai-governance-pull-request';

/** Characters; as the API takes them. */
const LONGEST_TITLE = 200;

const useStyles = makeStyles(
  theme => ({ content: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceNewPullRequest' },
);

/** Asks for the title of a pull request, has it opened, and says how that went. */
export function NewPullRequestDialog(props: {
  /** What will happen, and who opens it. */
  text: string;
  /** The title to begin with. */
  title: string;
  /** Where it goes. */
  children: ReactNode;
  /** Where it goes is not known yet. */
  isDisabled?: boolean;
  open(title: string): Promise<Pick<PullRequest, 'url' | 'isNew'>>;
  onClose: () => void;
}) {
  const { text, children, isDisabled, open, onClose } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [title, setTitle] = useState(props.title);
  const [state, submit] = useAsyncFn(() => open(title.trim()), [open, title]);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>{t('pullRequest.title')}</DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2">{text}</Typography>
        {children}
        <TextField
          id="pull-request-title"
          label={t('pullRequest.message')}
          required
          fullWidth
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          inputProps={{ maxLength: LONGEST_TITLE }}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        {state.error && (
          <Notice
            tone="bad"
            Icon={ErrorIcon}
            role="alert"
            title={t('pullRequest.failed')}
          >
            {state.error.message}
          </Notice>
        )}
        {state.value && (
          <Typography variant="body2" component="div" role="status">
            <PullRequestLink {...state.value} />
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          {state.value ? t('pullRequest.close') : t('pullRequest.cancel')}
        </Button>
        {!state.value && (
          <Button
            variant="contained"
            color="primary"
            disabled={state.loading || isDisabled || title.trim() === ''}
            onClick={submit}
          >
            {t('pullRequest.submit')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
