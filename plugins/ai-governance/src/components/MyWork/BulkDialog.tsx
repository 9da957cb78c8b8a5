import {
  MyWorkItem,
  WorkBulkResult,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, useSystemFilters } from '../../hooks';
import { failureText } from '../../lib/serverFaults';
import { useTexts } from '../../useTexts';
import { Dialog, Notice } from '../common';
import { BulkAction, MOST_ROWS, toRows } from './bulk';
import { BulkFields, BulkInput } from './BulkFields';
import { BulkTable } from './BulkTable';

const TITLE_ID = 'ai-governance-bulk-dialog';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceBulkDialog' },
);

/**
 * Does one thing with several rows: first it shows what that changes and what of it is
 * not possible, then it does it, and says of each row what came of it.
 */
export function BulkDialog(props: {
  action: BulkAction;
  items: readonly MyWorkItem[];
  /** Something was done. */
  onDone: () => void;
  onClose: () => void;
}) {
  const { action, items, onDone, onClose } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { pack } = useSystemFilters().filters;
  const { t } = useTexts();
  const [input, setInput] = useState<BulkInput>({});
  const [result, setResult] = useState<WorkBulkResult>();
  const [{ loading, error }, ask] = useAsyncFn(
    async (preview: boolean, rows: ReturnType<typeof toRows>) => {
      const answer = await api.actOnWork({
        action,
        preview,
        items: rows.slice(0, MOST_ROWS),
        ...input,
        ...(pack && { pack }),
      });
      setResult(answer);
      if (!preview) onDone();
    },
    [api, action, input, pack, onDone],
  );
  const rows = result?.rows ?? [];
  const possible = rows
    .filter(({ status }) => status === 'possible')
    .map(({ entityRef, kind, key }) => ({ entityRef, kind, key }));
  const isDone = result?.preview === false;
  const isComplete =
    action !== 'waive' || (input.reason?.trim() && input.expiresAt);
  const change = (next: BulkInput) => {
    setInput(next);
    // What was shown was of other words.
    setResult(undefined);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={TITLE_ID}
      onClose={(_, why) => {
        if (!loading && why === 'escapeKeyDown' && !input.reason) onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>{t(`work.bulk.${action}Title`)}</DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          {error && !loading && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('work.bulk.failed')}
            >
              {failureText(error)}
            </Notice>
          )}
          <Typography variant="body2">
            {t(`work.bulk.${action}Text`)}
          </Typography>
          {!isDone && (
            <BulkFields
              action={action}
              input={input}
              onChange={change}
              disabled={loading}
            />
          )}
          {result && (
            <BulkTable
              title={
                isDone
                  ? t('work.bulk.resultTitle', {
                      done: format.number(
                        rows.filter(({ status }) => status === 'done').length,
                      ),
                      refused: format.number(
                        rows.filter(({ status }) => status === 'refused')
                          .length,
                      ),
                    })
                  : t('work.bulk.previewTitle')
              }
              action={action}
              rows={rows}
              items={items}
            />
          )}
          {result?.preview && possible.length === 0 && (
            <Typography variant="body2" role="alert">
              {t('work.bulk.nothing')}
            </Typography>
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Button disabled={loading} onClick={onClose}>
          {isDone ? t('work.bulk.close') : t('records.form.cancel')}
        </Button>
        {!isDone && (
          <Button
            variant="contained"
            color="primary"
            disabled={
              loading || !isComplete || (result && possible.length === 0)
            }
            onClick={() =>
              result ? ask(false, possible) : ask(true, toRows(action, items))
            }
          >
            {result
              ? t('work.bulk.send', { number: format.number(possible.length) })
              : t('work.bulk.preview')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
