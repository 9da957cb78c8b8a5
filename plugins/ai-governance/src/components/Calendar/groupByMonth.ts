import { CalendarItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Items of one month, or those that are overdue. */
export interface DueGroup {
  /** YYYY-MM; undefined for what is overdue. */
  month?: string;
  items: CalendarItem[];
}

/** What is overdue first, then a group for each month, in their order. */
export function groupByMonth(items: readonly CalendarItem[]): DueGroup[] {
  const groups: DueGroup[] = [];
  for (const item of items) {
    const month = item.overdue ? undefined : item.day.slice(0, 7);
    const known = groups.find(group => group.month === month);
    if (known) known.items.push(item);
    else groups.push({ month, items: [item] });
  }
  return groups;
}
