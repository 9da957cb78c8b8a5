import type { FixOption } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What each kind of option of a proposal is for, as a heading. */
export const OPTION_TITLES: Record<FixOption['kind'], string> = {
  'rule-out': 'If it does not apply',
  declare: 'To declare',
  decider: 'First, who decides',
};
