import {
  ATTENTION_KINDS,
  MyWorkItem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useItemLink, useSectionLink } from '../../hooks';
import { CONTROLS_PATH, RISK_PATH } from '../../paths';

const ON_RISK_TAB = ['risk', 'risk-acceptance', 'incident'];

/** Where an item is seen with all around it. */
export function useWorkLink(): (item: MyWorkItem) => string {
  const itemLink = useItemLink();
  const entityLink = useEntityRefLink();
  const section = useSectionLink();
  return item => {
    const { system, task, controlId, recordId = '', recordType = '' } = item;
    if (!system) return section.record({ type: recordType, recordId });
    const kind = ATTENTION_KINDS.find(known => known === task);
    if (kind) return itemLink({ kind, system, controlId, recordId });
    const page = entityLink(system.entityRef);
    if (task === 'attest') {
      return `${page}/${CONTROLS_PATH}?control=${encodeURIComponent(
        controlId ?? '',
      )}`;
    }
    if (recordType === 'nonconformity') {
      return `${page}/${RISK_PATH}?nonconformity=${encodeURIComponent(
        recordId,
      )}`;
    }
    if (ON_RISK_TAB.includes(recordType)) {
      const risk = recordType === 'risk' ? recordId : item.subject;
      return risk
        ? `${page}/${RISK_PATH}?risk=${encodeURIComponent(risk)}`
        : `${page}/${RISK_PATH}`;
    }
    return recordType === 'waiver' && item.subject
      ? `${page}/${CONTROLS_PATH}?control=${encodeURIComponent(item.subject)}`
      : `${page}/${CONTROLS_PATH}`;
  };
}
