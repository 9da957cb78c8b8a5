import {
  LifecycleStage,
  RiskClass,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useEntityTitle, useWords } from '../../hooks';
import { Dimension } from './rollup';
import { useTexts } from '../../useTexts';

/** Reference of the entity that a node stands for, if it stands for one. */
function entityOf(by: Dimension, { id }: RollupNode): string | undefined {
  const isEntity = by === 'group' || by === 'domain' || by === 'system';
  return isEntity && id !== '' ? id : undefined;
}

/** Text of a node, for labels: what its link says. */
export function useNodeText(by: Dimension, node: RollupNode): string {
  const words = useWords();
  const entityTitle = useEntityTitle(entityOf(by, node));
  const { t } = useTexts();
  const { id, title } = node;
  if (id === '') {
    return by === 'group' ? t('rollup.noOwner') : t('rollup.noSystem');
  }
  switch (by) {
    case 'class':
      return words.riskClass(id as RiskClass);
    case 'stage':
      return words.stage(id as LifecycleStage);
    case 'area':
      return `${id} ${title}`;
    default:
      return entityTitle ?? title ?? id;
  }
}

/** Name of a node; an entity leads to its page. */
export function NodeName(props: { by: Dimension; node: RollupNode }) {
  const { by, node } = props;
  const text = useNodeText(by, node);
  const entityRef = entityOf(by, node);
  return entityRef ? <EntityRefLink entityRef={entityRef} /> : <>{text}</>;
}
