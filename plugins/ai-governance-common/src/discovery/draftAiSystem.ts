import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { AiSystemEntity } from '../entity/AiSystemEntity';
import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  LIFECYCLES,
} from '../entity/vocabulary';
import { ModelIdentity } from './foundModel';
import { AiSignal } from './types';

/** What a draft is made from: an entity that looks like AI. @public */
export interface AiSystemDraftSource {
  /** Full reference. */
  entityRef: string;
  title?: string;
  description?: string;
  type?: string;
  lifecycle?: string;
  /** Reference of the owner. */
  owner?: string;
  /** Reference of the system that it is part of. */
  system?: string;
  signals: readonly AiSignal[];
  /** The model that it stands for. */
  model?: ModelIdentity;
}

const LONGEST_NAME = 63;

/** First word that is found decides; a guess that its owner is to check. */
const TYPES: Array<[AISystemSpec['type'], RegExp]> = [
  ['agentic', /\b(mcp|agents?|agentic)\b/],
  ['retrieval-augmented', /\b(rag|retrieval|vector)\b/],
  ['computer-vision', /\b(vision|ultralytics|torchvision)\b/],
  ['speech', /\b(speech|whisper)\b/],
  ['recommender', /\b(recommend\w*)\b/],
  [
    'generative',
    /\b(llms?|gpt\w*|chatgpt|genai|generative|openai|anthropic|langchain\w*|language model\w*|bedrock|ollama|mistralai)\b/,
  ],
  ['predictive', /\b(xgboost|lightgbm|catboost|prophet|forecast\w*|scikit)\b/],
];

function guessType(source: AiSystemDraftSource): AISystemSpec['type'] {
  const text = [source.type, ...source.signals.map(({ value }) => value)]
    .filter(Boolean)
    .join(' ')
    .toLocaleLowerCase('en-US')
    .replace(/[-_/]/g, ' ');
  return TYPES.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}

/** A reference as a descriptor takes it; undefined when it is not one. */
function toRef(
  text: string | undefined,
  defaultKind: string,
  kinds: string[],
): string | undefined {
  if (!text?.trim()) return undefined;
  try {
    const ref = parseEntityRef(text, {
      defaultKind,
      defaultNamespace: 'default',
    });
    const full = stringifyEntityRef(ref);
    return kinds.includes(ref.kind.toLocaleLowerCase('en-US')) &&
      /^[a-z0-9]+:[a-z0-9._-]+\/[a-z0-9._-]+$/.test(full)
      ? full
      : undefined;
  } catch {
    return undefined;
  }
}

/** A model as a descriptor declares it, as far as it was found. */
function toModel(
  { name, group, version, purl }: ModelIdentity,
  known: { name: string; entityRef: string },
) {
  const isNamed = name !== undefined && name !== '';
  return {
    name: isNamed ? [group, name].filter(Boolean).join('/') : known.name,
    ...(version && { version }),
    ...(purl && { purl }),
    entityRef: known.entityRef,
  };
}

/** How the AI system refers to what was found. */
function referTo(source: AiSystemDraftSource): Partial<AISystemSpec> {
  const { entityRef, title, signals } = source;
  const { kind, name } = parseEntityRef(entityRef);
  const isTool = signals.some(
    ({ source: from, value }) => from === 'type' && /mcp/i.test(value),
  );
  const isModel = signals.some(
    ({ source: from, value }) =>
      from === 'type' && /model|llm|inference/i.test(value),
  );
  if (kind === 'api' && isTool) return { tools: [entityRef] };
  return kind !== 'component' && isModel
    ? {
        models: [
          toModel(source.model ?? {}, { name: title ?? name, entityRef }),
        ],
      }
    : { dependsOn: [entityRef] };
}

/**
 * An AISystem to begin with, for an entity that looks like AI: what the catalog says
 * already is filled in, and nothing is made up. Valid against the schema.
 * @public
 */
export function draftAiSystem(source: AiSystemDraftSource): AiSystemEntity {
  const { namespace, name } = parseEntityRef(source.entityRef);
  const { title, description } = source;
  const lifecycle = LIFECYCLES.find(value => value === source.lifecycle);
  const owner = toRef(source.owner, 'Group', ['group', 'user']);
  const system = toRef(source.system, 'System', ['system']);
  return {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: {
      name: name.slice(0, LONGEST_NAME).replace(/[^a-zA-Z0-9]+$/, ''),
      ...(namespace !== 'default' && { namespace }),
      ...(title && { title }),
      ...(description && { description }),
    },
    spec: {
      type: guessType(source),
      lifecycle: lifecycle ?? 'unknown',
      lifecycleStage:
        lifecycle === 'production' ? 'operation-monitoring' : 'unknown',
      ...(owner && { owner }),
      ...(system && { system }),
      ...referTo(source),
    },
  };
}

/** {@link draftAiSystem} as the text of a `catalog-info.yaml`. @public */
export function draftAiSystemYaml(source: AiSystemDraftSource): string {
  return stringify(draftAiSystem(source), { lineWidth: 0 });
}
