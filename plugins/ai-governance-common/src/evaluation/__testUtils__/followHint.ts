import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { stableJson } from '../../entity/specMeaning';
import { formatInstant } from '../../lib/time';
import { evidenceOfCheck } from '../../packs/evidenceOfCheck';
import { Control } from '../../packs/types';
import { GovernanceRecord } from '../../records/types';
import { EvaluationInput, Fix } from '../types';
import { freshMeasurements, freshRecords } from './additions';
import { patched } from './aiSystem';
import { completeDocuments, completeReferences } from './completeEvidence';
import { changed, completeSystem } from './completeSystem';
import { document, record } from './evidence';
import { federal } from './federalSystem';
import { dayOf, inDays } from './instants';
import { readAt, writtenAt } from './paths';

const isSame = (one: unknown, other: unknown) =>
  stableJson(one) === stableJson(other);

/** A system of a US agency in which everything is in place. */
const GOOD = changed(completeSystem(), federal).entity;

/** A value for a path for which that of the complete system is not good enough. */
const OTHER_VALUES: Record<string, unknown> = {
  'spec.logging.retentionDays': 3650,
  'spec.usFederal.impactJustification': 'A person decides in every case.',
};

/** Fields whose hint asks for somebody who exists, or a document that can be read. */
const REFERENCES = [
  'spec.owner',
  'spec.dependsOn',
  'spec.governance.riskOwner',
  'spec.oversight.role',
  'spec.monitoring',
];
const DOCUMENTS = /^(spec\.documentation|metadata)\./;

/** What makes the records of a register as the hint of a rule asks. */
const REGISTERS: Record<string, (data: JsonObject) => JsonObject> = {
  risk: data => ({
    residualRating: 10,
    ...data,
    treatment: data.treatment === 'accept' ? 'accept' : 'mitigate',
    owner: 'user:default/lead',
    dueDate: dayOf(inDays(60)),
  }),
  incident: data => ({
    ...data,
    status: 'closed',
    awareAt: '2026-11-10',
    reportedAt: '2026-11-20',
    lateReason: 'The mail was lost.',
  }),
  nonconformity: data => ({
    ...data,
    cause: 'no deputy named',
    correctiveAction: 'name a deputy',
    owner: 'user:default/lead',
    status: 'closed',
    dueDate: dayOf(inDays(30)),
    effectivenessCheck: { dueDate: dayOf(inDays(60)) },
  }),
};

/** The registers that a kind of evidence leads to. */
const REGISTERS_OF: Record<string, string[] | undefined> = {
  'record:risk': ['risk'],
  'record:risk-acceptance': ['risk'],
  'record:incident': ['incident'],
  'record:nonconformity': ['nonconformity'],
};

const retirement = record('retirement', {
  data: {
    dataDisposal: 'deleted',
    modelDisposal: 'archived',
    logRetention: 'one year',
    usersNotified: 'by mail',
  },
});

/** The entity as the catalog has it once its descriptor says what it depends on. */
function withRelations(entity: Entity): Entity {
  const named = { type: 'dependsOn', targetRef: 'component:default/loan-api' };
  const { relations = [] } = entity;
  return relations.some(item => isSame(item, named))
    ? entity
    : { ...entity, relations: [...relations, named] };
}

/** A bill of materials of the models that are declared, as a build makes it. */
function bomOf(entity: Entity): EvaluationInput['documents'] {
  const { models = [] } = entity.spec as Partial<AISystemSpec>;
  return {
    './aibom.cdx.json': document({
      bom: {
        format: 'CycloneDX',
        specVersion: '1.6',
        faults: [],
        serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
        models,
      },
    }),
  };
}

/** The good value at a path: what is there already keeps what the value does not say. */
function declareAt(input: EvaluationInput, path: string): EvaluationInput {
  const keys = path.split('.');
  const good = OTHER_VALUES[path] ?? readAt(GOOD, keys);
  if (good === undefined) return input;
  const before = readAt(input.entity, keys);
  const isGroup = typeof good === 'object' && !Array.isArray(good);
  const value = isGroup && before ? patched(before, good as object) : good;
  const entity = writtenAt(input.entity, keys, value);
  return {
    ...input,
    entity: path === 'spec.dependsOn' ? withRelations(entity) : entity,
    ...(REFERENCES.some(field => path.startsWith(field)) && {
      references: { ...input.references, ...completeReferences },
    }),
    ...(DOCUMENTS.test(path) && {
      documents: {
        ...input.documents,
        ...completeDocuments,
        ...bomOf(entity),
      },
    }),
  };
}

let count = 0;

function nextId(): string {
  count += 1;
  return `zzz-${String(count).padStart(6, '0')}`;
}

/** The evidence that the control takes, recorded and measured anew. */
function supply(input: EvaluationInput, control: Control): EvaluationInput {
  const evidence = evidenceOfCheck(control.check);
  const registers = evidence.flatMap(name => REGISTERS_OF[name] ?? []);
  const { records, metrics } = input;
  if (records.status !== 'available' || metrics.status !== 'available') {
    return input;
  }
  const repaired = records.items.map(
    (item): GovernanceRecord =>
      registers.includes(item.type)
        ? { ...item, data: REGISTERS[item.type](item.data) }
        : item,
  );
  const withRegisters: EvaluationInput = {
    ...input,
    records: { ...records, items: repaired },
  };
  const retired = { ...retirement, effectiveAt: formatInstant(input.now) };
  const recorded = [...freshRecords(withRegisters), retired]
    .filter(({ type }) => evidence.includes(`record:${type}`))
    .map(item => ({ ...item, id: nextId() }));
  const isRetired = evidence.includes('record:retirement');
  const measured = evidence.some(name => name.startsWith('metric:'))
    ? freshMeasurements(input)
    : [];
  return {
    ...withRegisters,
    entity: isRetired
      ? {
          ...input.entity,
          relations: input.entity.relations?.filter(
            ({ type }) => type !== 'dependencyOf',
          ),
        }
      : input.entity,
    records: { ...records, items: [...repaired, ...recorded] },
    metrics: {
      ...metrics,
      items: [...(isRetired ? [] : metrics.items), ...measured],
    },
  };
}

/**
 * The system after somebody did what a hint says: declared what it names, or, where
 * that is declared as it should be, supplied the evidence that the control takes.
 *
 * @throws Error where there is no way to do it: the hint names nothing that this knows
 */
export function followHint(
  input: EvaluationInput,
  control: Control,
  { path, text }: Fix,
): EvaluationInput {
  const declared = path === undefined ? input : declareAt(input, path);
  if (!isSame(declared, input)) return declared;
  const supplied = supply(input, control);
  if (!isSame(supplied, input)) return supplied;
  throw new Error(
    `${control.id}: nobody knows how to do what the hint says: ${text} (${path})`,
  );
}
