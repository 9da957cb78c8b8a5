import { AimsScope } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { CountLink } from './CountLink';

/**
 * How many systems were counted, and how many are outside the scope: a number that leads
 * to their list, with which they are and why.
 */
export function ScopeNote(props: {
  scope: AimsScope;
  /** What the counts are limited to. Default: every system. */
  filters?: SystemFilters;
}) {
  const { scope, filters } = props;
  const { t } = useTexts();
  const { systems, outside, items } = scope;
  const counted = t('scope.inside', { count: systems });
  if (outside === 0) {
    return <Typography variant="body2">{counted}</Typography>;
  }
  const more = outside - items.length;
  const number = (
    <CountLink
      count={outside}
      name={t('scope.outsideName')}
      filters={{ ...filters, inAimsScope: false }}
    />
  );
  return (
    <Typography variant="body2" component="div">
      {counted} {t('scope.outside', { number, count: outside })}
      <details>
        <summary>{t('scope.reasons')}</summary>
        <ul>
          {items.map(({ entityRef, reason }) => (
            <li key={entityRef}>
              <EntityRefLink entityRef={parseEntityRef(entityRef)} />: {reason}
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
