import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../useTexts';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    details: { display: 'grid', gap: theme.spacing(2) },
    count: {
      marginLeft: theme.spacing(1),
      color: secondaryColor(theme),
    },
  }),
  { name: 'AiGovernanceCollapsedSection' },
);

/** Controls that inform but do not count now; closed until asked for. */
export function CollapsedSection(props: {
  title: string;
  text: string;
  count: number;
  /** How many of them are required. Default: not said. */
  required?: number;
  /** Opens the section; the user may close it again. */
  open: boolean;
  children: ReactNode;
}) {
  const { title, text, count, required, open, children } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [expanded, setExpanded] = useState(open);
  useEffect(() => setExpanded(open), [open]);
  return (
    <Accordion
      expanded={expanded}
      onChange={(_, next) => setExpanded(next)}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography variant="h6" component="h3">
          {title}
          <Typography component="span" className={classes.count}>
            {t('controls.sectionCount', { count })}
            {required !== undefined &&
              `, ${t('controls.ofThemRequired', { count: required })}`}
          </Typography>
        </Typography>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        <Typography variant="body2">{text}</Typography>
        {children}
      </AccordionDetails>
    </Accordion>
  );
}
