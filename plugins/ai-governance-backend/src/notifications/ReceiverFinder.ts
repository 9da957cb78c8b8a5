import {
  declaredOwner,
  declaredRiskOwner,
  EntityRef,
  readPersonRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { GroupTree, SystemCatalog } from '../catalog';
import { GovernanceEvent } from '../events';
import { DeciderReader } from '../records';
import { NOTICE_RULES, ReceiverRole } from './noticeRules';

type Refs = Array<EntityRef | undefined>;

/**
 * Finds the people who are notified about an event.
 *
 * @remarks
 *
 * The permission framework says what the caller of a request may read, and cannot be
 * asked about anybody else. So only those are notified whom the system or its record
 * names: they are accountable for it. Beside them there is the governance office, which
 * an operator names.
 */
export class ReceiverFinder {
  readonly #catalog: Pick<SystemCatalog, 'getSystems' | 'getPerson'>;
  readonly #groups: Pick<GroupTree, 'membersOf'>;
  readonly #deciders: Pick<DeciderReader, 'of'>;
  readonly #office: readonly EntityRef[];

  constructor(options: {
    catalog: Pick<SystemCatalog, 'getSystems' | 'getPerson'>;
    groups: Pick<GroupTree, 'membersOf'>;
    deciders: Pick<DeciderReader, 'of'>;
    office: readonly EntityRef[];
  }) {
    this.#catalog = options.catalog;
    this.#groups = options.groups;
    this.#deciders = options.deciders;
    this.#office = options.office;
  }

  /** References of users, each once, without who did it. */
  async of(event: GovernanceEvent): Promise<EntityRef[]> {
    const { type, data, entityRef } = event;
    const [entity] =
      entityRef === undefined
        ? []
        : await this.#catalog.getSystems([entityRef]);
    const by = readRef(data.by);
    const notTold = new Set<EntityRef>(by && [by]);
    const named: Refs = [];
    for (const role of NOTICE_RULES[type].receivers) {
      if (role === 'deciders') {
        const deciders = await this.#deciders.of(String(data.recordId));
        // It was decided meanwhile, or counts without a decision.
        if (!deciders) return [];
        deciders.writers.forEach(writer => notTold.add(writer));
        named.push(...(deciders.refs ?? []));
      } else {
        named.push(...this.#named(role, event, entity));
      }
    }
    const people = await this.expand(named, notTold);
    return people.length > 0 || type === 'record.decided'
      ? people
      : this.expand(this.#office, notTold);
  }

  /** People behind users and groups, as far as the catalog has them. */
  async expand(
    refs: Readonly<Refs>,
    except: ReadonlySet<EntityRef> = new Set(),
  ): Promise<EntityRef[]> {
    const people = new Set<EntityRef>();
    for (const ref of new Set(refs)) {
      if (ref?.startsWith('group:')) {
        const members = await this.#groups.membersOf(ref);
        members?.forEach(member => people.add(member));
      } else if (
        ref?.startsWith('user:') &&
        (await this.#catalog.getPerson(ref))
      ) {
        people.add(ref);
      }
    }
    return [...people].filter(person => !except.has(person)).sort();
  }

  #named(
    role: Exclude<ReceiverRole, 'deciders'>,
    { data }: GovernanceEvent,
    entity: Entity | undefined,
  ): Refs {
    const owner = entity && declaredOwner(entity);
    switch (role) {
      case 'owner':
        return [owner];
      case 'risk-owner':
        return [entity && declaredRiskOwner(entity)];
      case 'previous-owner':
        return [readRef(data.previousOwner)];
      case 'author':
        return [readRef(data.author)];
      case 'responsible':
        return [readRef(data.responsible) ?? owner];
      default:
        return [...this.#office];
    }
  }
}

function readRef(value: unknown): EntityRef | undefined {
  return typeof value === 'string' ? readPersonRef(value) : undefined;
}
