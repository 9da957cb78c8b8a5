import {
  Calendar,
  LifecycleStage,
  RiskClass,
  Target,
  TargetInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What a target asks for, as the form offers it. */
export const GOAL_KINDS = ['level', 'completeness', 'control'] as const;

/** Fields of a target as a form holds them. */
export interface TargetForm {
  title: string;
  kind: (typeof GOAL_KINDS)[number];
  level: 'bronze' | 'silver' | 'gold';
  /** Per cent, as it was typed. */
  percent: string;
  control?: string;
  class?: RiskClass[];
  stage?: LifecycleStage[];
  groupTree?: string;
  domain?: string;
  /** Days, such as 2027-03-31; the last one counts to its end. */
  startsOn: string;
  dueOn: string;
}

/** A form as it opens: the target, or the empty one from today on. */
export function toTargetForm(
  target: Target | undefined,
  { today, calendar }: { today: string; calendar: Calendar },
): TargetForm {
  const { goal, scope, title } = target ?? { goal: {}, scope: {}, title: '' };
  return {
    title,
    kind:
      GOAL_KINDS.find(kind => goal[kind as keyof typeof goal] !== undefined) ??
      'level',
    level: 'silver',
    percent: '80',
    ...(goal.level !== undefined && { level: goal.level }),
    ...(goal.completeness !== undefined && {
      percent: String(Math.round(goal.completeness * 1000) / 10),
    }),
    ...(goal.control !== undefined && { control: goal.control }),
    ...scope,
    startsOn: target ? calendar.toDay(target.startsAt) : today,
    dueOn: target ? calendar.toLastDay(target.dueAt) : '',
  };
}

/** A target out of a form; undefined while something is missing. */
export function toTargetInput(
  form: TargetForm,
  pack: string | undefined,
): TargetInput | undefined {
  const goal = toGoal(form);
  const { startsOn: startsAt, dueOn: dueAt } = form;
  if (!goal || !startsAt || !dueAt || !form.title.trim() || startsAt > dueAt) {
    return undefined;
  }
  const { class: classes, stage, groupTree, domain } = form;
  return {
    title: form.title.trim(),
    ...(pack !== undefined && { pack }),
    goal,
    startsAt,
    dueAt,
    scope: {
      ...(classes?.length && { class: classes }),
      ...(stage?.length && { stage }),
      ...(groupTree && { groupTree }),
      ...(domain && { domain }),
    },
  };
}

function toGoal(form: TargetForm): TargetInput['goal'] | undefined {
  switch (form.kind) {
    case 'level':
      return { level: form.level };
    case 'completeness': {
      const percent = Number(form.percent);
      return percent >= 1 && percent <= 100
        ? { completeness: percent / 100 }
        : undefined;
    }
    default:
      return form.control ? { control: form.control } : undefined;
  }
}
