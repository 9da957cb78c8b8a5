import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, useGovernanceLinks } from '../../hooks';
import { aiGovernanceTranslationRef } from '../../translation';
import { LoadFailure, Placeholder } from '../common';
import { NoSystems } from './NoSystems';
import { AiSystemsScope, ScopeSwitch } from './ScopeSwitch';
import { SystemsTable } from './SystemsTable';

/** Props of the card of AI systems. @public */
export interface AiSystemsCardProps {
  /** Rows shown; the inventory shows the rest. Default 10. */
  rows?: number;
  /** Whether a group starts with its subgroups. Default `subtree`. */
  initialScope?: AiSystemsScope;
}

/** AI systems that an entity owns, holds, runs, feeds or uses; worst first. */
export function SystemsCard(props: AiSystemsCardProps) {
  const { rows = 10, initialScope = 'subtree' } = props;
  const { entity } = useEntity();
  const api = useApi(aiGovernanceApiRef);
  const links = useGovernanceLinks();
  const format = useFormat();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const isGroup = entity.kind.toLocaleLowerCase('en-US') === 'group';
  const [scope, setScope] = useState<AiSystemsScope>(initialScope);
  const ref = stringifyEntityRef(entity);
  const name = entity.metadata.title ?? entity.metadata.name;
  const filter: Pick<ListSystemsQuery, 'relatedTo' | 'groupTree'> =
    isGroup && scope === 'subtree' ? { groupTree: ref } : { relatedTo: ref };

  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.listSystems({
        ...filter,
        limit: rows,
        orderBy: 'failing,desc',
      }),
    [api, ref, isGroup, scope, rows],
  );
  const inventory = links.inventory(filter);

  return (
    <InfoCard
      title={t('systemsCard.title')}
      action={
        isGroup ? <ScopeSwitch value={scope} onChange={setScope} /> : undefined
      }
      deepLink={
        inventory && value && value.totalItems > 0
          ? {
              title:
                value.totalItems > value.items.length
                  ? t('systemsCard.showAll', {
                      number: format.number(value.totalItems),
                    })
                  : t('systemsCard.showInInventory'),
              link: inventory,
            }
          : undefined
      }
    >
      {error && (
        <LoadFailure
          title={t('systemsCard.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && (loading || !value) && <Placeholder lines={3} />}
      {!error && !loading && value?.totalItems === 0 && (
        <NoSystems entity={entity} />
      )}
      {!error && !loading && value && value.totalItems > 0 && (
        <SystemsTable
          systems={value.items}
          label={t('systemsCard.tableLabel', { name })}
        />
      )}
    </InfoCard>
  );
}
