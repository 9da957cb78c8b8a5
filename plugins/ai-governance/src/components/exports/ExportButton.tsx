import { ExportRequest } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useExport } from './useExport';
import { useTexts } from '../../useTexts';
import { ExportStatusText } from './ExportStatusText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceExportButton' },
);

/** Downloads one export, and says how it goes. */
export function ExportButton(props: {
  request: ExportRequest;
  label: string;
  disabled?: boolean;
}) {
  const { request, label, disabled } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { status, start, cancel } = useExport();
  return (
    <div className={classes.root}>
      {status.kind === 'running' ? (
        <Button size="small" onClick={cancel}>
          {t('exports.cancel')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          disabled={disabled}
          onClick={() => start(request)}
        >
          {label}
        </Button>
      )}
      <ExportStatusText status={status} />
    </div>
  );
}
