import {
  EntityAiRollupCard,
  EntityAiSystemsCard,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import Grid from '@material-ui/core/Grid';
import { entityLinks } from './entityLinks';
import { entityWarnings } from './entityWarnings';

// The card counts the kinds that it is told, and knows AISystem by name only.
const OWNED_KINDS = ['AISystem', 'Component', 'API', 'System', 'Resource'];

/** Page of a Group. */
export const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        {entityWarnings}
        <Grid item xs={12} md={6}>
          <EntityGroupProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityOwnershipCard
            entityFilterKind={OWNED_KINDS}
            relationAggregation="aggregated"
          />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityMembersListCard />
        </Grid>
        {entityLinks}
        <Grid item xs={12}>
          <EntityAiSystemsCard />
        </Grid>
        <Grid item xs={12}>
          <EntityAiRollupCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

/** Page of a User. */
export const userPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        {entityWarnings}
        <Grid item xs={12} md={6}>
          <EntityUserProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityOwnershipCard entityFilterKind={OWNED_KINDS} />
        </Grid>
        <Grid item xs={12}>
          <EntityAiSystemsCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);
