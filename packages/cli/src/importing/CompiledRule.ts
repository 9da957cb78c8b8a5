import {
  allowedWords,
  isJsonObject,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonPrimitive, JsonValue } from '@backstage/types';
import { normalise, quoted } from '../lib/text';
import { readDay } from '../mapping/dateFormat';
import { toTag } from '../mapping/slug';
import { Target, TargetSchema } from '../mapping/targetPath';
import { FieldRule, ITEM_VALUE, UnknownValue } from '../mapping/types';
import { RegisterRow } from '../register/types';
import { Cells } from './Cells';
import { fillItem } from './fillItem';
import { GroupRegistry } from './GroupRegistry';
import { isMet } from './isMet';
import { UnknownValues } from './UnknownValues';

/** Values that a message lists. */
const LISTED = 20;

/** How a date in a cell of a workbook is written, with a time or without. */
const DATE_CELL = ['yyyy-MM-dd', "yyyy-MM-dd'T'HH:mm:ss"];

/** What a rule works on. */
export interface RuleContext {
  row: RegisterRow;
  cells: Cells;
  groups: GroupRegistry;
  unknown: UnknownValues;
}

/** A rule of a mapping made ready, once for all rows. */
export class CompiledRule {
  readonly #rule: FieldRule;
  readonly #target: Target;
  readonly #values?: Map<string, JsonPrimitive | JsonPrimitive[]>;
  readonly #find?: RegExp;
  readonly #pattern?: RegExp;
  readonly #blanks: Cells;
  readonly #schema: TargetSchema;

