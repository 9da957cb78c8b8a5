import { ScopeExclusion } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Knows what the AI management system does not cover. */
export interface AimsScopeReader {
  /**
   * Systems that the scope statement in force leaves out, no matter who may read them, and
   * why (ISO/IEC 42001:2023 4.3).
   */
  listExclusions(): Promise<ScopeExclusion[]>;
}
