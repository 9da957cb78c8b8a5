import {
  TrendChangeKind,
  TrendChangePage,
  TrendChangesQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, usePages } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, MoreButton, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { ChangesTable } from './ChangesTable';

const KINDS: TrendChangeKind[] = [
  'worse',
  'left',
  'entered',
  'better',
  'other',
];
const PARAMETER = 'kind';

const useStyles = makeStyles(
  theme => ({
    kinds: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'AiGovernanceChangesCard' },
);

/** Systems whose state differs at the end of the interval, and why. */
export function ChangesCard({ query }: { query: TrendChangesQuery }) {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const kind = KINDS.find(known => known === params.get(PARAMETER));
  const [latest, setLatest] = useState<TrendChangePage>();
  const key = JSON.stringify({ ...query, ...(kind && { kind: [kind] }) });
  const read = useCallback(
    async (page?: { cursor: string }) => {
      const { from, to, ...rest } = JSON.parse(key) as TrendChangesQuery;
      const answer = await api.listTrendChanges(
        page ? { ...rest, ...page } : { ...rest, from, to },
      );
      setLatest(answer);
      return answer;
    },
    [api, key],
  );
  const pages = usePages(read);
  const { items, error, retry } = pages;
  const choose = (chosen: TrendChangeKind | undefined) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      next.delete(PARAMETER);
      if (chosen) next.set(PARAMETER, chosen);
      return next;
    });
  return (
    <InfoCard
      title={t('trends.changesTitle')}
      action={
        <ListCsvButton
          list="trend-changes"
          query={{ ...query, ...(kind && { kind: [kind] }) }}
        />
      }
    >
      {latest && (
        <>
          <Typography variant="body2" color="textSecondary">
            {t('trends.changesText', {
              from: format.day(latest.from),
              to: format.day(latest.to),
            })}
          </Typography>
          <div
            className={classes.kinds}
            role="group"
            aria-label={t('trends.kindFilter')}
          >
            {KINDS.map(known => (
              <Chip
                key={known}
                size="small"
                clickable
                variant={known === kind ? 'default' : 'outlined'}
                aria-pressed={known === kind}
                onClick={() => choose(known === kind ? undefined : known)}
                label={t('trends.kindCount', {
                  kind: t(`trends.kind.${known}`),
                  number: format.number(latest.counts[known] ?? 0),
                })}
              />
            ))}
          </div>
        </>
      )}
      {error && (
        <LoadFailure
          title={t('trends.changesError')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !items && <Placeholder lines={4} />}
      {items?.length === 0 && (
        <Typography variant="body2">{t('trends.changesEmpty')}</Typography>
      )}
      {items && items.length > 0 && <ChangesTable changes={items} />}
      <MoreButton pages={pages} text={t('trends.more')} />
    </InfoCard>
  );
}
