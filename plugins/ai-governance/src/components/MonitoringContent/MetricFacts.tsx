import {
  describeLimit,
  MetricCourse,
  MetricStanding,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Duration } from 'luxon';
import { ReactNode } from 'react';
import {
  useControlsLink,
  useFormat,
  useLocale,
  useRiskLink,
} from '../../hooks';
import { CONTROL_OF_KIND } from '../../lib/monitoringControls';
import { useTexts } from '../../useTexts';
import { ConditionLabel, FactList, FactRow, Link } from '../common';
import { warningLimitOf } from './limitBands';

/** A duration in words, or as it is declared where it cannot be read. */
export function useSpanWords(): (text: string) => string {
  const locale = useLocale();
  return text => {
    const duration = Duration.fromISO(text, { locale });
    return duration.isValid ? duration.toHuman() : text;
  };
}

/** Since when a metric stands as it does. */
export function SinceText({ state }: { state: MetricStanding }) {
  const { since } = state;
  const format = useFormat();
  const { t } = useTexts();
  if (!since) return null;
  return (
    <time dateTime={since} title={format.relative(since)}>
      {t('monitoring.since', { when: format.instant(since) })}
    </time>
  );
}

/** The last value with its age; that of the history where the state has none. */
export function LastValueText(props: {
  state: MetricStanding;
  course?: MetricCourse;
}) {
  const { state, course } = props;
  const format = useFormat();
  const { t } = useTexts();
  const at = state.at ?? course?.at;
  const value =
    state.value ?? (course && course.at === at ? course.value : undefined);
  if (!at) return <>{t('monitoring.noValue')}</>;
  const when = (
    <time dateTime={at} title={format.instant(at)}>
      {format.relative(at)}
    </time>
  );
  return value === undefined ? (
    <>{t('monitoring.notComputed', { when })}</>
  ) : (
    <>
      {t('monitoring.valueAge', {
        value: <strong>{format.measured(value)}</strong>,
        when,
      })}
    </>
  );
}

/** What is known of a metric in words: how it stands, its last value, and its limit. */
export function MetricFacts(props: {
  entity: Entity;
  metric: WatchedMetric;
  /** The worst of its slices. */
  state: MetricStanding;
  course?: MetricCourse;
}) {
  const { entity, metric, state, course } = props;
  const { t } = useTexts();
  const controlsLink = useControlsLink(entity);
  const riskLink = useRiskLink(entity);
  const limit = useLimitText(metric, state);
  const control = CONTROL_OF_KIND[metric.kind];
  const rows: Array<FactRow | undefined> = [
    {
      term: t('monitoring.status'),
      value: (
        <>
          <ConditionLabel condition={state.condition} />{' '}
          <SinceText state={state} />
        </>
      ),
    },
    {
      term: t('monitoring.lastValue'),
      value: <LastValueText state={state} course={course} />,
    },
    { term: t('monitoring.limit'), value: limit },
    useSustained(metric),
    useComputed(metric),
    useCadence(metric, state),
    control === undefined
      ? undefined
      : {
          term: t('monitoring.control'),
          value: <Link to={controlsLink({ control })}>{control}</Link>,
        },
    state.nonconformity === undefined
      ? undefined
      : {
          term: t('monitoring.nonconformity'),
          value: (
            <Link to={riskLink({ nonconformity: state.nonconformity })}>
              {t('monitoring.nonconformityOpen')}
            </Link>
          ),
        },
  ];
  return <FactList rows={rows.filter((row): row is FactRow => !!row)} />;
}

function useLimitText(metric: WatchedMetric, state: MetricStanding): ReactNode {
  const { t } = useTexts();
  const warning = warningLimitOf(metric);
  const limit = state.limit ?? t('monitoring.noLimit');
  return warning
    ? `${limit}. ${t('monitoring.warnsUnless', {
        limit: describeLimit(warning),
      })}.`
    : limit;
}

function useSustained({ sustainedFor }: WatchedMetric): FactRow | undefined {
  const { t } = useTexts();
  const toWords = useSpanWords();
  if (sustainedFor === undefined) return undefined;
  return {
    term: t('monitoring.breachTakes'),
    value:
      typeof sustainedFor === 'number'
        ? t('monitoring.sustainedCount', { count: sustainedFor })
        : t('monitoring.sustainedFor', { span: toWords(sustainedFor) }),
  };
}

function useComputed({ drift, fairness }: WatchedMetric): FactRow | undefined {
  const { t } = useTexts();
  const term = t('monitoring.computedBy');
  if (drift) {
    const { method, baseline } = drift;
    return { term, value: t(`monitoring.computed.${method}`, { baseline }) };
  }
  if (!fairness) return undefined;
  const { method, leastSampleSize: size } = fairness;
  return { term, value: t(`monitoring.computed.${method}`, { size }) };
}

function useCadence(
  { cadence }: WatchedMetric,
  { staleAt, condition }: MetricStanding,
): FactRow | undefined {
  const { t } = useTexts();
  const format = useFormat();
  const toWords = useSpanWords();
  if (!cadence) return undefined;
  return {
    term: t('monitoring.cadence'),
    value:
      staleAt && condition !== 'stale'
        ? t('monitoring.staleFrom', {
            cadence: toWords(cadence),
            when: format.relative(staleAt),
          })
        : toWords(cadence),
  };
}
