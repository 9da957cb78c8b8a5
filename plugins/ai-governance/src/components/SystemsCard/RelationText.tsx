import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { Fragment } from 'react';
import { relationReasons } from './relationReasons';
import { useTexts } from '../../useTexts';

/** Why a system is listed on the page of an entity, where that is known. */
export function RelationText(props: { entity: Entity; system: SystemSummary }) {
  const { t } = useTexts();
  const reasons = relationReasons(props.entity, props.system);
  if (reasons.length === 0) return null;
  return (
    <Typography variant="caption" component="div" color="textSecondary">
      {reasons.map(({ relation, via }, index) => (
        <Fragment key={relation}>
          {index > 0 && ' · '}
          {via ? (
            <>
              {t(`relationVia.${relation === 'partOf' ? 'partOf' : 'ownedBy'}`)}{' '}
              <EntityRefLink entityRef={via} hideIcon />
            </>
          ) : (
            t(`relation.${relation}`)
          )}
        </Fragment>
      ))}
    </Typography>
  );
}
