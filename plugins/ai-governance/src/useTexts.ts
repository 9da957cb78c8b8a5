import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactElement } from 'react';
import { aiGovernanceTranslationRef } from './translation';

type Messages = (typeof aiGovernanceTranslationRef)['T'];

/** Ends the name of a message that depends on `count`. */
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Singular<K> = K extends `${infer Name}_${Plural}` ? Name : K;

/** Name of a text; one that depends on a count is named without its ending. */
export type TextKey = Singular<keyof Messages> & string;

type MessageOf<K extends string> = K extends keyof Messages
  ? Messages[K]
  : `${K}_other` extends keyof Messages
  ? Messages[`${K}_other`]
  : never;

/** What stands between double braces in a message. */
type Placeholders<M> = M extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Counted<K> = K extends keyof Messages ? never : 'count';

/** Placeholders of a text, and `count` where it depends on one. */
type Values<K extends TextKey> = Placeholders<MessageOf<K>> | Counted<K>;

type Arguments<K extends TextKey, V> = [Values<K>] extends [never]
  ? []
  : [values: { [Name in Values<K>]: Name extends 'count' ? number : V }];

/**
 * Gives a text of the plugin with its placeholders filled.
 *
 * The type of Backstage's own function says the same, but takes a third of a second
 * to check for each call with as many messages as there are here.
 */
interface GetText {
  <K extends TextKey>(key: K, ...values: Arguments<K, string | number>): string;
  <K extends TextKey>(
    key: K,
    ...values: Arguments<K, string | number | ReactElement>
  ): ReactElement;
}

/** Texts of the plugin in the language of the reader. */
export function useTexts(): { t: GetText } {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return { t: t as unknown as GetText };
}
