import { ResponseErrorPanel } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { Link, useLocation } from 'react-router-dom';
import { useTexts } from '../../useTexts';

/**
 * What could not be loaded, why, and a way to try again. Where the server refuses what
 * the address asks for, a second try would end as the first did; the way on is then the
 * view without it.
 */
export function LoadFailure(props: {
  title: string;
  error: Error;
  onRetry: () => void;
}) {
  const { title, error, onRetry } = props;
  const { pathname, search } = useLocation();
  const { t } = useTexts();
  const isRefused = ResponseError.is(error) && error.statusCode === 400;
  return (
    <div role="alert">
      <ResponseErrorPanel title={title} error={error} />
      <Box mt={1}>
        {isRefused && search !== '' ? (
          <Button
            variant="outlined"
            size="small"
            component={Link}
            to={pathname}
          >
            {t('common.resetView')}
          </Button>
        ) : (
          <Button variant="outlined" size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
      </Box>
    </div>
  );
}
