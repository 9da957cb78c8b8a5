import { ControlInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

const KNOWN = [
  'euAiAct',
  'nistAiRmf',
  'ombM2521',
  'iso27001',
  'iso9001',
] as const;

/** What a control serves: Annex A controls, clauses and other frameworks. */
export function ControlReferences({ info }: { info: ControlInfo }) {
  const { t } = useTexts();
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
  const nameOf = (framework: string) => {
    const known = KNOWN.find(name => name === framework);
    return known ? t(`crosswalk.${known}`) : framework;
  };
  return (
    <>
      {iso.map(line => (
        <div key={line}>{line}</div>
      ))}
      {others.map(([framework, references]) => (
        <div key={framework}>
          {nameOf(framework)}: {references.join(', ')}
        </div>
      ))}
      {crosswalk && <Link to={crosswalk}>{t('controls.showInCrosswalk')}</Link>}
    </>
  );
}
