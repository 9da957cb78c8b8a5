import {
  ControlInfo,
  ControlResult,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../hooks';
import { recordsFor, waitsForDecision } from '../../lib/controlRecords';
import { useTexts } from '../../useTexts';
import { GateMark, secondaryColor, StateLabel } from '../common';
import { useRecordActions } from '../records';
import { ControlDetails } from './ControlDetails';

const useStyles = makeStyles(
  theme => ({
    // JSS adds no unit to this property by itself.
    root: { scrollMarginTop: `${theme.spacing(10)}px` },
    targeted: { outline: `2px solid ${theme.palette.primary.main}` },
    summary: {
      display: 'grid',
      width: '100%',
      minWidth: 0,
      gap: theme.spacing(0.5, 2),
      alignItems: 'center',
      gridTemplateColumns:
        '120px minmax(70px, max-content) minmax(0, 1fr) auto',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'auto minmax(0, 1fr)',
      },
    },
    id: { fontFamily: 'monospace', whiteSpace: 'nowrap' },
    title: {
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
    marks: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      color: secondaryColor(theme),
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
    reason: {
      gridColumn: '3 / -1',
      color: secondaryColor(theme),
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
  }),
  { name: 'AiGovernanceControlItem' },
);

/** One control: its state and reason, and on demand everything behind them. */
export function ControlItem(props: {
  result: ControlResult;
  info?: ControlInfo;
  entity: Entity;
  /** Named by the address: opened and brought into view. */
  targeted: boolean;
}) {
  const { result, info, entity, targeted } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const { records, types } = useRecordActions();
  const [expanded, setExpanded] = useState(targeted);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!targeted) return;
    setExpanded(true);
    // Not available where there is no layout.
    root.current?.scrollIntoView?.({ block: 'start' });
  }, [targeted]);

  const { controlId, state, expiresAt } = result;
  const showReason = state !== 'pass';
  const waiting =
    records && types
      ? recordsFor(controlId, records, types).filter(waitsForDecision).length
      : 0;
  return (
    <Accordion
      ref={root}
      id={controlId}
      className={
        targeted ? `${classes.root} ${classes.targeted}` : classes.root
      }
      expanded={expanded}
      onChange={(_, next) => setExpanded(next)}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        id={`${controlId}-header`}
        aria-controls={`${controlId}-details`}
      >
        <div className={classes.summary}>
          <StateLabel state={state} />
          <Typography variant="body2" component="span" className={classes.id}>
            {controlId}
          </Typography>
          <Typography
            variant="body1"
            component="span"
            className={classes.title}
          >
            {info?.title ?? controlId}
          </Typography>
          <Typography variant="body2" component="div" className={classes.marks}>
            {result.gate && <GateMark />}
            {waiting > 0 && (
              <span>{t('controls.waiting', { count: waiting })}</span>
            )}
            {result.expiring && expiresAt && (
              <span>
                {t('controls.expiringOn', { date: format.end(expiresAt).date })}
              </span>
            )}
          </Typography>
          {showReason && (
            <Typography
              variant="body2"
              component="span"
              className={classes.reason}
            >
              {result.reason}
            </Typography>
          )}
        </div>
      </AccordionSummary>
      {/* The region around it has the id that the summary names. */}
      <AccordionDetails>
        <ControlDetails result={result} info={info} entity={entity} />
      </AccordionDetails>
    </Accordion>
  );
}
