import {
  AiSystemEntity,
  annexAControls,
  managementSystemClauses,
  recordTitle,
  RecordTypeInfo,
  RecordView,
  toDecisions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../../../api';
import { FormChoice, FormChoices } from './formSchema';

const CONTROL_FORMAT = '"control-id"';
const RISK_FORMATS = /"(risk-category|likelihood-step|impact-step)"/;

const steps = (labels: readonly string[]): FormChoice[] =>
  labels.map((label, index) => ({
    const: index + 1,
    title: `${index + 1} · ${label}`,
  }));

const toChoices = (records: readonly RecordView[]): FormChoice[] =>
  records.map(record => ({ const: record.id, title: recordTitle(record) }));

/** Records of a type that are in force. */
const inForce = (records: readonly RecordView[], type: string) =>
  records.filter(
    record =>
      record.type === type && ['submitted', 'approved'].includes(record.state),
  );

/** Records of a type that are in force and still open. */
const openRecords = (records: readonly RecordView[], type: string) =>
  toChoices(
    inForce(records, type).filter(({ data }) => data.status !== 'closed'),
  );

/** Records of a type that are not dropped. */
const recordsOfType = (
  records: readonly RecordView[],
  type: string,
): FormChoice[] =>
  toChoices(
    records.filter(
      record =>
        record.type === type &&
        !['rejected', 'withdrawn'].includes(record.state),
    ),
  );

/** Short names of policies that are in force, with their titles. */
const policyNames = (records: readonly RecordView[]): FormChoice[] =>
  inForce(records, 'policy').flatMap(record =>
    record.subject
      ? [{ const: record.subject, title: recordTitle(record) }]
      : [],
  );

/** Decisions of approved reviews; those that are open first. */
function decisionChoices(records: readonly RecordView[]): FormChoice[] {
  const decisions = toDecisions({
    records: [
      ...records.filter(
        ({ type, state }) =>
          type === 'management-review' && state === 'approved',
      ),
      ...inForce(records, 'decision-follow-up'),
    ],
    now: Date.now(),
  });
  const isOpen = ({ state }: { state: string }) => state === 'open';
  return [
    ...decisions.filter(isOpen),
    ...decisions.filter(decision => !isOpen(decision)),
  ].map(({ ref, decision }) => ({ const: ref, title: decision }));
}

/** Clauses and controls of Annex A, with their titles. */
const CLAUSES_AND_CONTROLS: FormChoice[] = [
  ...managementSystemClauses,
  ...annexAControls,
].map(({ id, title }) => ({ const: id, title: `${id} ${title}` }));

/** What a form of a type offers to choose from, and what its subject may be. */
export function useFormChoices(options: {
  type: RecordTypeInfo;
  entity?: AiSystemEntity;
  records: readonly RecordView[];
}): { choices: FormChoices; subjects: FormChoice[]; loading: boolean } {
  const { type, entity, records } = options;
  const api = useApi(aiGovernanceApiRef);
  const { value, loading } = useAsync(async () => {
    const text = JSON.stringify(type.schema);
    const needsControls =
      type.subject === 'control' || text.includes(CONTROL_FORMAT);
    const [settings, packs] = await Promise.all([
      RISK_FORMATS.test(text) ? api.getRiskSettings() : undefined,
      needsControls ? api.listPacks() : [],
    ]);
    const lists = await Promise.all(
      packs.map(({ id }) => api.listControls(id)),
    );
    return { settings, controls: lists.flatMap(({ items }) => items) };
  }, [api, type]);

  const { settings, controls = [] } = value ?? {};
  const controlChoices = controls.map(({ id, title }) => ({
    const: id,
    title: `${id} ${title}`,
  }));
  const choices: FormChoices = {
    'control-id': controlChoices,
    'annex-a-control': annexAControls.map(({ id, title }) => ({
      const: id,
      title: `${id} ${title}`,
    })),
    'risk-category': settings?.categories.map(({ id, title }) => ({
      const: id,
      title,
    })),
    'likelihood-step': settings && steps(settings.likelihood),
    'impact-step': settings && steps(settings.impact),
    'risk-id': openRecords(records, 'risk'),
    // What follows from an incident outlasts it.
    'incident-id': toChoices(inForce(records, 'incident')),
    'audit-id': recordsOfType(records, 'internal-audit'),
    'programme-id': toChoices(inForce(records, 'audit-programme')),
    'decision-id': decisionChoices(records),
    'policy-name': policyNames(records),
    'clause-or-control': CLAUSES_AND_CONTROLS,
  };
  const { suppliers, datasets } = entity?.spec ?? {};
  const named = (names: Array<string | undefined> = []): FormChoice[] =>
    [...new Set(names)].flatMap(name =>
      name ? [{ const: name, title: name }] : [],
    );
  const subjects: Record<string, FormChoice[]> = {
    control: controlChoices,
    risk: openRecords(records, 'risk'),
    incident: openRecords(records, 'incident'),
    supplier: named(suppliers?.map(({ name }) => name)),
    clause: managementSystemClauses.map(({ id, title }) => ({
      const: id,
      title: `${id} ${title}`,
    })),
    // A new objective gets a name; progress is of one that there is.
    objective:
      type.id === 'objective'
        ? []
        : named(
            records
              .filter(record => record.type === 'objective')
              .map(({ subject }) => subject),
          ),
    dataset: named(datasets?.map(({ ref, url }) => ref ?? url)),
  };
  return { choices, subjects: subjects[type.subject ?? ''] ?? [], loading };
}
