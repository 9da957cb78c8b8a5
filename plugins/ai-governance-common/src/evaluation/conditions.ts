import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { hasAnnexIIIPoint, hasOtherAnnexIIIPoint } from '../entity/annexIII';
import { isInJurisdiction } from '../entity/jurisdictions';
import { declaredRiskClass } from '../entity/riskClass';
import { compilePath, isEmpty } from '../lib/paths';
import { Condition } from '../packs/types';
import { EvaluationContext } from './context';
import { needsAcceptance } from './riskRegister';

/**
 * Truth of a condition. `undefined` is undecided: a fact it needs was not
 * declared. Undecided conditions count as true, and the result says so.
 */
export type Tri = boolean | undefined;

/** A condition made ready for many evaluations. */
export interface CompiledCondition {
  test(ctx: EvaluationContext): Tri;
  /** Paths whose absence left it undecided. */
  undeclared(ctx: EvaluationContext): string[];
  /** What decided it, in words, when it is not true. */
  because(ctx: EvaluationContext): string;
}

function leaf(
  path: string,
  test: (ctx: EvaluationContext) => Tri,
  because: (ctx: EvaluationContext) => string,
): CompiledCondition {
  return {
    test,
    because,
    undeclared: ctx => (test(ctx) === undefined ? [path] : []),
  };
}

/** What a declared list makes of a condition; undecided without a list. */
function listLeaf(
  path: string,
  read: (spec: Partial<AISystemSpec>) => readonly string[] | undefined,
  test: (list: readonly string[]) => Tri,
): CompiledCondition {
  return leaf(
    path,
    ctx => {
      const list = read(ctx.spec);
      return list && test(list);
    },
    ctx => {
      const list = read(ctx.spec) ?? [];
      return list.length === 0
        ? `${path} declares none`
        : `${path} is ${list.join(', ')}`;
    },
  );
}

function annexIII(test: (list: readonly string[]) => Tri): CompiledCondition {
  return listLeaf('spec.risk.annexIII', spec => spec.risk?.annexIII, test);
}

function trait(name: string): CompiledCondition {
  const path = `spec.traits.${name}`;
  return leaf(
    path,
    ctx => {
      const value = (ctx.spec.traits as Record<string, unknown> | undefined)?.[
        name
      ];
      return typeof value === 'boolean' ? value : undefined;
    },
    ctx =>
      `${path} is ${
        (ctx.spec.traits as Record<string, unknown> | undefined)?.[name]
      }`,
  );
}

function decisionMaking(values: string[]): CompiledCondition {
  const path = 'spec.traits.decisionMaking';
  const read = (ctx: EvaluationContext) => ctx.spec.traits?.decisionMaking;
  return leaf(
    path,
    ctx => {
      const value = read(ctx);
      return value === undefined || value === 'unknown'
        ? undefined
        : values.includes(value);
    },
    ctx => `${path} is ${read(ctx)}`,
  );
}

function riskClass(classes: string[]): CompiledCondition {
  const path = 'spec.risk.class';
  return leaf(
    path,
    ctx => {
      const value = declaredRiskClass(ctx.spec);
      return value === 'unclassified' ? undefined : classes.includes(value);
    },
    ctx => `${path} is ${declaredRiskClass(ctx.spec)}`,
  );
}

function declared(path: string): CompiledCondition {
  const get = compilePath(path);
  return leaf(
    path,
    ctx => {
      const value = get(ctx.entity);
      if (value === undefined) return undefined;
      return !(Array.isArray(value) && value.length === 0);
    },
    () => `${path} declares none`,
  );
}

function valueOf({
  field,
  oneOf,
}: {
  field: string;
  oneOf: string[];
}): CompiledCondition {
  const get = compilePath(field);
  return leaf(
    field,
    ctx => {
      const value = get(ctx.entity);
      return isEmpty(value) || value === 'unknown'
        ? undefined
        : oneOf.includes(String(value));
    },
    ctx => `${field} is ${get(ctx.entity)}`,
  );
}

function datasetRole(roles: string[]): CompiledCondition {
  return leaf(
    'spec.datasets',
    ctx => {
      const { datasets } = ctx.spec;
      if (!datasets) return undefined;
      if (datasets.some(item => item.role && roles.includes(item.role))) {
        return true;
      }
      return datasets.some(item => !item.role) ? undefined : false;
    },
    () => `spec.datasets has none with the role ${roles.join(', ')}`,
  );
}

