import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../../translation';
import { EmptyNote, HowToRegister } from '../common';

/** That an entity has no AI system, and how one is registered. */
export function NoSystems({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const name = entity.metadata.title ?? entity.metadata.name;
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const texts: Record<string, string> = {
    group: t('systemsCard.emptyOwner', { name }),
    user: t('systemsCard.emptyOwner', { name }),
    domain: t('systemsCard.emptyDomain', { name }),
  };
  return (
    <EmptyNote
      title={t('systemsCard.emptyTitle')}
      text={texts[kind] ?? t('systemsCard.emptyOther', { name })}
    >
      <HowToRegister entity={entity} />
    </EmptyNote>
  );
}
