import {
  MyWorkItem,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useNumberFormat, useSystemFilters, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

const stateOf = (card: Scorecard | undefined, controlId: string | undefined) =>
  card?.controls.find(control => control.controlId === controlId)?.state;

/**
 * Says what came of an act: what was done, and what it did to the control, the
 * completeness and the level of the system.
 */
export function useOutcome(
  item: MyWorkItem,
): (text: string) => Promise<string> {
  const api = useApi(aiGovernanceApiRef);
  const { pack } = useSystemFilters().filters;
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const entityRef = item.system?.entityRef;
  const controlId =
    item.controlId ?? (item.recordType === 'waiver' ? item.subject : undefined);
  const read = useCallback(async () => {
    if (!entityRef) return undefined;
    const { namespace, name } = parseEntityRef(entityRef);
    return api.getScorecard({ namespace, name }, pack ? { pack } : {});
  }, [api, entityRef, pack]);
  const { value: before } = useAsync(read, [read]);
  return async text => {
    // What was done is done, whether or not its effect can be told.
    const after = await read().catch(() => undefined);
    if (!before || !after) return text;
    const state = stateOf(after, controlId);
    const passes = state === 'pass' && stateOf(before, controlId) !== 'pass';
    const share = ({ completeness }: Scorecard) =>
      completeness === undefined ? undefined : format.percent(completeness);
    const [from, to] = [share(before), share(after)];
    const score = [
      from && to && from !== to
        ? t('work.done.score', { before: from, after: to })
        : undefined,
      before.level === after.level
        ? undefined
        : t('work.done.level', { level: words.level(after.level) }),
    ]
      .filter(Boolean)
      .join(', ');
    const first = passes
      ? t('work.done.passes', { text, control: controlId! })
      : text;
    return score ? `${first}. ${score}` : first;
  };
}
