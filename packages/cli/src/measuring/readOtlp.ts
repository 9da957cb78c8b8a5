import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { linesOf } from './linesOf';
import { ReadItem } from './types';

/** Attributes that say what the fields of a measurement say; all others are labels. */
const ATTRIBUTES: Record<string, string> = {
  'ai_governance.system': 'system',
  'ai_governance.version': 'version',
  'ai_governance.dataset': 'dataset',
  'ai_governance.sample_size': 'sampleSize',
  'ai_governance.source': 'source',
};

/** Kinds of metrics that have no single value for an instant. */
const WITHOUT_VALUE = ['histogram', 'exponentialHistogram', 'summary'];

/** Set where a point says that there is no value: `DataPointFlags` of OTLP. */
const NO_RECORDED_VALUE = 1;

type Attributes = Record<string, unknown>;

/**
 * Measurements of the JSON encoding of OTLP metrics (opentelemetry-proto 1.x,
 * `ResourceMetrics`): one document, or one on each line, as the file exporter of the
 * collector writes them.
 *
 * @remarks
 *
 * The points of gauges and of sums are values. A histogram, an exponential histogram or a
 * summary is refused, as what would be taken of it (count, mean, a quantile) is a
 * decision for those who measure.
 */
export function* readOtlp(text: string): Generator<ReadItem> {
  const whole = parse(text);
  if (whole !== undefined) {
    yield* readDocument(whole, 1);
    return;
  }
  for (const [line, content] of linesOf(text)) {
    const document = parse(content);
    if (document === undefined) {
      yield { line, place: '', reason: 'the line is not JSON' };
    } else {
      yield* readDocument(document, line);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* readDocument(document: unknown, line: number): Generator<ReadItem> {
  if (!isJsonObject(document) || !Array.isArray(document.resourceMetrics)) {
    yield {
      line,
      place: '',
      reason: 'expected an object with resourceMetrics',
    };
    return;
  }
  for (const [resource, at] of entries(document, 'resourceMetrics')) {
    const common = fromResource(toAttributes(resource.resource));
    for (const [scope, inScope] of entries(resource, 'scopeMetrics', at)) {
      for (const [metric, place] of entries(scope, 'metrics', inScope)) {
        yield* readMetric(metric, { line, place, common });
      }
    }
  }
}

/** Objects of a list, each with its place. */
function* entries(
  parent: Record<string, unknown>,
  key: string,
  before = '',
): Generator<[Record<string, any>, string]> {
  const list = Array.isArray(parent[key]) ? (parent[key] as unknown[]) : [];
  for (const [index, item] of list.entries()) {
    if (isJsonObject(item)) {
      const place = `${before}${before && '.'}${key}[${index}]`;
      yield [item, place];
    }
  }
}

function* readMetric(
  metric: Record<string, any>,
  where: { line: number; place: string; common: Attributes },
): Generator<ReadItem> {
  const { line, place, common } = where;
  const kind = WITHOUT_VALUE.find(name => metric[name] !== undefined);
  if (kind !== undefined) {
    const reason = `${metric.name} is a ${kind}, which has no single value; export a gauge or a sum of what is to be watched`;
    yield { line, place, reason };
    return;
  }
  for (const type of ['gauge', 'sum']) {
    const data = isJsonObject(metric[type]) ? metric[type] : {};
    for (const [point, at] of entries(data, 'dataPoints', `${place}.${type}`)) {
      // eslint-disable-next-line no-bitwise
      if (Number(point.flags ?? 0) & NO_RECORDED_VALUE) continue;
      yield {
        line,
        place: at,
        fields: {
          ...common,
          ...fromPoint(toAttributes(point)),
          metric: metric.name,
          value: toNumber(point.asDouble ?? point.asInt),
          at: toInstant(point.timeUnixNano),
        },
      };
    }
  }
}

/** What the resource says of all its points; `service.name` is the last resort. */
function fromResource(attributes: Attributes): Attributes {
  const { fields } = split(attributes);
  return {
    ...(attributes['service.name'] !== undefined && {
      system: attributes['service.name'],
    }),
    ...(attributes['service.version'] !== undefined && {
      version: attributes['service.version'],
    }),
    ...fields,
  };
}

function fromPoint(attributes: Attributes): Attributes {
  const { fields, labels } = split(attributes);
  return {
    ...fields,
    ...(Object.keys(labels).length > 0 && { slice: labels }),
  };
}

function split(attributes: Attributes) {
  const fields: Attributes = {};
  const labels: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const field = ATTRIBUTES[key];
    if (field === 'sampleSize') fields[field] = Number(value);
    else if (field) fields[field] = String(value);
    else labels[key] = String(value);
  }
  return { fields, labels };
}

/** Attributes by name. Lists and nested values are written as JSON. */
function toAttributes(holder: unknown): Attributes {
  const list =
    isJsonObject(holder) && Array.isArray(holder.attributes)
      ? holder.attributes
      : [];
  return Object.fromEntries(
    list.filter(isJsonObject).map(({ key, value }) => [key, toScalar(value)]),
  );
}

function toScalar(value: unknown): unknown {
  if (!isJsonObject(value)) return '';
  const { stringValue, intValue, doubleValue, boolValue } = value;
  return (
    stringValue ?? intValue ?? doubleValue ?? boolValue ?? JSON.stringify(value)
  );
}

/** 64-bit integers are text in JSON; what is no number stays as it is, to be named. */
function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value)
    ? Number(value)
    : value;
}

/** An instant of nanoseconds since the epoch, cut to milliseconds. */
function toInstant(nanoseconds: unknown): unknown {
  const text = String(nanoseconds ?? '');
  if (!/^\d{1,19}$/.test(text)) return nanoseconds;
  return new Date(Number(BigInt(text) / 1_000_000n)).toISOString();
}
