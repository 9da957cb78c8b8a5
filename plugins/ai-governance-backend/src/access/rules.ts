import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod/v3';
import { isOwner, isRiskOwner } from './people';
import { aiSystemPermissionResourceRef } from './resource';

/** Allows what is declared to be owned by one of the claims. @public */
export const isAiSystemOwnerRule = createPermissionRule({
  name: 'IS_AI_SYSTEM_OWNER',
  description: 'Allow AI systems whose spec.owner is one of the claims',
  resourceRef: aiSystemPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full references of groups and users, one of which owns it'),
  }),
  apply: (entity, { claims }) => isOwner(entity, claims),
  toQuery: ({ claims }) => ({ field: 'spec.owner' as const, refs: claims }),
});

/** Allows what names one of the claims as risk owner. @public */
export const isRiskOwnerRule = createPermissionRule({
  name: 'IS_RISK_OWNER',
  description:
    'Allow AI systems whose spec.governance.riskOwner is one of the claims',
  resourceRef: aiSystemPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Full references of groups and users, one of which owns the risks',
      ),
  }),
  apply: (entity, { claims }) => isRiskOwner(entity, claims),
  toQuery: ({ claims }) => ({
    field: 'spec.governance.riskOwner' as const,
    refs: claims,
  }),
});

/** Every rule of the plugin. */
export const aiSystemRules = {
  isAiSystemOwner: isAiSystemOwnerRule,
  isRiskOwner: isRiskOwnerRule,
};
