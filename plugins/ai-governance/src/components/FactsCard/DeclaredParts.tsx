import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

type Item<T> = T extends Array<infer U> ? U : never;
type Model = Item<NonNullable<AISystemSpec['models']>>;
type Dataset = Item<NonNullable<AISystemSpec['datasets']>>;
type Supplier = Item<NonNullable<AISystemSpec['suppliers']>>;

/** A reference as declared; one that cannot be read stays text. */
export function DeclaredRef(props: { value: string; defaultKind?: string }) {
  const { value, defaultKind } = props;
  try {
    parseEntityRef(value, { defaultKind });
  } catch {
    return <>{value}</>;
  }
  return <EntityRefLink entityRef={value} defaultKind={defaultKind} />;
}

function Details({ items }: { items: Array<string | undefined> }) {
  const present = items.filter(Boolean);
  return present.length > 0 ? <> ({present.join(', ')})</> : null;
}

/** One model. */
export function ModelFact({ model }: { model: Model }) {
  return (
    <>
      {model.entityRef ? (
        <DeclaredRef value={model.entityRef} defaultKind="Resource" />
      ) : (
        model.name
      )}
      <Details items={[model.version, model.provider, model.licence]} />
    </>
  );
}

/** One dataset. */
export function DatasetFact({ dataset }: { dataset: Dataset }) {
  const { t } = useTexts();
  const href = safeHref(dataset.url);
  const name =
    dataset.purl ?? dataset.url ?? dataset.source ?? t('facts.unnamedDataset');
  return (
    <>
      {dataset.ref && (
        <DeclaredRef value={dataset.ref} defaultKind="Resource" />
      )}
      {!dataset.ref && (href ? <Link to={href}>{name}</Link> : name)}
      <Details
        items={[
          dataset.role,
          dataset.classification,
          dataset.containsPersonalData ? t('facts.personalData') : undefined,
        ]}
      />
    </>
  );
}

/** One supplier. */
export function SupplierFact({ supplier }: { supplier: Supplier }) {
  const { t } = useTexts();
  const contract = safeHref(supplier.contractUrl);
  return (
    <>
      {supplier.entityRef ? (
        <DeclaredRef value={supplier.entityRef} defaultKind="Group" />
      ) : (
        supplier.name
      )}
      <Details items={[supplier.role]} />
      {contract && (
        <>
          {' '}
          <Link
            to={contract}
            aria-label={`${t('facts.contract')}: ${supplier.name}`}
          >
            {t('facts.contract')}
          </Link>
        </>
      )}
    </>
  );
}

/** How people oversee the system. */
export function OversightFact(props: {
  oversight: NonNullable<AISystemSpec['oversight']>;
}) {
  const { mode, role, intervention } = props.oversight;
  return (
    <>
      {mode}
      {role && (
        <div>
          <DeclaredRef value={role} defaultKind="Group" />
        </div>
      )}
      {intervention && <div>{intervention}</div>}
    </>
  );
}

/** How the system is watched. */
export function MonitoringFact(props: {
  monitoring: NonNullable<AISystemSpec['monitoring']>;
}) {
  const { owner, dashboard, metrics } = props.monitoring;
  const { t } = useTexts();
  const href = safeHref(dashboard);
  return (
    <>
      {metrics && <div>{t('facts.metrics', { count: metrics.length })}</div>}
      {dashboard && (
        <div>
          {href ? <Link to={href}>{t('facts.dashboard')}</Link> : dashboard}
        </div>
      )}
      {owner && (
        <div>
          {t('facts.alertsTo')}{' '}
          <DeclaredRef value={owner} defaultKind="Group" />
        </div>
      )}
    </>
  );
}
