import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { AttentionStore } from '../attention';
import { GroupTree, SystemCatalog } from '../catalog';
import { EventFeed } from '../events';
import { PackRegistry } from '../packs';
import { DeciderReader } from '../records';
import { NoticeSender } from './NoticeSender';
import { NoticeWriter } from './NoticeWriter';
import { Notifier } from './Notifier';
import { NotificationOptions } from './NotificationOptions';
import { NotificationStore } from './NotificationStore';
import { ReceiverFinder } from './ReceiverFinder';
import { Waiting } from './Waiting';

/** Wires what tells people. */
export function createNotifier(options: {
  feed: EventFeed;
  store: NotificationStore;
  attention: Pick<AttentionStore, 'listAttention'>;
  catalog: Pick<SystemCatalog, 'getSystems' | 'getPerson'>;
  groups: Pick<GroupTree, 'membersOf'>;
  deciders: Pick<DeciderReader, 'of'>;
  packs: PackRegistry;
  notifications: Pick<NotificationService, 'send'>;
  options: NotificationOptions;
  logger: LoggerService;
  now: () => number;
}): Notifier {
  const { packs, store, attention, deciders } = options;
  const packId = packs.get().pack.id;
  const receivers = new ReceiverFinder({
    ...options,
    office: options.options.governanceOffice,
  });
  return new Notifier({
    ...options,
    calendar: packs.calendar,
    sender: new NoticeSender(options),
    writer: new NoticeWriter({
      ...options,
      receivers,
      defaultPack: packId,
      calendar: packs.calendar,
    }),
    readWaiting: now =>
      Waiting.read({ attention, store, receivers, deciders, packId, now }),
  });
}
