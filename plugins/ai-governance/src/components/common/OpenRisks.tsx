import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import HelpIcon from '@material-ui/icons/Help';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import { useRiskTabLink } from '../../hooks/useRiskLink';
import { aiGovernanceTranslationRef } from '../../translation';
import { Label } from './Label';

/**
 * Open high risks of a system, with a link to its Risk tab, and what else of its
 * risks asks for somebody.
 */
export function OpenRisks({
  system,
}: {
  system: Pick<SystemSummary, 'entityRef' | 'name' | 'title' | 'risks'>;
}) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const riskTab = useRiskTabLink();
  const { risks, entityRef } = system;
  if (!risks) {
    return (
      <Label
        Icon={HelpIcon}
        tone="warn"
        text={t('openRisks.unknown')}
        hint={t('openRisks.unknownHint')}
      />
    );
  }
  const more = [
    risks.aboveAppetite > 0 &&
      t('openRisks.aboveAppetite', { count: risks.aboveAppetite }),
    risks.overdueTreatments > 0 &&
      t('openRisks.overdue', { count: risks.overdueTreatments }),
    risks.openIncidents > 0 &&
      t('openRisks.incidents', { count: risks.openIncidents }),
  ].filter((text): text is string => Boolean(text));
  const text =
    risks.openHigh > 0
      ? t('openRisks.high', { count: risks.openHigh })
      : t('openRisks.none');
  const isQuiet = risks.openHigh === 0 && more.length === 0;
  return (
    <>
      {isQuiet ? (
        <Typography variant="body2" color="textSecondary" noWrap>
          {text}
        </Typography>
      ) : (
        <Link
          to={riskTab(entityRef)}
          aria-label={t('openRisks.link', {
            text: [text, ...more].join(', '),
            name: system.title ?? system.name,
          })}
        >
          {risks.openHigh > 0 ? (
            <Label Icon={ReportProblemIcon} tone="bad" text={text} />
          ) : (
            text
          )}
        </Link>
      )}
      {more.map(line => (
        <Typography
          key={line}
          variant="caption"
          component="div"
          color="textSecondary"
          noWrap
        >
          {line}
        </Typography>
      ))}
    </>
  );
}
