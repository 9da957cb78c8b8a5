import {
  AttentionItem,
  OwnerCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { getCompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useMemo, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useTexts } from '../../useTexts';
import { Dialog, EmptyNote, LoadFailure, Placeholder } from '../common';
import { DescriptorChange } from '../fixes';
import { CandidateItem } from './CandidateItem';

/** The name of a system, as far as a descriptor needs it. */
function entityOf(entityRef: string) {
  const { namespace, name } = parseEntityRef(entityRef);
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: { namespace, name },
  };
}

/** Who could own a system: why, the line to write, and a reminder. */
export function OwnerDialog(props: {
  item: AttentionItem;
  /** Where the descriptor is edited, as far as known. */
  editLink?: string;
  onClose: () => void;
}) {
  const { item, editLink, onClose } = props;
  const { entityRef } = item.system;
  const { t } = useTexts();
  const api = useApi(aiGovernanceApiRef);
  const [chosen, setChosen] = useState<OwnerCandidate>();
  const entity = useMemo(() => entityOf(entityRef), [entityRef]);
  const { value, error, retry } = useAsyncRetry(() => {
    const { namespace, name } = getCompoundEntityRef(entity);
    return api.listOwnerCandidates({ namespace, name });
  }, [api, entity]);
  const titleId = `ai-governance-owner-${entityRef}`;
  const edits = useMemo(
    () =>
      chosen ? [{ path: ['spec', 'owner'], value: chosen.entityRef }] : [],
    [chosen],
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogTitle id={titleId}>
        {t('fixes.ownerTitle', { name: item.system.title ?? item.system.name })}
      </DialogTitle>
      <DialogContent>
        {error && (
          <LoadFailure
            title={t('fixes.candidatesFailed')}
            error={error}
            onRetry={retry}
          />
        )}
        {!error && !value && <Placeholder lines={4} />}
        {value?.items.length === 0 && (
          <EmptyNote
            title={t('attention.nobody')}
            text={t('fixes.noCandidate')}
          />
        )}
        {value && value.items.length > 0 && (
          <>
            <Typography variant="body2">{t('fixes.ownerText')}</Typography>
            <ul>
              {value.items.map(candidate => (
                <CandidateItem
                  key={candidate.entityRef}
                  candidate={candidate}
                  item={item}
                  isChosen={candidate === chosen}
                  mayRemind={value.mayRemind ?? false}
                  onChoose={() => setChosen(candidate)}
                />
              ))}
            </ul>
          </>
        )}
        {value && chosen && (
          <DescriptorChange
            descriptor={value.descriptor}
            entity={entity}
            edits={edits}
            links={editLink ? { edit: editLink } : {}}
            title={t('pullRequest.ownerTitle', {
              name: item.system.title ?? item.system.name,
            })}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('fixes.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
