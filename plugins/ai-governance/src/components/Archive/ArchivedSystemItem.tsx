import {
  AI_SYSTEM_KIND,
  ArchivedSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { RecordList, RecordsProvider, useRecordActions } from '../records';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    name: { overflowWrap: 'anywhere', minWidth: 0 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceArchivedSystemItem' },
);

/** Query parameter that names the system whose records are open. */
const PARAM = 'system';

const nothing = () => {};

/** What remains of an entity that is gone, for views that ask for one. */
function remainderOf(entityRef: string): Entity {
  const { namespace, name } = parseEntityRef(entityRef);
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: AI_SYSTEM_KIND,
    metadata: { namespace, name },
    spec: {},
  };
}

/** A system that left the catalog; its records open below. */
export function ArchivedSystemItem(props: {
  system: ArchivedSystem;
  /** Absent for who may not. */
  onRelink?: () => void;
}) {
  const { system, onRelink } = props;
  const { entityRef, title, records, removedAt } = system;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const open = params.get(PARAM) === entityRef;
  const remainder = useMemo(() => remainderOf(entityRef), [entityRef]);
  const toggle = () =>
    setParams(
      current => {
        const next = new URLSearchParams(current);
        if (open) next.delete(PARAM);
        else next.set(PARAM, entityRef);
        return next;
      },
      { replace: true },
    );
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <div className={classes.name}>
          <Typography variant="body1" component="h3">
            {title ?? entityRef}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[
              ...(title ? [entityRef] : []),
              t('archive.removed', { when: format.relative(removedAt) }),
              t('archive.records', {
                count: records,
                formatted: format.number(records),
              }),
            ].join(' · ')}
          </Typography>
        </div>
        <div className={classes.actions}>
          <Button
            size="small"
            variant="outlined"
            aria-expanded={open}
            aria-label={t('archive.showLabel', { system: title ?? entityRef })}
            onClick={toggle}
          >
            {t('archive.show')}
          </Button>
          {onRelink && (
            <Button
              size="small"
              variant="outlined"
              aria-label={t('archive.relinkLabel', {
                system: title ?? entityRef,
              })}
              onClick={onRelink}
            >
              {t('archive.relink')}
            </Button>
          )}
        </div>
      </div>
      {open && (
        <RecordsProvider entity={remainder} onChange={nothing}>
          <Records label={title ?? entityRef} />
        </RecordsProvider>
      )}
    </div>
  );
}

function Records({ label }: { label: string }) {
  const { t } = useTexts();
  const { records, error, retry } = useRecordActions();
  if (error) {
    return (
      <LoadFailure
        title={t('archive.recordsError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!records) return <Placeholder lines={3} />;
  return (
    <RecordList
      records={records}
      label={t('archive.recordsLabel', { system: label })}
    />
  );
}
