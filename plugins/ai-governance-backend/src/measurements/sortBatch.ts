import {
  aiGovernanceMeasurementCreatePermission,
  allowedWords,
  declaredMetrics,
  MeasurementBatch,
  MeasurementFault,
  MeasurementInput,
  parseInstant,
  sliceName,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { missingPermission } from '../access';
import { isStorable } from '../util';
import { MeasuredSystems, toSystemRef } from './MeasuredSystems';
import { NewPoint, PointGroup } from './types';

/** A batch, sorted by what is stored together. */
export interface SortedBatch {
  /** Groups without a fault. */
  groups: PointGroup[];
  faults: MeasurementFault[];
  /** Values of the groups that have a fault. */
  refused: number;
  /** Whether nothing but a permission is missing. */
  isForbidden: boolean;
}

interface Circumstances {
  /** By full reference, as the caller may know them. */
  systems: MeasuredSystems;
  /** Source of what names none. */
  sender: string;
  /** Latest instant that is taken, milliseconds since the epoch. */
  latest: number;
}

/** What a batch says about one metric of one system. */
interface Pending {
  group: PointGroup;
  /** Values of the request. */
  size: number;
  faults: MeasurementFault[];
  /** Where each instant of each series was first. */
  first: Map<string, NewPoint>;
}

/** Texts that are stored, and looked for. */
const TEXTS = ['metric', 'version', 'dataset', 'source'] as const;

/** Text that PostgreSQL cannot store. */
const UNSTORABLE = 'text in Unicode without NUL';

/** Sorts what a request brings by system and metric, and finds what cannot be taken. */
export function sortBatch(
  batch: MeasurementBatch,
  circumstances: Circumstances,
): SortedBatch {
  const { systems } = circumstances;
  const pending = new Map<string, Pending>();
  const known = new Map<string, string[]>();
  const metricsOf = (ref: string) => {
    const metrics = known.get(ref) ?? declaredMetrics(systems.get(ref)!.entity);
    known.set(ref, metrics);
    return metrics;
  };
  let isForbidden = true;
  batch.measurements.forEach((input, index) => {
    const ref = toSystemRef(input.system);
    const entityRef = ref ?? input.system;
    const groupKey = JSON.stringify([entityRef, input.metric]);
    const entry = pending.get(groupKey) ?? startGroup(entityRef, input.metric);
    pending.set(groupKey, entry);
    entry.size += 1;
    const system = ref === undefined ? undefined : systems.get(ref);
    const point = toPoint(input, { batch, entityRef, index, circumstances });
    const faults =
      system === undefined
        ? [unknownSystem(input.system)]
        : findFaults(input, point, {
            ...circumstances,
            mayMeasure: system.mayMeasure,
            metrics: system.mayMeasure ? metricsOf(ref!) : [],
          });
    if (faults.length === 0) faults.push(...addPoint(entry, point));
    isForbidden &&= system?.mayMeasure === false;
    const path = `/measurements/${index}`;
    for (const found of faults) {
      entry.faults.push({ ...found, path: `${path}/${found.path}` });
    }
  });
  return { ...split([...pending.values()]), isForbidden };
}

function startGroup(entityRef: string, metric: string): Pending {
  const group = { entityRef, metric, points: [], repeated: 0 };
  return { group, size: 0, faults: [], first: new Map() };
}

function split(pending: Pending[]): Omit<SortedBatch, 'isForbidden'> {
  const bad = pending.filter(({ faults }) => faults.length > 0);
  return {
    groups: pending
      .filter(({ faults }) => faults.length === 0)
      .map(({ group }) => group),
    faults: bad.flatMap(({ faults }) => faults),
    refused: bad.reduce((sum, { size }) => sum + size, 0),
  };
}

function unknownSystem(value: string): MeasurementFault {
  return {
    path: 'system',
    message: `There is no AI system ${JSON.stringify(value)}`,
    value,
    allowed: 'the reference of an AI system, such as aisystem:default/name',
  };
}

function findFaults(
  input: MeasurementInput,
  { at: instant, series }: NewPoint,
  rules: { mayMeasure: boolean; metrics: string[]; latest: number },
): MeasurementFault[] {
  if (!rules.mayMeasure) {
    return [
      {
        path: 'system',
        message: missingPermission(aiGovernanceMeasurementCreatePermission),
        value: input.system,
      },
    ];
  }
  const faults: MeasurementFault[] = [];
  const { metric, at } = input;
  for (const key of TEXTS) {
    const text = input[key];
    if (text !== undefined && !isStorable(text)) {
      faults.push(fault(key, text, UNSTORABLE));
    }
  }
  if (!isStorable(series.slice ?? '')) {
    faults.push(fault('slice', input.slice, UNSTORABLE));
  }
  if (!rules.metrics.includes(metric)) {
    const allowed =
      rules.metrics.length > 0
        ? allowedWords(metric, rules.metrics)
        : 'none: the system declares no metric in spec.monitoring.metrics or spec.acceptance';
    faults.push({
      path: 'metric',
      message: `${JSON.stringify(metric)} is not declared; ${allowed}`,
      value: metric,
      allowed,
    });
  }
  if (instant > rules.latest) {
    const latest = new Date(rules.latest).toISOString();
    faults.push(fault('at', at, `no later than ${latest}: it lies ahead`));
  }
  if (instant < 0) {
    faults.push(fault('at', at, 'an instant from 1970 on'));
  }
  return faults;
}

function fault(
  path: string,
  value: unknown,
  allowed: string,
): MeasurementFault {
  const message = `${JSON.stringify(
    value,
  )} is not allowed; allowed: ${allowed}`;
  return { path, message, value, allowed };
}

function toPoint(
  input: MeasurementInput,
  options: {
    batch: MeasurementBatch;
    entityRef: string;
    index: number;
    circumstances: Circumstances;
  },
): NewPoint {
  const { batch, entityRef, index, circumstances } = options;
  const { metric, version, dataset, value, sampleSize } = input;
  return {
    series: {
      entityRef,
      metric,
      version,
      slice: sliceName(input.slice),
      dataset,
      source: input.source ?? batch.source ?? circumstances.sender,
    },
    at: parseInstant(input.at),
    value,
    sampleSize,
    index,
  };
}

/** Adds a value, unless the request has one of the same series and instant. */
function addPoint(entry: Pending, point: NewPoint): MeasurementFault[] {
  const { version, slice, dataset, source } = point.series;
  const key = JSON.stringify([version, slice, dataset, source, point.at]);
  const first = entry.first.get(key);
  if (first === undefined) {
    entry.first.set(key, point);
    entry.group.points.push(point);
    return [];
  }
  if (first.value === point.value && first.sampleSize === point.sampleSize) {
    entry.group.repeated += 1;
    return [];
  }
  return [
    {
      path: 'value',
      message: `${point.value} is another value than ${first.value} of /measurements/${first.index}, for the same instant`,
      value: point.value,
      allowed: 'one value for an instant',
    },
  ];
}
