import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

const nameOf = (ref: string) => ref.replace(/^.*\//, '');

/** What a target asks for, and of whom, in words. */
export function useTargetTexts(): {
  goal: (target: Target) => string;
  scope: (target: Target) => string;
} {
  const words = useWords();
  const format = useFormat();
  const { t } = useTexts();
  return {
    goal: ({ goal }) => {
      if (goal.level !== undefined) {
        return t('targets.goal.level', { level: words.level(goal.level) });
      }
      return goal.completeness === undefined
        ? t('targets.goal.control', { control: goal.control ?? '' })
        : t('targets.goal.completeness', {
            share: format.percent(goal.completeness),
          });
    },
    scope: ({ scope }) => {
      const parts = [
        ...(scope.class ?? []).map(words.riskClass),
        ...(scope.stage ?? []).map(words.stage),
        ...[scope.groupTree, scope.domain].flatMap(ref =>
          ref ? [t('targets.below', { name: nameOf(ref) })] : [],
        ),
      ];
      return parts.length > 0 ? parts.join(', ') : t('targets.everything');
    },
  };
}
