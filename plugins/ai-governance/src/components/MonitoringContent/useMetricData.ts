import {
  AiGovernanceApi,
  MeasurementPage,
  MeasurementsQuery,
  MetricCourse,
  SystemRef,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';
import {
  MeasuredLine,
  toLines,
  toVersionMarks,
  VersionMark,
} from './measuredLines';
import { MOST_POINTS, Period, resolutionOf } from './period';

/** Lines of a page of the API, each with as many points as a line has at most. */
const LINES_OF_PAGE = 20;

/** Pages that are read; a metric with more lines is not a chart any more. */
const MOST_PAGES = 4;

/** What was measured of a metric in a period, and how that was judged. */
export interface MetricData {
  lines: MeasuredLine[];
  versions: VersionMark[];
  /** One for each slice that is judged by itself. */
  courses: MetricCourse[];
  resolution: ReturnType<typeof resolutionOf>;
  /** There is more than was read. */
  isTruncated: boolean;
}

/** Reads what was measured of a metric, as soon as it is wanted. */
export function useMetricData(options: {
  entity: Entity;
  metric: WatchedMetric;
  period: Period;
  isWanted: boolean;
}) {
  const { entity, metric, period, isWanted } = options;
  const { namespace = 'default', name } = entity.metadata;
  const { from, to } = period;
  const isOpen = period.name !== undefined;
  const baseline = metric.drift?.baseline;
  const api = useApi(aiGovernanceApiRef);
  return useAsyncFollowed(
    async (): Promise<MetricData | undefined> => {
      if (!isWanted) return undefined;
      const ref = { namespace, name };
      // What ends now has no end, so that it also has what came since.
      const end = isOpen ? {} : { to: new Date(to).toISOString() };
      const resolution = resolutionOf({ from, to });
      const query = {
        metric: [metric.metric],
        from: new Date(from).toISOString(),
        ...end,
        resolution,
      };
      const [{ pages, isTruncated }, courses] = await Promise.all([
        readPages(api, ref, query),
        api.listMetricCourses(ref, { metric: [metric.metric], ...end }),
      ]);
      return {
        lines: toLines(pages, baseline),
        versions: toVersionMarks(pages, baseline),
        courses,
        resolution,
        isTruncated,
      };
    },
    [api, namespace, name, metric.metric, baseline, from, to, isOpen, isWanted],
    { namespace, name },
  );
}

async function readPages(
  api: AiGovernanceApi,
  ref: SystemRef,
  query: MeasurementsQuery,
): Promise<{ pages: MeasurementPage[]; isTruncated: boolean }> {
  const pages: MeasurementPage[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.listMeasurements(ref, {
      ...query,
      limit: LINES_OF_PAGE * MOST_POINTS,
      ...(cursor && { cursor }),
    });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor && pages.length < MOST_PAGES);
  return { pages, isTruncated: cursor !== undefined };
}
