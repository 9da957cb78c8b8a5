import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat, useSystemFilters } from '../../hooks';
import { arrangeControls } from './packControls';
import { countFilters, filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  EmptyNote,
  LoadFailure,
  NoSystemsAtAll,
  NoSystemsMatch,
  Placeholder,
  SearchInput,
} from '../common';
import { ListCsvButton } from '../exports';
import { OverviewFilters } from '../Filters';
import { ControlsTable } from './ControlsTable';
import { useControlsAddress } from './useControlsAddress';
import { usePackControls } from './usePackControls';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'end',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    search: { flex: '1 1 280px', maxWidth: 480 },
  }),
  { name: 'AiGovernancePackControls' },
);

/** Every control of a pack, with the AI systems that do and do not pass it. */
export function PackControls() {
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { filters, clearFilters } = useSystemFilters();
  const { text, order, change } = useControlsAddress();
  const { value, error, loading, retry } = usePackControls(filters);

  const body = () => {
    if (error) {
      return (
        <LoadFailure
          title={t('packControls.error')}
          error={error}
          onRetry={retry}
        />
      );
    }
    if (!value) return <Placeholder lines={12} />;
    const { controls, systems } = value;
    if (systems === 0) {
      return countFilters(filters) > 0 ? (
        <NoSystemsMatch onClear={clearFilters} />
      ) : (
        <NoSystemsAtAll />
      );
    }
    const shown = arrangeControls(controls, { text, order });
    return (
      <div className={classes.root} aria-busy={loading}>
        <div className={classes.toolbar}>
          <div className={classes.search}>
            <SearchInput
              id="ai-governance-pack-controls-search"
              label={t('packControls.search')}
              placeholder={t('packControls.searchPlaceholder')}
              value={text}
              onChange={find => change({ find })}
            />
          </div>
          <ListCsvButton list="pack-controls" query={filterQuery(filters)} />
        </div>
        <Typography variant="body2" role="status">
          {t('packControls.shown', {
            shown: format.number(shown.length),
            total: format.number(controls.length),
            count: systems,
          })}
        </Typography>
        {shown.length === 0 ? (
          <EmptyNote
            title={t('packControls.noMatchTitle')}
            text={t('packControls.noMatchText')}
          />
        ) : (
          <ControlsTable
            controls={shown}
            filters={filters}
            order={order}
            onOrder={next => change({ order: next })}
          />
        )}
      </div>
    );
  };

  return (
    <div className={classes.root}>
      <OverviewFilters />
      <Typography variant="body2" color="textSecondary">
        {t('packControls.intro')}
      </Typography>
      {body()}
    </div>
  );
}
