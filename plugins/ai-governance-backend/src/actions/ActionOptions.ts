import { AuditorService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { AttentionService } from '../attention';
import { UnregisteredService } from '../discovery';
import { RecordService } from '../records';
import { ChangeService, SystemService } from '../systems';

/** What actions are registered with, and what they answer from: the caller's rights apply. */
export interface ActionOptions {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  service: SystemService;
  changes: ChangeService;
  attention: AttentionService;
  unregistered: UnregisteredService;
  records: RecordService;
}

/** An action that reads, and may be repeated. */
export const READING = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;

/** An action that writes something new and changes nothing that is there. */
export const PROPOSING = {
  readOnly: false,
  destructive: false,
  idempotent: false,
} as const;

/** Items that an action returns by default, and at most. */
export const LIMITS = { fallback: 20, most: 100 } as const;
