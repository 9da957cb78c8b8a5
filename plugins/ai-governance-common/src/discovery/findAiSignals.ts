import { Entity } from '@backstage/catalog-model';
import { aiSignalRules } from './aiSignals.generated';
import { ANNOTATION_MODEL_RUNS_IN, readFoundModel } from './foundModel';
import {
  AiSignal,
  AiSignalRules,
  SIGNAL_STRENGTHS,
  SignalStrength,
  WordsByStrength,
} from './types';

/** Relations by which an entity uses another. */
const USES = new Set(['dependsOn', 'consumesApi']);

/** What was found about one entity. @public */
export interface AiSignalsFound {
  /** Strongest first. */
  signals: AiSignal[];
  /** 0 to 1. */
  score: number;
  /** The score reaches the threshold. */
  looksLikeAi: boolean;
}

const lower = (text: string) => text.toLocaleLowerCase('en-US');

const hyphened = (text: string) =>
  lower(text)
    .trim()
    .replace(/[\s_]+/g, '-');

/** Words of a text, lower case, each between single spaces. */
function toWords(text: string): string {
  return ` ${lower(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function* byStrength(
  words: WordsByStrength,
): Iterable<[SignalStrength, string]> {
  for (const strength of SIGNAL_STRENGTHS) {
    for (const word of words[strength] ?? []) {
      yield [strength, word];
    }
  }
}

function strengthOf(
  words: WordsByStrength,
  value: string,
): SignalStrength | undefined {
  return SIGNAL_STRENGTHS.find(strength => words[strength]?.includes(value));
}

function typeOf(entity: Entity): string | undefined {
  const type = entity.spec?.type;
  return typeof type === 'string' ? hyphened(type) : undefined;
}

/**
 * Whether whatever depends on an entity uses a model.
 * @public
 */
export function isModelEntity(
  entity: Entity,
  rules: AiSignalRules = aiSignalRules,
): boolean {
  const type = typeOf(entity);
  return type !== undefined && rules.modelTypes.includes(type);
}

function ofKindAndType(entity: Entity, rules: AiSignalRules): AiSignal[] {
  const kind = strengthOf(rules.kinds, lower(entity.kind));
  const type = typeOf(entity);
  const ofType = type && strengthOf(rules.types, type);
  return [
    ...(kind
      ? [{ source: 'kind', strength: kind, path: 'kind', value: entity.kind }]
      : []),
    ...(ofType
      ? [
          {
            source: 'type',
            strength: ofType,
            path: 'spec.type',
            value: String(entity.spec!.type),
          },
        ]
      : []),
  ] as AiSignal[];
}

function ofTags(entity: Entity, rules: AiSignalRules): AiSignal[] {
  return (entity.metadata.tags ?? []).flatMap((tag): AiSignal[] => {
    const strength = strengthOf(rules.tags, hyphened(String(tag)));
    return strength
      ? [{ source: 'tag', strength, path: 'metadata.tags', value: tag }]
      : [];
  });
}

function ofAnnotations(entity: Entity, rules: AiSignalRules): AiSignal[] {
  const keys = Object.keys(entity.metadata.annotations ?? {});
  return keys.flatMap((key): AiSignal[] => {
    for (const [strength, word] of byStrength(rules.annotations)) {
      if (word.endsWith('/') ? key.startsWith(word) : key === word) {
        return [
          {
            source: 'annotation',
            strength,
            path: 'metadata.annotations',
            value: key,
          },
        ];
      }
    }
    return [];
  });
}

/** The strongest phrase of each field; a longer phrase stands for its parts. */
function ofTexts(entity: Entity, rules: AiSignalRules): AiSignal[] {
  const type = typeOf(entity);
  if (type !== undefined && rules.quietTypes.includes(type)) {
    return [];
  }
  const { name, title, description } = entity.metadata;
  const fields = { name, title, description };
  const found = new Map<string, AiSignal>();
  for (const [field, text] of Object.entries(fields)) {
    if (typeof text !== 'string') {
      continue;
    }
    const words = rules.notTexts.reduce(
      (rest, phrase) => rest.split(` ${phrase} `).join(' '),
      toWords(text),
    );
    for (const [strength, phrase] of byStrength(rules.texts)) {
      if (words.includes(` ${phrase} `)) {
        // Name and title say the same thing twice.
        if (!found.has(phrase)) {
          const path = `metadata.${field}`;
          found.set(phrase, { source: 'text', strength, path, value: phrase });
        }
        break;
      }
    }
  }
  return [...found.values()];
}

function ofDependencies(
  entity: Entity,
  knownModels: ReadonlySet<string>,
): AiSignal[] {
  const targets = new Set(
    (entity.relations ?? [])
      .filter(
        ({ type, targetRef }) => USES.has(type) && knownModels.has(targetRef),
      )
      .map(({ targetRef }) => targetRef),
  );
  return [...targets].map(value => ({
    source: 'model-dependency',
    strength: 'medium',
    path: 'relations',
    value,
  }));
}

/** A model that a source found running: where it runs is reason enough. */
function ofRunningModel(entity: Entity): AiSignal[] {
  const { runsIn = [] } = readFoundModel(entity) ?? {};
  if (runsIn.length === 0) return [];
  const [first, ...more] = runsIn;
  return [
    {
      source: 'running-model',
      strength: 'strong',
      path: `metadata.annotations.${ANNOTATION_MODEL_RUNS_IN}`,
      value: more.length > 0 ? `${first} (+${more.length})` : first,
    },
  ];
}

/**
 * What tells that an entity is, or uses, AI, and how much that is. A pure function of
 * its input.
 *
 * @param options.knownModels - full references of entities that are models
 * @param options.libraries - what the dependency manifests of its source name
 * @public
 */
export function findAiSignals(options: {
  entity: Entity;
  knownModels?: ReadonlySet<string>;
  libraries?: readonly AiSignal[];
  rules?: AiSignalRules;
}): AiSignalsFound {
  const { entity, knownModels = new Set(), libraries = [] } = options;
  const { rules = aiSignalRules } = options;
  const signals = [
    ...ofRunningModel(entity),
    ...ofKindAndType(entity, rules),
    ...ofTags(entity, rules),
    ...ofAnnotations(entity, rules),
    ...ofDependencies(entity, knownModels),
    ...libraries,
    ...ofTexts(entity, rules),
  ].sort(
    (a, b) =>
      SIGNAL_STRENGTHS.indexOf(a.strength) -
      SIGNAL_STRENGTHS.indexOf(b.strength),
  );
  const doubt = signals.reduce(
    (rest, { strength }) => rest * (1 - rules.weights[strength]),
    1,
  );
  const score = Math.round((1 - doubt) * 1000) / 1000;
  return { signals, score, looksLikeAi: score >= rules.threshold };
}
