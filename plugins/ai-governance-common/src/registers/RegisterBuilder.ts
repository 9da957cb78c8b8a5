import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { answerOf, undecidedFields } from './conditions';
import { valueFaults } from './fieldFaults';
import { howToSupply } from './howToSupply';
import { readField } from './readField';
import { toCell } from './shapes';
import {
  RegisterContext,
  RegisterCoverage,
  RegisterDefinition,
  RegisterEntry,
  RegisterExport,
  RegisterField,
  RegisterGap,
  RegisterSection,
  RegisterValue,
} from './types';

type Values = Record<string, RegisterValue>;

/** Why a field is asked for in an entry; undefined where it is not. */
function reasonToAsk(
  { required }: RegisterField,
  values: Values,
): string | undefined {
  if (typeof required === 'boolean') {
    return required ? 'The register asks for it in every entry' : undefined;
  }
  const isMet = required.every(({ field, is }) => {
    const value = values[field];
    return value !== undefined && is.includes(toCell(value));
  });
  if (!isMet) return undefined;
  const because = required.map(
    ({ field }) => `${field} is "${toCell(values[field])}"`,
  );
  return `The register asks for it where ${because.join(' and ')}`;
}

/** Fields that are asked for by the value of another one. */
function dependants(fields: readonly RegisterField[], key: string): number {
  return fields.filter(
    ({ required }) =>
      typeof required !== 'boolean' &&
      required.some(({ field }) => field === key),
  ).length;
}

function withheldBy({ withheld }: RegisterField, entity: Entity) {
  const risk = entity.spec?.risk as { annexIII?: unknown } | undefined;
  const points = Array.isArray(risk?.annexIII) ? risk.annexIII.map(String) : [];
  return withheld?.annexIII.some(start =>
    points.some(point => point.startsWith(start)),
  )
    ? withheld.why
    : undefined;
}

/**
 * Fills a register with what AI systems declare, one after the other. Nothing is made up:
 * what is not declared is absent from the entry and listed as a gap, with how to supply it.
 * @public
 */
export class RegisterBuilder {
  readonly #register: RegisterDefinition;
  readonly #context: RegisterContext;
  readonly #includesUndeclared: boolean;
  readonly #coverage: RegisterCoverage = {
    systems: 0,
    covered: 0,
    undeclared: 0,
    outside: 0,
  };
  readonly #entries: RegisterEntry[] = [];
  readonly #gaps: RegisterGap[] = [];

  constructor(options: {
    register: RegisterDefinition;
    context?: RegisterContext;
    /** Whether systems that do not say whether the register concerns them get an entry. */
    includeUndeclared?: boolean;
  }) {
    this.#register = options.register;
    this.#context = options.context ?? {};
    this.#includesUndeclared = options.includeUndeclared ?? false;
  }

  /** Adds a system, with an entry in each section that concerns it. */
  add(entity: Entity, names?: ReadonlyMap<string, string>): void {
    const coverage = this.#coverage;
    coverage.systems++;
    const answers = this.#register.sections.map(section => ({
      section,
      answer: answerOf(section.concerns, entity),
    }));
    const undecided = answers.filter(({ answer }) => answer === undefined);
    const taken = answers.filter(
      ({ answer }) =>
        answer ?? (this.#includesUndeclared && answer === undefined),
    );
    const isConcerned = answers.some(({ answer }) => answer);
    if (!isConcerned && undecided.length > 0) {
      coverage.undeclared++;
      this.#noteUndeclared(
        entity,
        undecided.map(({ section }) => section),
      );
    }
    if (taken.length > 0) coverage.covered++;
    if (!isConcerned && undecided.length === 0) coverage.outside++;
    const context = names ? { ...this.#context, names } : this.#context;
    for (const { section } of taken) this.#fill(entity, section, context);
  }

  /** What was made of the systems that were added. */
  build(): RegisterExport {
    return {
      register: this.#register,
      coverage: { ...this.#coverage },
      entries: this.#entries,
      gaps: this.#gaps,
    };
  }

  #noteUndeclared(entity: Entity, sections: RegisterSection[]) {
    const fields = new Set(
      sections.flatMap(({ concerns }) => undecidedFields(concerns, entity)),
    );
    this.#gaps.push({
      ...identify(entity),
      kind: 'undeclared',
      why: `The system does not say whether it belongs in the register${
        this.#includesUndeclared ? '' : ', so it has no entry'
      }`,
      how: `Declare ${[...fields].join(', ')}`,
    });
  }

  #fill(entity: Entity, section: RegisterSection, context: RegisterContext) {
    const fields = this.#register.fields.filter(
      field => field.section === undefined || field.section === section.id,
    );
    const values: Values = {};
    const faulty = new Set<string>();
    const note = (
      field: RegisterField,
      kind: RegisterGap['kind'],
      why: string,
    ) => {
      faulty.add(field.key);
      this.#gaps.push({
        ...identify(entity),
        ...(section.id && { section: section.id }),
        field: field.key,
        fieldTitle: field.title,
        kind,
        why,
        how: howToSupply(field, kind),
      });
    };
    for (const field of fields) {
      const { value, fault } = readField({ field, entity, context });
      if (fault) note(field, fault.kind, fault.why);
      if (value === undefined) continue;
      const isStated = entity.metadata.annotations?.[field.annotation];
      const withheld = isStated ? undefined : withheldBy(field, entity);
      if (withheld) {
        note(field, 'withheld', withheld);
        continue;
      }
      values[field.key] = value;
      for (const { kind, why } of valueFaults(field, value)) {
        note(field, kind, why);
      }
    }
    for (const field of fields) {
      if (values[field.key] !== undefined || faulty.has(field.key)) continue;
      const reason = reasonToAsk(field, values);
      if (reason === undefined) continue;
      const further = dependants(fields, field.key);
      note(
        field,
        'missing',
        further > 0
          ? `${reason}, and it decides whether ${further} other fields are asked for`
          : reason,
      );
    }
    this.#entries.push({
      entityRef: stringifyEntityRef(entity),
      ...(section.id && { section: section.id }),
      values,
    });
  }
}

function identify(entity: Entity) {
  return {
    entityRef: stringifyEntityRef(entity),
    ...(entity.metadata.title && { title: entity.metadata.title }),
  };
}
