import {
  Scorecard,
  SystemRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Controls that a note names. */
const NAMED = 3;

/** Says what a record changed: the scorecard of before beside the one of now. */
export function useRecordEffect(): (
  ref: SystemRef,
  before: Scorecard,
) => Promise<string> {
  const api = useApi(aiGovernanceApiRef);
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  return useCallback(
    async ({ namespace, name }, before) => {
      const ref = { namespace, name };
      const after = await api.getScorecard(ref, { pack: before.pack.id });
      const was = new Map(before.controls.map(c => [c.controlId, c.state]));
      const changed = after.controls.filter(
        ({ controlId, state }) =>
          was.has(controlId) && was.get(controlId) !== state,
      );
      const share = (completeness?: number) =>
        completeness === undefined
          ? t('common.nothingDue')
          : format.percent(completeness);
      const [from, to] = [before, after].map(s => share(s.completeness));
      const score = [
        from !== to && t('records.effect.completeness', { from, to }),
        after.level !== before.level &&
          t('records.effect.level', { level: words.level(after.level) }),
      ].filter(Boolean);
      return [
        ...changed.slice(0, NAMED).map(({ controlId, state }) =>
          state === 'pass'
            ? t('records.effect.passes', { control: controlId })
            : t('records.effect.state', {
                control: controlId,
                state: words.state(state),
              }),
        ),
        changed.length > NAMED &&
          t('records.effect.more', { count: changed.length - NAMED }),
        score.length > 0 && score.join(', '),
      ]
        .filter(Boolean)
        .join(' ');
    },
    [api, words, format, t],
  );
}
