import { RollupNode } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useNumberFormat, useGovernanceLinks } from '../../hooks';
import { Dimension, mergeFilters, nodeFilters } from './rollup';
import { filterQuery, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Link, LoadFailure, Placeholder } from '../common';
import { SystemsTable } from '../SystemsCard/SystemsTable';
import { useNodeText } from './NodeName';

const SHOWN = 10;

/** Systems of a node alone, those with most to do first. */
export function OwnSystems(props: {
  by: Dimension;
  node: RollupNode;
  filters: SystemFilters;
}) {
  const { by, node, filters } = props;
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const links = useGovernanceLinks();
  const name = useNodeText(by, node);
  const { t } = useTexts();
  const own = mergeFilters(filters, nodeFilters(by, node.id, 'own'));
  const key = JSON.stringify(own);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      own &&
      api.listSystems({
        ...filterQuery(own),
        limit: SHOWN,
        orderBy: 'failing,desc',
      }),
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key],
  );
  if (!own) return null;
  if (error) {
    return (
      <LoadFailure
        title={t('systemsCard.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={2} />;
  const inventory = links.inventory(own);
  return (
    <>
      <SystemsTable
        systems={value.items}
        label={t('rollup.ownSystems', { name })}
      />
      {inventory && value.totalItems > value.items.length && (
        <Link to={inventory}>
          {t('rollup.showAll', { number: format.number(value.totalItems) })}
        </Link>
      )}
    </>
  );
}
