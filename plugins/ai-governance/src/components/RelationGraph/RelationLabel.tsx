import { DependencyGraphTypes } from '@backstage/core-components';
import { EntityEdge } from '@backstage/plugin-catalog-graph';
import { makeStyles } from '@material-ui/core/styles';
import { relationTitle } from './relations';

const useStyles = makeStyles(
  theme => ({
    first: { fill: theme.palette.textContrast },
    second: { fill: theme.palette.textSubtle },
  }),
  { name: 'AiGovernanceRelationLabel' },
);

/**
 * Label of an edge of the relation graph, with the relations of an AISystem in words.
 * For `renderLabel` of the graph's page and card.
 * @public
 */
export function AiSystemRelationLabel(
  props: DependencyGraphTypes.RenderLabelProps<EntityEdge>,
): JSX.Element {
  const classes = useStyles();
  const [first, second] = props.edge.relations.map(relationTitle);

  return (
    <text textAnchor="middle" className={classes.first}>
      {first}
      {second && <tspan className={classes.second}> / {second}</tspan>}
    </text>
  );
}
