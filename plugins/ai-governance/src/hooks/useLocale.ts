import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useApiHolder } from '@backstage/core-plugin-api';

/** Language in which numbers and dates are written: the language of the texts. */
export function useLocale(): string {
  const languages = useApiHolder().get(appLanguageApiRef);
  return languages?.getLanguage().language ?? 'en';
}
