import {
  ListUnregisteredQuery,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useMemo, useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, usePages } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { DescriptorDialog } from './DescriptorDialog';
import { DismissDialog } from './DismissDialog';
import { FindingItem } from './FindingItem';
import { ListToolbar } from './ListToolbar';
import { useFindingState } from './useAttention';

const STATES = ['open', 'dismissed'] as const;

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'AiGovernanceUnregistered' },
);

/** Entities of the catalog that look like AI and that no AI system covers. */
export function UnregisteredSection(props: {
  query: Pick<ListUnregisteredQuery, 'q' | 'owner'>;
  /** Something was dismissed, so that the counts are others. */
  onChange: () => void;
}) {
  const { q, owner } = props.query;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const [state, setState] = useFindingState();
  const [registering, setRegistering] = useState<UnregisteredFinding>();
  const [dismissing, setDismissing] = useState<UnregisteredFinding>();
  const query = useMemo(
    () => ({ state, ...(q && { q }), ...(owner && { owner }) }),
    [state, q, owner],
  );
  const read = useCallback(
    (page?: { cursor: string }) =>
      api.listUnregistered({ ...query, limit: 50, ...page }),
    [api, query],
  );
  const list = usePages(read);
  const { items, page, error } = list;
  const name = t('attention.kind.unregistered');
  return (
    <section aria-label={name}>
      <ListToolbar title={name} hint={t('attention.kindHint.unregistered')}>
        {page && (
          <ButtonGroup size="small" aria-label={t('attention.stateLabel')}>
            {STATES.map(value => (
              <Button
                key={value}
                color={value === state ? 'primary' : 'default'}
                variant={value === state ? 'contained' : 'outlined'}
                aria-pressed={value === state}
                onClick={() => setState(value)}
              >
                {t(`attention.state.${value}`, {
                  number: format.number(page.counts[value]),
                })}
              </Button>
            ))}
          </ButtonGroup>
        )}
        {page && page.totalItems > 0 && (
          <ListCsvButton list="unregistered" query={query} />
        )}
      </ListToolbar>
      {error && (
        <LoadFailure
          title={t('attention.error')}
          error={error}
          onRetry={list.retry}
        />
      )}
      {!error && !items && <Placeholder lines={8} />}
      {page && items?.length === 0 && (
        <EmptyNote
          title={
            state === 'open'
              ? t('attention.noFindingTitle')
              : t('attention.noDismissalTitle')
          }
          text={
            page.scannedAt
              ? // Of what is open, an empty list of dismissals says nothing.
                state === 'open' && t('attention.noFindingText')
              : t('attention.neverScanned')
          }
        />
      )}
      {page && items && items.length > 0 && (
        <ul className={classes.list} aria-label={name}>
          {items.map(finding => (
            <FindingItem
              key={finding.entityRef}
              finding={finding}
              mayDismiss={page.mayDismiss}
              onRegister={() => setRegistering(finding)}
              onDismiss={() => setDismissing(finding)}
            />
          ))}
        </ul>
      )}
      <MoreButton pages={list} gap={2} />
      {page?.scannedAt && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('attention.scannedAt', { when: format.relative(page.scannedAt) })}
        </Typography>
      )}
      {registering && (
        <DescriptorDialog
          finding={registering}
          onClose={() => setRegistering(undefined)}
        />
      )}
      {dismissing && (
        <DismissDialog
          finding={dismissing}
          onClose={() => setDismissing(undefined)}
          onDone={() => {
            setDismissing(undefined);
            list.reload();
            props.onChange();
          }}
        />
      )}
    </section>
  );
}
