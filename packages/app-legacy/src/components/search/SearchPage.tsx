import {
  AiGovernanceSearchFilters,
  AiGovernanceSearchResultListItem,
} from '@ai-catalogue/backstage-plugin-ai-governance';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import {
  SearchBar,
  SearchPagination,
  SearchResult,
} from '@backstage/plugin-search-react';
import { Container, Header } from '@backstage/ui';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import CategoryIcon from '@material-ui/icons/Category';

const useStyles = makeStyles(theme => ({
  bar: { padding: theme.spacing(1, 0) },
  filters: { padding: theme.spacing(2) },
  filter: { marginBottom: theme.spacing(2) },
}));

const SearchPage = () => {
  const classes = useStyles();

  return (
    <>
      <Header title="Search" />
      <Container>
        <Grid container>
          <Grid item xs={12}>
            <Paper className={classes.bar}>
              <SearchBar />
            </Paper>
          </Grid>
          <Grid item xs={12} md={3}>
            <Paper className={classes.filters}>
              <AiGovernanceSearchFilters className={classes.filter} />
            </Paper>
          </Grid>
          <Grid item xs={12} md={9}>
            <SearchPagination />
            <SearchResult>
              <CatalogSearchResultListItem icon={<CategoryIcon />} />
              <AiGovernanceSearchResultListItem />
            </SearchResult>
          </Grid>
        </Grid>
      </Container>
    </>
  );
};

export const searchPage = <SearchPage />;
