import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { useRecordTypes, useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ErrorText, LinkButton } from '../common';
import { useWorkLink } from '../work/useWorkLink';
import { workButtons } from './workButtons';
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

/** What can be done about an item without leaving the page, or where it is done. */
export function WorkActions(props: RowProps & { editLink?: string }) {
  const { item, what, where, editLink } = props;
  const classes = useStyles();
  const { start } = useWorkTasks();
  const { types } = useRecordTypes();
  const workLink = useWorkLink();
  const { t } = useTexts();
  const label = (action: string) =>
    t('work.actionLabel', { action, what, where });
  const toDescriptor =
    editLink !== undefined &&
    (IN_DESCRIPTOR.includes(item.task) ||
      item.actions.includes('assign-owner'));
  const titleOf = (action: WorkTaskAction) =>
    action.kind === 'record'
      ? types?.get(action.typeId)?.title ?? action.typeId
      : '';
  const buttons = workButtons(item).map(({ text, action }) => ({
    text: text
      ? t(`work.action.${text}`)
      : t('work.action.record', { title: titleOf(action) }),
    action,
  }));
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
        <ErrorText variant="caption">
          {t('attention.reminderFailed', { message: error.message })}
        </ErrorText>
      )}
    </>
  );
}
