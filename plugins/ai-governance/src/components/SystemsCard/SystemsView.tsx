import { InfoCard } from '@backstage/core-components';
import { Entity } from '@backstage/catalog-model';
import Box from '@material-ui/core/Box';
import { useGovernanceLinks, useNumberFormat } from '../../hooks';
import { AiSystemsScope, hasScopes } from './heldBy';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { CardTotals } from './CardTotals';
import { NoSystems } from './NoSystems';
import { ScopeSwitch } from './ScopeSwitch';
import { SystemsTable } from './SystemsTable';
import type { RelatedSystemsState } from './useRelatedSystems';

/** The card of AI systems with what is known of them. */
export function SystemsView(props: {
  entity: Entity;
  systems: RelatedSystemsState;
  scope: AiSystemsScope;
  onScope: (scope: AiSystemsScope) => void;
}) {
  const { entity, systems, scope, onScope } = props;
  const { filters, value, error, loading, retry } = systems;
  const links = useGovernanceLinks();
  const format = useNumberFormat();
  const { t } = useTexts();
  const isGroup = entity.kind.toLocaleLowerCase('en-US') === 'group';
  const name = entity.metadata.title ?? entity.metadata.name;
  const inventory = links.inventory(filters);
  const page = value?.page;

  return (
    <InfoCard
      title={t('systemsCard.title')}
      deepLink={
        inventory && page && page.totalItems > 0
          ? {
              title:
                page.totalItems > page.items.length
                  ? t('systemsCard.showAll', {
                      number: format.number(page.totalItems),
                    })
                  : t('systemsCard.showInInventory'),
              link: inventory,
            }
          : undefined
      }
    >
      {hasScopes(entity) && (
        <Box mb={2}>
          <ScopeSwitch
            holder={isGroup ? 'group' : 'user'}
            value={scope}
            onChange={onScope}
          />
        </Box>
      )}
      {error && (
        <LoadFailure
          title={t('systemsCard.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && (loading || !page) && <Placeholder lines={3} />}
      {!error && !loading && page?.totalItems === 0 && (
        <NoSystems entity={entity} />
      )}
      {!error && !loading && page && page.totalItems > 0 && (
        <>
          {value?.summary && (
            <CardTotals
              summary={value.summary}
              filters={filters}
              label={t('systemsCard.totalsLabel', { name })}
            />
          )}
          <SystemsTable
            entity={entity}
            systems={page.items}
            label={t('systemsCard.tableLabel', { name })}
          />
        </>
      )}
    </InfoCard>
  );
}
