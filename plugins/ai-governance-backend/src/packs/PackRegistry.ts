import {
  Calendar,
  ControlPack,
  EvaluationPolicy,
  EVALUATOR_REVISION,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotFoundError } from '@backstage/errors';

/** A pack that systems are measured by. */
export interface PackInForce {
  pack: ControlPack;
  policy: EvaluationPolicy;
  /** Hash of pack, policy and evaluator: another one, another result. */
  fingerprint: string;
  isDefault: boolean;
}

/** The packs in force, as they were loaded at the start. */
export class PackRegistry {
  readonly #packs: Map<string, PackInForce>;
  readonly #defaultId: string;
  /** When days begin and end for the organisation. */
  readonly calendar: Calendar;

  private constructor(
    packs: Map<string, PackInForce>,
    defaultId: string,
    calendar: Calendar,
  ) {
    this.#packs = packs;
    this.#defaultId = defaultId;
    this.calendar = calendar;
  }

  /**
   * @throws InputError when two packs have the same id or the default is unknown.
   */
  static create(options: {
    packs: ControlPack[];
    policy: EvaluationPolicy;
    /** Default: the first pack. */
    defaultPack?: string;
  }): PackRegistry {
    const { policy } = options;
    const defaultId = options.defaultPack ?? options.packs[0]?.id;
    const packs = new Map<string, PackInForce>();
    for (const pack of options.packs) {
      if (packs.has(pack.id)) {
        throw new InputError(
          `Two control packs have the id '${pack.id}': version ` +
            `${packs.get(pack.id)!.pack.version} and version ${pack.version}`,
        );
      }
      packs.set(pack.id, {
        pack,
        policy,
        fingerprint: fingerprintOf(pack, policy),
        isDefault: pack.id === defaultId,
      });
    }
    if (!packs.has(defaultId)) {
      throw new InputError(
        `Invalid configuration at aiGovernance.defaultPack: '${defaultId}'; ` +
          `packs in force are ${[...packs.keys()].join(', ')}`,
      );
    }
    return new PackRegistry(packs, defaultId, Calendar.of(policy.timeZone));
  }

  /** Every pack, the default first. */
  list(): PackInForce[] {
    return [...this.#packs.values()].sort(
      (a, b) => Number(b.isDefault) - Number(a.isDefault),
    );
  }

  /**
   * The pack of that id, or the default pack.
   * @throws NotFoundError
   */
  get(id: string = this.#defaultId): PackInForce {
    const found = this.#packs.get(id);
    if (!found) {
      throw new NotFoundError(
        `No control pack '${id}'; packs in force are ${[
          ...this.#packs.keys(),
        ].join(', ')}`,
      );
    }
    return found;
  }
}

function fingerprintOf(pack: ControlPack, policy: EvaluationPolicy): string {
  const content = JSON.stringify([pack, policy, EVALUATOR_REVISION]);
  return sha256Hex(content).slice(0, 16);
}
