import { AI_ROLES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { ChoicesInput } from './Field';
import { ClassAndStage } from './DescriptorForm';
import { JurisdictionsInput } from './JurisdictionsInput';
import { DescriptorState } from './useDescriptor';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(13em, 100%), 1fr))',
    },
  }),
  { name: 'AiGovernanceWhatIfBar' },
);

/** What is asked about most: class, stage, jurisdiction and role. */
export function WhatIfBar(props: {
  descriptor: DescriptorState;
  onReset: () => void;
}) {
  const { descriptor, onReset } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <InfoCard
      title={t('register.whatIfTitle')}
      action={
        <Button size="small" onClick={onReset}>
          {t('register.reset')}
        </Button>
      }
    >
      <section className={classes.root} aria-label={t('register.whatIfTitle')}>
        <ClassAndStage descriptor={descriptor} />
        <JurisdictionsInput
          id="what-if-jurisdictions"
          descriptor={descriptor}
        />
        <ChoicesInput
          descriptor={descriptor}
          path={['spec', 'roles']}
          label={t('register.roles')}
          choices={AI_ROLES}
        />
      </section>
    </InfoCard>
  );
}
