import { ModelSource, SourceModel, SourceReading } from '../ModelSource';
import { RegistryClient } from './RegistryClient';
import {
  InferenceService,
  ModelVersion,
  RegisteredModel,
  ServingEnvironment,
} from './types';

/** Which versions of registered models are taken. */
export type VersionsTaken = 'deployed' | 'live';

/** What a registry holds, as it was read. */
interface Registry {
  models: RegisteredModel[];
  versions: ModelVersion[];
  environments: ServingEnvironment[];
  services: InferenceService[];
}

const isLive = ({ state }: { state?: string }) => (state ?? 'LIVE') === 'LIVE';

/** Desired, as the registry says; whether it came to be is known to the cluster. */
const isDeployed = ({ desiredState }: InferenceService) =>
  (desiredState ?? 'DEPLOYED') === 'DEPLOYED';

const byId = <T extends { id: string }>(items: T[]) =>
  new Map(items.map(item => [item.id, item]));

/** The version that is served where a service names none: the latest by creation. */
function latestOf(versions: ModelVersion[]): ModelVersion | undefined {
  const at = ({ createTimeSinceEpoch: text }: ModelVersion) =>
    Number(text ?? 0);
  return [...versions].sort(
    (a, b) => at(b) - at(a) || Number(b.id) - Number(a.id),
  )[0];
}

/** Models of a Kubeflow model registry: what its inference services deploy. */
export class KubeflowSource implements ModelSource {
  readonly id: string;
  readonly location: string;
  readonly #client: RegistryClient;
  readonly #taken: VersionsTaken;

  constructor(options: {
    id: string;
    /** Address of the server. */
    baseUrl: string;
    client: RegistryClient;
    taken: VersionsTaken;
  }) {
    this.id = `kubeflow:${options.id}`;
    this.location = `url:${options.baseUrl}`;
    this.#client = options.client;
    this.#taken = options.taken;
  }

  async read(signal: AbortSignal): Promise<SourceReading> {
    // One after another: a registry is not to be hurried.
    const registry: Registry = {
      services: await this.#client.listInferenceServices(signal),
      environments: await this.#client.listServingEnvironments(signal),
      models: await this.#client.listRegisteredModels(signal),
      versions: await this.#client.listModelVersions(signal),
    };
    const { places, unread } = placesOf(registry);
    const models = byId(registry.models);
    const taken = registry.versions.filter(
      version =>
        places.has(version.id) ||
        (this.#taken === 'live' && isLiveVersion(version, models)),
    );
    return {
      models: taken.flatMap(version => {
        const model = models.get(version.registeredModelId);
        return model ? [toModel(model, version, places.get(version.id))] : [];
      }),
      unread: [...unread, ...withoutModel(taken, models)],
      faults: [],
    };
  }
}

function isLiveVersion(
  version: ModelVersion,
  models: ReadonlyMap<string, RegisteredModel>,
): boolean {
  const model = models.get(version.registeredModelId);
  return isLive(version) && (!model || isLive(model));
}

/** Where each version is deployed, by its id. */
function placesOf({ services, environments, versions }: Registry) {
  const environment = byId(environments);
  const version = byId(versions);
  const places = new Map<string, string[]>();
  const unread: string[] = [];
  for (const service of services.filter(isDeployed)) {
    const { id, modelVersionId, registeredModelId } = service;
    const served = modelVersionId
      ? version.get(modelVersionId)
      : latestOf(
          versions.filter(item => item.registeredModelId === registeredModelId),
        );
    const place = [
      environment.get(service.servingEnvironmentId)?.name ??
        `environment ${service.servingEnvironmentId}`,
      service.name ?? `service ${id}`,
    ].join('/');
    if (served) {
      places.set(served.id, [...(places.get(served.id) ?? []), place]);
    } else {
      unread.push(
        `inference service ${place} serves ${
          modelVersionId
            ? `model version ${modelVersionId}`
            : `registered model ${registeredModelId}`
        }, which the registry does not list`,
      );
    }
  }
  return { places, unread };
}

function withoutModel(
  versions: ModelVersion[],
  models: ReadonlyMap<string, RegisteredModel>,
): string[] {
  return versions
    .filter(({ registeredModelId }) => !models.has(registeredModelId))
    .map(
      ({ id, registeredModelId }) =>
        `model version ${id} is of registered model ${registeredModelId}, which the registry does not list`,
    );
}

function toModel(
  model: RegisteredModel,
  version: ModelVersion,
  runsIn: string[] = [],
): SourceModel {
  return {
    name: model.name,
    version: version.name,
    ...(model.description && { description: model.description }),
    runsIn,
    foundIn: [`registered model ${model.id}, version ${version.id}`],
    ownerHints: model.owner ? [model.owner] : [],
  };
}
