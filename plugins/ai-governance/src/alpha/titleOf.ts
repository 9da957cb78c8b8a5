import { TranslationRefTuple } from '@backstage/frontend-plugin-api';
import { aiGovernanceTitlesTranslationRef, TitleKey } from '../translation';

/**
 * Title of an extension in the language of the reader. One that the app configures
 * stands as it is: the framework would prefer a translation to it.
 */
export function titleOf(
  config: { title?: string },
  key: TitleKey,
): string | TranslationRefTuple<undefined> {
  return config.title ?? aiGovernanceTitlesTranslationRef(key);
}
