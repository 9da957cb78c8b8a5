import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  useControlCatalogue,
  useNumberFormat,
  useGovernanceLinks,
  usePackId,
} from '../../hooks';
import { failingControls } from './failingControls';
import { NOT_PASSING } from '../../lib/notPassing';
import { filterQuery, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { BarTable } from './BarTable';
import { CountLink } from '../common';
import { ListCsvButton } from '../exports';

/** Controls shown. */
const TOP = 10;

/** Controls that most systems do not pass. */
export function FailingControlsCard(props: {
  summary: Summary;
  filters: SystemFilters;
}) {
  const { summary, filters } = props;
  const format = useNumberFormat();
  const { t } = useTexts();
  const { catalogue } = useControlCatalogue(usePackId(filters.pack));
  const controls = failingControls(summary.controls, TOP);
  const all = useGovernanceLinks().controls(filters);
  return (
    <InfoCard
      title={t('overview.failingTitle')}
      action={
        <ListCsvButton list="pack-controls" query={filterQuery(filters)} />
      }
      deepLink={
        all ? { title: t('overview.allControls'), link: all } : undefined
      }
    >
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {controls.length > 0
          ? t('overview.failingText')
          : t('overview.failingNone')}
      </Typography>
      {controls.length > 0 && (
        <BarTable
          label={t('overview.failingTitle')}
          headers={[
            t('overview.controlColumn'),
            t('overview.failingShareColumn'),
            t('overview.systems'),
          ]}
          rows={controls.map(({ controlId, failing, due }) => {
            const title = catalogue.get(controlId)?.title;
            const name = title ? `${controlId} ${title}` : controlId;
            return {
              key: controlId,
              name,
              share: failing / due,
              shareText: format.percent(failing / due),
              tone: 'bad',
              value: (
                <CountLink
                  count={failing}
                  name={name}
                  filters={{
                    ...filters,
                    control: controlId,
                    controlState: NOT_PASSING,
                  }}
                />
              ),
            };
          })}
        />
      )}
    </InfoCard>
  );
}
