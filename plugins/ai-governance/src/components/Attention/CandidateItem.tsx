import {
  AttentionItem,
  OwnerCandidate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useNotify, useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ErrorText } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(1.5) },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceCandidateItem' },
);

/** One who could own a system: why, and what to do about it. */
export function CandidateItem(props: {
  candidate: OwnerCandidate;
  item: AttentionItem;
  isChosen: boolean;
  mayRemind: boolean;
  onChoose: () => void;
}) {
  const { candidate, item, isChosen, mayRemind, onChoose } = props;
  const { entityRef, name, reasons } = candidate;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <li className={classes.root}>
      <Typography variant="body1">
        <EntityRefLink entityRef={entityRef} title={name} />
      </Typography>
      {reasons.map(({ because, via }) => (
        <Typography key={`${because} ${via}`} variant="body2">
          {t(`fixes.because.${because}`, {
            via: via ? <EntityRefLink entityRef={via} /> : '',
          })}
        </Typography>
      ))}
      <div className={classes.actions}>
        <Button
          size="small"
          variant={isChosen ? 'contained' : 'outlined'}
          color="primary"
          aria-pressed={isChosen}
          onClick={onChoose}
        >
          {t('fixes.choosePerson', { name })}
        </Button>
        {mayRemind && <Ask candidate={candidate} item={item} />}
      </div>
    </li>
  );
}

function Ask(props: { candidate: OwnerCandidate; item: AttentionItem }) {
  const { candidate, item } = props;
  const { entityRef, name } = candidate;
  const api = useApi(aiGovernanceApiRef);
  const notify = useNotify();
  const { pack } = useSystemFilters().filters;
  const { t } = useTexts();
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open');
  const [failure, setFailure] = useState<Error>();

  const ask = async () => {
    setState('busy');
    setFailure(undefined);
    try {
      await api.remindOfAttention({
        entityRef: item.system.entityRef,
        kind: item.kind,
        key: item.key,
        candidate: entityRef,
        ...(pack && { pack }),
      });
      setState('done');
      notify(t('attention.reminderSent', { who: name }));
    } catch (error) {
      setState('open');
      setFailure(error as Error);
    }
  };

  return (
    <>
      {state !== 'done' && (
        <Button size="small" disabled={state === 'busy'} onClick={ask}>
          {t('fixes.ask', { name })}
        </Button>
      )}
      {failure && (
        <ErrorText variant="caption">
          {t('attention.reminderFailed', { message: failure.message })}
        </ErrorText>
      )}
    </>
  );
}
