import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../../translation';
import { EmptyNote, HowToRegister } from '../common';

/** That an entity has no AI system, and how one is registered. */
export function NoSystems({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const name = entity.metadata.title ?? entity.metadata.name;
  const owns = ['group', 'user'].includes(
    entity.kind.toLocaleLowerCase('en-US'),
  );
  return (
    <EmptyNote
      title={t('systemsCard.emptyTitle')}
      text={
        owns
          ? t('systemsCard.emptyOwner', { name })
          : t('systemsCard.emptyOther', { name })
      }
    >
      <HowToRegister entity={entity} />
    </EmptyNote>
  );
}
