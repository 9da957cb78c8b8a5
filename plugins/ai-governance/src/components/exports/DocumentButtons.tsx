import {
  ExportId,
  ExportQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { ExportButton } from './ExportButton';
import { ListCsvButton } from './ListCsvButton';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceDocumentButtons' },
);

/** Downloads a document in one of its formats, and where there is one its list. */
export function DocumentButtons(props: {
  document: ExportId;
  list?: ExportId;
  query?: ExportQuery;
}) {
  const { document, list, query } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      {(['pdf', 'docx', 'html'] as const).map(format => (
        <ExportButton
          key={`${format} ${JSON.stringify(query)}`}
          label={t(`exports.as.${format}`)}
          request={{ export: document, format, query }}
        />
      ))}
      {list && <ListCsvButton list={list} query={query} />}
    </div>
  );
}
