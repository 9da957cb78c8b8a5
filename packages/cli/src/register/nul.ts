/** Why a text with it is refused: no database and no terminal takes it. */
export const NUL_FAULT = 'the text has a NUL character';

/** Whether a text has the character U+0000. */
export function hasNul(text: string): boolean {
  return text.includes('\0');
}
