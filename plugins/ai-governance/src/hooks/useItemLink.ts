import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { isAboutMonitoring } from '../lib/monitoringControls';
import { CONTROLS_PATH, MONITORING_PATH, RISK_PATH } from '../paths';
import { useSystemFilters } from './useSystemFilters';

/** Where an item is seen to: the control, what is measured, the risk, or the system itself. */
export function useItemLink(): (
  item: Pick<AttentionItem, 'kind' | 'system' | 'controlId' | 'recordId'>,
) => string {
  const entityLink = useEntityRefLink();
  const { pack } = useSystemFilters().filters;
  return ({ kind, system, controlId, recordId }) => {
    const page = entityLink(system.entityRef);
    switch (kind) {
      case 'treatment-overdue':
      case 'acceptance-outdated':
        return `${page}/${RISK_PATH}?risk=${encodeURIComponent(
          recordId ?? '',
        )}`;
      case 'action-overdue':
        return `${page}/${CONTROLS_PATH}?control=OPS-06`;
      default:
        if (controlId && isAboutMonitoring(controlId)) {
          return `${page}/${MONITORING_PATH}`;
        }
        return controlId
          ? `${page}/${CONTROLS_PATH}?${new URLSearchParams({
              ...(pack && { pack }),
              control: controlId,
            })}`
          : page;
    }
  };
}
