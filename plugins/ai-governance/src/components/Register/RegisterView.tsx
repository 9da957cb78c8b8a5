import { DescriptorText } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../useTexts';
import { Notice, Placeholder } from '../common';
import { ClassHelperDialog } from './ClassHelperDialog';
import { DescriptorForm } from './DescriptorForm';
import { FaultList } from './FaultList';
import { TakeAlong } from './TakeAlong';
import { DescriptorState, useDescriptor } from './useDescriptor';
import { Start } from './useStart';
import { useWouldBe } from './useWouldBe';
import { WhatIfBar } from './WhatIfBar';
import { WouldBePanel } from './WouldBePanel';

/** Apart, because it is larger than the rest of the page. */
const YamlEditor = lazy(() => import('./YamlEditor'));

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    columns: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    column: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'AiGovernanceRegister' },
);

/** The page, once it is known with what it begins. */
export function RegisterView(props: { start: Start; pack?: string }) {
  const { start, pack } = props;
  const { entity } = start;
  const classes = useStyles();
  const { t } = useTexts();
  const [isHelping, setHelping] = useState(false);
  const descriptor = useDescriptor(start.text, {
    // Of a registered file, what is wrong is news; of an empty form, it is not.
    showsFaults: entity !== undefined,
  });
  const { content, faults, set, setText, get } = descriptor;
  const isSound = faults !== undefined && faults.length === 0;
  const wouldBe = useWouldBe(isSound ? content : undefined, pack);
  const rationale = get('spec', 'risk', 'rationale');
  return (
    <div className={classes.root}>
      <header>
        <Typography variant="h5" component="h2">
          {entity
            ? t('register.titleChange', {
                name: entity.metadata.title ?? entity.metadata.name,
              })
            : t('register.titleNew')}
        </Typography>
        <Typography variant="body2">
          {entity ? t('register.introChange') : t('register.intro')}
          {start.finding &&
            ` ${t('register.forFinding', { ref: start.finding })}`}
        </Typography>
      </header>
      {entity && content && (
        <WhatIfBar
          descriptor={descriptor}
          onReset={() => setText(start.text)}
        />
      )}
      <div className={classes.columns}>
        <InfoCard title={t('register.form')}>
          {content ? (
            <DescriptorForm
              descriptor={descriptor}
              aiKinds={wouldBe.aiKinds}
              onHelpClass={() => setHelping(true)}
            />
          ) : (
            <Typography variant="body2">{t('register.notYaml')}</Typography>
          )}
        </InfoCard>
        <FileCard descriptor={descriptor} read={start.descriptor} />
        <div className={classes.column}>
          <WouldBePanel
            value={wouldBe.value}
            error={wouldBe.error}
            isStale={!isSound && faults !== undefined}
            onRetry={wouldBe.retry}
          />
          <TakeAlong descriptor={descriptor} start={start} />
        </div>
      </div>
      {isHelping && (
        <ClassHelperDialog
          rationale={typeof rationale === 'string' ? rationale : ''}
          onClose={() => setHelping(false)}
          onApply={edits => {
            set(...edits);
            setHelping(false);
          }}
        />
      )}
    </div>
  );
}

function FileCard(props: {
  descriptor: DescriptorState;
  /** As it was read. */
  read?: DescriptorText;
}) {
  const { descriptor, read } = props;
  const { text, setText, refused, faults, shownFaults } = descriptor;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <InfoCard title={t('register.file')} subheader={t('register.editorHint')}>
      <div className={classes.root}>
        {read?.origin === 'catalog' && (
          <Typography variant="body2">{t('register.fromCatalog')}</Typography>
        )}
        {read?.isPart && (
          <Typography variant="body2">{t('register.isPart')}</Typography>
        )}
        {refused && (
          <Notice
            tone="bad"
            Icon={ErrorIcon}
            role="alert"
            title={t('register.refused')}
          >
            {refused}
          </Notice>
        )}
        <Suspense fallback={<Placeholder lines={12} />}>
          <YamlEditor
            label={t('register.editorLabel')}
            text={text}
            faults={shownFaults}
            onChange={setText}
          />
        </Suspense>
        {faults && (
          <FaultList
            faults={shownFaults}
            open={faults.length - shownFaults.length}
          />
        )}
      </div>
    </InfoCard>
  );
}
