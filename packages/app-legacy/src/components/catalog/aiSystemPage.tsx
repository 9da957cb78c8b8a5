import {
  EntityAiSystemActivityContent,
  EntityAiSystemControlsContent,
  EntityAiSystemFactsCard,
  EntityAiSystemMonitoringContent,
  EntityAiSystemRiskContent,
  EntityAiSystemScorecardCard,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import { EntityAboutCard, EntityLayout } from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { entityLinks } from './entityLinks';
import { entityWarnings } from './entityWarnings';
import { RelationsCard } from './RelationsCard';

/** Page of an AISystem. */
export const aiSystemPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        {entityWarnings}
        <Grid item xs={12} md={6}>
          <EntityAiSystemScorecardCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityAboutCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityAiSystemFactsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <RelationsCard />
        </Grid>
        {entityLinks}
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route path="/ai-controls" title="Controls">
      <EntityAiSystemControlsContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/ai-risk" title="Risk">
      <EntityAiSystemRiskContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/ai-monitoring" title="Monitoring">
      <EntityAiSystemMonitoringContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/ai-activity" title="Activity">
      <EntityAiSystemActivityContent />
    </EntityLayout.Route>
  </EntityLayout>
);