  constructor(rule: FieldRule, target: Target) {
    this.#rule = rule;
    this.#target = target;
    this.#blanks = new Cells(rule.blanks);
    this.#schema =
      target.schema.type === 'array' && isJsonObject(target.schema.items)
        ? target.schema.items
        : target.schema;
    if (rule.values) {
      const entries = Object.entries(rule.values);
      this.#values = new Map(
        entries.map(([key, value]) => [normalise(key), value]),
      );
    }
    if (rule.find !== undefined) this.#find = new RegExp(rule.find, 'gu');
    if (rule.pattern !== undefined) {
      this.#pattern = new RegExp(`^(?:${rule.pattern})$`, 'u');
    }
  }

  /**
   * The values that a row has for the field; none where it says nothing.
   * @throws InputError when the row has a value that the rule refuses
   */
  apply(context: RuleContext): JsonValue[] {
    const rule = this.#rule;
    const { when: condition } = rule;
    if (condition && !isMet({ condition, ...context })) return [];
    if (rule.constant !== undefined) return this.#asList(rule.constant);
    if (rule.group !== undefined) {
      return [context.groups.refOf(context.row, rule.group) ?? []].flat();
    }
    const values = rule.columns
      ? this.#element(rule.columns, context)
      : this.#ofCells(context);
    if (values) return values;
    return rule.default === undefined ? [] : this.#asList(rule.default);
  }

  /** What the cell or the template gives; undefined where it is blank. */
  #ofCells(context: RuleContext): JsonValue[] | undefined {
    const texts = this.#texts(context);
    if (texts.length === 0) return undefined;
    return texts
      .flatMap(text => this.#found(text, context))
      .flatMap(value => this.#shaped(value, context));
  }

  /** One element of several columns; undefined where all of them are blank. */
  #element(
    columns: string[],
    { row, cells }: RuleContext,
  ): JsonValue[] | undefined {
    const texts = new Map<string, JsonValue>();
    for (const column of columns) {
      const text = cells.text(row, column);
      if (text !== undefined && !this.#blanks.isBlank(text)) {
        texts.set(column, text);
      }
    }
    return texts.size === 0 ? undefined : [fillItem(this.#rule.item!, texts)];
  }

  /** A value that the mapping itself gives. */
  #asList(value: JsonValue): JsonValue[] {
    const isList = this.#target.schema.type === 'array';
    return isList && Array.isArray(value) ? value : [value];
  }

  #texts({ row, cells }: RuleContext): string[] {
    const { column, template, split = [] } = this.#rule;
    let texts =
      column === undefined
        ? [cells.fill(row, template!) ?? []].flat()
        : cells.texts(row, column);
    for (const separator of split) {
      texts = texts.flatMap(text => text.split(separator));
    }
    return texts
      .map(text => text.trim())
      .filter(text => !cells.isBlank(text) && !this.#blanks.isBlank(text));
  }

  /** What the rule makes of a cell, or of a part of one that was split. */
  #found(text: string, context: RuleContext): JsonValue[] {
    if (!this.#find) return this.#known(text, context);
    const matches = text.match(this.#find);
    if (!matches) {
      return this.#unknown(text, context, `no match of ${this.#rule.find}`);
    }
    return matches.flatMap(match => this.#known(match, context));
  }

  /** What the rule makes of a text; none where that is to be absent. */
  #known(text: string, context: RuleContext): JsonValue[] {
    const { dates } = this.#rule;
    if (this.#values) {
      const value = this.#values.get(normalise(text));
      if (value !== undefined) {
        return [value].flat().filter(each => each !== null);
      }
      const allowed = Object.keys(this.#rule.values!);
      return this.#unknown(text, context, 'no entry under values', allowed);
    }
    if (dates) {
      const { hasDateCells } = context.row;
      for (const format of hasDateCells ? [...dates, ...DATE_CELL] : dates) {
        const day = readDay(text, format);
        if (day !== undefined) return [day];
      }
      return this.#unknown(text, context, `no date as ${dates.join(' or ')}`);
    }
    if (this.#pattern && !this.#pattern.test(text)) {
      return this.#unknown(text, context, `no match of ${this.#rule.pattern}`);
    }
    return [this.#typed(text)];
  }

  #unknown(
    text: string,
    context: RuleContext,
    why: string,
    allowed?: string[],
  ): JsonValue[] {
    const { otherwise = 'refuse' } = this.#rule;
    const note = (became: UnknownValue['became']) =>
      this.#note(text, became, context);
    if (typeof otherwise === 'object') {
      note('replaced');
      return [otherwise.value];
    }
    if (otherwise === 'absent') {
      note('absent');
      return [];
    }
    if (otherwise === 'keep') {
      note('kept');
      return [this.#typed(text)];
    }
    note('refused');
    throw new InputError(
      `column ${this.#source}: ${quoted(text)} has ${why} of ${
        this.#target.path
      }${allowed ? `; ${allowedWords(text, allowed.slice(0, LISTED))}` : ''}${
        allowed && allowed.length > LISTED ? ' and others' : ''
      }`,
    );
  }

  #note(value: string, became: UnknownValue['became'], context: RuleContext) {
    const field = this.#target.path;
    context.unknown.add(
      { column: this.#source, field, value, became },
      context.row.line,
    );
  }

  get #source(): string {
    return this.#rule.column ?? this.#rule.template!;
  }

  /** A text as the type that the field has. */
  #typed(text: string): JsonValue {
    const { type, enum: words = [] } = this.#schema;
    const isNumber = type === 'number' || type === 'integer';
    if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) {
      const number = Number(text);
      // Beyond these, digits would be lost; the kind then refuses the text.
      if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
    }
    if (type === 'boolean' || words.includes(true)) {
      const word = normalise(text);
      if (word === 'true' || word === 'false') return word === 'true';
    }
    return text;
  }

  /** The value as it is written; none where it cannot be, which is reported. */
  #shaped(value: JsonValue, context: RuleContext): JsonValue[] {
    const { as, item } = this.#rule;
    const shaped = as === 'tag' ? toTag(String(value)) : value;
    if (as === 'tag' && shaped === '') {
      this.#note(String(value), 'absent', context);
      return [];
    }
    return [item ? fillItem(item, new Map([[ITEM_VALUE, shaped]])) : shaped];
  }
}
