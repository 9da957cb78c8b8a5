import { useFormat, useNow } from '../../hooks';
import { useTexts } from '../../useTexts';

const MINUTE = 60_000;

/** How long ago something was evaluated; it moves on while it is shown. */
export function EvaluatedAt({ at }: { at: string }) {
  const format = useFormat();
  const { t } = useTexts();
  const now = useNow(MINUTE / 4);
  // A server whose clock is ahead evaluates now, and not in the future.
  const isNow = now - Date.parse(at) < MINUTE;
  return (
    <span title={format.instant(at)}>
      {isNow
        ? t('common.evaluatedNow')
        : t('common.evaluatedAt', { when: format.relative(at) })}
    </span>
  );
}
