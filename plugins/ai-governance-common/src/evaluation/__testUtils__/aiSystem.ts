import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { AiSystemEntity } from '../../entity/AiSystemEntity';
import { AI_SYSTEM_API_VERSION, AI_SYSTEM_KIND } from '../../entity/vocabulary';

type JsonObject = Record<string, unknown>;

/** The same shape with any part of it; `undefined` takes a field away. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
  ? { [K in keyof T]?: Patch<T[K]> | undefined }
  : T;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with the parts of the patch in place of the old ones; lists whole. */
export function patched<T>(value: T, patch: Patch<T> | undefined): T {
  if (!isObject(value) || !isObject(patch)) {
    return structuredClone((patch === undefined ? value : patch) as T);
  }
  const result: JsonObject = structuredClone(value);
  for (const [key, part] of Object.entries(patch)) {
    if (part === undefined) delete result[key];
    else if (isObject(part) && isObject(value[key])) {
      result[key] = patched(value[key], part);
    } else result[key] = structuredClone(part);
  }
  return result as T;
}

/** An AISystem with nothing but the three fields that the schema asks for. */
export function aiSystem(
  spec: Patch<AISystemSpec> = {},
  metadata: Partial<AiSystemEntity['metadata']> = {},
): AiSystemEntity {
  return {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: { namespace: 'default', name: 'loan-advisor', ...metadata },
    spec: patched<AISystemSpec>(
      {
        type: 'predictive',
        lifecycle: 'production',
        lifecycleStage: 'operation-monitoring',
      },
      spec,
    ) as AiSystemEntity['spec'],
  };
}
