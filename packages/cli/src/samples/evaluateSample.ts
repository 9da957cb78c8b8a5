import {
  assembleInput,
  ControlPack,
  defaultEvaluationPolicy,
  evaluate,
  EvaluationInput,
  ResolvedReference,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import path from 'node:path';
import { FileCatalog } from '../checking/FileCatalog';
import { readDocument } from '../checking/readDocument';
import { CaseOutcome, Sample, SampleCase, SampleOutcome } from './types';

/**
 * What a reference leads to. The entities of a sample are all that there are, so what
 * the files alone cannot tell is decided: it is missing, or a group without members.
 */
function resolverOf(
  { entities }: Pick<SampleCase, 'entities'>,
  catalog: FileCatalog,
) {
  const known = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return (ref: string): ResolvedReference => {
    const resolved = catalog.resolve(ref);
    if (resolved.status !== 'unavailable') return resolved;
    const entity = known.get(ref);
    return entity
      ? { status: 'resolved', kind: entity.kind, memberCount: 0 }
      : { status: 'missing' };
  };
}

/** What a case is evaluated with. */
export function inputOfCase(
  sample: Omit<SampleCase, 'expected'>,
  pack: ControlPack,
  now: number,
): EvaluationInput {
  const { file, records, measurements } = sample;
  const catalog = new FileCatalog(sample.entities);
  const resolve = resolverOf(sample, catalog);
  const entity = catalog.withRelations(sample.system);
  const input = assembleInput({
    entity,
    resolve,
    read: request => readDocument(request, path.dirname(file)),
    records: { status: 'available', items: records },
    metrics: { status: 'available', items: measurements },
  });
  return { ...input, pack, policy: defaultEvaluationPolicy, now };
}

function evaluateCase(
  sample: SampleCase,
  pack: ControlPack,
  now: number,
): CaseOutcome {
  const { file, expected } = sample;
  const { controls } = evaluate(inputOfCase(sample, pack, now));
  const [{ state, reason }] = controls;
  const ok = state === expected.state && reason.includes(expected.reason ?? '');
  return { file, ok, state, reason, expected };
}

/** Measures both cases of a sample by the one control that it is of. */
export function evaluateSample(options: {
  sample: Sample;
  pack: ControlPack;
  now: number;
}): SampleOutcome {
  const { sample, now } = options;
  const { id, title } = sample.control;
  const pack = { ...options.pack, controls: [sample.control] };
  const pass = evaluateCase(sample.pass, pack, now);
  const fail = evaluateCase(sample.fail, pack, now);
  return { control: id, title, ok: pass.ok && fail.ok, pass, fail };
}
