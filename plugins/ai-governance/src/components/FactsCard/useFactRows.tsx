import {
  AiSystemEntity,
  AISystemSpec,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReactNode } from 'react';
import { useFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { FactRow, RiskClassLabel } from '../common';
import { DeclaredList, DeclaredText } from './Declared';
import {
  DatasetFact,
  DeclaredRef,
  ModelFact,
  MonitoringFact,
  OversightFact,
  SupplierFact,
} from './DeclaredParts';

function plain(items: readonly string[] | undefined): ReactNode {
  return <DeclaredList items={items} render={item => item} />;
}

function declared(value: object | undefined): boolean {
  return value !== undefined && Object.keys(value).length > 0;
}

/** The facts of an AISystem, each with its name. */
export function useFactRows(entity: AiSystemEntity): FactRow[] {
  const { t } = useTexts();
  const words = useWords();
  const spec: Partial<AISystemSpec> = entity.spec ?? {};
  const { intendedUse, risk, governance, oversight, monitoring } = spec;
  return [
    { term: t('facts.type'), value: <DeclaredText value={spec.type} /> },
    { term: t('facts.class'), value: <ClassFact risk={risk} /> },
    {
      term: t('facts.rationale'),
      value: <DeclaredText value={risk?.rationale} />,
    },
    {
      term: t('facts.purpose'),
      value: <DeclaredText value={intendedUse?.purpose} />,
    },
    { term: t('facts.users'), value: plain(intendedUse?.users) },
    {
      term: t('facts.affectedPersons'),
      value: plain(intendedUse?.affectedPersons),
    },
    { term: t('facts.outOfScope'), value: plain(intendedUse?.outOfScope) },
    {
      term: t('facts.models'),
      value: (
        <DeclaredList
          items={spec.models}
          render={model => <ModelFact model={model} />}
        />
      ),
    },
    {
      term: t('facts.datasets'),
      value: (
        <DeclaredList
          items={spec.datasets}
          render={dataset => <DatasetFact dataset={dataset} />}
        />
      ),
    },
    ...(spec.type === 'agentic' || spec.tools
      ? [
          {
            term: t('facts.tools'),
            value: (
              <DeclaredList
                items={spec.tools}
                render={tool => <DeclaredRef value={tool} defaultKind="API" />}
              />
            ),
          },
        ]
      : []),
    {
      term: t('facts.suppliers'),
      value: (
        <DeclaredList
          items={spec.suppliers}
          render={supplier => <SupplierFact supplier={supplier} />}
        />
      ),
    },
    {
      term: t('facts.oversight'),
      value: (
        <DeclaredText
          value={
            declared(oversight) ? (
              <OversightFact oversight={oversight!} />
            ) : undefined
          }
        />
      ),
    },
    {
      term: t('facts.monitoring'),
      value: (
        <DeclaredText
          value={
            declared(monitoring) ? (
              <MonitoringFact monitoring={monitoring!} />
            ) : undefined
          }
        />
      ),
    },
    {
      term: t('facts.riskOwner'),
      value: (
        <DeclaredText
          value={
            governance?.riskOwner && (
              <DeclaredRef value={governance.riskOwner} defaultKind="User" />
            )
          }
        />
      ),
    },
    {
      term: t('facts.jurisdictions'),
      value: (
        <DeclaredText
          value={
            spec.jurisdictions?.length
              ? spec.jurisdictions.join(', ')
              : spec.jurisdictions && t('common.declaredNone')
          }
        />
      ),
    },
    { term: t('facts.version'), value: <DeclaredText value={spec.version} /> },
    {
      term: t('facts.stage'),
      value: (
        <DeclaredText
          value={
            spec.lifecycleStage && spec.lifecycleStage !== 'unknown'
              ? words.stage(spec.lifecycleStage)
              : spec.lifecycleStage
          }
        />
      ),
    },
  ];
}

function ClassFact({ risk }: { risk: AISystemSpec['risk'] }) {
  const { t } = useTexts();
  const format = useFormat();
  if (!risk?.class) return <DeclaredText value={undefined} />;
  return (
    <DeclaredText
      value={
        <>
          <RiskClassLabel riskClass={risk.class} />
          {risk.classifiedOn && (
            <div>
              {t('facts.classifiedOn', { date: format.day(risk.classifiedOn) })}
            </div>
          )}
        </>
      }
    />
  );
}
