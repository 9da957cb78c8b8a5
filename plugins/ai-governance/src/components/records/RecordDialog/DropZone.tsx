import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloudUploadIcon from '@material-ui/icons/CloudUpload';
import { DragEvent, useRef, useState } from 'react';
import { useTexts } from '../../../useTexts';
import { secondaryColor } from '../../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1.5),
      border: `1px dashed ${secondaryColor(theme)}`,
      borderRadius: theme.shape.borderRadius,
    },
    over: {
      borderStyle: 'solid',
      borderColor: theme.palette.primary.main,
      backgroundColor: theme.palette.action.hover,
    },
    text: {
      flex: '1 1 200px',
      minWidth: 0,
      overflowWrap: 'anywhere',
      color: secondaryColor(theme),
    },
  }),
  { name: 'AiGovernanceDropZone' },
);

/** Takes files that are chosen or dropped. */
export function DropZone(props: {
  /** Id of the field. */
  id: string;
  /** Endings that the chooser of the browser offers. */
  accept: readonly string[];
  disabled?: boolean;
  hint: string;
  onFiles: (files: File[]) => void;
}) {
  const { id, accept, disabled, hint, onFiles } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    // Otherwise the browser would leave the portal and open the file.
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    <div
      className={over ? `${classes.root} ${classes.over}` : classes.root}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        hidden
        type="file"
        multiple
        data-testid={`${id}-input`}
        accept={accept.join(',')}
        disabled={disabled}
        onChange={event => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again after it failed.
          event.target.value = '';
          onFiles(files);
        }}
      />
      <Button
        id={id}
        size="small"
        variant="outlined"
        startIcon={<CloudUploadIcon />}
        disabled={disabled}
        aria-describedby={`${id}__limits ${id}__error`}
        onClick={() => input.current?.click()}
      >
        {t('records.files.choose')}
      </Button>
      <Typography
        id={`${id}__limits`}
        variant="caption"
        component="div"
        className={classes.text}
      >
        {t('records.files.drop')} {hint}
      </Typography>
    </div>
  );
}
