import { createConditionExports } from '@backstage/plugin-permission-node';
import { aiSystemPermissionResourceRef } from './resource';
import { aiSystemRules } from './rules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: aiSystemPermissionResourceRef,
  rules: aiSystemRules,
});

/** Conditions on AI systems, for permission policies. @public */
export const aiSystemConditions = conditions;

/** Makes a decision of conditions, for permission policies. @public */
export const createAiSystemConditionalDecision = createConditionalDecision;
