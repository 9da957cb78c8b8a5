import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { ReactNode, useId, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { useTexts } from '../../useTexts';
import { Link, Snippet } from '../common';
import {
  cliSnippet,
  httpSnippet,
  mlflowSnippet,
  prometheusSnippet,
} from './feedSnippets';

const DOCS =
  'https://github.com/ai-catalogue/backstage-ai-governance/blob/main/docs/measurements.md';

/** Where the backend answers until it is known; commands show it as it is. */
const UNKNOWN_URL = 'https://portal.example.com/api/ai-governance';

const useStyles = makeStyles(
  theme => ({
    root: { minWidth: 0 },
    details: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'AiGovernanceHowToFeed' },
);

/** The three ways in which values come, each with what this system needs for it. */
export function HowToFeed(props: {
  entity: Entity;
  metrics: readonly WatchedMetric[];
  title?: string;
}) {
  const { entity, metrics, title } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const discovery = useApi(discoveryApiRef);
  const { value: baseUrl = UNKNOWN_URL } = useAsync(
    () => discovery.getBaseUrl('ai-governance'),
    [discovery],
  );
  // The instant of the example stays, so that it can be copied.
  const [now] = useState(() => Date.now());
  const target = { entity, metrics, baseUrl, now };
  return (
    <div className={classes.root}>
      {title && (
        <Typography variant="subtitle2" component="h4" gutterBottom>
          {title}
        </Typography>
      )}
      <Way title={t('monitoring.feedCli')} isFirst>
        <Snippet language="bash" text={cliSnippet(target)} />
        <Typography variant="body2">{t('monitoring.feedToken')}</Typography>
      </Way>
      <Way title={t('monitoring.feedHttp')}>
        <Snippet language="bash" text={httpSnippet(target)} />
        <Typography variant="body2">{t('monitoring.feedToken')}</Typography>
      </Way>
      <Way title={t('monitoring.feedPull')}>
        <Typography variant="body2">
          {t('monitoring.feedPrometheus')}
        </Typography>
        <Snippet text={prometheusSnippet(target)} />
        <Typography variant="body2">{t('monitoring.feedMlflow')}</Typography>
        <Snippet text={mlflowSnippet(entity)} />
        <Typography variant="body2">
          <Link to={DOCS}>{t('monitoring.feedDocs')}</Link>
        </Typography>
      </Way>
    </div>
  );
}

function Way(props: { title: string; isFirst?: boolean; children: ReactNode }) {
  const { title, isFirst = false, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <Accordion
      defaultExpanded={isFirst}
      variant="outlined"
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary
        expandIcon={<ExpandMoreIcon />}
        id={`${id}-title`}
        aria-controls={`${id}-way`}
      >
        {title}
      </AccordionSummary>
      <AccordionDetails id={`${id}-way`} className={classes.details}>
        {children}
      </AccordionDetails>
    </Accordion>
  );
}
