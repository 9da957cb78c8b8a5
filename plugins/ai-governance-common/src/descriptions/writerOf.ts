import { DescriptionWriter, writeEnglish } from './messages';
import { DescriptionContext } from './types';

/** Writes in the language of a context. */
export const writerOf = ({
  write = writeEnglish,
}: Pick<DescriptionContext, 'write'>): DescriptionWriter => write;

/** Day of a day or an instant, as a context writes days. */
export function dayIn(
  text: string,
  { calendar, day = stated => stated }: DescriptionContext,
): string {
  return day(calendar.toDay(text));
}
