import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { DueList } from '../due';
import { WidgetBody } from './WidgetBody';

const MOST = 4;

/** The next days from which law asks for something. */
export function LawWidget() {
  const api = useApi(aiGovernanceApiRef);
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const state = useAsyncRetry(
    () => api.listCalendar({ kind: ['law'], limit: MOST }),
    [api],
  );
  return (
    <WidgetBody
      state={state}
      errorTitle={t('home.lawError')}
      more={{ text: t('home.openLaw'), to: links.lawCalendar() }}
    >
      {({ items }) =>
        items.length === 0 ? (
          <Typography variant="body2">{t('home.nothingAhead')}</Typography>
        ) : (
          <DueList label={t('calendar.kind.law')} items={items} />
        )
      }
    </WidgetBody>
  );
}
