import { isLive, stageDisagreement } from '../entity/stage';
import { EvaluationContext } from './context';
import { documentDifferences } from './differences/documentDifferences';
import { reviewCadenceWarning } from './reviewCadence';
import { ScorecardWarning } from './types';

function lifecycleWarning(
  ctx: EvaluationContext,
): ScorecardWarning | undefined {
  const found = stageDisagreement(ctx.spec);
  return (
    found && {
      code: 'lifecycle-mismatch',
      message: `spec.lifecycle is ${found.lifecycle} and spec.lifecycleStage is ${found.declared}; the later of the two, ${found.effective}, decides what is due.`,
      path: 'spec.lifecycleStage',
    }
  );
}

function stageWarning(ctx: EvaluationContext): ScorecardWarning | undefined {
  return ctx.stageUndeclared?.path === 'spec.lifecycleStage'
    ? {
        code: 'unknown-stage',
        message: `The life cycle stage is not known, so the system is held to ${ctx.stage}.`,
        path: 'spec.lifecycleStage',
      }
    : undefined;
}

function classWarning(ctx: EvaluationContext): ScorecardWarning | undefined {
  if (!ctx.classified) {
    return {
      code: 'unclassified',
      message:
        'The system has no risk class, so it is held to the controls of class high.',
      path: 'spec.risk.class',
    };
  }
  return ctx.spec.risk?.class === 'prohibited' && !isLive(ctx.stage)
    ? {
        code: 'prohibited',
        message: `The class is prohibited; the system is not live (${ctx.stage}) and must not become so.`,
        path: 'spec.risk.class',
      }
    : undefined;
}

/** A later edit that the catalog does not take in. */
function editWarning({
  refusedEdit,
}: EvaluationContext): ScorecardWarning | undefined {
  if (!refusedEdit) return undefined;
  const { message, since, place } = refusedEdit;
  const what =
    place === 'entity'
      ? 'The catalog refuses the newest descriptor'
      : 'The catalog cannot read where the descriptor comes from';
  return {
    code: 'edit-refused',
    message: `${what}${
      since === undefined ? '' : `, first seen at ${since}`
    }, so this is the last accepted state. It says: ${message}`,
  };
}

/** What a reader should know and what is no control. */
export function findWarnings(ctx: EvaluationContext): ScorecardWarning[] {
  return [
    editWarning(ctx),
    lifecycleWarning(ctx),
    stageWarning(ctx),
    classWarning(ctx),
    reviewCadenceWarning(ctx),
    ...documentDifferences(ctx),
  ].filter(warning => warning !== undefined);
}
