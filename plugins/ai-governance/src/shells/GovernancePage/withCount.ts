/** The title of a tab with how much waits there; none is no number. */
export const withCount = (title: string, count: number | undefined): string =>
  count ? `${title} (${count})` : title;
