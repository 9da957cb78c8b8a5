import {
  Fault,
  FaultPath,
  formatPath,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import { jsonParts } from '../lib/jsonParts';
import { NUL_FAULT, hasNul } from './nul';

function ownFault(value: JsonValue): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return 'the number is out of range; write it as text';
  }
  return typeof value === 'string' && hasNul(value) ? NUL_FAULT : undefined;
}

/** Why a value cannot be written as it was read, with the path of what is wrong. */
export function jsonFault(
  value: JsonValue,
  path: FaultPath = [],
): Fault | undefined {
  const fault = ownFault(value);
  if (fault !== undefined) {
    return { path, message: `${formatPath(path)}: ${fault}` };
  }
  for (const [key, part] of jsonParts(value)) {
    const inside = jsonFault(part, [...path, key]);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
