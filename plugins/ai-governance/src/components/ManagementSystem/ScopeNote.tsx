import { AimsScope } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../useTexts';

/** How many systems were counted; those outside the scope beside it, with the reason. */
export function ScopeNote({ scope }: { scope: AimsScope }) {
  const { t } = useTexts();
  const { systems, outside, items } = scope;
  const counted = t('management.scope.inside', { count: systems });
  if (outside === 0) {
    return <Typography variant="body2">{counted}</Typography>;
  }
  const more = outside - items.length;
  return (
    <Typography variant="body2" component="div">
      {counted}
      <details>
        <summary>{t('management.scope.outside', { count: outside })}</summary>
        <ul>
          {items.map(({ entityRef, reason }) => (
            <li key={entityRef}>
              <EntityRefLink entityRef={parseEntityRef(entityRef)} /> {reason}
            </li>
          ))}
          {more > 0 && (
            <li>
              {t('management.applicability.more', { number: String(more) })}
            </li>
          )}
        </ul>
      </details>
    </Typography>
  );
}
