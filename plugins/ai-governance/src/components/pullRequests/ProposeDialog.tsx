import {
  PullRequest,
  PullRequestPlace,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { FactList, Link, Notice } from '../common';

const TITLE_ID = 'ai-governance-propose';

const useStyles = makeStyles(
  theme => ({ content: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernancePropose' },
);

/** Says where a change goes, asks for its title, and has the portal open the pull request. */
export function ProposeDialog(props: {
  place: PullRequestPlace;
  /** The title to begin with. */
  title: string;
  propose(title: string): Promise<PullRequest>;
  onClose: () => void;
}) {
  const { place, propose, onClose } = props;
  const { host, repository, path, branch } = place;
  const classes = useStyles();
  const { t } = useTexts();
  const [title, setTitle] = useState(props.title);
  const [state, submit] = useAsyncFn(
    () => propose(title.trim()),
    [propose, title],
  );
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
        <Typography variant="body2">{t('pullRequest.proposeText')}</Typography>
        <FactList
          rows={[
            {
              term: t('pullRequest.repository'),
              value: `${host}/${repository}`,
            },
            { term: t('pullRequest.path'), value: path },
            {
              term: t('pullRequest.branch'),
              value: branch ?? t('pullRequest.defaultBranch'),
            },
          ]}
        />
        <TextField
          id="propose-title"
          label={t('pullRequest.message')}
          required
          fullWidth
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          inputProps={{ maxLength: 200 }}
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
        {state.value && <Opened opened={state.value} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          {state.value ? t('pullRequest.close') : t('pullRequest.cancel')}
        </Button>
        {!state.value && (
          <Button
            variant="contained"
            color="primary"
            disabled={state.loading || title.trim() === ''}
            onClick={submit}
          >
            {t('pullRequest.submit')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Opened({ opened }: { opened: PullRequest }) {
  const { t } = useTexts();
  const link = safeHref(opened.url);
  const text = opened.isNew ? t('pullRequest.done') : t('pullRequest.known');
  return (
    <Typography variant="body2" component="div" role="status">
      {link ? <Link to={link}>{text}</Link> : text}
    </Typography>
  );
}
