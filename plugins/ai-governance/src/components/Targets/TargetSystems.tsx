import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages } from '../../hooks';
import { useTexts } from '../../useTexts';
import {
  CompletenessCell,
  GateMark,
  LevelCell,
  LoadFailure,
  MoreButton,
  Placeholder,
  ScrollRegion,
  StateLabel,
} from '../common';
import { ListCsvButton } from '../exports';

/** Systems that miss the target, the furthest first, and what each lacks. */
export function TargetSystems({ targetId }: { targetId: string }) {
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const read = useCallback(
    (page?: { cursor: string }) =>
      api.listTargetSystems(targetId, { limit: 10, ...page }),
    [api, targetId],
  );
  const pages = usePages(read);
  const { items, error, retry } = pages;
  if (error) {
    return (
      <LoadFailure
        title={t('systemsCard.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!items) return <Placeholder lines={3} />;
  if (items.length === 0) {
    return <Typography variant="body2">{t('targets.all')}</Typography>;
  }
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {t('targets.systemsTitle')}
      </Typography>
      <ListCsvButton list="target-systems" query={{ target: targetId }} />
      <ScrollRegion label={t('targets.systemsLabel')}>
        <Table
          size="small"
          style={{ minWidth: 600 }}
          aria-label={t('targets.systemsLabel')}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('inventory.name')}</TableCell>
              <TableCell>{t('inventory.level')}</TableCell>
              <TableCell align="right">{t('inventory.completeness')}</TableCell>
              <TableCell>{t('targets.missing')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(({ system, missing }) => (
              <TableRow key={system.entityRef}>
                <TableCell component="th" scope="row">
                  <EntityRefLink
                    entityRef={system.entityRef}
                    title={system.title ?? system.name}
                  />
                </TableCell>
                <LevelCell level={system.level} />
                <CompletenessCell completeness={system.completeness} />
                <TableCell>
                  <Missing missing={missing} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      <MoreButton pages={pages} text={t('trends.more')} />
    </>
  );
}

const SHOWN = 3;

function Missing(props: {
  missing: Array<{
    controlId: string;
    title: string;
    state: Parameters<typeof StateLabel>[0]['state'];
    gate: boolean;
  }>;
}) {
  const { missing } = props;
  const { t } = useTexts();
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {missing.slice(0, SHOWN).map(({ controlId, title, state, gate }) => (
        <li key={controlId}>
          <StateLabel state={state} /> <code>{controlId}</code> {title}
          {gate && <GateMark />}
        </li>
      ))}
      {missing.length > SHOWN && (
        <li>{t('scorecard.more', { count: missing.length - SHOWN })}</li>
      )}
    </ul>
  );
}
