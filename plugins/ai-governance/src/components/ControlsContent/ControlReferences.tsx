import { ControlInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useCrosswalkWords, useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

/** What a control serves: Annex A controls, clauses and other frameworks. */
export function ControlReferences({ info }: { info: ControlInfo }) {
  const { t } = useTexts();
  const words = useCrosswalkWords();
  const crosswalk = useGovernanceLinks().crosswalk(`control:${info.id}`);
  const iso = [
    ...(info.annexA.length > 0
      ? [t('controls.annexA', { ids: info.annexA.join(', ') })]
      : []),
    ...(info.clauses.length > 0
      ? [t('controls.clauses', { ids: info.clauses.join(', ') })]
      : []),
  ];
  const others = Object.entries(info.crosswalk).filter(
    ([, references]) => references.length > 0,
  );
  return (
    <>
      {iso.map(line => (
        <div key={line}>{line}</div>
      ))}
      {others.map(([framework, references]) => (
        <div key={framework}>
          {words.framework(framework)}: {references.join(', ')}
        </div>
      ))}
      {crosswalk && <Link to={crosswalk}>{t('controls.showInCrosswalk')}</Link>}
    </>
  );
}
