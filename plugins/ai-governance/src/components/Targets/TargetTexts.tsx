import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useEntityTitle, useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

/** What a target asks for, in words. */
export function TargetGoalText({ target: { goal } }: { target: Target }) {
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  if (goal.level !== undefined) {
    return <>{t('targets.goal.level', { level: words.level(goal.level) })}</>;
  }
  return (
    <>
      {goal.completeness === undefined
        ? t('targets.goal.control', { control: goal.control ?? '' })
        : t('targets.goal.completeness', {
            share: format.percent(goal.completeness),
          })}
    </>
  );
}

/** Of which systems a target asks it, in words. */
export function TargetScopeText({ target: { scope } }: { target: Target }) {
  const words = useWords();
  const trees = [
    useEntityTitle(scope.groupTree),
    useEntityTitle(scope.domain),
  ].filter(title => title !== undefined);
  const { t } = useTexts();
  const parts = [
    ...(scope.class ?? []).map(words.riskClass),
    ...(scope.stage ?? []).map(words.stage),
    ...trees.map(name => t('targets.below', { name })),
  ];
  return <>{parts.length > 0 ? parts.join(', ') : t('targets.everything')}</>;
}