function metricKind(kinds: string[]): CompiledCondition {
  const path = 'spec.monitoring.metrics';
  return leaf(
    path,
    ctx => {
      const metrics = ctx.spec.monitoring?.metrics;
      if (!metrics) return undefined;
      return metrics.some(item => kinds.includes(item.kind));
    },
    () => `${path} has none of the kind ${kinds.join(', ')}`,
  );
}

function risks(which: 'any' | 'above-appetite-or-accepted'): CompiledCondition {
  return leaf(
    'risk register',
    ctx => {
      if (ctx.recordsUnavailable !== undefined) return true;
      const open = ctx.openRisks();
      return which === 'any'
        ? open.length > 0
        : open.some(risk => needsAcceptance(risk, ctx.appetiteOf(risk)));
    },
    () =>
      which === 'any'
        ? 'the risk register has no open risk'
        : 'no open risk is above the appetite or accepted',
  );
}

function nonconformities(): CompiledCondition {
  return leaf(
    'nonconformities',
    ctx =>
      ctx.recordsUnavailable !== undefined ||
      ctx.standing('nonconformity').length > 0,
    () => 'no nonconformity is recorded',
  );
}

/** Of the parts that are decided nothing has to be declared. */
function undeclaredOf(parts: CompiledCondition[]) {
  return (ctx: EvaluationContext) =>
    parts
      .filter(part => part.test(ctx) === undefined)
      .flatMap(part => part.undeclared(ctx));
}

function all(parts: CompiledCondition[]): CompiledCondition {
  return {
    test: ctx => {
      let result: Tri = true;
      for (const part of parts) {
        const value = part.test(ctx);
        if (value === false) return false;
        if (value === undefined) result = undefined;
      }
      return result;
    },
    undeclared: undeclaredOf(parts),
    because: ctx =>
      parts.find(part => part.test(ctx) === false)?.because(ctx) ?? '',
  };
}

function any(parts: CompiledCondition[]): CompiledCondition {
  return {
    test: ctx => {
      let result: Tri = false;
      for (const part of parts) {
        const value = part.test(ctx);
        if (value === true) return true;
        if (value === undefined) result = undefined;
      }
      return result;
    },
    undeclared: undeclaredOf(parts),
    because: ctx => parts.map(part => part.because(ctx)).join(', '),
  };
}

function not(part: CompiledCondition): CompiledCondition {
  return {
    test: ctx => {
      const value = part.test(ctx);
      return value === undefined ? undefined : !value;
    },
    undeclared: part.undeclared,
    because: ctx => part.because(ctx),
  };
}

/** Makes a condition of a pack ready for evaluation. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return all(condition.all.map(compileCondition));
  if ('any' in condition) return any(condition.any.map(compileCondition));
  if ('not' in condition) return not(compileCondition(condition.not));
  if ('trait' in condition) return trait(condition.trait);
  if ('decisionMaking' in condition) {
    return decisionMaking(condition.decisionMaking);
  }
  if ('class' in condition) return riskClass(condition.class);
  if ('sourcing' in condition) {
    return listLeaf(
      'spec.sourcing',
      spec => (spec.sourcing ? [spec.sourcing] : undefined),
      list => list.some(item => condition.sourcing.includes(item)),
    );
  }
  if ('role' in condition) {
    return listLeaf(
      'spec.roles',
      spec => spec.roles,
      list => list.includes(condition.role),
    );
  }
  if ('jurisdiction' in condition) {
    return listLeaf(
      'spec.jurisdictions',
      spec => spec.jurisdictions,
      list => isInJurisdiction(list, condition.jurisdiction),
    );
  }
  if ('annexIII' in condition) {
    const { annexIII: wanted } = condition;
    return annexIII(list =>
      wanted === 'any' ? list.length > 0 : hasAnnexIIIPoint(list, wanted),
    );
  }
  if ('annexIIIOtherThan' in condition) {
    return annexIII(list =>
      hasOtherAnnexIIIPoint(list, condition.annexIIIOtherThan),
    );
  }
  if ('declared' in condition) return declared(condition.declared);
  if ('value' in condition) return valueOf(condition.value);
  if ('stage' in condition) {
    return leaf(
      'spec.lifecycleStage',
      ctx => condition.stage.includes(ctx.stage),
      ctx => `the stage is ${ctx.stage}`,
    );
  }
  if ('metricKind' in condition) return metricKind(condition.metricKind);
  if ('datasetRole' in condition) return datasetRole(condition.datasetRole);
  if ('risks' in condition) return risks(condition.risks);
  return nonconformities();
}
