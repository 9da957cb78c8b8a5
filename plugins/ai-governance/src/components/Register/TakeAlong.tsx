import { InfoCard } from '@backstage/core-components';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { catalogImportApiRef } from '@backstage/plugin-catalog-import';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import FileCopyIcon from '@material-ui/icons/FileCopy';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { aiGovernanceApiRef } from '../../api';
import { useNotify, useRegisterTemplate } from '../../hooks';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { LinkButton } from '../common';
import { NoPullRequest, PullRequestAction } from '../pullRequests';
import { PullRequestDialog } from './PullRequestDialog';
import { Start } from './useStart';
import { templateData } from './templateData';
import { DescriptorState, FILE_NAME } from './useDescriptor';
import { usePullRequestHosts } from './usePullRequestHosts';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceTakeAlong' },
);

/** What can be done with the file; nothing of it is kept here. */
export function TakeAlong(props: {
  descriptor: DescriptorState;
  start: Start;
}) {
  const { descriptor, start } = props;
  const { editUrl } = start;
  const isRegistered = start.entity !== undefined;
  const { text, faults, shownFaults, showFaults } = descriptor;
  const classes = useStyles();
  const notify = useNotify();
  const { t } = useTexts();
  const [, copy] = useCopyToClipboard();
  const [isOpen, setOpen] = useState(false);
  const template = useRegisterTemplate(templateData(descriptor));
  const importApi = useApiHolder().get(catalogImportApiRef);
  const hosts = usePullRequestHosts();
  const canImport = importApi !== undefined && hosts.length > 0;
  const isFaulty = faults === undefined || faults.length > 0;
  const name = descriptor.get('metadata', 'name');
  return (
    <InfoCard title={t('register.takeAlong')}>
      {shownFaults.length > 0 && (
        <Typography variant="body2">{t('register.hasFaults')}</Typography>
      )}
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          startIcon={<GetAppIcon />}
          onClick={() => {
            showFaults();
            saveFile({
              name: FILE_NAME,
              type: 'application/yaml;charset=utf-8',
              parts: [text],
            });
          }}
        >
          {t('register.download')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<FileCopyIcon />}
          onClick={() => {
            showFaults();
            copy(text);
            notify(t('register.copied'));
          }}
        >
          {t('register.copy')}
        </Button>
        {isRegistered && editUrl && (
          <LinkButton to={editUrl} variant="outlined">
            {t('register.editSource')}
          </LinkButton>
        )}
        {!isRegistered && template && (
          <LinkButton to={template} variant="outlined">
            {t('register.openTemplate')}
          </LinkButton>
        )}
        <Propose descriptor={descriptor} start={start} isFaulty={isFaulty} />
        {!isRegistered && !start.descriptor && !canImport && (
          <NoPullRequest reason="newFile" />
        )}
        {!isRegistered && !start.descriptor?.pullRequest && canImport && (
          <Button
            variant="outlined"
            // Said why not, where it cannot be: a button that does nothing says nothing.
            onClick={() => (isFaulty ? showFaults() : setOpen(true))}
          >
            {t('register.pullRequest')}
          </Button>
        )}
      </div>
      {isOpen && importApi && (
        <PullRequestDialog
          text={text}
          name={String(name)}
          hosts={hosts}
          importApi={importApi}
          onClose={() => setOpen(false)}
        />
      )}
    </InfoCard>
  );
}

/** A pull request where the text is kept: of a registered system, or of what was found. */
function Propose(props: {
  descriptor: DescriptorState;
  start: Start;
  isFaulty: boolean;
}) {
  const { descriptor, start, isFaulty } = props;
  const { text } = descriptor;
  const { entity, finding } = start;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const name = String(
    descriptor.get('metadata', 'title') ?? descriptor.get('metadata', 'name'),
  );
  if (!start.descriptor) return null;
  return (
    <PullRequestAction
      descriptor={start.descriptor}
      title={
        finding
          ? t('pullRequest.registerTitle', { name })
          : t('pullRequest.changeTitle', { name })
      }
      isDisabled={isFaulty || (!finding && text === start.text)}
      propose={(title, digest) => {
        if (finding)
          return api.proposeDraft({ entityRef: finding, text, title });
        const { namespace, name: system } = getCompoundEntityRef(entity!);
        return api.proposeDescriptor(
          { namespace, name: system },
          { text, digest, title },
        );
      }}
    />
  );
}
