import { LEVELS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Numbers of systems per level, in words, the best level first. */
export function LevelCounts(props: { byLevel: Record<string, number> }) {
  const { byLevel } = props;
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const parts = [...LEVELS]
    .reverse()
    .filter(level => byLevel[level] > 0)
    .map(level =>
      t('rollup.levelCount', {
        number: format.number(byLevel[level]),
        level: words.level(level),
      }),
    );
  return <>{parts.join(', ') || '–'}</>;
}
