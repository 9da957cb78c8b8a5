import {
  ControlInfo,
  ControlResult,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useFormat, useMonitoringLink, useWords } from '../../hooks';
import { isAboutMonitoring } from '../../lib/monitoringControls';
import { useTexts } from '../../useTexts';
import { FactList, FactRow, Link, LinkButton } from '../common';
import { PersonLink } from '../records';
import { ControlActions } from './ControlActions';
import { ControlRecords } from './ControlRecords';
import { ControlReferences } from './ControlReferences';
import { FactTable } from './FactTable';
import { FixPanel } from './FixPanel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      width: '100%',
      minWidth: 0,
    },
    code: { overflowWrap: 'anywhere' },
  }),
  { name: 'AiGovernanceControlDetails' },
);

/** Why a control has its state, what it rests on, and what turns it to pass. */
export function ControlDetails(props: {
  result: ControlResult;
  info?: ControlInfo;
  entity: Entity;
}) {
  const { result, info, entity } = props;
  const classes = useStyles();
  const rows = useRows(result, info);
  const monitoring = useMonitoringLink(entity);
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      {result.fix && (
        <FixPanel
          fix={result.fix}
          controlId={result.controlId}
          entity={entity}
        />
      )}
      <ControlActions result={result} />
      {isAboutMonitoring(result.controlId) && (
        <div>
          <LinkButton variant="outlined" size="small" to={monitoring}>
            {t('monitoring.open')}
          </LinkButton>
        </div>
      )}
      <ControlRecords controlId={result.controlId} />
      <FactList rows={rows} />
    </div>
  );
}

function useRows(result: ControlResult, info?: ControlInfo): FactRow[] {
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  const { t } = useTexts();
  const { waiver, expiresAt } = result;
  const rows: Array<FactRow | undefined> = [
    { term: t('controls.why'), value: result.reason },
    info && { term: t('controls.asks'), value: info.description },
    waiver && {
      term: t('controls.waiver'),
      value: t('controls.waiverText', {
        approver: (
          <PersonLink
            entityRef={waiver.approver}
            signature={waiver.approverSignature}
          />
        ),
        date: format.end(waiver.expiresAt).date,
        reason: waiver.reason,
      }),
    },
    expiresAt
      ? {
          term: t('controls.validity'),
          value: t(
            result.state === 'expired'
              ? 'controls.expiredAt'
              : 'controls.expiresAt',
            format.end(expiresAt),
          ),
        }
      : undefined,
    { term: t('controls.facts'), value: <FactTable facts={result.facts} /> },
    result.assumed.length > 0
      ? {
          term: t('controls.assumed'),
          value: (
            <>
              {result.assumed.map<ReactNode>(path => (
                <div key={path}>
                  <code className={classes.code}>{path}</code>
                </div>
              ))}
              {t('controls.assumedHint')}
            </>
          ),
        }
      : undefined,
    info && {
      term: t('controls.evidence'),
      value: t('controls.evidenceKind', {
        kind: info.evidence.kind,
        source: info.evidence.source,
      }),
    },
    info && {
      term: t('controls.references'),
      value: <ControlReferences info={info} />,
    },
    {
      term: t('controls.contextTitle'),
      value: [
        t(`requirement.${result.requirement}`),
        t('controls.dueFrom', { stage: words.stage(result.dueFrom) }),
        t('controls.weight', { weight: format.number(result.weight) }),
        ...(result.gate ? [t('common.gateHint')] : []),
        ...(info?.waiver ? [t('controls.waivedByOfficer')] : []),
        ...(info?.waiver?.maxDays === undefined
          ? []
          : [t('controls.waivedFor', { count: info.waiver.maxDays })]),
      ].join(' · '),
    },
    {
      term: t('controls.linkTerm'),
      value: (
        <Link to={`?control=${encodeURIComponent(result.controlId)}`}>
          {t('controls.linkToControl', { id: result.controlId })}
        </Link>
      ),
    },
  ];
  return rows.filter((row): row is FactRow => row !== undefined);
}
