import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import HelpIcon from '@material-ui/icons/Help';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import { useRiskTabLink } from '../../hooks/useRiskLink';
import { useTexts } from '../../useTexts';
import { Label } from './Label';
import { Link } from './Link';

/**
 * Open high risks of a system, with a link to its Risk tab, and what else of its
 * risks asks for somebody.
 */
export function OpenRisks({
  system,
}: {
  system: Pick<SystemSummary, 'entityRef' | 'risks'>;
}) {
  const { t } = useTexts();
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
  const lines = [
    risks.openHigh > 0 && t('openRisks.high', { count: risks.openHigh }),
    risks.aboveAppetite > 0 &&
      t('openRisks.aboveAppetite', { count: risks.aboveAppetite }),
    risks.overdueTreatments > 0 &&
      t('openRisks.overdue', { count: risks.overdueTreatments }),
    risks.openIncidents > 0 &&
      t('openRisks.incidents', { count: risks.openIncidents }),
  ].filter(Boolean) as string[];
  if (lines.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" noWrap>
        {t('openRisks.none')}
      </Typography>
    );
  }
  const [first, ...others] = lines;
  return (
    <>
      <Link to={riskTab(entityRef)} title={t('openRisks.link')}>
        <Label
          Icon={ReportProblemIcon}
          tone={risks.openHigh > 0 ? 'bad' : 'warn'}
          text={first}
        />
      </Link>
      {others.map(line => (
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
