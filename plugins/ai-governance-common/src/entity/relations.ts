import { AI_KIND } from './aiKind';

/**
 * Relation types that the AISystem kind adds to Backstage's own, each with its
 * reverse.
 */

/** From an AI system to a model it uses. @public */
export const RELATION_USES_MODEL = 'usesModel';
/** Reverse of {@link RELATION_USES_MODEL}. @public */
export const RELATION_MODEL_USED_BY = 'modelUsedBy';
/** From an AI system to a dataset it was trained on or reads. @public */
export const RELATION_TRAINED_ON = 'trainedOn';
/** Reverse of {@link RELATION_TRAINED_ON}. @public */
export const RELATION_TRAINING_DATA_OF = 'trainingDataOf';
/** From an AI system to a supplier. @public */
export const RELATION_SUPPLIED_BY = 'suppliedBy';
/** Reverse of {@link RELATION_SUPPLIED_BY}. @public */
export const RELATION_SUPPLIER_OF = 'supplierOf';
/** From an AI system to the team or person that oversees it. @public */
export const RELATION_OVERSEEN_BY = 'overseenBy';
/** Reverse of {@link RELATION_OVERSEEN_BY}. @public */
export const RELATION_OVERSEER_OF = 'overseerOf';
/** From an AI system to the person who accepts its residual risk. @public */
export const RELATION_RISK_OWNED_BY = 'riskOwnedBy';
/** Reverse of {@link RELATION_RISK_OWNED_BY}. @public */
export const RELATION_RISK_OWNER_OF = 'riskOwnerOf';

/**
 * One row of the relation table.
 * @public
 */
export interface AiSystemRelationDefinition {
  /** Where the references are; `[]` walks an array of objects. */
  path: string;
  /** Relation from the AI system. */
  relation: string;
  /** Relation towards the AI system. */
  reverse: string;
  /** Shown on the relation graph, from the AI system. */
  title: string;
  /** Shown on the relation graph, towards the AI system. */
  reverseTitle: string;
  description: string;
  /** Kind of a reference that names none; without it a kind is needed. */
  defaultKind?: string;
  /** Kinds that the reference may have; others emit no relation. */
  allowedKinds: string[];
  /** Whether Backstage already declares the relation pair. */
  builtin: boolean;
}

/**
 * Every relation of an AISystem. The processor and the model layer are both made
 * from this table.
 *
 * @public
 */
export const AI_SYSTEM_RELATIONS: AiSystemRelationDefinition[] = [
  {
    path: 'spec.owner',
    relation: 'ownedBy',
    reverse: 'ownerOf',
    title: 'owned by',
    reverseTitle: 'owner of',
    description: 'An AI system is owned by a team or a person',
    defaultKind: 'Group',
    allowedKinds: ['Group', 'User'],
    builtin: true,
  },
  {
    path: 'spec.system',
    relation: 'partOf',
    reverse: 'hasPart',
    title: 'part of',
    reverseTitle: 'has part',
    description: 'An AI system is part of a system',
    defaultKind: 'System',
    allowedKinds: ['System'],
    builtin: true,
  },
  {
    path: 'spec.dependsOn',
    relation: 'dependsOn',
    reverse: 'dependencyOf',
    title: 'depends on',
    reverseTitle: 'dependency of',
    description: 'An AI system depends on what it runs on',
    defaultKind: 'Component',
    allowedKinds: [
      'Component',
      'Resource',
      'API',
      'AISystem',
      'AiResource',
      'AiModelServerAPI',
    ],
    builtin: true,
  },
  {
    path: 'spec.tools',
    relation: 'dependsOn',
    reverse: 'dependencyOf',
    title: 'depends on',
    reverseTitle: 'dependency of',
    description: 'An agent depends on the tools and MCP servers that it calls',
    defaultKind: 'API',
    allowedKinds: [
      'API',
      'Component',
      'Resource',
      'AISystem',
      'AiResource',
      'AiModelServerAPI',
    ],
    builtin: true,
  },
  {
    path: 'spec.providesApis',
    relation: 'providesApi',
    reverse: 'apiProvidedBy',
    title: 'provides API',
    reverseTitle: 'API provided by',
    description: 'An AI system provides an API',
    defaultKind: 'API',
    allowedKinds: ['API'],
    builtin: true,
  },
  {
    path: 'spec.models[].entityRef',
    relation: RELATION_USES_MODEL,
    reverse: RELATION_MODEL_USED_BY,
    title: 'uses model',
    reverseTitle: 'model used by',
    description: 'An AI system uses a model',
    defaultKind: 'Resource',
    allowedKinds: [
      'Resource',
      'Component',
      'API',
      'AISystem',
      'AiResource',
      'AiModelServerAPI',
    ],
    builtin: false,
  },
  {
    path: 'spec.datasets[].ref',
    relation: RELATION_TRAINED_ON,
    reverse: RELATION_TRAINING_DATA_OF,
    title: 'trained on or fed by',
    reverseTitle: 'data of AI system',
    description: 'An AI system was trained on, or is fed by, a dataset',
    defaultKind: 'Resource',
    allowedKinds: ['Resource', 'Component', 'API'],
    builtin: false,
  },
  {
    path: 'spec.suppliers[].entityRef',
    relation: RELATION_SUPPLIED_BY,
    reverse: RELATION_SUPPLIER_OF,
    title: 'supplied by',
    reverseTitle: 'supplier of',
    description: 'An AI system, or a part of it, is supplied by a third party',
    defaultKind: 'Group',
    allowedKinds: ['Group', 'User', 'Resource', 'Component', 'System', 'API'],
    builtin: false,
  },
  {
    path: 'spec.oversight.role',
    relation: RELATION_OVERSEEN_BY,
    reverse: RELATION_OVERSEER_OF,
    title: 'overseen by',
    reverseTitle: 'overseer of',
    description: 'An AI system is overseen by people',
    defaultKind: 'Group',
    allowedKinds: ['Group', 'User'],
    builtin: false,
  },
  {
    path: 'spec.governance.riskOwner',
    relation: RELATION_RISK_OWNED_BY,
    reverse: RELATION_RISK_OWNER_OF,
    title: 'risk owned by',
    reverseTitle: 'risk owner of',
    description:
      'The residual risk of an AI system is accepted by its risk owner',
    defaultKind: 'User',
    allowedKinds: ['User', 'Group'],
    builtin: false,
  },
];

const lower = (text: string) => text.toLocaleLowerCase('en-US');

/**
 * The relation table with kinds that an organisation takes for AI
 * (`aiGovernance.discovery.kinds`): an AI system may depend on them, call them as tools
 * and use them as models, like the kinds of AI that are shipped.
 *
 * @param options.kinds - as they are configured; letter case does not matter
 * @public
 */
export function relationsWithKinds(options: {
  kinds: readonly string[];
}): AiSystemRelationDefinition[] {
  const { kinds } = options;
  return AI_SYSTEM_RELATIONS.map(row => {
    if (!row.allowedKinds.includes(AI_KIND)) return row;
    const known = new Set(row.allowedKinds.map(lower));
    const added = kinds.filter(kind => {
      const isNew = !known.has(lower(kind));
      known.add(lower(kind));
      return isNew;
    });
    return { ...row, allowedKinds: [...row.allowedKinds, ...added] };
  });
}
