import {
  CrosswalkEvidence,
  KNOWN_FRAMEWORKS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useTexts } from '../useTexts';

/** Names of frameworks and of kinds of evidence. */
export function useCrosswalkWords() {
  const { t } = useTexts();
  return useMemo(
    () => ({
      framework: (id: string) => {
        const known = KNOWN_FRAMEWORKS.find(name => name === id);
        return known ? t(`crosswalk.${known}`) : id;
      },
      evidence: ({ id, title }: Pick<CrosswalkEvidence, 'id' | 'title'>) => {
        const [kind, name] = id.split(':');
        switch (kind) {
          case 'record':
            return t('crosswalkPage.record', { name: title ?? name });
          case 'link':
            return t('crosswalkPage.link', { name });
          case 'metric':
            return t('crosswalkPage.metric', { name });
          default:
            return id;
        }
      },
    }),
    [t],
  );
}
