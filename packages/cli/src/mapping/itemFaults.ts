import {
  didYouMean,
  Fault,
  FaultPath,
  formatPath,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';
import { jsonParts } from '../lib/jsonParts';
import { isTemplate, templateColumns } from './template';

function textFault(text: string, allowed: string[]): string | undefined {
  if (!isTemplate(text)) return 'has a brace without its partner';
  const unknown = templateColumns(text).find(name => !allowed.includes(name));
  if (unknown === undefined) return undefined;
  const words = allowed.map(name => `{${name}}`).join(', ');
  return `has {${unknown}}, which stands for nothing and would be written as it is; allowed: ${words}${didYouMean(
    unknown,
    allowed,
  )}`;
}

/** Texts of an item with a brace that no value takes the place of. */
export function itemFaults(options: {
  item: JsonValue;
  path: FaultPath;
  /** What an item may have in braces. */
  allowed: string[];
}): Fault[] {
  const { item, path, allowed } = options;
  if (typeof item === 'string') {
    const fault = textFault(item, allowed);
    return fault === undefined
      ? []
      : [{ path, message: `${formatPath(path)} ${fault}` }];
  }
  return jsonParts(item).flatMap(([key, part]) =>
    itemFaults({ item: part, path: [...path, key], allowed }),
  );
}
