import { JsonValue } from '@backstage/types';
import { ErrorObject } from 'ajv';
import { describeSchemaType, showValue } from './describeValue';
import { allowedWords, askWhether } from './didYouMean';
import { Fault, FaultPath, formatPath } from './Fault';
import { pathOfPointer } from './jsonPointer';
import { MOST_FAULTS } from './limitFaults';

/** A format of a schema in people's words. @public */
export interface FormatWords {
  /** What is expected, with an example. */
  expected: string;
  /** The text that was probably meant. */
  suggest?(text: string): string | undefined;
}

const LIMITS: Record<string, (limit: unknown) => string> = {
  minLength: limit => `${limit} or more characters`,
  maxLength: limit => `at most ${limit} characters`,
  minItems: limit => `${limit} or more entries`,
  maxItems: limit => `at most ${limit} entries`,
  minProperties: limit => `${limit} or more fields`,
  maxProperties: limit => `at most ${limit} fields`,
  minimum: limit => `${limit} or more`,
  maximum: limit => `${limit} or less`,
  exclusiveMinimum: limit => `more than ${limit}`,
  exclusiveMaximum: limit => `less than ${limit}`,
};

/** Characters of the name of an unknown field that are shown. */
const LONGEST_NAME = 80;

/** Text that is not blank. */
const SOME_TEXT = '\\S';

/** Keywords that only say that a part of the schema was not met, which tells why. */
const ECHOES = new Set(['anyOf', 'if', 'propertyNames']);

function isEcho({ keyword, schemaPath }: ErrorObject): boolean {
  return (
    ECHOES.has(keyword) ||
    // Each option of a choice that is not met.
    (keyword === 'const' && /\/(oneOf|anyOf)\/\d+\/const$/.test(schemaPath))
  );
}

/** The values of a `oneOf` that lists values with a title for each. */
function listedValues({ schema }: ErrorObject): string[] {
  return (schema as Array<{ const?: unknown }>)
    .filter(option => option.const !== undefined)
    .map(option => String(option.const));
}

function expectedFormat(
  { params, data }: ErrorObject,
  formats: Readonly<Record<string, FormatWords>>,
): string {
  const format = formats[params.format as string];
  return format
    ? `expected ${format.expected}${askWhether(format.suggest?.(String(data)))}`
    : `expected the format ${params.format}`;
}

/** What is allowed instead of the value that an error is about. */
function expectation(
  error: ErrorObject,
  formats: Readonly<Record<string, FormatWords>>,
): string {
  const { keyword, params, data, message } = error;
  switch (keyword) {
    case 'type':
      return `expected ${[params.type]
        .flat()
        .map(describeSchemaType)
        .join(' or ')}`;
    case 'enum':
      return allowedWords(
        data,
        (params.allowedValues as unknown[]).map(String),
      );
    case 'const':
      return allowedWords(data, [String(params.allowedValue)]);
    case 'oneOf':
      return allowedWords(data, listedValues(error));
    case 'format':
      return expectedFormat(error, formats);
    case 'pattern':
      return params.pattern === SOME_TEXT
        ? 'expected text'
        : `expected text that matches ${params.pattern}`;
    case 'uniqueItems':
      return `entries ${params.i} and ${params.j} are the same`;
    default: {
      const limit = LIMITS[keyword]?.(params.limit);
      return limit === undefined ? String(message) : `expected ${limit}`;
    }
  }
}

/** The place that an error is about: of a field too many or too few, the field. */
function pathOf({
  instancePath,
  propertyName,
  keyword,
  params,
}: ErrorObject): FaultPath {
  const holder = pathOfPointer(instancePath);
  const path = propertyName === undefined ? holder : [...holder, propertyName];
  switch (keyword) {
    case 'required':
      return [...path, params.missingProperty];
    case 'additionalProperties':
      return [...path, params.additionalProperty];
    default:
      return path;
  }
}

/** Faults of an object that has fields too many or too few. */
function describeFields(error: ErrorObject): string | undefined {
  const { keyword, params, parentSchema } = error;
  const known = Object.keys((parentSchema?.properties as object) ?? {});
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return unknownField(params.additionalProperty, known);
    case 'minProperties':
    case 'maxProperties':
      return parentSchema?.minProperties === 1 &&
        parentSchema.maxProperties === 1
        ? `expected exactly one key; allowed: ${known.join(', ')}`
        : undefined;
    default:
      return undefined;
  }
}

function describeError(
  error: ErrorObject,
  formats: Readonly<Record<string, FormatWords>>,
): string {
  return (
    describeFields(error) ??
    `${showValue(error.data as JsonValue)} is not allowed; ${expectation(
      error,
      formats,
    )}`
  );
}

/** What is wrong with a field that a schema does not have. */
export function unknownField(name: string, known: readonly string[]): string {
  const shown =
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return `unknown field ${shown}; ${allowedWords(shown, known)}`;
}

/**
 * What ajv found, in words: the first fault of each place, since a value of the wrong
 * type breaks every other rule too. Beyond those that an answer names, only the place
 * is told, since words for each would take long. Needs its options `allErrors` and
 * `verbose`.
 * @public
 */
export function describeErrors(
  errors: readonly ErrorObject[],
  formats: Readonly<Record<string, FormatWords>> = {},
): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (isEcho(error)) continue;
    const path = pathOf(error);
    const place = formatPath(path);
    if (faults.has(place)) continue;
    const message =
      faults.size < MOST_FAULTS
        ? describeError(error, formats)
        : 'is not allowed';
    faults.set(place, { path, message });
  }
  return [...faults.values()];
}
