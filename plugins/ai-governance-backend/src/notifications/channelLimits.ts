/** The notifications backend keeps so many characters of a title. */
export const LONGEST_TITLE = 255;

/**
 * Slack takes so many characters of a section, and refuses the whole message where it has
 * more, or none.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/section-block
 */
export const LONGEST_TEXT = 3_000;

/** At most so many characters, the last of which says that there were more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half a character outside the basic plane would be none.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
