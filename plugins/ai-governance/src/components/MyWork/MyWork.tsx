import { WorkEffort } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import {
  useControlCatalogue,
  useFormat,
  usePackId,
  useSystemFilters,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, Notice, Placeholder } from '../common';
import { BulkBar } from './BulkBar';
import { RoleFilter } from './RoleFilter';
import { MyWorkState, useMyWork, useRolesOfAddress } from '../work/useMyWork';
import { useSelection } from './useSelection';
import { WorkSection } from './WorkSection';
import { WorkTasks } from './WorkTasks';

/** Most that is listed at once. */
const LIMIT = 200;

const EFFORTS: WorkEffort[] = ['minutes', 'decision', 'document'];

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'AiGovernanceMyWork' },
);

/** What waits for the person who looks, by what it takes, and acting on it in place. */
export function MyWork() {
  const classes = useStyles();
  const [roles, setRole] = useRolesOfAddress();
  const state = useMyWork({ roles, limit: LIMIT });
  const { t } = useTexts();
  const { value, error, reload } = state;
  if (error) {
    return (
      <LoadFailure title={t('work.error')} error={error} onRetry={reload} />
    );
  }
  if (!value) return <Placeholder lines={10} />;
  return (
    <div className={classes.root}>
      <RoleFilter
        counts={value.counts}
        selected={roles?.[0]}
        onSelect={setRole}
      />
      <WorkTasks onDone={reload}>
        <Work
          state={state}
          isFiltered={roles !== undefined && value.counts.total > 0}
          onShowAll={() => setRole(undefined)}
        />
      </WorkTasks>
    </div>
  );
}

function Work(props: {
  state: MyWorkState;
  isFiltered: boolean;
  onShowAll: () => void;
}) {
  const { state, ...rest } = props;
  const { items, totalItems, counts } = state.value!;
  const format = useFormat();
  const { t } = useTexts();
  const selection = useSelection(items);
  const { catalogue } = useControlCatalogue(
    usePackId(useSystemFilters().filters.pack),
  );
  return (
    <>
      {totalItems === 0 && <NothingWaits {...rest} />}
      {items.length < totalItems && (
        <Typography variant="body2">
          {t('work.shown', {
            shown: format.number(items.length),
            total: format.number(totalItems),
          })}
        </Typography>
      )}
      <BulkBar selection={selection} onDone={state.reload} />
      {EFFORTS.map(effort => (
        <WorkSection
          key={effort}
          effort={effort}
          total={counts.byEffort[effort] ?? 0}
          items={items.filter(item => item.effort === effort)}
          catalogue={catalogue}
          selection={selection}
        />
      ))}
    </>
  );
}

/** That nothing waits, which is worth a good word. */
function NothingWaits(props: { isFiltered: boolean; onShowAll: () => void }) {
  const { isFiltered, onShowAll } = props;
  const { t } = useTexts();
  return (
    <Notice
      tone="good"
      Icon={CheckCircleIcon}
      title={isFiltered ? t('work.emptyRole') : t('work.emptyTitle')}
    >
      {isFiltered ? (
        <Button size="small" variant="outlined" onClick={onShowAll}>
          {t('work.allRoles')}
        </Button>
      ) : (
        t('work.emptyText')
      )}
    </Notice>
  );
}
