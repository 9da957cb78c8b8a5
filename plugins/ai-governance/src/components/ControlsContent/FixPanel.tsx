import { Fix } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import BuildIcon from '@material-ui/icons/Build';
import EditIcon from '@material-ui/icons/Edit';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { LinkButton, Notice, Snippet } from '../common';

/** What turns a control to pass: text, place in the descriptor, lines to paste. */
export function FixPanel({ fix, entity }: { fix: Fix; entity: Entity }) {
  const { t } = useTexts();
  const editUrl = safeHref(entity.metadata.annotations?.[ANNOTATION_EDIT_URL]);
  return (
    <Notice tone="info" Icon={BuildIcon} title={t('controls.fix')}>
      <p>{fix.text}</p>
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
    </Notice>
  );
}
