import { stageRank } from '../entity/stage';
import { Check, Control, ControlPack } from '../packs/types';
import { allOf, anyOf } from './combine';
import { compileCondition, CompiledCondition } from './conditions';
import { EvaluationContext } from './context';
import { Outcome, pass } from './outcome';
import { ruleRegistry } from './rules';

/** A check made ready for many evaluations. */
interface CompiledCheck {
  run(ctx: EvaluationContext): Outcome;
  /** Undeclared facts that parts of the check assumed. */
  assumed?(ctx: EvaluationContext): string[];
}

/** A control made ready for many evaluations. */
export interface CompiledControl {
  control: Control;
  dueFromRank: number;
  dueUntilRank: number;
  applies?: CompiledCondition;
  requireAlso?: CompiledCondition;
  check: CompiledCheck;
  /** Required whatever the class. */
  alwaysRequired: boolean;
}

const compiled = new WeakMap<ControlPack, CompiledControl[]>();

/** Compiles a pack once; the pack must not be changed afterwards. */
export function compilePack(pack: ControlPack): CompiledControl[] {
  let controls = compiled.get(pack);
  if (!controls) {
    controls = pack.controls.map(compileControl);
    compiled.set(pack, controls);
  }
  return controls;
}

function compileControl(control: Control): CompiledControl {
  return {
    control,
    dueFromRank: stageRank(control.dueFrom),
    // Without a stage of its own a control ends before retirement.
    dueUntilRank: stageRank(control.dueUntil ?? 'operation-monitoring'),
    applies: control.appliesWhen && compileCondition(control.appliesWhen),
    requireAlso:
      control.requireAlsoWhen && compileCondition(control.requireAlsoWhen),
    check: compileCheck(control.check, control),
    alwaysRequired: Object.values(control.require).every(
      requirement => requirement === 'required',
    ),
  };
}

function compileCheck(check: Check, control: Control): CompiledCheck {
  if ('allOf' in check) {
    return combine(check.allOf as Check[], control, allOf);
  }
  if ('anyOf' in check) {
    return combine(check.anyOf as Check[], control, anyOf);
  }
  if ('when' in check) {
    const { when, then } = check as Extract<Check, { when: unknown }>;
    return compileWhen(
      compileCondition(when as never),
      compileCheck(then as Check, control),
    );
  }
  const { rule: name, ...params } = check as { rule: string };
  const rule = ruleRegistry.get(name);
  if (!rule) {
    throw new Error(`Control ${control.id} names the unknown rule ${name}`);
  }
  return { run: rule.compile(params as never, control) };
}

function combine(
  parts: Check[],
  control: Control,
  join: (outcomes: readonly Outcome[]) => Outcome,
): CompiledCheck {
  const checks = parts.map(part => compileCheck(part, control));
  const assuming = checks.filter(part => part.assumed);
  return {
    run: ctx => join(checks.map(part => part.run(ctx))),
    ...(assuming.length > 0 && {
      assumed: (ctx: EvaluationContext) =>
        assuming.flatMap(part => part.assumed!(ctx)),
    }),
  };
}

function compileWhen(
  condition: CompiledCondition,
  then: CompiledCheck,
): CompiledCheck {
  const notAsked = pass(() => '');
  return {
    run: ctx => (condition.test(ctx) === false ? notAsked : then.run(ctx)),
    assumed: ctx => [
      ...(condition.test(ctx) === undefined ? condition.undeclared(ctx) : []),
      ...(then.assumed?.(ctx) ?? []),
    ],
  };
}
