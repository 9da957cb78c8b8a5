import { ControlResult } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { ControlCatalogue } from '../../hooks';
import { ControlItem } from './ControlItem';

const useStyles = makeStyles(
  theme => ({
    heading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 2),
      marginBottom: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceControlGroup' },
);

/** Controls under one heading, in the order given. */
export function ControlGroup(props: {
  title?: string;
  subtitle?: ReactNode;
  results: readonly ControlResult[];
  catalogue: ControlCatalogue;
  entity: Entity;
  target?: string;
}) {
  const { title, subtitle, results, catalogue, entity, target } = props;
  const classes = useStyles();
  return (
    <section aria-label={title}>
      {title && (
        <div className={classes.heading}>
          <Typography variant="h6" component="h3">
            {title}
          </Typography>
          <Typography variant="body2">{subtitle}</Typography>
        </div>
      )}
      {results.map(result => (
        <ControlItem
          key={result.controlId}
          result={result}
          info={catalogue.get(result.controlId)}
          entity={entity}
          targeted={result.controlId === target}
        />
      ))}
    </section>
  );
}
