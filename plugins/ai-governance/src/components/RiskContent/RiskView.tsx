import {
  AiSystemEntity,
  appetiteOf,
  RecordView,
  requirementClass,
  RiskSettings,
  Scorecard,
  toRiskRegister,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCalendar, useControlCatalogue, usePacks } from '../../hooks';
import { NumberedRisk } from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import { EmptyNote } from '../common';
import { PendingDecisions, useRecordActions } from '../records';
import { AcceptancesCard } from './AcceptancesCard';
import { ClassCard } from './ClassCard';
import { IncidentsCard } from './IncidentsCard';
import { MatrixLegend } from './MatrixLegend';
import { NextStageCard } from './NextStageCard';
import { NonconformitiesCard } from './NonconformitiesCard';
import { RegisterTable } from './RegisterTable';
import { RiskDetails } from './RiskDetails';
import { RiskHeader } from './RiskHeader';
import { RiskMatrix } from './RiskMatrix';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    pair: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      alignItems: 'start',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    matrices: {
      display: 'grid',
      gap: theme.spacing(2, 3),
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    register: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  }),
  { name: 'AiGovernanceRiskView' },
);

/** Types of record whose decisions belong to this view. */
const RISK_TYPES = ['risk', 'risk-acceptance', 'risk-assessment', 'incident'];

/** States of records that ask for nothing any more. */
const NO_LONGER = ['rejected', 'withdrawn', 'superseded'];

/** Risks of a system: on the matrices, in the register, and what they wait for. */
export function RiskView(props: {
  entity: AiSystemEntity;
  scorecard: Scorecard;
  settings: RiskSettings;
  records: readonly RecordView[];
}) {
  const { entity, scorecard, settings, records } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { timeZone } = useCalendar();
  const { catalogue } = useControlCatalogue(scorecard.pack.id);
  const reportDays = usePacks().find(pack => pack.isDefault)?.reportDays;
  const [params, setParams] = useSearchParams();
  const { types } = useRecordActions();
  const [control] = types?.get('risk-acceptance')?.controls ?? [];
  const validityDays = catalogue.get(control)?.validityDays;
  // Read once for each set of records, so that everything below agrees on it.
  const { now, register, numbered, open } = useMemo(() => {
    const instant = Date.now();
    const view = toRiskRegister({
      records: [...records],
      entity,
      settings,
      acceptanceValidityDays: validityDays,
      timeZone,
      now: instant,
    });
    const all = view.risks.map<NumberedRisk>((risk, index) => ({
      number: index + 1,
      risk,
    }));
    return {
      now: instant,
      register: view,
      numbered: all,
      open: all.filter(({ risk }) => risk.status === 'open'),
    };
  }, [records, entity, settings, validityDays, timeZone]);

  const asked = params.get('risk');
  const selected = numbered.find(({ risk }) => risk.record.id === asked);
  const missing = asked && !records.some(({ id }) => id === asked);
  const select = (id: string | undefined) =>
    setParams(
      current => {
        const next = new URLSearchParams(current);
        if (id) next.set('risk', id);
        else next.delete('risk');
        return next;
      },
      { replace: true },
    );
  const appetite = appetiteOf({
    settings,
    riskClass: scorecard.riskClass.effective,
  });
  const unrated = open.filter(
    ({ risk }) => !risk.inherent?.likelihood || !risk.residual?.likelihood,
  ).length;
  const [incidents, nonconformities] = ['incident', 'nonconformity'].map(id =>
    records.filter(
      ({ type, state }) => type === id && !NO_LONGER.includes(state),
    ),
  );
  const clocks = {
    entity,
    requirementClass: requirementClass(entity.spec),
    reportDays,
    timeZone,
    now,
  };
  const matrix = {
    settings,
    appetite,
    risks: open,
    selected,
    onOpen: ({ risk }: NumberedRisk) => select(risk.record.id),
  };

  return (
    <div className={classes.root}>
      <RiskHeader
        entity={entity}
        scorecard={scorecard}
        register={register}
        settings={settings}
      />
      <PendingDecisions only={RISK_TYPES} />
      <InfoCard title={t('risk.matrix.title')}>
        {missing && (
          <Typography variant="body2" role="status">
            {t('risk.notFound', { id: asked })}
          </Typography>
        )}
        {numbered.length === 0 ? (
          <EmptyNote title={t('risk.emptyTitle')} text={t('risk.emptyText')} />
        ) : (
          <div className={classes.register}>
            <div>
              <div className={classes.matrices}>
                <RiskMatrix kind="inherent" {...matrix} />
                <RiskMatrix kind="residual" {...matrix} />
              </div>
              <MatrixLegend settings={settings} appetite={appetite} />
              <Typography variant="body2" color="textSecondary">
                {t('risk.matrix.equivalent')}{' '}
                {unrated > 0 && t('risk.unrated', { count: unrated })}
              </Typography>
            </div>
            {selected && (
              <RiskDetails
                numbered={selected}
                settings={settings}
                entity={entity}
                onClose={() => select(undefined)}
              />
            )}
            <RegisterTable
              risks={numbered}
              settings={settings}
              selected={selected}
            />
          </div>
        )}
      </InfoCard>
      <div className={classes.pair}>
        <ClassCard
          entity={entity}
          scorecard={scorecard}
          catalogue={catalogue}
        />
        <NextStageCard
          scorecard={scorecard}
          catalogue={catalogue}
          entity={entity}
        />
        <IncidentsCard
          incidents={incidents}
          nonconformities={nonconformities}
          clocks={clocks}
        />
        <NonconformitiesCard
          nonconformities={nonconformities}
          incidents={incidents}
          clocks={clocks}
        />
        <AcceptancesCard
          acceptances={records.filter(({ type }) => type === 'risk-acceptance')}
        />
      </div>
    </div>
  );
}
