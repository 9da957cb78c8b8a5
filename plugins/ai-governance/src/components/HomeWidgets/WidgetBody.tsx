import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Link, LoadFailure, Placeholder } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  }),
  { name: 'AiGovernanceHomeWidget' },
);

/** What a widget shows once it is loaded, and the page that says more. */
export function WidgetBody<T>(props: {
  state: { value?: T; error?: Error; retry: () => void };
  errorTitle: string;
  more: { text: string; to: string | undefined };
  children: (value: T) => ReactNode;
}) {
  const { state, errorTitle, more, children } = props;
  const { value, error, retry } = state;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {error && (
        <LoadFailure title={errorTitle} error={error} onRetry={retry} />
      )}
      {!error && value === undefined && <Placeholder lines={4} />}
      {!error && value !== undefined && children(value)}
      {more.to && <Link to={more.to}>{more.text}</Link>}
    </div>
  );
}
