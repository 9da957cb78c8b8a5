import {
  AttentionItem,
  AttentionKind,
  EntityRef,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttentionStore } from '../attention';
import { recipientOf } from '../attention/recipientOf';
import { DeciderReader } from '../records';
import { NotificationStore } from './NotificationStore';
import { ReceiverFinder } from './ReceiverFinder';

const PAGE = 500;
/** Records that one round of digests reads. */
const MOST_RECORDS = 1_000;

/** What waits for one person. */
export interface WaitingFor {
  items: AttentionItem[];
  /** Ids of records that wait for their decision. */
  decisions: string[];
}

/** What waits for whom at an instant, read once for a round of digests. */
export class Waiting {
  readonly #byPerson = new Map<string, WaitingFor>();
  readonly #items = new Set<string>();

  static async read(options: {
    attention: Pick<AttentionStore, 'listAttention'>;
    store: Pick<NotificationStore, 'listWaitingRecords'>;
    receivers: Pick<ReceiverFinder, 'expand'>;
    deciders: Pick<DeciderReader, 'of'>;
    packId: string;
    now: number;
  }): Promise<Waiting> {
    const waiting = new Waiting();
    await waiting.#readItems(options);
    await waiting.#readDecisions(options);
    return waiting;
  }

  of(person: string): WaitingFor {
    return this.#byPerson.get(person) ?? { items: [], decisions: [] };
  }

  /** Whether an item still holds. */
  holds(kind: AttentionKind, entityRef: string, key: string): boolean {
    return this.#items.has(JSON.stringify([kind, entityRef, key]));
  }

  async #readItems(options: Parameters<typeof Waiting.read>[0]): Promise<void> {
    const { attention, receivers, packId, now } = options;
    const people = new Map<EntityRef, EntityRef[]>();
    let after: Awaited<ReturnType<typeof attention.listAttention>>['next'];
    do {
      const page = await attention.listAttention({
        packId,
        now,
        filter: {},
        scope: { type: 'all' },
        limit: PAGE,
        after,
      });
      for (const item of page.items) {
        const { kind, system, key } = item;
        this.#items.add(JSON.stringify([kind, system.entityRef, key]));
        const ref = readEntityRef(recipientOf(item) ?? '');
        if (ref === undefined) continue;
        if (!people.has(ref)) people.set(ref, await receivers.expand([ref]));
        for (const person of people.get(ref)!) {
          this.#for(person).items.push(item);
        }
      }
      after = page.next;
    } while (after);
  }

  async #readDecisions(
    options: Parameters<typeof Waiting.read>[0],
  ): Promise<void> {
    const { store, receivers, deciders } = options;
    for (const id of await store.listWaitingRecords(MOST_RECORDS)) {
      const found = await deciders.of(id);
      if (!found) continue;
      const people = await receivers.expand(found.refs ?? [], found.writers);
      people.forEach(person => this.#for(person).decisions.push(id));
    }
  }

  #for(person: string): WaitingFor {
    const found = this.#byPerson.get(person) ?? { items: [], decisions: [] };
    this.#byPerson.set(person, found);
    return found;
  }
}
