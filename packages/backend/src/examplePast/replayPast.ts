import {
  AiSystemEntity,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { SystemEvidence } from '../exampleEvidence/readEvidenceFile';
import { formerEntity } from './formerEntity';
import { ImportedPast, recordedAt } from './ImportedPast';
import { Governance, InMemoryCatalog } from './parts';
import { PeopleAtWork } from './PeopleAtWork';
import { PastFile } from './readPast';
import { withRelations } from './readEntities';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time of a working day, always the same of one day. */
function atWork(day: number): number {
  const [byte] = createHash('sha256').update(String(day)).digest();
  return day + 8 * HOUR + byte * MINUTE;
}

/**
 * A time of each day on which something happened, oldest first; the last one is now.
 */
function instantsOf(days: number[], now: number): number[] {
  const all = new Set(days.map(day => Math.floor(day / DAY) * DAY));
  const past = [...all]
    .map(atWork)
    .filter(at => at < now)
    .sort((a, b) => a - b);
  return [...past, now];
}

/**
 * Lets the year before now happen: at each instant the catalog holds what it held then,
 * people do what they did, and the plugin evaluates by the clock of that instant. So every
 * level, change and entry of the trail is one that the plugin came to by itself.
 */
export class PastReplay {
  readonly #governance: Governance;
  readonly #catalog: InMemoryCatalog;
  readonly #entities: Map<string, Entity>;
  readonly #all: Entity[];
  readonly #past: PastFile[];
  readonly #evidence: SystemEvidence[];
  readonly #clock: { now: number };
  /** What the catalog holds of each system. */
  readonly #current = new Map<string, Entity>();
  readonly #people: PeopleAtWork;

  constructor(options: {
    governance: Governance;
    catalog: InMemoryCatalog;
    /** As the files say it today. */
    entities: Entity[];
    past: PastFile[];
    evidence: SystemEvidence[];
    /** Milliseconds since the epoch; moved on to now. */
    clock: { now: number };
  }) {
    this.#governance = options.governance;
    this.#catalog = options.catalog;
    this.#all = options.entities;
    this.#entities = new Map(
      options.entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    this.#past = options.past;
    this.#evidence = options.evidence;
    this.#clock = options.clock;
    this.#people = new PeopleAtWork(options);
  }

  /** @returns how many instants were looked at */
  async run(now: number): Promise<number> {
    const imported = new ImportedPast({
      governance: this.#governance,
      evidence: this.#evidence,
      now,
    });
    const instants = instantsOf(this.#days(), now);
    const waiting = this.#past
      .flatMap(({ entityRef, acts }) => acts.map(act => ({ entityRef, act })))
      .sort((a, b) => a.act.at - b.act.at);
    const evaluated = new Set<string>();
    for (const at of instants) {
      this.#clock.now = at;
      this.#putEntities(at);
      const isKnown = (ref: string) => this.#isKnown(ref, at);
      // Before the run, which would find what was measured long ago too old; and not of a
      // system of which there is no result yet, as it would become the past of its first.
      await imported.pushMeasurements(
        at,
        (ref, metric) => evaluated.has(ref) && this.#isDeclared(ref, metric),
      );
      await this.#governance.runner.run({ mode: 'full' });
      for (const ref of this.#current.keys()) evaluated.add(ref);
      await imported.importRecords(at, isKnown);
      while (waiting.length > 0 && waiting[0].act.at <= at) {
        const { entityRef, act } = waiting.shift()!;
        // One after the other, as far as it is not now yet.
        this.#clock.now = Math.min(this.#clock.now + 4 * MINUTE, now);
        await this.#people.act(entityRef, act);
      }
    }
    return instants.length;
  }

  /** Days on which something happened. */
  #days(): number[] {
    return [
      ...this.#past.flatMap(({ registered, before, acts }) => [
        registered,
        ...before.map(({ until }) => until),
        ...acts.map(({ at }) => at),
      ]),
      ...this.#evidence.flatMap(({ entityRef, records }) => {
        const since = this.#registered(entityRef);
        return records.map(record => Math.max(since, recordedAt(record)));
      }),
    ];
  }

  #registered(ref: string): number {
    const refs = [ref, MANAGEMENT_SYSTEM_REF];
    const found = refs.flatMap(
      wanted => this.#past.find(file => file.entityRef === wanted) ?? [],
    );
    return found[0].registered;
  }

  #isKnown(ref: string, at: number): boolean {
    return ref === MANAGEMENT_SYSTEM_REF || at >= this.#registered(ref);
  }

  #putEntities(at: number): void {
    for (const file of this.#past) {
      const entity = this.#entities.get(file.entityRef);
      const former = entity && formerEntity(entity, file, at);
      if (!former) continue;
      this.#catalog.put(withRelations(former, this.#all));
      this.#current.set(file.entityRef, former);
    }
  }

  #isDeclared(ref: string, metric: string): boolean {
    const spec = this.#current.get(ref)?.spec as AiSystemEntity['spec'];
    const declared = [
      ...(spec?.monitoring?.metrics ?? []),
      ...(spec?.acceptance ?? []),
    ];
    return declared.some(item => item.metric === metric);
  }
}
