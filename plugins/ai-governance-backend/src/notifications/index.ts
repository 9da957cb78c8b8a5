export { createNotifier } from './createNotifier';
export {
  DEFAULT_NOTIFICATIONS,
  type NotificationOptions,
} from './NotificationOptions';
export type {
  DigestRef,
  NewNotice,
  NotificationStore,
  StoredNotice,
} from './NotificationStore';
export type { Notifier } from './Notifier';
