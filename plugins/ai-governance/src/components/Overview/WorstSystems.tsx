import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { aiGovernanceApiRef } from '../../api';
import {
  useAsyncFollowed,
  useGovernanceLinks,
  useNumberFormat,
} from '../../hooks';
import { countNotPassing } from '../../lib/notPassing';
import { filterQuery, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  BlockedMark,
  FailingControls,
  LevelBadge,
  Link,
  LoadFailure,
  Placeholder,
} from '../common';
import { LineList } from './LineList';

const WORST_FIRST = 'failing,desc';

/** The systems that lack most, failing gates first. */
export function WorstSystems(props: { filters: SystemFilters; limit: number }) {
  const { filters, limit } = props;
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const { t } = useTexts();
  const all = useGovernanceLinks().inventory(filters, { orderBy: WORST_FIRST });
  const query = filterQuery(filters);
  const { value, error, retry } = useAsyncFollowed(
    () => api.listSystems({ ...query, orderBy: WORST_FIRST, limit }),
    // The query is a new object at every rendering; its text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, JSON.stringify(query), limit],
  );
  if (error) {
    return (
      <LoadFailure title={t('inventory.error')} error={error} onRetry={retry} />
    );
  }
  if (!value) return <Placeholder lines={4} />;
  const worst = value.items.filter(({ counts }) => countNotPassing(counts) > 0);
  return (
    <>
      {worst.length === 0 ? (
        <Typography variant="body2">{t('overview.failingNone')}</Typography>
      ) : (
        <LineList
          label={t('overview.worst')}
          lines={worst.map(system => ({
            key: system.entityRef,
            name: (
              <>
                <EntityRefLink
                  entityRef={system.entityRef}
                  title={system.title ?? system.name}
                />
                {system.blocked && <BlockedMark />}
                <div>
                  <LevelBadge level={system.level} />
                  {system.completeness !== undefined &&
                    `, ${format.percent(system.completeness)}`}
                </div>
              </>
            ),
            text: <FailingControls system={system} />,
          }))}
        />
      )}
      {all && <Link to={all}>{t('overview.allWorst')}</Link>}
    </>
  );
}
