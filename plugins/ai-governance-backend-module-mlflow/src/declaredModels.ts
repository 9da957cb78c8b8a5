import { MeasurableSystem } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { ModelVersion } from './MlflowClient';

/** Tag of a model version that names the version of the system. */
const VERSION_TAG = 'ai_governance.version';

const PURL = /^pkg:mlflow\/([^@?#]+)(?:@([^?#]+))?/;

/** A model of a system, as MLflow would call it. */
export interface DeclaredModel {
  name: string;
  /** Number or alias of a version; undefined where the system says none. */
  version?: string;
}

/**
 * Models that a system declares: by their package URL where it is one of MLflow, else by
 * name and version.
 */
export function declaredModels({ entity }: MeasurableSystem): DeclaredModel[] {
  return (entity.spec.models ?? []).map(({ name, version, purl }) => {
    const [, purlName, purlVersion] = PURL.exec(purl ?? '') ?? [];
    if (purlName === undefined) return { name, version };
    return {
      name: decode(purlName),
      version: version ?? (purlVersion && decode(purlVersion)),
    };
  });
}

/** The version that a system declares, by its number or one of its aliases. */
export function findVersion(
  versions: ModelVersion[],
  declared: string,
): ModelVersion | undefined {
  return (
    versions.find(({ version }) => version === declared) ??
    versions.find(({ aliases }) => aliases?.includes(declared))
  );
}

/** The version of the system that was measured: as its tag says, else that of the model. */
export function systemVersion({ version, tags }: ModelVersion): string {
  const tag = tags?.find(({ key }) => key === VERSION_TAG);
  return tag?.value || version;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
