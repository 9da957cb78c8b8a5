import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { aiGovernanceTitlesTranslationRef, TitleKey } from './translation';

/** Titles of the plugin in the language of the reader, without the texts of its views. */
export function useTitles(): { t: (key: TitleKey) => string } {
  const { t } = useTranslationRef(aiGovernanceTitlesTranslationRef);
  return { t: key => t(key) };
}
