import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { DueList } from '../due';
import { WidgetBody } from './WidgetBody';

const MOST = 6;

/** What is due next for the reader and their groups. */
export function DueWidget() {
  const api = useApi(aiGovernanceApiRef);
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const state = useAsyncRetry(
    () => api.listCalendar({ mine: true, limit: MOST }),
    [api],
  );
  return (
    <WidgetBody
      state={state}
      errorTitle={t('home.dueError')}
      more={{ text: t('home.openCalendar'), to: links.calendar() }}
    >
      {({ items }) =>
        items.length === 0 ? (
          <Typography variant="body2">{t('home.nothingDue')}</Typography>
        ) : (
          <DueList label={t('calendar.mine')} items={items} />
        )
      }
    </WidgetBody>
  );
}
