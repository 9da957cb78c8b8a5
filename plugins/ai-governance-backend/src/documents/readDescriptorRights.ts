import { aiGovernancePullRequestCreatePermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AccessReader, PermissionAsker, ServiceOptions } from '../access';
import { DescriptorRights } from './DescriptorSource';

/**
 * What a caller may do with the file of a system. Its comments may say more than the catalog
 * does: it is for those who may write records of the system.
 */
export async function readDescriptorRights(
  parts: {
    /** Default: nobody may see a file. */
    access?: Pick<AccessReader, 'find'>;
    permissions: PermissionAsker;
    entityRef: string;
  },
  options: ServiceOptions,
): Promise<DescriptorRights> {
  const [access, mayPropose] = await Promise.all([
    parts.access?.find(parts.entityRef, options),
    parts.permissions.holds(aiGovernancePullRequestCreatePermission, options),
  ]);
  return { withSource: access?.rights.create ?? false, mayPropose };
}
