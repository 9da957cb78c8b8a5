import {
  MyWorkItem,
  WorkAction,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { useRecordTypes, useSystemFilters } from '../../hooks';
import { WAIVER } from '../../lib/controlRecords';
import { useTexts } from '../../useTexts';
import { LinkButton } from '../common';
import { useWorkLink } from './useWorkLink';
import { WorkTaskAction } from './WorkTaskAction';
import { useWorkTasks } from './WorkTasks';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
    button: { whiteSpace: 'nowrap' },
  }),
  { name: 'AiGovernanceWorkActions' },
);

/** Items that are seen to in the descriptor. */
const IN_DESCRIPTOR = ['class-not-set', 'edit-refused', 'no-contact'];

interface RowProps {
  item: MyWorkItem;
  what: string;
  where: string;
}

/** Dialogs by what can be done, in the order of the buttons. */
const DIALOGS: Array<{
  of: WorkAction;
  text: 'attest' | 'approve' | 'reject' | 'revise' | 'submit' | 'waive';
  action: WorkTaskAction;
}> = [
  {
    of: 'attest',
    text: 'attest',
    action: { kind: 'record', typeId: 'attestation' },
  },
  { of: 'decide', text: 'approve', action: { kind: 'approve' } },
  { of: 'decide', text: 'reject', action: { kind: 'reject' } },
  { of: 'revise', text: 'revise', action: { kind: 'revise' } },
  { of: 'submit', text: 'submit', action: { kind: 'submit' } },
  { of: 'waive', text: 'waive', action: { kind: 'record', typeId: WAIVER } },
];

/** What can be done about an item without leaving the page, or where it is done. */
export function WorkActions(props: RowProps & { editLink?: string }) {
  const { item, what, where, editLink } = props;
  const classes = useStyles();
  const { start } = useWorkTasks();
  const { types } = useRecordTypes();
  const workLink = useWorkLink();
  const { t } = useTexts();
  const offered = DIALOGS.filter(({ of }) => item.actions.includes(of));
  const written = (item.recordTypes ?? []).filter(id => id !== 'attestation');
  const label = (action: string) =>
    t('work.actionLabel', { action, what, where });
  const toDescriptor =
    editLink !== undefined &&
    (IN_DESCRIPTOR.includes(item.task) ||
      item.actions.includes('assign-owner'));
  const buttons = [
    ...offered.map(({ text, action }) => ({
      text: t(`work.action.${text}`),
      action,
    })),
    ...written.map(typeId => ({
      text: t('work.action.record', {
        title: types?.get(typeId)?.title ?? typeId,
      }),
      action: { kind: 'record' as const, typeId },
    })),
  ];
  return (
    <div className={classes.root}>
      {buttons.map(({ text, action }, index) => (
        <Button
          key={text}
          size="small"
          variant={index === 0 ? 'contained' : 'outlined'}
          color={index === 0 ? 'primary' : 'default'}
          className={classes.button}
          aria-label={label(text)}
          onClick={() => start(item, action)}
        >
          {text}
        </Button>
      ))}
      {(buttons.length === 0 || toDescriptor) && (
        <LinkButton
          size="small"
          variant="outlined"
          className={classes.button}
          to={toDescriptor ? editLink! : workLink(item)}
          aria-label={label(
            toDescriptor ? t('work.action.descriptor') : t('work.action.open'),
          )}
        >
          {toDescriptor ? t('work.action.descriptor') : t('work.action.open')}
        </LinkButton>
      )}
      {item.actions.includes('remind') && (
        <Remind item={item} label={label(t('work.action.remind'))} />
      )}
    </div>
  );
}

function Remind({ item, label }: { item: MyWorkItem; label: string }) {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const { pack } = useSystemFilters().filters;
  const { finish } = useWorkTasks();
  const { t } = useTexts();
  const [{ loading, error }, remind] = useAsyncFn(async () => {
    const { recipient } = await api.remindOfAttention({
      entityRef: item.system!.entityRef,
      kind: item.task as Parameters<typeof api.remindOfAttention>[0]['kind'],
      key: item.key ?? '',
      ...(pack && { pack }),
    });
    const { kind, ...named } = parseEntityRef(recipient);
    const who = humanizeEntityRef({ kind, ...named }, { defaultKind: kind });
    finish(t('work.done.reminded', { who }));
  }, [api, item, pack, finish, t]);
  return (
    <>
      <Button
        size="small"
        className={classes.button}
        disabled={loading}
        aria-label={label}
        onClick={remind}
      >
        {t('work.action.remind')}
      </Button>
      {error && (
        <Typography variant="caption" color="error" role="alert">
          {t('attention.reminderFailed', { message: error.message })}
        </Typography>
      )}
    </>
  );
}
