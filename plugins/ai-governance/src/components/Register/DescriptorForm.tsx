import {
  AI_ROLES,
  AI_SYSTEM_TYPES,
  DECLARED_LIFECYCLE_STAGES,
  LIFECYCLES,
  LIFECYCLE_STAGES,
  LifecycleStage,
  RISK_CLASSES,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ChoiceInput, ChoicesInput, RefInput, TextInput } from './Field';
import { JurisdictionsInput } from './JurisdictionsInput';
import { PartsInput } from './PartsInput';
import { DescriptorState } from './useDescriptor';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    group: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    pair: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(14em, 100%), 1fr))',
    },
    help: { justifySelf: 'start' },
  }),
  { name: 'AiGovernanceRegisterForm' },
);

const isStage = (word: string): word is LifecycleStage =>
  LIFECYCLE_STAGES.some(stage => stage === word);

function Group(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.group} aria-label={props.title}>
      <Typography variant="subtitle1" component="h3">
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}

/** Class and stage, by the names that the portal has for them. */
export function ClassAndStage({ descriptor }: { descriptor: DescriptorState }) {
  const words = useWords();
  const { t } = useTexts();
  return (
    <>
      <ChoiceInput
        descriptor={descriptor}
        path={['spec', 'risk', 'class']}
        label={t('register.class')}
        choices={RISK_CLASSES}
        toLabel={word => words.riskClass(word as RiskClass)}
      />
      <ChoiceInput
        required
        descriptor={descriptor}
        path={['spec', 'lifecycleStage']}
        label={t('register.stage')}
        choices={DECLARED_LIFECYCLE_STAGES}
        toLabel={word => (isStage(word) ? words.stage(word) : word)}
      />
    </>
  );
}

/** The fields that most systems declare; each stands in the file at once. */
export function DescriptorForm(props: {
  descriptor: DescriptorState;
  /** Kinds that the portal takes for AI, beside those that are shipped. */
  aiKinds: readonly string[];
  onHelpClass: () => void;
}) {
  const { descriptor, aiKinds, onHelpClass } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const common = { descriptor };
  return (
    <div className={classes.root}>
      <Group title={t('register.identity')}>
        <div className={classes.pair}>
          <TextInput
            {...common}
            required
            path={['metadata', 'name']}
            label={t('register.name')}
            hint={t('register.nameHint')}
          />
          <TextInput
            {...common}
            path={['metadata', 'title']}
            label={t('register.title')}
          />
        </div>
        <TextInput
          {...common}
          rows={2}
          path={['metadata', 'description']}
          label={t('register.description')}
        />
        <div className={classes.pair}>
          <RefInput
            {...common}
            path={['spec', 'owner']}
            label={t('register.owner')}
            kinds={['group', 'user']}
            defaultKind="Group"
          />
          <RefInput
            {...common}
            path={['spec', 'system']}
            label={t('register.system')}
            kinds={['system']}
            defaultKind="System"
          />
        </div>
        <div className={classes.pair}>
          <ChoiceInput
            {...common}
            required
            path={['spec', 'type']}
            label={t('register.type')}
            choices={AI_SYSTEM_TYPES}
          />
          <ChoiceInput
            {...common}
            required
            path={['spec', 'lifecycle']}
            label={t('register.lifecycle')}
            choices={LIFECYCLES}
          />
        </div>
      </Group>
      <Group title={t('register.use')}>
        <TextInput
          {...common}
          rows={2}
          path={['spec', 'intendedUse', 'purpose']}
          label={t('register.purpose')}
        />
      </Group>
      <Group title={t('register.risk')}>
        <div className={classes.pair}>
          <ClassAndStage {...common} />
        </div>
        <Button
          variant="outlined"
          size="small"
          className={classes.help}
          onClick={onHelpClass}
        >
          {t('register.helpClass')}
        </Button>
        <TextInput
          {...common}
          rows={2}
          path={['spec', 'risk', 'rationale']}
          label={t('register.rationale')}
        />
        <div className={classes.pair}>
          <JurisdictionsInput {...common} id="register-jurisdictions" />
          <ChoicesInput
            {...common}
            path={['spec', 'roles']}
            label={t('register.roles')}
            choices={AI_ROLES}
          />
        </div>
      </Group>
      <Group title={t('register.parts')}>
        <PartsInput {...common} aiKinds={aiKinds} />
      </Group>
      <Typography variant="body2">{t('register.moreFields')}</Typography>
    </div>
  );
}
