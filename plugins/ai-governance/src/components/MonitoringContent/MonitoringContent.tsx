import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { MonitoringView } from './MonitoringView';
import { NoMetric } from './NoMetric';
import { watchedItems } from './watchedMetrics';

/** The Monitoring tab of an AISystem. */
export function MonitoringContent() {
  const { entity } = useEntity<AiSystemEntity>();
  const { namespace = 'default', name } = entity.metadata;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const { value, error, retry } = useAsyncFollowed(
    () => api.listMetricStates({ namespace, name }),
    [api, namespace, name],
    { namespace, name },
  );
  if (error) {
    return (
      <LoadFailure
        title={t('monitoring.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={10} />;
  const items = watchedItems(entity, value);
  return items.length === 0 ? (
    <NoMetric entity={entity} />
  ) : (
    <MonitoringView entity={entity} items={items} />
  );
}
