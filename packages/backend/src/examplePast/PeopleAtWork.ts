import { JsonObject, JsonValue } from '@backstage/types';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Governance } from './parts';
import { Act } from './readPast';

/** What the plugin itself is called where it imports records. */
const SERVICE = 'plugin:ai-governance';

/** Who acts: a person of the example, or the plugin. */
export function credentialsOf(ref: string): BackstageCredentials {
  const principal =
    ref === SERVICE
      ? { type: 'service', subject: ref }
      : { type: 'user', userEntityRef: ref };
  return { $$type: '@backstage/BackstageCredentials', principal };
}

/** As whom the records of the examples are imported. */
export const IMPORTER = credentialsOf(SERVICE);

/** Does what people of the example organisation did in the portal. */
export class PeopleAtWork {
  readonly #governance: Pick<Governance, 'records' | 'targets'>;
  /** Ids of records by the name under which a file keeps them. */
  readonly #ids = new Map<string, string>();

  constructor(options: {
    governance: Pick<Governance, 'records' | 'targets'>;
  }) {
    this.#governance = options.governance;
  }

  /** @throws what the plugin throws at somebody who may not, or who is mistaken */
  async act(entityRef: string, act: Act): Promise<void> {
    const { records, targets } = this.#governance;
    const options = { credentials: credentialsOf(act.by) };
    if (act.target) {
      await targets.createTarget({ input: act.target }, options);
    }
    if (act.write) {
      const input = {
        ...act.write,
        data: this.#withIds(act.write.data as JsonObject) as JsonObject,
      };
      const { id } = await records.createRecord({ entityRef, input }, options);
      if (act.as) this.#ids.set(act.as, id);
    }
    if (act.revise) {
      const recordId = this.#idOf(act.revise);
      const { revision } = await records.getRecord({ recordId }, options);
      const data = this.#withIds(act.data ?? {}) as JsonObject;
      await records.reviseRecord(
        { recordId, input: { revision, data } },
        options,
      );
    }
    if (act.decide) {
      const recordId = this.#idOf(act.on ?? '');
      const { revision } = await records.getRecord({ recordId }, options);
      const { decide: action, comment } = act;
      await records.transitionRecord(
        { recordId, input: { action, revision, ...(comment && { comment }) } },
        options,
      );
    }
  }

  #idOf(name: string): string {
    return this.#ids.get(name) ?? name;
  }

  /** Puts the id of a record where a file has `$name`. */
  #withIds(value: JsonValue): JsonValue {
    if (typeof value === 'string' && value.startsWith('$')) {
      return this.#idOf(value.slice(1));
    }
    if (Array.isArray(value)) return value.map(item => this.#withIds(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        this.#withIds(item as JsonValue),
      ]),
    );
  }
}
