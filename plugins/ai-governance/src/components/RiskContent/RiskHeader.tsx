import {
  RiskRegisterView,
  RiskSettings,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import LibraryAddIcon from '@material-ui/icons/LibraryAdd';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { RiskClassLabel } from '../common';
import { ExportButton } from '../exports';
import { useRecordActions } from '../records';
import { LibraryDialog } from './LibraryDialog';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 3),
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceRiskHeader' },
);

/** How the risks stand in one line, and how to add one. */
export function RiskHeader(props: {
  entity: Entity;
  scorecard: Scorecard;
  register: RiskRegisterView;
  settings: RiskSettings;
}) {
  const { entity, scorecard, register, settings } = props;
  const { namespace = 'default', name } = entity.metadata;
  const classes = useStyles();
  const { t } = useTexts();
  const { types, mayCreate, create } = useRecordActions();
  const [browsing, setBrowsing] = useState(false);
  const type = types?.get('risk');
  return (
    <header className={classes.root}>
      <div className={classes.line}>
        <Typography variant="h5" component="h2">
          {t('risk.title')}
        </Typography>
        <RiskClassLabel riskClass={scorecard.riskClass.effective} />
        <Typography variant="body1" component="span">
          {t('risk.open', { count: register.open })}
          {' · '}
          {t('risk.above', { count: register.aboveAppetite })}
        </Typography>
      </div>
      <div className={classes.actions}>
        <ExportButton
          label={t('exports.system.risksCsv.title')}
          request={{
            export: 'risks',
            system: { namespace, name },
            query: { pack: scorecard.pack.id },
          }}
        />
        {type && mayCreate(type.id) && (
          <>
            <Button
              variant="outlined"
              startIcon={<LibraryAddIcon />}
              onClick={() => setBrowsing(true)}
            >
              {t('risk.adopt')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              startIcon={<AddIcon />}
              onClick={() => create(type)}
            >
              {t('risk.add')}
            </Button>
          </>
        )}
      </div>
      {type && browsing && (
        <LibraryDialog
          settings={settings}
          titles={new Set(register.risks.map(({ title }) => title))}
          onClose={() => setBrowsing(false)}
          onAdopt={({
            title,
            category,
            cause,
            event,
            consequence,
            controls,
          }) => {
            setBrowsing(false);
            create(type, {
              data: { title, category, cause, event, consequence, controls },
            });
          }}
        />
      )}
    </header>
  );
}
