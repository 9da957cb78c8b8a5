import {
  MeasurableSystem,
  MeasurementSource,
  PullContext,
  PulledBatch,
  PulledMeasurement,
  PullFault,
  SourceServer,
  SourceTimeoutError,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import {
  declaredModels,
  DeclaredModel,
  findVersion,
  systemVersion,
} from './declaredModels';
import { MlflowClient, MlflowError, ModelVersion, Run } from './MlflowClient';
import { newestAt, NewValue, valuesAfter } from './newValues';

/** A registry changes seldom. */
const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 10 },
  initialDelay: { seconds: 15 },
};

/** What one run of the task has read. */
interface Reading {
  client: MlflowClient;
  models: Set<string>;
  versions: Map<string, ModelVersion[]>;
  runs: Map<string, Run>;
  signal: AbortSignal;
}

/**
 * Asks MLflow for the metrics of the runs behind the model versions that AI systems
 * declare.
 *
 * @remarks
 *
 * Of a run that is taken over for the first time the last value of a metric counts: those
 * before are steps of a training. What is logged later is taken value by value.
 */
export class MlflowSource implements MeasurementSource {
  readonly id = 'mlflow';
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly #client: MlflowClient;

  constructor(options: {
    server: SourceServer;
    schedule?: SchedulerServiceTaskScheduleDefinition;
  }) {
    this.schedule = options.schedule ?? SCHEDULE;
    this.#client = new MlflowClient(options);
  }

  async *pull({ systems, signal }: PullContext): AsyncIterable<PulledBatch> {
    const reading: Reading = {
      client: this.#client,
      models: await this.#client.listModels(signal),
      versions: new Map(),
      runs: new Map(),
      signal,
    };
    for (const system of systems) {
      /** Which model each metric of the system is taken from. */
      const takenFrom = new Map<string, string>();
      for (const model of declaredModels(system)) {
        if (!reading.models.has(model.name)) continue;
        signal.throwIfAborted();
        try {
          yield await readModel(reading, system, { model, takenFrom });
        } catch (error) {
          const isOfModel =
            error instanceof MlflowError || error instanceof SourceTimeoutError;
          if (!isOfModel) throw error;
          const message = `model ${model.name}: ${error.message}`;
          yield { faults: [{ system: system.entityRef, message }] };
        }
      }
    }
  }
}

async function readModel(
  reading: Reading,
  system: MeasurableSystem,
  options: { model: DeclaredModel; takenFrom: Map<string, string> },
): Promise<PulledBatch> {
  const { model, takenFrom } = options;
  const { client, versions, runs, signal } = reading;
  if (model.version === undefined) {
    throw new MlflowError('spec.models does not say which version is used');
  }
  const known = await remember(versions, model.name, () =>
    client.listVersions(model.name, signal),
  );
  const found = findVersion(known, model.version);
  if (!found) {
    throw new MlflowError(
      `there is no version or alias ${JSON.stringify(model.version)}`,
    );
  }
  const { run_id: runId } = found;
  // One that was registered without a run has no metrics.
  if (!runId) return {};
  const run = await remember(runs, runId, () => client.getRun(runId, signal));
  // What is not finished may still change.
  if (run.info?.status !== 'FINISHED') return {};
  const version = systemVersion(found);
  const measurements: PulledMeasurement[] = [];
  const faults: PullFault[] = [];
  const logged = new Set(run.data?.metrics?.map(({ key }) => key));
  for (const { metric } of system.metrics.filter(m => logged.has(m.metric))) {
    const other = takenFrom.get(metric);
    if (other !== undefined) {
      // Of one system both would be one series.
      const message = `models ${other} and ${model.name} both have it; log one of them under another name`;
      faults.push({ system: system.entityRef, metric, message });
      continue;
    }
    takenFrom.set(metric, model.name);
    const values = await readMetric(reading, {
      run,
      runId,
      metric,
      after: newestAt(system.newest, { metric, version }),
    });
    for (const { at, ...value } of values) {
      measurements.push({
        system: system.entityRef,
        metric,
        version,
        at: new Date(at).toISOString(),
        ...value,
      });
    }
  }
  return { measurements, faults };
}

async function readMetric(
  { client, signal }: Reading,
  options: {
    run: Run;
    runId: string;
    metric: string;
    after: number | undefined;
  },
): Promise<NewValue[]> {
  const { run, runId, metric, after } = options;
  const last = (run.data?.metrics ?? []).filter(({ key }) => key === metric);
  const fresh = valuesAfter(last, after);
  if (fresh.length === 0 || after === undefined) return fresh;
  return valuesAfter(await client.listHistory(runId, metric, signal), after);
}

/** What was read before, else what is read now. */
async function remember<T>(
  known: Map<string, T>,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const found = known.get(key) ?? (await read());
  known.set(key, found);
  return found;
}
