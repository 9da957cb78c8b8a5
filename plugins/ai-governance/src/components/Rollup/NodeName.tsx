import {
  LifecycleStage,
  RiskClass,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useWords } from '../../hooks';
import { Dimension } from '../../lib/rollup';
import { aiGovernanceTranslationRef } from '../../translation';

/** Text of a node, for labels. */
export function useNodeText(): (by: Dimension, node: RollupNode) => string {
  const words = useWords();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (by, { id, title }) => {
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
      case 'pack':
        return title ?? id;
      default:
        return id.replace(/^.*\//, '');
    }
  };
}

/** Name of a node; an entity leads to its page. */
export function NodeName(props: { by: Dimension; node: RollupNode }) {
  const { by, node } = props;
  const toText = useNodeText();
  const isEntity = ['group', 'domain', 'system'].includes(by) && node.id !== '';
  return isEntity ? (
    <EntityRefLink entityRef={node.id} />
  ) : (
    <>{toText(by, node)}</>
  );
}
