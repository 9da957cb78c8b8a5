import { TrendChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { aiGovernanceApiRef } from '../../api';
import {
  useAsyncFollowed,
  useGovernanceLinks,
  useNumberFormat,
  useWords,
} from '../../hooks';
import { lastWeek } from '../../lib/lastWeek';
import { filterQuery, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { ChangeLabel, Link, LoadFailure, Placeholder } from '../common';
import { LineList } from './LineList';

/** Level and completeness, from what they were to what they are. */
function useMove(): ({ before, after }: TrendChange) => string {
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  return ({ before, after }) => {
    const texts = [before, after].map(standing =>
      standing === undefined
        ? undefined
        : [
            words.level(standing.level),
            standing.completeness === undefined
              ? t('common.nothingDue')
              : format.percent(standing.completeness),
          ].join(', '),
    );
    const [from, to] = texts;
    return from === undefined || to === undefined || from === to
      ? (to ?? from)!
      : t('trends.factChange', { from, to });
  };
}

/** Systems whose state differs from that of a week ago: first those that got worse. */
export function WeekList(props: { filters: SystemFilters; limit: number }) {
  const { filters, limit } = props;
  const api = useApi(aiGovernanceApiRef);
  const trends = useGovernanceLinks().trends(filters);
  const format = useNumberFormat();
  const toMove = useMove();
  const { t } = useTexts();
  const query = filterQuery(filters);
  const { value, error, retry } = useAsyncFollowed(
    () => api.listTrendChanges({ ...query, ...lastWeek(), limit }),
    // The query is a new object at every rendering; its text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, JSON.stringify(query), limit],
  );
  if (error) {
    return (
      <LoadFailure
        title={t('trends.changesError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={4} />;
  const { items, counts } = value;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {items.length === 0 ? (
        <Typography variant="body2">{t('home.nothingChanged')}</Typography>
      ) : (
        <LineList
          label={t('home.changed')}
          lines={items.map(change => ({
            key: change.entityRef,
            name: (
              <>
                <EntityRefLink
                  entityRef={change.entityRef}
                  title={change.title ?? change.name}
                />
                <Typography
                  variant="caption"
                  component="div"
                  color="textSecondary"
                >
                  {toMove(change)}
                </Typography>
              </>
            ),
            text: <ChangeLabel kind={change.kind} />,
          }))}
        />
      )}
      {trends && (
        <Link to={trends}>
          {total > items.length
            ? t('overview.allChanges', { number: format.number(total) })
            : t('trends.open')}
        </Link>
      )}
    </>
  );
}
