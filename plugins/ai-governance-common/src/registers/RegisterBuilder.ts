import { Entity } from '@backstage/catalog-model';
import { EntityRef } from '../lib/entityRefs';
import { answerOf, undecidedFields } from './conditions';
import { fillEntry, identify } from './fillEntry';
import {
  RegisterContext,
  RegisterCoverage,
  RegisterDefinition,
  RegisterEntry,
  RegisterExport,
  RegisterGap,
  RegisterSection,
} from './types';

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

  /**
   * Adds a system, with an entry in each section that concerns it.
   *
   * @param names - of people and groups, in place of those of the context
   */
  add(entity: Entity, names?: ReadonlyMap<EntityRef, string>): void {
    const { sections } = this.#register;
    const coverage = this.#coverage;
    const answers = sections.map(({ concerns }) => answerOf(concerns, entity));
    const undecided = sections.filter((_, at) => answers[at] === undefined);
    const taken = sections.filter(
      (_, at) => answers[at] ?? this.#includesUndeclared,
    );
    coverage.systems++;
    if (taken.length > 0) coverage.covered++;
    if (undecided.length > 0) this.#noteUndeclared(entity, undecided);
    if (!answers.includes(true)) {
      coverage[undecided.length > 0 ? 'undeclared' : 'outside']++;
    }
    const context = names ? { ...this.#context, names } : this.#context;
    for (const section of taken) this.#fill(entity, section, context);
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
      why: `The system does not say whether it belongs in ${placesOf(
        sections,
      )}${this.#includesUndeclared ? '' : ', so it has no entry there'}`,
      how: `Declare ${[...fields].join(', ')}`,
    });
  }

  #fill(entity: Entity, section: RegisterSection, context: RegisterContext) {
    const fields = this.#register.fields.filter(
      field => field.section === undefined || field.section === section.id,
    );
    const { entry, gaps } = fillEntry({ entity, section, fields, context });
    this.#entries.push(entry);
    this.#gaps.push(...gaps);
  }
}

/** The register, or those of its sections that are meant. */
function placesOf(sections: readonly RegisterSection[]): string {
  const ids = sections.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return 'the register';
  return `section ${ids.join(' or ')} of the register`;
}
