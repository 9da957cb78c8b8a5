import { LineCounter, parseDocument } from 'yaml';
import { ModelCardMetadata, ModelCardResult } from '../evaluation/types';
import { isJsonObject } from '../lib/isJsonObject';
import { realText } from './realText';
import { yamlTooDeep } from './yamlShape';

/** Characters of metadata that are read; those of the largest cards list results. */
const LONGEST = 262_144;

/** Items of a list, results, and characters of a text that are kept. */
const MOST_ITEMS = 100;
const MOST_RESULTS = 500;
const LONGEST_TEXT = 200;

/** Fields of the metadata whose values are texts. */
const LISTS = {
  baseModels: 'base_model',
  datasets: 'datasets',
  languages: 'language',
} as const;
const TEXTS = { task: 'pipeline_tag', library: 'library_name' } as const;

/** A model card in its two parts. */
export interface CardParts {
  /** Lines between the two rules at its beginning. */
  frontMatter?: string;
  body: string;
}

/** Takes the metadata from the beginning of a model card. */
export function splitCard(markdown: string): CardParts {
  const found =
    /^---[ \t]*(?:\r\n|\r|\n)(?:([\s\S]*?)(?:\r\n|\r|\n))??---[ \t]*(?:\r\n|\r|\n|$)/.exec(
      markdown,
    );
  return found
    ? { frontMatter: found[1] ?? '', body: markdown.slice(found[0].length) }
    : { body: markdown };
}

/**
 * What the metadata of a model card says, in the fields that the Hugging Face Hub reads:
 * `license`, `license_name`, `base_model`, `datasets`, `language`, `pipeline_tag`,
 * `library_name` and `model-index`. Values that a template left do not count. Never throws;
 * what is not YAML, longer than 262,144
 * characters or nested deeper than 100 levels is a fault.
 *
 * @returns undefined where none of them is there
 */
export function readFrontMatter(text: string): ModelCardMetadata | undefined {
  if (text.length > LONGEST) {
    return { fault: `it is longer than ${LONGEST} characters` };
  }
  // The rule above is the first line of the card.
  const tooDeep = yamlTooDeep(`\n${text}`);
  if (tooDeep) return { fault: tooDeep };
  const parsed = parseYaml(text);
  if ('fault' in parsed) return parsed;
  if (!isJsonObject(parsed.value)) return undefined;
  const metadata = toMetadata(parsed.value);
  return Object.keys(metadata).length > 0 ? metadata : undefined;
}

function parseYaml(text: string): { value: unknown } | { fault: string } {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // To compare each key with each takes too long for those who make it so.
      uniqueKeys: false,
      stringKeys: true,
    });
    const [error] = document.errors;
    if (error && !isTemplate(text)) {
      const { line } = lineCounter.linePos(error.pos[0]);
      return { fault: clip(`line ${line + 1}: ${error.message}`) };
    }
    return { value: error ? undefined : document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    // Too many aliases.
    return { fault: clip((error as Error).message) };
  }
}

/** Whether nobody filled in the template of the Hugging Face Hub: it says nothing. */
function isTemplate(text: string): boolean {
  return /^\s*\{\{[^{}]*\}\}\s*$/m.test(text);
}

function toMetadata(value: Record<string, unknown>): ModelCardMetadata {
  const metadata: ModelCardMetadata = {};
  const licences = licencesOf(value);
  if (licences.length > 0) metadata.licences = licences;
  for (const [key, field] of Object.entries(LISTS)) {
    const texts = textsOf(value[field]);
    if (texts.length > 0) metadata[key as keyof typeof LISTS] = texts;
  }
  for (const [key, field] of Object.entries(TEXTS)) {
    const [text] = textsOf(value[field]);
    if (text !== undefined) metadata[key as keyof typeof TEXTS] = text;
  }
  const results = resultsOf(value['model-index']);
  if (results.length > 0) metadata.results = results;
  return metadata;
}

/** `other` alone says no licence. */
function licencesOf(value: Record<string, unknown>): string[] {
  return textsOf(value.license).flatMap(licence =>
    licence === 'other' ? textsOf(value.license_name) : [licence],
  );
}

function resultsOf(index: unknown): ModelCardResult[] {
  const found: ModelCardResult[] = [];
  for (const model of objectsOf(index)) {
    for (const { dataset, metrics } of objectsOf(model.results)) {
      for (const metric of objectsOf(metrics)) {
        const result = resultOf(metric, dataset);
        if (result && found.length < MOST_RESULTS) found.push(result);
      }
    }
  }
  return found;
}

function resultOf(
  metric: Record<string, unknown>,
  dataset: unknown,
): ModelCardResult | undefined {
  const [name] = [...textsOf(metric.type), ...textsOf(metric.name)];
  const value = numberOf(metric.value);
  if (name === undefined || value === undefined) return undefined;
  const [measuredOn] = isJsonObject(dataset)
    ? [...textsOf(dataset.type), ...textsOf(dataset.name)]
    : [];
  return {
    metric: name,
    value,
    ...(measuredOn !== undefined && { dataset: measuredOn }),
  };
}

function numberOf(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim() : value;
  if (typeof text === 'string' && !/^[-+]?\d+(?:\.\d+)?$/.test(text)) {
    return undefined;
  }
  const number = Number(text);
  return (typeof text === 'number' || typeof text === 'string') &&
    Number.isFinite(number)
    ? number
    : undefined;
}

/** A text, or a list of texts, that somebody wrote. */
function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .slice(0, MOST_ITEMS)
    .filter((item): item is string => typeof item === 'string')
    .filter(item => realText(item) !== '')
    .map(item => clip(item.trim()));
}

function objectsOf(value: unknown): Array<Record<string, unknown>> {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function clip(text: string): string {
  return text.length > LONGEST_TEXT
    ? `${text.slice(0, LONGEST_TEXT - 1)}…`
    : text;
}
