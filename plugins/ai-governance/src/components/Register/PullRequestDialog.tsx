import type { CatalogImportApi } from '@backstage/plugin-catalog-import';
import Button from '@material-ui/core/Button';
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
import { Dialog, Link, Notice } from '../common';

const TITLE_ID = 'ai-governance-pull-request';

const useStyles = makeStyles(
  theme => ({ content: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernancePullRequest' },
);

/** Whether a text is the address of a repository on one of some hosts. */
export function isRepository(text: string, hosts: readonly string[]): boolean {
  try {
    const { protocol, host, pathname } = new URL(text);
    return (
      protocol === 'https:' &&
      hosts.includes(host) &&
      pathname.split('/').filter(Boolean).length >= 2
    );
  } catch {
    return false;
  }
}

/** Opens a pull request with the descriptor, as the person who is signed in there. */
export function PullRequestDialog(props: {
  text: string;
  name: string;
  hosts: readonly string[];
  importApi: CatalogImportApi;
  onClose: () => void;
}) {
  const { text, name, hosts, importApi, onClose } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState(t('pullRequest.defaultMessage', { name }));
  const [state, submit] = useAsyncFn(
    () =>
      importApi.submitPullRequest({
        repositoryUrl: url.trim(),
        fileContent: text,
        title,
        body: t('pullRequest.body'),
      }),
    [importApi, url, text, title, t],
  );
  const named = { hosts: hosts.join(', ') };
  const isWrong = url !== '' && !isRepository(url.trim(), hosts);
  const link = state.value && safeHref(state.value.link);
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
        <Typography variant="body2">{t('pullRequest.text', named)}</Typography>
        <TextField
          id="pull-request-url"
          label={t('pullRequest.url')}
          required
          fullWidth
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          error={isWrong}
          helperText={isWrong ? t('pullRequest.urlFault', named) : undefined}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <TextField
          id="pull-request-title"
          label={t('pullRequest.message')}
          required
          fullWidth
          variant="outlined"
          InputLabelProps={{ shrink: true }}
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
          <Typography variant="body2" role="status">
            {link ? (
              <Link to={link}>{t('pullRequest.done')}</Link>
            ) : (
              t('pullRequest.done')
            )}
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
            disabled={state.loading || url === '' || isWrong || title === ''}
            onClick={submit}
          >
            {t('pullRequest.submit')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
