import {
  ControlState,
  HistoryChange,
  Level,
  LifecycleStage,
  MetricCondition,
  OwnershipState,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useTexts } from '../useTexts';

/** Names of the vocabulary, in the language of the app. */
export interface Words {
  state(state: ControlState): string;
  stateHint(state: ControlState): string;
  level(level: Level): string;
  riskClass(riskClass: RiskClass): string;
  stage(stage: LifecycleStage): string;
  ownership(ownership: OwnershipState): string;
  ownershipHint(ownership: OwnershipState): string;
  condition(condition: MetricCondition): string;
  conditionHint(condition: MetricCondition): string;
  cause(cause: HistoryChange['cause']): string;
}

/** Names of the vocabulary, in the language of the app. */
export function useWords(): Words {
  const { t } = useTexts();
  return useMemo(
    () => ({
      state: state => t(`state.${state}`),
      stateHint: state => t(`stateHint.${state}`),
      level: level => t(`level.${level}`),
      riskClass: riskClass => t(`riskClass.${riskClass}`),
      stage: stage => t(`stage.${stage}`),
      ownership: ownership => t(`ownership.${ownership}`),
      ownershipHint: ownership => t(`ownershipHint.${ownership}`),
      condition: condition => t(`condition.${condition}`),
      conditionHint: condition => t(`conditionHint.${condition}`),
      cause: cause => t(`cause.${cause}`),
    }),
    [t],
  );
}
