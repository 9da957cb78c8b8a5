import {
  MyWorkCounts,
  WorkRole,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { WORK_ROLES } from '../work/useMyWork';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      '& .MuiChip-root': { margin: 0 },
    },
    summary: { marginRight: theme.spacing(1) },
  }),
  { name: 'AiGovernanceWorkRoles' },
);

/** How much waits, and in which role. */
export function RoleFilter(props: {
  counts: MyWorkCounts;
  selected: WorkRole | undefined;
  onSelect: (role: WorkRole | undefined) => void;
}) {
  const { counts, selected, onSelect } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const roles = WORK_ROLES.filter(
    role => role === selected || (counts.byRole[role] ?? 0) > 0,
  );
  const chip = (role: WorkRole | undefined, text: string, count: number) => (
    <Chip
      key={role ?? 'all'}
      size="small"
      clickable
      component="button"
      aria-pressed={role === selected}
      color={role === selected ? 'primary' : 'default'}
      variant={role === selected ? 'default' : 'outlined'}
      label={t('work.roleCount', { role: text, number: format.number(count) })}
      onClick={() => onSelect(role)}
    />
  );
  return (
    <div className={classes.root} role="group" aria-label={t('work.roles')}>
      <Typography variant="body1" className={classes.summary} role="status">
        {t('work.summary', {
          count: counts.total,
          overdue: format.number(counts.overdue),
        })}
      </Typography>
      {roles.length > 0 && chip(undefined, t('work.allRoles'), counts.total)}
      {roles.map(role =>
        chip(role, t(`work.role.${role}`), counts.byRole[role] ?? 0),
      )}
    </div>
  );
}
