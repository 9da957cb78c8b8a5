/** What every object of the registry has, as far as it is read. */
interface RegistryObject {
  id: string;
  name?: string;
}

/** Version 1alpha3 of the API of the Kubeflow model registry, as far as it is read. */
export interface RegisteredModel extends RegistryObject {
  name: string;
  description?: string;
  /** Free text. */
  owner?: string;
  /** Default: LIVE. */
  state?: string;
}

export interface ModelVersion extends RegistryObject {
  name: string;
  registeredModelId: string;
  /** Default: LIVE. */
  state?: string;
  /** Milliseconds since the epoch, as text. */
  createTimeSinceEpoch?: string;
}

export interface InferenceService extends RegistryObject {
  registeredModelId: string;
  /** The latest version by creation where it is not stated. */
  modelVersionId?: string;
  servingEnvironmentId: string;
  /** Default: DEPLOYED. */
  desiredState?: string;
}

export type ServingEnvironment = RegistryObject;
