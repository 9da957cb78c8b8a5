import {
  compareScorecards,
  ControlDifference,
  ControlPack,
  evaluate,
  findNextSteps,
  findStageBlockers,
  getRelationEdges,
  NextSteps,
  PortalInputs,
  relationsWithKinds,
  Scorecard,
  StageBlockers,
  toEvaluationInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { JsonObject } from '@backstage/types';
import { useEffect, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useDebounce from 'react-use/esm/useDebounce';
import { aiGovernanceApiRef } from '../../api';

/** Milliseconds without a key, after which a text is evaluated. */
const PAUSE = 300;

const NONE: string[] = [];

/** A descriptor, measured. */
export interface WouldBe {
  scorecard: Scorecard;
  pack: ControlPack;
  /** What stands before the next stage; undefined where there is none. */
  blockers?: StageBlockers;
  next: NextSteps;
  /** Whether the portal has a system of this name that the reader may see. */
  registered: boolean;
  /** Against what holds now; absent for a system that is not registered. */
  before?: Scorecard;
  changes: ControlDifference[];
}

/**
 * What of a descriptor decides what the portal has to be asked. References to kinds that
 * the portal takes for AI count once it has said which these are.
 */
function questionOf(entity: Entity, aiKinds: readonly string[]): string {
  const { spec = {} } = entity;
  const definitions = relationsWithKinds({ kinds: aiKinds });
  return JSON.stringify([
    stringifyEntityRef(entity),
    getRelationEdges(entity, { definitions }),
    [spec.owner, spec.governance, spec.oversight],
    [spec.monitoring, spec.acceptance, spec.version],
  ]);
}

/** Runs when the browser has nothing else to do; gives what calls it off. */
function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 1000 });
  return () => window.cancelIdleCallback(handle);
}

function measure(
  entity: Entity,
  inputs: PortalInputs,
  before: Scorecard | undefined,
): WouldBe {
  const [portal] = inputs.systems;
  const { pack } = inputs;
  const input = toEvaluationInput({
    entity,
    rules: inputs,
    portal,
    now: Date.now(),
  });
  const scorecard = evaluate(input);
  return {
    scorecard,
    pack,
    blockers: findStageBlockers(input),
    next: findNextSteps(input),
    registered: portal.registered,
    before,
    changes: before ? compareScorecards(before, scorecard) : [],
  };
}

/**
 * The scorecard of a descriptor as it would be, computed here by the evaluator of the
 * portal with what the portal knows of it.
 *
 * @param content - a descriptor without a fault; the last one stays while there are some
 */
export function useWouldBe(
  content: JsonObject | undefined,
  pack: string | undefined,
): {
  value?: WouldBe;
  /** Kinds that the portal takes for AI, beside those that are shipped. */
  aiKinds: string[];
  error?: Error;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const [entity, setEntity] = useState<Entity>();
  const [aiKinds, setAiKinds] = useState<string[]>(NONE);
  useDebounce(() => content && setEntity(content as unknown as Entity), PAUSE, [
    content,
  ]);
  const question = entity && questionOf(entity, aiKinds);
  const known = useAsyncRetry(async () => {
    if (!entity) return undefined;
    const inputs = await api.readEvaluationInput({
      ...(pack && { pack }),
      documents: 'declared',
      entities: [entity as unknown as JsonObject],
    });
    const kinds = inputs.policy.aiKinds ?? NONE;
    const { namespace = 'default', name } = entity.metadata;
    const before = inputs.systems[0].registered
      ? await api.getScorecard({ namespace, name }, ...(pack ? [{ pack }] : []))
      : undefined;
    setAiKinds(kinds);
    // The answer holds for these kinds, too: the portal knew them when it was asked.
    return { question: questionOf(entity, kinds), inputs, before };
    // The rest of the descriptor is evaluated here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [api, question, pack]);

  const [value, setValue] = useState<WouldBe>();
  const answer = known.value;
  useEffect(() => {
    if (!entity || !answer || answer.question !== question) return undefined;
    return whenIdle(() =>
      setValue(measure(entity, answer.inputs, answer.before)),
    );
  }, [entity, answer, question]);
  return { value, aiKinds, error: known.error, retry: known.retry };
}
