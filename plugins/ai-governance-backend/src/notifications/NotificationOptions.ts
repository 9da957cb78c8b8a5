import { EntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { GovernanceEventType } from '../events';

/** What people are told, when, and who is told what belongs to nobody else. */
export interface NotificationOptions {
  enabled: boolean;
  /** Kinds of which nobody is told. */
  off: readonly GovernanceEventType[];
  /** Kinds that are sent at once, in place of those that are by default. */
  urgent?: readonly GovernanceEventType[];
  /** Hour of the day, 0 to 23, from which digests are sent. */
  digestHour: number;
  /** Zone of that hour and of the day of a digest. Default: that of the organisation. */
  timeZone?: string;
  /** People or groups who are told what concerns the organisation, or nobody else. */
  governanceOffice: readonly EntityRef[];
}

/** What counts where app-config says nothing. */
export const DEFAULT_NOTIFICATIONS: NotificationOptions = {
  enabled: true,
  off: [],
  digestHour: 8,
  governanceOffice: [],
};
