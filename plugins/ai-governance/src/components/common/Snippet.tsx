import { CodeSnippet, CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      maxWidth: '100%',
    },
    code: { minWidth: 0, overflowX: 'auto' },
  }),
  { name: 'AiGovernanceSnippet' },
);

/** Text to copy; the button is next to it, and so covers no line. */
export function Snippet(props: {
  text: string;
  /** Default: YAML. */
  language?: 'bash' | 'yaml';
}) {
  const { text, language = 'yaml' } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.code}>
        <CodeSnippet language={language} text={text} />
      </div>
      <CopyTextButton text={text} />
    </div>
  );
}
