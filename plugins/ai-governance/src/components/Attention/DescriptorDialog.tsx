import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import FileCopyIcon from '@material-ui/icons/FileCopy';
import GetAppIcon from '@material-ui/icons/GetApp';
import { aiGovernanceApiRef } from '../../api';
import {
  useGovernanceLinks,
  useNotify,
  useRegisterTemplate,
} from '../../hooks';
import { registerFileRouteRef } from '../../routes';
import useAsync from 'react-use/esm/useAsync';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { draftFormData } from './attention';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { Dialog, LinkButton, Snippet } from '../common';
import { NoPullRequest, PullRequestAction } from '../pullRequests';

const TITLE_ID = 'ai-governance-descriptor-dialog';

/** The descriptor that registers a finding as an AI system, to take along. */
export function DescriptorDialog(props: {
  finding: UnregisteredFinding;
  onClose: () => void;
}) {
  const { finding, onClose } = props;
  const { t } = useTexts();
  const template = useRegisterTemplate(draftFormData(finding));
  const importPage = useRouteRef(registerFileRouteRef)?.();
  const { entityRef } = finding;
  const form = useGovernanceLinks().registerFinding(entityRef);
  const api = useApi(aiGovernanceApiRef);
  // Without an answer there is still the text to take along.
  const { value: draft } = useAsync(
    () => api.getDraft(entityRef),
    [api, entityRef],
  );
  const notify = useNotify();
  const [, copy] = useCopyToClipboard();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>
        {t('attention.registerTitle', { name: finding.title ?? finding.name })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {t('attention.registerText')}
        </Typography>
        <Snippet text={finding.descriptor} />
        <Typography variant="body2">
          {t('attention.covers', { name: finding.title ?? finding.name })}
        </Typography>
        {draft?.noPullRequest && <NoPullRequest reason={draft.noPullRequest} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('attention.close')}</Button>
        {importPage && (
          <LinkButton to={importPage}>{t('attention.openImport')}</LinkButton>
        )}
        {template && (
          <LinkButton to={template}>{t('attention.openTemplate')}</LinkButton>
        )}
        {form && (
          <LinkButton to={form}>{t('register.registerLink')}</LinkButton>
        )}
        {draft?.pullRequest && (
          <PullRequestAction
            descriptor={draft}
            title={t('pullRequest.registerTitle', {
              name: finding.title ?? finding.name,
            })}
            propose={title =>
              api.proposeDraft({ entityRef, text: draft.text, title })
            }
          />
        )}
        <Button
          startIcon={<GetAppIcon />}
          onClick={() =>
            saveFile({
              name: `${finding.name}.yaml`,
              type: 'application/yaml;charset=utf-8',
              parts: [finding.descriptor],
            })
          }
        >
          {t('attention.downloadYaml')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          startIcon={<FileCopyIcon />}
          onClick={() => {
            copy(finding.descriptor);
            notify(t('fixes.copied'));
          }}
        >
          {t('attention.copyYaml')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
