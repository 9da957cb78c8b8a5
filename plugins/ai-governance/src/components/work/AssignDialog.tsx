import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { toOwnerPatches } from '../../lib/ownerPatch';
import { useTexts } from '../../useTexts';
import { Dialog, EmptyNote, LoadFailure, Placeholder } from '../common';
import { AssignPreview } from './AssignPreview';
import { AssignItem, Assignments, useAssignments } from './useAssignments';

const TITLE_ID = 'ai-governance-assign-dialog';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceAssignDialog' },
);

/**
 * Assigns an owner to several systems: who could be it, what that changes in which
 * descriptor, and the patch to apply. Nothing is changed from here.
 */
export function AssignDialog(props: {
  items: ReadonlyArray<AssignItem>;
  onClose: () => void;
}) {
  const { items, onClose } = props;
  const classes = useStyles();
  const { value, error, retry } = useAssignments(items);
  const { t } = useTexts();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>{t('work.assign.title')}</DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          <Typography variant="body2">{t('work.assign.text')}</Typography>
          {error && (
            <LoadFailure
              title={t('work.assign.error')}
              error={error}
              onRetry={retry}
            />
          )}
          {!value && !error && <Placeholder lines={6} />}
          {value && <Assign items={items} assignments={value} />}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('work.bulk.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Assign(props: {
  items: ReadonlyArray<AssignItem>;
  assignments: Assignments;
}) {
  const { items, assignments } = props;
  const { systems, candidates } = assignments;
  const { t } = useTexts();
  const [owner, setOwner] = useState('');
  const patches = useMemo(
    () => (owner ? toOwnerPatches(systems, owner) : undefined),
    [systems, owner],
  );
  if (candidates.length === 0) {
    return (
      <EmptyNote
        title={t('work.assign.nobodyTitle')}
        text={t('work.assign.nobodyText')}
      />
    );
  }
  return (
    <>
      <TextField
        id="assign-owner"
        select
        fullWidth
        variant="outlined"
        label={t('work.assign.owner')}
        value={owner}
        onChange={event => setOwner(event.target.value)}
        InputLabelProps={{ shrink: true }}
      >
        {candidates.map(candidate => (
          <MenuItem key={candidate.entityRef} value={candidate.entityRef}>
            {t('work.assign.candidate', {
              name: candidate.name,
              count: candidate.systems,
            })}
          </MenuItem>
        ))}
      </TextField>
      {patches && (
        <AssignPreview
          patches={patches}
          systems={systems}
          owner={owner}
          items={items}
        />
      )}
    </>
  );
}
