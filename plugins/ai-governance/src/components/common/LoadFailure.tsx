import { ResponseErrorPanel } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import ErrorIcon from '@material-ui/icons/Error';
import { useLocation } from 'react-router-dom';
import { failureText } from '../../lib/serverFaults';
import { useTexts } from '../../useTexts';
import { LinkButton } from './LinkButton';
import { Notice } from './Notice';

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
  if (isRefused && search !== '') {
    return (
      <Notice tone="bad" Icon={ErrorIcon} role="alert" title={title}>
        {failureText(error)}
        <Box mt={1}>
          <LinkButton variant="outlined" size="small" to={pathname}>
            {t('common.resetView')}
          </LinkButton>
        </Box>
      </Notice>
    );
  }
  return (
    <div role="alert">
      <ResponseErrorPanel title={title} error={error} />
      <Box mt={1}>
        <Button variant="outlined" size="small" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </Box>
    </div>
  );
}
