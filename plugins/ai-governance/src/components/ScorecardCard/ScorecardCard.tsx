import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useControlsLink, useGovernanceLinks, useScorecard } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LinkButton, LoadFailure, Placeholder } from '../common';
import { ScorecardSummary } from './ScorecardSummary';

/** Level, completeness and what to do next, on the overview of an AISystem. */
export function ScorecardCard() {
  const { entity } = useEntity();
  const { t } = useTexts();
  const { value, error, retry } = useScorecard(entity);
  const controlsLink = useControlsLink(entity);
  const whatIf = useGovernanceLinks().register(stringifyEntityRef(entity));

  return (
    <InfoCard
      title={t('scorecard.title')}
      subheader={t('common.scoreName')}
      action={
        whatIf && (
          <LinkButton to={whatIf} size="small">
            {t('register.whatIf')}
          </LinkButton>
        )
      }
      deepLink={{ title: t('scorecard.openControls'), link: controlsLink() }}
    >
      {error && (
        <LoadFailure
          title={t('scorecard.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <Placeholder lines={5} />}
      {!error && value && (
        <ScorecardSummary scorecard={value} controlsLink={controlsLink} />
      )}
    </InfoCard>
  );
}
