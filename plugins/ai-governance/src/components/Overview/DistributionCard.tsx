import { InfoCard } from '@backstage/core-components';
import { ReactNode } from 'react';
import { useNumberFormat } from '../../hooks';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { BarTable } from './BarTable';
import { CountLink } from '../common';

/** How systems spread over the values of one filter. */
export function DistributionCard<T extends string>(props: {
  title: string;
  filter: 'level' | 'class' | 'stage' | 'ownership';
  /** Every value, in its own order. */
  values: readonly T[];
  counts: Record<string, number>;
  total: number;
  filters: SystemFilters;
  /** What the numbers do not say. */
  note?: string;
  toText: (value: T) => string;
  render?: (value: T) => ReactNode;
}) {
  const { title, filter, values, counts, total, filters } = props;
  const { note, toText, render = toText } = props;
  const format = useNumberFormat();
  const { t } = useTexts();
  return (
    <InfoCard title={title} subheader={note}>
      <BarTable
        label={title}
        headers={[
          t(`filters.${filter}`),
          t('overview.share'),
          t('overview.systems'),
        ]}
        rows={values.map(value => {
          const count = counts[value] ?? 0;
          const share = total > 0 ? count / total : 0;
          return {
            key: value,
            name: render(value),
            share,
            shareText: format.percent(share),
            value: (
              <CountLink
                count={count}
                name={toText(value)}
                filters={{ ...filters, [filter]: [value] }}
              />
            ),
          };
        })}
      />
    </InfoCard>
  );
}
