import { ControlResult } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTexts } from '../../useTexts';

/** How many controls of a stage pass; waived ones count on neither side. */
export function StageSummary(props: { results: readonly ControlResult[] }) {
  const { t } = useTexts();
  const due = props.results.filter(({ state }) => state !== 'waived');
  const waived = props.results.length - due.length;
  const parts = [];
  if (due.length > 0) {
    parts.push(
      t('controls.stageSummary', {
        passing: String(due.filter(({ state }) => state === 'pass').length),
        total: String(due.length),
      }),
    );
  }
  if (waived > 0) {
    parts.push(t('controls.stageWaived', { number: String(waived) }));
  }
  return <>{parts.join(', ')}</>;
}
