import {
  AttentionItem,
  AttentionKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import {
  useFormat,
  useItemLink,
  useNotify,
  useSystemFilters,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { ErrorText, LinkButton } from '../common';
import { OwnerDialog } from './OwnerDialog';

/** Kinds that are seen to in the descriptor. */
const IN_DESCRIPTOR: Partial<
  Record<AttentionKind, 'assign' | 'classify' | 'correct'>
> = {
  unowned: 'assign',
  dangling: 'assign',
  vacant: 'assign',
  'no-contact': 'assign',
  'edit-refused': 'correct',
  'class-not-set': 'classify',
};

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
  { name: 'AiGovernanceItemActions' },
);

/** What can be done about an item: see to it, and remind who should. */
export function ItemActions(props: {
  item: AttentionItem;
  /** Where the descriptor is edited, as far as known. */
  editLink?: string;
}) {
  const { item, editLink } = props;
  const classes = useStyles();
  const itemLink = useItemLink();
  const [assigning, setAssigning] = useState(false);
  const { t } = useTexts();
  const name = item.system.title ?? item.system.name;
  const wanted = IN_DESCRIPTOR[item.kind];
  const text = wanted ? t(`attention.${wanted}`) : t('attention.open');
  return (
    <div className={classes.root}>
      {wanted === 'assign' ? (
        <>
          <Button
            size="small"
            variant="outlined"
            className={classes.button}
            onClick={() => setAssigning(true)}
            aria-label={t('attention.actionLabel', { action: text, name })}
          >
            {text}
          </Button>
          {assigning && (
            <OwnerDialog
              item={item}
              editLink={editLink}
              onClose={() => setAssigning(false)}
            />
          )}
        </>
      ) : (
        <LinkButton
          size="small"
          variant="outlined"
          className={classes.button}
          to={wanted && editLink ? editLink : itemLink(item)}
          aria-label={t('attention.actionLabel', { action: text, name })}
        >
          {text}
        </LinkButton>
      )}
      <Remind item={item} />
    </div>
  );
}

function Remind({ item }: { item: AttentionItem }) {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const notify = useNotify();
  const { pack } = useSystemFilters().filters;
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [sentAt, setSentAt] = useState<string>();
  const [failure, setFailure] = useState<Error>();
  const remindedAt = sentAt ?? item.remindedAt;

  const remind = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { recipient, sentAt: at } = await api.remindOfAttention({
        entityRef: item.system.entityRef,
        kind: item.kind,
        key: item.key,
        ...(pack && { pack }),
      });
      setSentAt(at);
      notify(
        t('attention.reminderSent', {
          who: humanizeEntityRef(parseEntityRef(recipient)),
        }),
      );
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      {item.mayRemind && !sentAt && (
        <Button
          size="small"
          className={classes.button}
          disabled={busy}
          onClick={remind}
          aria-label={t('attention.actionLabel', {
            action: t('attention.remind'),
            name: item.system.title ?? item.system.name,
          })}
        >
          {t('attention.remind')}
        </Button>
      )}
      {remindedAt && (
        <Typography
          variant="caption"
          color="textSecondary"
          title={format.instant(remindedAt)}
        >
          {t('attention.reminded', { when: format.ago(remindedAt) })}
        </Typography>
      )}
      {failure && (
        <ErrorText variant="caption">
          {t('attention.reminderFailed', { message: failure.message })}
        </ErrorText>
      )}
    </>
  );
}
