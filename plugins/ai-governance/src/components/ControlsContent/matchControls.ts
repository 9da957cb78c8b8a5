import {
  ControlInfo,
  ControlResult,
  ControlState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { hasWords } from '../../lib/hasWords';

/** Whether every word of a search occurs in a control or its result. */
const matchesText = (
  result: ControlResult,
  info: ControlInfo | undefined,
  text: string,
): boolean =>
  hasWords(
    [
      result.controlId,
      result.reason,
      info?.title,
      info?.description,
      ...(info?.annexA ?? []),
      ...(info?.clauses ?? []),
    ],
    text,
  );

/** Results in one of the states (all when none is named) that match a search. */
export function matchControls(options: {
  results: readonly ControlResult[];
  catalogue: ReadonlyMap<string, ControlInfo>;
  states: readonly ControlState[];
  text: string;
}): ControlResult[] {
  const { results, catalogue, states, text } = options;
  return results.filter(
    result =>
      (states.length === 0 || states.includes(result.state)) &&
      matchesText(result, catalogue.get(result.controlId), text),
  );
}
