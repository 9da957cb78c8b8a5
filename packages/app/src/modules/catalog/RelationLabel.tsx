import { DependencyGraphTypes } from '@backstage/core-components';
import { EntityEdge } from '@backstage/plugin-catalog-graph';
import { makeStyles } from '@material-ui/core/styles';
import { relationTitle } from './relations';

const useStyles = makeStyles(theme => ({
  first: { fill: theme.palette.textContrast },
  second: { fill: theme.palette.textSubtle },
}));

/** Label of an edge of the relation graph, in words. */
export const RelationLabel = ({
  edge,
}: DependencyGraphTypes.RenderLabelProps<EntityEdge>) => {
  const classes = useStyles();
  const [first, second] = edge.relations.map(relationTitle);

  return (
    <text textAnchor="middle" className={classes.first}>
      {first}
      {second && <tspan className={classes.second}> / {second}</tspan>}
    </text>
  );
};
