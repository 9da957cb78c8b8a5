import { InfoCard } from '@backstage/core-components';
import { useApiHolder } from '@backstage/core-plugin-api';
import { catalogImportApiRef } from '@backstage/plugin-catalog-import';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import FileCopyIcon from '@material-ui/icons/FileCopy';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useNotify, useRegisterTemplate } from '../../hooks';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { LinkButton } from '../common';
import { PullRequestDialog } from './PullRequestDialog';
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
  /** Where the descriptor of a registered system is edited. */
  editUrl?: string;
  isRegistered: boolean;
}) {
  const { descriptor, editUrl, isRegistered } = props;
  const { text, faults, shownFaults, showFaults } = descriptor;
  const classes = useStyles();
  const notify = useNotify();
  const { t } = useTexts();
  const [, copy] = useCopyToClipboard();
  const [isOpen, setOpen] = useState(false);
  const template = useRegisterTemplate(templateData(descriptor));
  const importApi = useApiHolder().get(catalogImportApiRef);
  const hosts = usePullRequestHosts();
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
        {!isRegistered && importApi && hosts.length > 0 && (
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
