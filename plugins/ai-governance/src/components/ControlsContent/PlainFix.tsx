import { Fix } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import EditIcon from '@material-ui/icons/Edit';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { LinkButton, Snippet } from '../common';

/** The place and the lines of a hint, where no change of the text can be shown. */
export function PlainFix({ fix, entity }: { fix: Fix; entity: Entity }) {
  const { t } = useTexts();
  const editUrl = safeHref(entity.metadata.annotations?.[ANNOTATION_EDIT_URL]);
  return (
    <>
      {fix.path && (
        <p>{t('controls.fixPath', { path: <code>{fix.path}</code> })}</p>
      )}
      {fix.snippet && <Snippet text={fix.snippet} />}
      {fix.path && editUrl && (
        <LinkButton
          to={editUrl}
          size="small"
          variant="outlined"
          startIcon={<EditIcon />}
        >
          {t('controls.editDescriptor')}
        </LinkButton>
      )}
    </>
  );
}
