import {
  ControlWaiver,
  controlsOfRecordType,
  EntityRef,
  listRecordTypes,
  RecordFault,
  RecordRevisionContent,
  RecordTypeDefinition,
  RecordTypeInfo,
  RiskSettings,
  validateRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { levelOf } from '../access';
import { PackRegistry } from '../packs';
import { isStorable } from '../util';
import { findWaiverFaults } from './waiverFaults';

/** What somebody wants to record, from when and until when: days, or ISO 8601. */
export interface RecordContent {
  subject?: string;
  data: JsonObject;
  effectiveAt?: string;
  expiresAt?: string;
}

/** Who writes a record, when, and what its revisions said before, oldest first. */
export interface Writing {
  /** Milliseconds since the epoch. */
  now: number;
  /** Left out where it is not known, as of a record from elsewhere. */
  by?: string;
  /** It is kept, not submitted: what is missing is not a fault yet. */
  draft?: boolean;
  earlier?: RecordRevisionContent[];
  /** Taken over from elsewhere: its end may have passed. */
  isImported?: boolean;
}

/** Types of record of the packs in force, and what a record of each is held to. */
export class RecordCatalogue {
  readonly #packs: PackRegistry;
  readonly #types: Map<string, RecordTypeDefinition>;
  readonly #infos: RecordTypeInfo[];
  readonly #controlIds: string[];
  readonly #controls: Array<{ id: string; title: string }>;
  readonly #gates: Set<string>;
  readonly #waivers: Map<string, ControlWaiver>;
  readonly settings: RiskSettings;
  /** Who alone decides on waivers that a pack reserves to the Chief AI Officer. */
  readonly chiefAiOfficer: EntityRef | undefined;

  /** @throws InputError when two packs bring a type of one id */
  constructor(options: {
    packs: PackRegistry;
    settings: RiskSettings;
    chiefAiOfficer?: EntityRef;
  }) {
    this.#packs = options.packs;
    this.settings = options.settings;
    this.chiefAiOfficer = options.chiefAiOfficer;
    const packs = this.#packs.list().map(({ pack }) => pack);
    const types = listRecordTypes(packs);
    const controls = packs.flatMap(pack => pack.controls);
    this.#types = new Map(types.map(type => [type.id, type]));
    this.#infos = types.map(type => ({
      ...type,
      controls: [...new Set(controlsOfRecordType(packs, type.id))],
    }));
    this.#controls = controls;
    this.#controlIds = [...new Set(controls.map(({ id }) => id))];
    this.#gates = new Set(
      controls.filter(({ gate }) => gate).map(({ id }) => id),
    );
    this.#waivers = new Map(
      controls.flatMap(({ id, waiver }) => (waiver ? [[id, waiver]] : [])),
    );
  }

  /** What a waiver of a control is held to; undefined where as any other. */
  waiverOf(controlId: string): ControlWaiver | undefined {
    return this.#waivers.get(controlId);
  }

  list(): RecordTypeInfo[] {
    return this.#infos;
  }

  /** The type; undefined when no pack brings it, or brings it no more. */
  find(typeId: string): RecordTypeDefinition | undefined {
    return this.#types.get(typeId);
  }

  /** Types of record that a system, or the organisation, may have. */
  typesFor(entityRef: string): string[] {
    const level = levelOf(entityRef);
    return this.#infos.filter(type => type.level === level).map(t => t.id);
  }

  /** Titles of the controls whose ids stand in a text. */
  listControlTitles(text: string): Array<{ id: string; title: string }> {
    return this.#controls
      .filter(({ id }) => text.includes(id))
      .map(({ id, title }) => ({ id, title }));
  }

  isGate(controlId: string): boolean {
    return this.#gates.has(controlId);
  }

  /**
   * The type of a record that a system, or the organisation, may have.
   *
   * @throws InputError naming those there are
   */
  get(typeId: string, entityRef: string): RecordTypeDefinition {
    const type = this.find(typeId);
    if (!type || type.level !== levelOf(entityRef)) {
      const whose =
        levelOf(entityRef) === 'system' ? 'an AI system' : 'the organisation';
      throw new InputError(
        `type: '${typeId}' is not a type of record of ${whose}; known are ` +
          `${this.typesFor(entityRef).join(', ')}`,
      );
    }
    return type;
  }

  /** Every fault of what somebody wants to record. */
  findFaults(
    type: RecordTypeDefinition,
    content: RecordContent,
    writing: Writing,
  ): RecordFault[] {
    const { subject, data, effectiveAt, expiresAt } = content;
    const faults = validateRecord({
      type,
      data,
      subject,
      effectiveAt,
      expiresAt,
      timeZone: this.#packs.calendar.timeZone,
      ...writing,
      settings: this.settings,
      controlIds: this.#controlIds,
    });
    faults.push(...this.#findWaiverFaults(type, content, writing));
    return subject === undefined || isStorable(subject)
      ? faults
      : [
          ...faults,
          { path: 'subject', message: 'expected text in Unicode without NUL' },
        ];
  }

  /**
   * Faults of a waiver of a control that says itself who waives it and for how long. What
   * was decided elsewhere is taken over as it was, and may not count.
   */
  #findWaiverFaults(
    { id }: RecordTypeDefinition,
    { subject = '', effectiveAt, expiresAt }: RecordContent,
    { now, draft, isImported }: Writing,
  ): RecordFault[] {
    const rule = id === 'waiver' ? this.waiverOf(subject) : undefined;
    if (!rule || draft || isImported) {
      return [];
    }
    return findWaiverFaults({
      rule,
      subject,
      effectiveAt,
      expiresAt,
      now,
      calendar: this.#packs.calendar,
      chiefAiOfficer: this.chiefAiOfficer,
    });
  }
}
