import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useRegisterTemplate } from '../../hooks';
import { draftFormData } from './attention';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { LinkButton, Snippet } from '../common';

const TITLE_ID = 'ai-governance-descriptor-dialog';

/** The descriptor that registers a finding as an AI system, to take along. */
export function DescriptorDialog(props: {
  finding: UnregisteredFinding;
  onClose: () => void;
}) {
  const { finding, onClose } = props;
  const { t } = useTexts();
  const template = useRegisterTemplate(draftFormData(finding));
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
      </DialogContent>
      <DialogActions>
        {template && (
          <LinkButton to={template}>{t('attention.openTemplate')}</LinkButton>
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
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('attention.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
