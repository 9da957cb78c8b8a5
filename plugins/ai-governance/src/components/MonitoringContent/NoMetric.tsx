import { Entity } from '@backstage/catalog-model';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { EmptyNote, LinkButton, Snippet } from '../common';
import { DECLARE_SNIPPET } from './feedSnippets';

/** That no metric is declared, and how one is. */
export function NoMetric({ entity }: { entity: Entity }) {
  const { t } = useTexts();
  const edit = safeHref(entity.metadata.annotations?.['backstage.io/edit-url']);
  return (
    <EmptyNote
      title={t('monitoring.notDeclaredTitle')}
      text={t('monitoring.notDeclared')}
    >
      <Snippet text={DECLARE_SNIPPET} />
      {edit && (
        <LinkButton variant="outlined" size="small" to={edit}>
          {t('monitoring.edit')}
        </LinkButton>
      )}
    </EmptyNote>
  );
}
