import { OrganisationRecord } from './types';

/**
 * Whether a policy is the AI policy (ISO/IEC 42001:2023 5.2). One from before policies
 * said so is it when its short name is ai-policy, or its title names AI.
 * @public
 */
export function isAiPolicy({
  subject,
  data,
}: Pick<OrganisationRecord, 'subject' | 'data'>): boolean {
  const { policyOf, title } = data;
  return policyOf === undefined
    ? subject === 'ai-policy' ||
        /\b(AI|artificial intelligence)\b/i.test(String(title ?? ''))
    : policyOf === 'ai-policy';
}
