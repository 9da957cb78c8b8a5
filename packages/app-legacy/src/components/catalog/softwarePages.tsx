import {
  EntityAiRollupCard,
  EntityAiSystemsCard,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import {
  EntityApiDefinitionCard,
  EntityConsumedApisCard,
  EntityConsumingComponentsCard,
  EntityHasApisCard,
  EntityProvidedApisCard,
  EntityProvidingComponentsCard,
} from '@backstage/plugin-api-docs';
import {
  EntityAboutCard,
  EntityDependsOnComponentsCard,
  EntityDependsOnResourcesCard,
  EntityHasComponentsCard,
  EntityHasResourcesCard,
  EntityHasSystemsCard,
  EntityLayout,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { PropsWithChildren, ReactNode } from 'react';
import { entityLinks } from './entityLinks';
import { entityWarnings } from './entityWarnings';
import { RelationsCard } from './RelationsCard';

const Half = ({ children }: PropsWithChildren<{}>) => (
  <Grid item xs={12} md={6}>
    {children}
  </Grid>
);

const rollup = (
  <Grid item xs={12}>
    <EntityAiRollupCard />
  </Grid>
);

/** What every piece of software shows first; `more` and `last` are what its kind adds. */
const overview = (more?: ReactNode, last?: ReactNode) => (
  <Grid container spacing={3} alignItems="stretch">
    {entityWarnings}
    <Half>
      <EntityAboutCard />
    </Half>
    <Half>
      <RelationsCard />
    </Half>
    {more}
    {entityLinks}
    {/* Last, since they leave their place empty where there is no AI system. */}
    <Grid item xs={12}>
      <EntityAiSystemsCard />
    </Grid>
    {last}
  </Grid>
);

/** Page of a Component. */
export const componentPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview()}
    </EntityLayout.Route>
    <EntityLayout.Route path="/api" title="APIs">
      <Grid container spacing={3}>
        <Half>
          <EntityProvidedApisCard />
        </Half>
        <Half>
          <EntityConsumedApisCard />
        </Half>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route path="/dependencies" title="Dependencies">
      <Grid container spacing={3}>
        <Half>
          <EntityDependsOnComponentsCard />
        </Half>
        <Half>
          <EntityDependsOnResourcesCard />
        </Half>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

/** Page of an API. */
export const apiPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(
        <>
          <Half>
            <EntityProvidingComponentsCard />
          </Half>
          <Half>
            <EntityConsumingComponentsCard />
          </Half>
        </>,
      )}
    </EntityLayout.Route>
    <EntityLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </EntityLayout.Route>
  </EntityLayout>
);

/** Page of a System. */
export const systemPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(
        <>
          <Half>
            <EntityHasComponentsCard />
          </Half>
          <Half>
            <EntityHasApisCard />
          </Half>
          <Half>
            <EntityHasResourcesCard />
          </Half>
        </>,
        rollup,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

/** Page of a Domain. */
export const domainPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(
        <Half>
          <EntityHasSystemsCard />
        </Half>,
        rollup,
      )}
    </EntityLayout.Route>
  </EntityLayout>
);

/** Page of a Resource, and of every kind without a page of its own. */
export const defaultPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview()}
    </EntityLayout.Route>
  </EntityLayout>
);
