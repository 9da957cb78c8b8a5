import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useNotify } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { RemoveDialog } from './RemoveDialog';
import { TargetDetails } from './TargetDetails';
import { TargetDialog } from './TargetDialog';
import { TargetsTable } from './TargetsTable';

const PARAMETER = 'target';

type Doing = { what: 'edit' | 'remove'; target?: Target };

/** Targets with a date; the one in the address with its burn-down. */
export function TargetsCard() {
  const api = useApi(aiGovernanceApiRef);
  const notify = useNotify();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const [doing, setDoing] = useState<Doing>();
  const { value, error, retry } = useAsyncRetry(() => api.listTargets(), [api]);
  const selected = params.get(PARAMETER) ?? undefined;
  const select = (id: string | undefined) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      next.delete(PARAMETER);
      if (id) next.set(PARAMETER, id);
      return next;
    });
  const close = () => setDoing(undefined);
  const done = (message: string) => {
    close();
    notify(message);
    retry();
  };
  const add = value?.mayUpdate && (
    <Button
      size="small"
      variant="outlined"
      onClick={() => setDoing({ what: 'edit' })}
    >
      {t('targets.add')}
    </Button>
  );
  return (
    <InfoCard
      title={t('targets.title')}
      action={
        <Box display="flex" alignItems="center" gridGap={8}>
          {add}
          <ListCsvButton list="targets" />
        </Box>
      }
    >
      {error && (
        <LoadFailure title={t('targets.error')} error={error} onRetry={retry} />
      )}
      {!error && !value && <Placeholder lines={3} />}
      {value?.items.length === 0 && (
        <EmptyNote title={t('targets.emptyTitle')} text={t('targets.empty')} />
      )}
      {value && value.items.length > 0 && (
        <TargetsTable
          targets={value.items}
          selected={selected}
          onSelect={select}
          {...(value.mayUpdate && {
            onEdit: target => setDoing({ what: 'edit', target }),
            onRemove: target => setDoing({ what: 'remove', target }),
          })}
        />
      )}
      {selected && value?.items.some(({ id }) => id === selected) && (
        <TargetDetails
          key={`${selected} ${
            value.items.find(({ id }) => id === selected)?.revision
          }`}
          targetId={selected}
        />
      )}
      {doing?.what === 'edit' && (
        <TargetDialog
          target={doing.target}
          onClose={close}
          onDone={() => done(t('targets.saved'))}
        />
      )}
      {doing?.what === 'remove' && doing.target && (
        <RemoveDialog
          target={doing.target}
          onClose={close}
          onDone={() => done(t('targets.removed'))}
        />
      )}
    </InfoCard>
  );
}
