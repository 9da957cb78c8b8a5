import type { CatalogImportApi } from '@backstage/plugin-catalog-import';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { NewPullRequestDialog } from '../pullRequests';

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
  const { t } = useTexts();
  const [url, setUrl] = useState('');
  const named = { hosts: hosts.join(', ') };
  const isWrong = url !== '' && !isRepository(url.trim(), hosts);
  const open = async (title: string) => {
    const { link } = await importApi.submitPullRequest({
      repositoryUrl: url.trim(),
      fileContent: text,
      title,
      body: t('pullRequest.body'),
    });
    return { url: link, isNew: true };
  };
  return (
    <NewPullRequestDialog
      text={t('pullRequest.text', named)}
      title={t('pullRequest.defaultMessage', { name })}
      isDisabled={url === '' || isWrong}
      open={open}
      onClose={onClose}
    >
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
    </NewPullRequestDialog>
  );
}
