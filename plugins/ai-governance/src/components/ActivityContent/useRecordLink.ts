import { ActivityEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { RecordTypes, useControlsLink, useRiskLink } from '../../hooks';

/** Where a record is shown: its risk, or the control for which it is evidence. */
export function useRecordLink(
  entity: Entity,
  types: RecordTypes | undefined,
): (entry: ActivityEntry) => string | undefined {
  const controlsLink = useControlsLink(entity);
  const riskLink = useRiskLink(entity);
  return ({ recordId, recordType, subject }) => {
    const type = types?.get(recordType ?? '');
    if (recordType === 'risk') return riskLink({ risk: recordId });
    if (type?.subject === 'risk') return riskLink({ risk: subject });
    if (recordType === 'incident') return riskLink();
    if (recordType === 'nonconformity') {
      return riskLink({ nonconformity: recordId });
    }
    const control = type?.subject === 'control' ? subject : type?.controls[0];
    return control ? controlsLink({ control }) : undefined;
  };
}
