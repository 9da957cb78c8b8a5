import { ResponseErrorPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { useTexts } from '../../useTexts';

/** What could not be loaded, why, and a way to try again. */
export function LoadFailure(props: {
  title: string;
  error: Error;
  onRetry: () => void;
}) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <ResponseErrorPanel title={props.title} error={props.error} />
      <Box mt={1}>
        <Button variant="outlined" size="small" onClick={props.onRetry}>
          {t('common.retry')}
        </Button>
      </Box>
    </div>
  );
}
