import {
  HomePageAiGovernanceDue,
  HomePageAiGovernanceLaw,
  HomePageAiGovernancePortfolio,
  HomePageAiGovernanceWork,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import { Container, Header } from '@backstage/ui';
import Grid from '@material-ui/core/Grid';

/** What waits for the reader, how the portfolio stands, and what law brings. */
export const homePage = (
  <>
    <Header title="Home" />
    <Container>
      <Grid container spacing={3}>
        <Grid item xs={12} md={6}>
          <HomePageAiGovernanceWork />
        </Grid>
        <Grid item xs={12} md={6}>
          <HomePageAiGovernancePortfolio />
        </Grid>
        <Grid item xs={12} md={6}>
          <HomePageAiGovernanceDue />
        </Grid>
        <Grid item xs={12} md={6}>
          <HomePageAiGovernanceLaw />
        </Grid>
      </Grid>
    </Container>
  </>
);
