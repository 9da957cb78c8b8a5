import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { NoticeContent } from './NotificationStore';

/** Sends notifications, and says once where it cannot. */
export class NoticeSender {
  readonly #notifications: Pick<NotificationService, 'send'>;
  readonly #logger: LoggerService;
  #isDown = false;

  constructor(options: {
    notifications: Pick<NotificationService, 'send'>;
    logger: LoggerService;
  }) {
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  /** @returns whether it was taken over */
  async send(
    receiver: string,
    { title, text, link, scope }: NoticeContent,
    { topic, severity }: { topic: string; severity: 'normal' | 'high' },
  ): Promise<boolean> {
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: receiver },
        payload: { title, description: text, link, scope, topic, severity },
      });
      this.#isDown = false;
      return true;
    } catch (error) {
      if (!this.#isDown) {
        this.#logger.warn(
          'Notifications cannot be sent; they wait until the notifications backend answers',
          error as Error,
        );
      }
      this.#isDown = true;
      return false;
    }
  }
}
