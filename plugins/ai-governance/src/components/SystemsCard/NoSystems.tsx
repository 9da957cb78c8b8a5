import { Entity } from '@backstage/catalog-model';
import { useTexts } from '../../useTexts';
import { EmptyNote, HowToRegister } from '../common';

/** That an entity has no AI system, and how one is registered. */
export function NoSystems({ entity }: { entity: Entity }) {
  const { t } = useTexts();
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
