import {
  MyWork,
  MyWorkItem,
  WorkEffort,
  WorkRole,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** How much of what there is. */
export interface WorkCount {
  role: WorkRole;
  effort: WorkEffort;
  overdue: boolean;
  total: number;
}

const sum = (counts: readonly WorkCount[]) =>
  counts.reduce((total, count) => total + count.total, 0);

/** Counts of everything by role, and of the roles that are listed by what it takes. */
export function countWork(
  waiting: readonly WorkCount[],
  items: readonly MyWorkItem[],
  isAsked: (count: { role: string }) => boolean,
): Pick<MyWork, 'totalItems' | 'counts'> {
  const all: WorkCount[] = [
    ...waiting,
    ...items.map(({ role, effort, overdue }) => ({
      role,
      effort,
      overdue,
      total: 1,
    })),
  ];
  const asked = all.filter(isAsked);
  return {
    totalItems: sum(asked),
    counts: {
      total: sum(all),
      overdue: sum(all.filter(({ overdue }) => overdue)),
      byRole: sumBy(all, 'role'),
      byEffort: sumBy(asked, 'effort'),
    },
  };
}

function sumBy(
  counts: readonly WorkCount[],
  name: 'role' | 'effort',
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const count of counts) {
    sums[count[name]] = (sums[count[name]] ?? 0) + count.total;
  }
  return sums;
}

/** What is overdue first, then what is due first, then what waits longest. */
export function sortWork(items: readonly MyWorkItem[]): MyWorkItem[] {
  const at = (text: string | undefined) =>
    text === undefined ? Infinity : Date.parse(text);
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...items].sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      difference(at(a.due), at(b.due)) ||
      difference(at(a.since), at(b.since)) ||
      (a.id < b.id ? -1 : 1),
  );
}
