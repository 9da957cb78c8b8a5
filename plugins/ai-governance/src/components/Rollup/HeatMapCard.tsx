import { HeatMap } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed, useEntityTitle } from '../../hooks';
import { BANDS } from './heatMap';
import { mergeFilters, nodeFilters } from './rollup';
import {
  filterParams,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder, ScrollRegion } from '../common';
import { ListCsvButton } from '../exports';
import { BandBox, HeatMapCell } from './HeatMapCell';

const useStyles = makeStyles(
  theme => ({
    table: { borderCollapse: 'collapse' },
    head: {
      ...theme.typography.caption,
      padding: theme.spacing(0.5),
      textAlign: 'center',
      verticalAlign: 'bottom',
      maxWidth: 110,
    },
    team: {
      ...theme.typography.body2,
      textAlign: 'left',
      padding: theme.spacing(0.5, 2, 0.5, 0),
      minWidth: 140,
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(2, 0, 0),
      padding: 0,
    },
  }),
  { name: 'AiGovernanceHeatMap' },
);

/** Share of controls that pass, by team and area of Annex A. */
export function HeatMapCard({ filters }: { filters: SystemFilters }) {
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const key = filterParams(filters).toString();
  const { value, error, retry } = useAsyncFollowed(
    () => api.getHeatMap({ ...filterQuery(filters), root: filters.groupTree }),
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key],
  );
  return (
    <InfoCard
      title={t('heatMap.title')}
      action={
        <ListCsvButton
          list="heat-map"
          query={{ ...filterQuery(filters), root: filters.groupTree }}
        />
      }
    >
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('heatMap.text')}
      </Typography>
      {error && (
        <LoadFailure title={t('heatMap.error')} error={error} onRetry={retry} />
      )}
      {!error && !value && <Placeholder lines={5} />}
      {!error && value?.rows.length === 0 && (
        <Typography variant="body2">{t('heatMap.empty')}</Typography>
      )}
      {!error && value && value.rows.length > 0 && (
        <HeatMapTable map={value} filters={filters} />
      )}
    </InfoCard>
  );
}

function HeatMapTable(props: { map: HeatMap; filters: SystemFilters }) {
  const { map, filters } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const label = t('heatMap.tableLabel');
  return (
    <>
      <ScrollRegion label={label}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={classes.team}>
                {t('heatMap.team')}
              </th>
              {map.areas.map(area => (
                <th key={area.id} scope="col" className={classes.head}>
                  {area.id} {area.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(row => (
              <HeatMapRow
                key={`${row.id} ${row.scope}`}
                row={row}
                areas={map.areas}
                filters={filters}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className={classes.legend} aria-label={t('heatMap.legend')}>
        {BANDS.map(band => (
          <li key={band}>
            <BandBox band={band} text={t(`heatMap.band.${band}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A team, in every label by the title that its link has. */
function HeatMapRow(props: {
  row: HeatMap['rows'][number];
  areas: HeatMap['areas'];
  filters: SystemFilters;
}) {
  const { row, areas, filters } = props;
  const { id, scope, cells } = row;
  const classes = useStyles();
  const title = useEntityTitle(id === '' ? undefined : id);
  const { t } = useTexts();
  const team = title ?? t('rollup.noOwner');
  const isAlone = scope === 'own' && title !== undefined;
  const name = isAlone ? t('heatMap.own', { name: team }) : team;
  return (
    <tr>
      <th scope="row" className={classes.team}>
        {scope === 'own' ? name : <EntityRefLink entityRef={id} />}
      </th>
      {cells.map((cell, index) => (
        <HeatMapCell
          key={areas[index].id}
          cell={cell}
          team={name}
          area={`${areas[index].id} ${areas[index].title}`}
          filters={mergeFilters(filters, nodeFilters('group', id, scope))}
        />
      ))}
    </tr>
  );
}
