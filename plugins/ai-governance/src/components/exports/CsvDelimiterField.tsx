import {
  CsvDelimiter,
  CSV_DELIMITERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { useCsvDelimiter } from './useCsvDelimiter';

const useStyles = makeStyles(
  { select: { minWidth: 200 } },
  { name: 'AiGovernanceCsvDelimiterField' },
);

/** Chooses what separates the cells of every CSV that this user downloads. */
export function CsvDelimiterField() {
  const classes = useStyles();
  const { t } = useTexts();
  const [delimiter, choose] = useCsvDelimiter();
  return (
    <TextField
      select
      id="ai-governance-csv-delimiter"
      className={classes.select}
      size="small"
      variant="outlined"
      label={t('exports.delimiter.label')}
      value={delimiter}
      SelectProps={{ native: true }}
      onChange={event => choose(event.target.value as CsvDelimiter)}
    >
      {(Object.keys(CSV_DELIMITERS) as CsvDelimiter[]).map(name => (
        <option key={name} value={name}>
          {t(`exports.delimiter.${name}`)}
        </option>
      ))}
    </TextField>
  );
}
