/** The title of a tab with how much waits there; without anything, the title alone. */
export const withCount = (title: string, count: number | undefined): string =>
  count ? `${title} (${count})` : title;
