import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import { useState } from 'react';
import { useNumberFormat, useGovernanceLinks } from '../../hooks';
import { AiSystemsScope, hasScopes } from '../../lib/heldBy';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { CardTotals } from './CardTotals';
import { NoSystems } from './NoSystems';
import { ScopeSwitch } from './ScopeSwitch';
import { SystemsTable } from './SystemsTable';
import { useRelatedSystems } from './useRelatedSystems';

/** Props of the card of AI systems. @public */
export interface AiSystemsCardProps {
  /** Rows shown; the inventory shows the rest. Default 10. */
  rows?: number;
  /**
   * Whether a group starts with its subgroups, and a user with the groups that he
   * belongs to. Default `subtree`.
   */
  initialScope?: AiSystemsScope;
  /**
   * Whether the card stays on the page of an entity that has no AI system, and says
   * how to register one. Default false.
   */
  showWhenEmpty?: boolean;
}

/**
 * AI systems that an entity owns, holds, runs, feeds or uses; worst first. Most
 * entities have none, and no card.
 */
export function SystemsCard(props: AiSystemsCardProps) {
  const { rows = 10, initialScope = 'subtree', showWhenEmpty = false } = props;
  const { entity } = useEntity();
  const links = useGovernanceLinks();
  const format = useNumberFormat();
  const { t } = useTexts();
  const [scope, setScope] = useState<AiSystemsScope>(initialScope);
  const { filters, value, error, loading, retry } = useRelatedSystems({
    entity,
    scope,
    rows,
  });
  const isGroup = entity.kind.toLocaleLowerCase('en-US') === 'group';
  const name = entity.metadata.title ?? entity.metadata.name;
  const inventory = links.inventory(filters);
  const page = value?.page;

  // While it is unknown, too: a card that goes would move what is below it.
  if (!showWhenEmpty && !error && (!value || value.hasNone)) return null;

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
            onChange={setScope}
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
