import { EntityLinksCard, EntitySwitch } from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';

/** The links of an entity that has some. */
export const entityLinks = (
  <EntitySwitch>
    <EntitySwitch.Case if={entity => Boolean(entity.metadata.links?.length)}>
      <Grid item xs={12} md={6}>
        <EntityLinksCard />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);
