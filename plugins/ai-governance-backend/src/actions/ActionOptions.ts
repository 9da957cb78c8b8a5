import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { AttentionService } from '../attention';
import { SystemService } from '../systems';

/** What actions are registered with, and what they answer from: the caller's rights apply. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  service: SystemService;
  attention: AttentionService;
}

/** An action that reads, and may be repeated. */
export const READING = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;

/** Items that an action returns by default, and at most. */
export const LIMITS = { fallback: 20, most: 100 } as const;
