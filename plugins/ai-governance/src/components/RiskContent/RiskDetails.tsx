import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import { useEffect, useRef, useState } from 'react';
import { useControlsLink } from '../../hooks';
import { NumberedRisk } from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import {
  RecordButtons,
  RecordContent,
  RecordItem,
  useRecordActions,
} from '../records';
import { RevisionHistory } from '../records/RevisionHistory';
import { useDecisionBasis } from '../records/useDecisionBasis';
import { ControlLinks } from '../common';
import { RatingText } from './RatingText';
import { AcceptanceLabel, TreatmentLabel } from './RiskLabels';

const useStyles = makeStyles(
  theme => ({
    root: { scrollMarginTop: `${theme.spacing(10)}px` },
    body: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    head: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
    },
    line: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 3),
    },
    move: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    heading: { outline: 'none' },
  }),
  { name: 'AiGovernanceRiskDetails' },
);

/** Values that stand in the lines around the content. */
const SHOWN_ABOVE = [
  'title',
  'category',
  'inherent',
  'residual',
  'treatment',
  'controls',
];

/** States in which a risk counts; it needs no approval. */
const IN_REGISTER = ['submitted', 'approved'];

const NEEDS_ACCEPTANCE = ['missing', 'outdated', 'lapsed'];

/** Everything about one risk, and what can be done with it. */
export function RiskDetails(props: {
  numbered: NumberedRisk;
  settings: RiskSettings;
  entity: Entity;
  onClose: () => void;
}) {
  const { numbered, settings, entity, onClose } = props;
  const { risk, number } = numbered;
  const { record, acceptance } = risk;
  const basis = useDecisionBasis(record);
  const classes = useStyles();
  const { t } = useTexts();
  const controlsLink = useControlsLink(entity);
  const { types, create, mayCreate } = useRecordActions();
  const [history, setHistory] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Not available where there is no layout.
    root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [record.id]);

  const type = types?.get('risk-acceptance');
  const category = settings.categories.find(({ id }) => id === risk.category);
  const canAsk =
    type &&
    mayCreate(type.id) &&
    IN_REGISTER.includes(record.state) &&
    NEEDS_ACCEPTANCE.includes(acceptance.state);

  return (
    <Card ref={root} className={classes.root} variant="outlined">
      <CardContent
        className={classes.body}
        component="section"
        aria-label={risk.title}
      >
        <div className={classes.head}>
          <Typography
            ref={heading}
            variant="h6"
            component="h3"
            tabIndex={-1}
            className={classes.heading}
          >
            {`${number}. ${risk.title}`}
          </Typography>
          <Button size="small" onClick={onClose}>
            {t('risk.close')}
          </Button>
        </div>
        <div className={classes.line}>
          <span className={classes.move}>
            <RatingText rated={risk.inherent} settings={settings} />
            <ArrowForwardIcon
              fontSize="small"
              titleAccess={t('risk.becomes')}
            />
            <RatingText rated={risk.residual} settings={settings} />
          </span>
          <span>{category?.title ?? risk.category}</span>
          <TreatmentLabel treatment={risk.treatment} />
          <AcceptanceLabel state={acceptance.state} />
        </div>
        {acceptance.reason && (
          <Typography variant="body2">
            {t('risk.outdatedBecause', { reason: acceptance.reason })}
          </Typography>
        )}
        <div className={classes.actions}>
          <RecordButtons record={record} />
          {canAsk && (
            <Button
              size="small"
              variant="contained"
              color="primary"
              onClick={() => create(type, { subject: record.id })}
            >
              {t('risk.requestAcceptance')}
            </Button>
          )}
        </div>
        {acceptance.record && <RecordItem record={acceptance.record} />}
        <RecordContent
          record={record}
          loaded={basis}
          type={types?.get(record.type)}
          omit={SHOWN_ABOVE}
        />
        {risk.controls.length > 0 && (
          <Typography variant="body2">
            {t('risk.treatedBy')}{' '}
            <ControlLinks ids={risk.controls} controlsLink={controlsLink} />
          </Typography>
        )}
        <div>
          <Button
            size="small"
            aria-expanded={history}
            onClick={() => setHistory(!history)}
          >
            {t('records.revisions.show', { number: String(record.revision) })}
          </Button>
          {history && (
            <RevisionHistory
              record={record}
              basis={basis.value}
              type={types?.get(record.type)}
            />
          )}
        </div>
      </CardContent>
    </Card>
  );
}
