import {
  ExportId,
  ExportQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { ExportButton } from './ExportButton';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceListCsvButton' },
);

/** Downloads a whole list as CSV or as a workbook, not only what of it is in view. */
export function ListCsvButton(props: {
  list: ExportId;
  query?: ExportQuery;
  /** What the buttons say instead of the formats alone. */
  labels?: { csv: string; xlsx: string };
}) {
  const { list, query, labels } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      {(['csv', 'xlsx'] as const).map(format => (
        <ExportButton
          // Another list is another file: what was said of the last one goes.
          key={`${format} ${JSON.stringify(query)}`}
          label={labels?.[format] ?? t(`exports.${format}`)}
          request={{
            export: list,
            query,
            ...(format === 'xlsx' && { format }),
          }}
        />
      ))}
    </div>
  );
}
