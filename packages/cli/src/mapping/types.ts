import { JsonObject, JsonPrimitive, JsonValue } from '@backstage/types';
import { RegisterEncoding, RegisterFormat } from '../register/types';

/** What becomes of a value that a rule does not know. */
export type Fallback =
  | 'refuse'
  | 'keep'
  | 'absent'
  | { value: Exclude<JsonPrimitive, null> };

/** A value that a rule did not know, and what became of it. */
export interface UnknownValue {
  column: string;
  field: string;
  value: string;
  count: number;
  /** Line of its first row. */
  firstLine: number;
  became: 'refused' | 'kept' | 'absent' | 'replaced';
}

/** A condition on a column. */
export interface RuleCondition {
  column: string;
  is?: string[];
  isNot?: string[];
}

/** What stands for the value of a rule in its item, in braces. */
export const ITEM_VALUE = 'value';

/** Where the value of a field comes from, and what is done to it. */
export interface FieldRule {
  column?: string;
  template?: string;
  /** Columns that one element of a list is built from; it needs an item. */
  columns?: string[];
  constant?: JsonValue;
  /** Level of owning groups. */
  group?: string;
  when?: RuleCondition;
  split?: string[];
  find?: string;
  blanks?: string[];
  values?: Record<string, JsonPrimitive | JsonPrimitive[]>;
  dates?: string[];
  pattern?: string;
  otherwise?: Fallback;
  as?: 'tag';
  item?: JsonObject;
  default?: JsonValue;
}

/** A level of owning groups. */
export interface GroupLevel {
  name: string;
  title?: string;
  type: string;
}

/** A mapping file as it is written; mapping.schema.json describes it. */
export interface MappingDocument {
  apiVersion: string;
  kind: string;
  description?: string;
  input?: {
    format?: RegisterFormat;
    encoding?: RegisterEncoding;
    delimiter?: string;
    quotes?: 'strict' | 'literal';
    raggedRows?: 'refuse' | 'pad';
    /** Sheet of a workbook. */
    sheet?: string;
    pointer?: string;
    blanks?: string[];
  };
  name: {
    template: string;
    identity: string[];
    suffix?: 'on-collision' | 'always';
  };
  namespace?: string;
  /** Which rows are AI systems; all that the register has without it. */
  where?: RuleCondition | RuleCondition[];
  groups?: Record<string, GroupLevel>;
  output?: { splitBy?: string; entitiesPerFile?: number };
  fields: Record<string, FieldRule | FieldRule[]>;
}
