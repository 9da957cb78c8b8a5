import {
  EntityRef,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod/v3';
import { aiSystemPermissionResourceRef } from './resource';

/** Whether one of the claims, however it is spelt, is among those who answer. */
function isClaimed(
  answering: ReadonlySet<EntityRef>,
  claims: readonly string[],
): boolean {
  return claims.some(claim => {
    const ref = readEntityRef(claim);
    return ref !== undefined && answering.has(ref);
  });
}

/**
 * Allows what is declared to be owned by one of the claims, or by a group above one.
 * @public
 */
export const isAiSystemOwnerRule = createPermissionRule({
  name: 'IS_AI_SYSTEM_OWNER',
  description:
    'Allow AI systems whose spec.owner is one of the claims or a group above one',
  resourceRef: aiSystemPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Full references of groups and users, one of which owns it'),
  }),
  apply: ({ owners }, { claims }) => isClaimed(owners, claims),
  toQuery: ({ claims }) => ({ field: 'spec.owner' as const, refs: claims }),
});

/**
 * Allows what names one of the claims, or a group above one, as risk owner.
 * @public
 */
export const isRiskOwnerRule = createPermissionRule({
  name: 'IS_RISK_OWNER',
  description:
    'Allow AI systems whose spec.governance.riskOwner is one of the claims or a group above one',
  resourceRef: aiSystemPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Full references of groups and users, one of which owns the risks',
      ),
  }),
  apply: ({ riskOwners }, { claims }) => isClaimed(riskOwners, claims),
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
