/* eslint-disable */
// Generated from plugins/ai-governance-common/src/schema/openapi.yaml by `yarn generate`. Do not edit.

export const spec = {
  openapi: '3.0.3',
  info: {
    title: 'ai-governance',
    version: '1',
    description:
      'Scorecards, inventory and control packs of AI governance for Backstage. A caller only ever learns of entities that the catalog lets him read.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/v1/systems': {
      get: {
        operationId: 'ListSystems',
        summary: 'Inventory, filtered, sorted and paged in the database',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            description:
              'Field and direction; left out, name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `changed` the instant of the last change.',
            schema: {
              type: 'string',
              enum: [
                'name,asc',
                'name,desc',
                'completeness,asc',
                'completeness,desc',
                'level,asc',
                'level,desc',
                'class,asc',
                'class,desc',
                'stage,asc',
                'stage,desc',
                'owner,asc',
                'owner,desc',
                'failing,asc',
                'failing,desc',
                'changed,asc',
                'changed,desc',
              ],
            },
          },
          {
            name: 'limit',
            in: 'query',
            description:
              'Systems per page; left out, 20 or that of the cursor.',
            schema: { type: 'integer', minimum: 1, maximum: 500 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` or `prevCursor` of an earlier page. It carries the filters, the order and the limit, which may then be left out; filters and order that are given all the same must be those of the earlier page.',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SystemPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/scorecard': {
      get: {
        operationId: 'GetScorecard',
        summary: 'Scorecard of one system, evaluated at this instant',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The scorecard',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Scorecard' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/history': {
      get: {
        operationId: 'GetHistory',
        summary: 'What changed and when, newest first',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            description: 'Earliest instant, inclusive, ISO 8601.',
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            description: 'Latest instant, inclusive, ISO 8601.',
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page of changes',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/HistoryPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/summary': {
      get: {
        operationId: 'GetSummary',
        summary: 'Counts over the systems that match',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The counts',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Summary' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/packs': {
      get: {
        operationId: 'ListPacks',
        summary: 'Control packs in force',
        responses: {
          '200': {
            description: 'The packs, without their controls',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/PackInfo' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/packs/{packId}/controls': {
      get: {
        operationId: 'ListControls',
        summary:
          'Controls of a pack, each with the number of systems per state',
        parameters: [
          {
            name: 'packId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'The controls, in the order of the pack',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['pack', 'items'],
                  properties: {
                    pack: { $ref: '#/components/schemas/PackInfo' },
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ControlInfo' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/record-types': {
      get: {
        operationId: 'ListRecordTypes',
        summary: 'Types of record, each with the JSON Schema of its content',
        responses: {
          '200': {
            description: 'The types, in the order of the packs',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RecordTypeInfo' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/risk-settings': {
      get: {
        operationId: 'GetRiskSettings',
        summary: 'Matrix, appetite and starting risks',
        responses: {
          '200': {
            description: 'The settings',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RiskSettings' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/records': {
      get: {
        operationId: 'ListRecords',
        summary: 'Records of one system, last changed first',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'type',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', minLength: 1 } },
          },
          {
            name: 'state',
            in: 'query',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/RecordState' },
            },
          },
          {
            name: 'subject',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'CreateRecord',
        summary: 'Writes a record as a draft, or submits it at once',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RecordInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The record; its system is evaluated again already',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordView' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/activity': {
      get: {
        operationId: 'ListActivity',
        summary: 'Entries of the trail that concern one system, newest first',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActivityPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/relink': {
      post: {
        operationId: 'RelinkRecords',
        summary: 'Takes over the records of a system that left the catalog',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['from', 'reason'],
                properties: {
                  from: { type: 'string', minLength: 1, maxLength: 500 },
                  reason: { type: 'string', minLength: 1, maxLength: 2000 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'How many records were taken over',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['records'],
                  properties: { records: { type: 'integer' } },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/records': {
      get: {
        operationId: 'ListManagementSystemRecords',
        summary: 'Records of the organisation, last changed first',
        parameters: [
          {
            name: 'type',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', minLength: 1 } },
          },
          {
            name: 'state',
            in: 'query',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/RecordState' },
            },
          },
          {
            name: 'subject',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'CreateManagementSystemRecord',
        summary:
          'Writes a record of the organisation as a draft, or submits it at once',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RecordInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The record',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordView' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/clauses': {
      get: {
        operationId: 'GetClauseRegister',
        summary: 'Clauses 4 to 10 with owner, evidence, review date and state',
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ClauseRegister' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/applicability': {
      get: {
        operationId: 'GetApplicability',
        summary: 'Statement of Applicability, with what the systems show',
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Applicability' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/obligations': {
      get: {
        operationId: 'ListObligations',
        summary: 'What law asks for, of which systems and from when',
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Obligations' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/review-inputs': {
      get: {
        operationId: 'GetReviewInputs',
        summary:
          'What is on record for a period, as a management review looks at it',
        parameters: [
          {
            name: 'from',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReviewInputs' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/readiness': {
      get: {
        operationId: 'GetReadiness',
        summary:
          'What exists and is approved, and what worked through a period without lapse',
        parameters: [
          {
            name: 'from',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Readiness' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/gap': {
      get: {
        operationId: 'GetGap',
        summary: 'How far clauses and controls are, beside a baseline',
        parameters: [
          {
            name: 'baseline',
            in: 'query',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
        ],
        responses: {
          '200': {
            description:
              'As computed now, over the systems that the caller may read',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Gap' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/management-system/activity': {
      get: {
        operationId: 'ListManagementSystemActivity',
        summary:
          'Entries of the trail that concern the organisation, newest first',
        parameters: [
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActivityPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/records/{recordId}': {
      get: {
        operationId: 'GetRecord',
        summary: 'One record as it stands',
        parameters: [{ $ref: '#/components/parameters/recordId' }],
        responses: {
          '200': {
            description: 'The record',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordView' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      put: {
        operationId: 'ReviseRecord',
        summary: 'Writes a new revision; the earlier ones stay',
        parameters: [{ $ref: '#/components/parameters/recordId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RecordRevisionInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The new revision',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordView' },
              },
            },
          },
          '409': { $ref: '#/components/responses/RevisionConflict' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/records/{recordId}/revisions': {
      get: {
        operationId: 'ListRevisions',
        summary: 'Every revision of a record, newest first',
        parameters: [{ $ref: '#/components/parameters/recordId' }],
        responses: {
          '200': {
            description: 'The revisions',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RecordRevision' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/records/{recordId}/transitions': {
      post: {
        operationId: 'TransitionRecord',
        summary: 'Submits, approves, rejects or withdraws a record',
        parameters: [{ $ref: '#/components/parameters/recordId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RecordTransition' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The record; its system is evaluated again already',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RecordView' },
              },
            },
          },
          '409': { $ref: '#/components/responses/RevisionConflict' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/archive': {
      get: {
        operationId: 'ListArchive',
        summary: 'Systems that left the catalog and whose records are kept',
        responses: {
          '200': {
            description: 'The systems, last removed first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ArchivedSystem' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/trail': {
      get: {
        operationId: 'ExportTrail',
        summary: 'The whole trail, which can be verified offline',
        responses: {
          '200': {
            description: 'The trail',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TrailExport' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/trail/verification': {
      get: {
        operationId: 'VerifyTrail',
        summary: 'Finds the first entry that was altered, removed or reordered',
        responses: {
          '200': {
            description: 'The outcome',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TrailVerification' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    parameters: {
      recordId: {
        name: 'recordId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      pack: {
        name: 'pack',
        in: 'query',
        allowReserved: true,
        description: 'Pack id. Left out, the default pack.',
        schema: { type: 'string', minLength: 1 },
      },
      q: {
        name: 'q',
        in: 'query',
        allowReserved: true,
        description:
          'Part of the name, title or description, case-insensitive.',
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      },
      owner: {
        name: 'owner',
        in: 'query',
        allowReserved: true,
        description: 'Owner references. Several are alternatives.',
        schema: { type: 'array', items: { type: 'string' } },
      },
      groupTree: {
        name: 'groupTree',
        in: 'query',
        allowReserved: true,
        description:
          'A group reference; systems owned by it or by any group below it.',
        schema: { type: 'string' },
      },
      relatedTo: {
        name: 'relatedTo',
        in: 'query',
        allowReserved: true,
        description:
          'An entity reference; AI systems that it owns, holds, runs, feeds or uses. For a group this is the group alone; use groupTree for its subtree.',
        schema: { type: 'string' },
      },
      type: {
        name: 'type',
        in: 'query',
        allowReserved: true,
        schema: { type: 'array', items: { type: 'string' } },
      },
      stage: {
        name: 'stage',
        in: 'query',
        description: 'Effective stages. Several are alternatives.',
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/LifecycleStage' },
        },
      },
      class: {
        name: 'class',
        in: 'query',
        description: 'Declared classes; an absent class is unclassified.',
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/RiskClass' },
        },
      },
      level: {
        name: 'level',
        in: 'query',
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/Level' },
        },
      },
      ownership: {
        name: 'ownership',
        in: 'query',
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/OwnershipState' },
        },
      },
      blocked: { name: 'blocked', in: 'query', schema: { type: 'boolean' } },
      control: {
        name: 'control',
        in: 'query',
        allowReserved: true,
        description: 'Control id to which controlState applies.',
        schema: { type: 'string' },
      },
      controlState: {
        name: 'controlState',
        in: 'query',
        description:
          'States of the control named by `control`. Needs `control`.',
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/ControlState' },
        },
      },
      requirement: {
        name: 'requirement',
        in: 'query',
        description:
          'Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any.',
        schema: { type: 'string', enum: ['required', 'recommended', 'any'] },
      },
    },
    responses: {
      RevisionConflict: {
        description:
          'Somebody else wrote first; both versions are in the answer',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/RevisionConflict' },
          },
        },
      },
      Error: {
        description: 'An error, as Backstage shapes it',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    schemas: {
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
            additionalProperties: true,
          },
          request: { type: 'object', additionalProperties: true },
          response: { type: 'object', additionalProperties: true },
        },
      },
      LifecycleStage: {
        type: 'string',
        enum: [
          'inception',
          'design-development',
          'verification-validation',
          'deployment',
          'operation-monitoring',
          'retirement',
        ],
      },
      RiskClass: {
        type: 'string',
        enum: ['prohibited', 'high', 'limited', 'minimal', 'unclassified'],
      },
      Level: { type: 'string', enum: ['none', 'bronze', 'silver', 'gold'] },
      OwnershipState: {
        type: 'string',
        enum: ['owned', 'unowned', 'dangling', 'vacant'],
      },
      ControlState: {
        type: 'string',
        enum: [
          'pass',
          'fail',
          'expired',
          'unknown',
          'waived',
          'not-due',
          'not-applicable',
        ],
      },
      StateCounts: {
        type: 'object',
        required: [
          'pass',
          'fail',
          'expired',
          'unknown',
          'waived',
          'not-due',
          'not-applicable',
        ],
        properties: {
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          expired: { type: 'integer' },
          unknown: { type: 'integer' },
          waived: { type: 'integer' },
          'not-due': { type: 'integer' },
          'not-applicable': { type: 'integer' },
        },
      },
      SystemSummary: {
        type: 'object',
        required: [
          'entityRef',
          'name',
          'stage',
          'riskClass',
          'ownership',
          'level',
          'blocked',
          'counts',
          'failingGates',
          'evaluatedAt',
          'changedAt',
        ],
        properties: {
          entityRef: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          type: { type: 'string' },
          owner: {
            type: 'string',
            description: 'Full reference of the declared owner.',
          },
          ownership: { $ref: '#/components/schemas/OwnershipState' },
          system: { type: 'string' },
          stage: { $ref: '#/components/schemas/LifecycleStage' },
          riskClass: { $ref: '#/components/schemas/RiskClass' },
          level: { $ref: '#/components/schemas/Level' },
          blocked: { type: 'boolean' },
          completeness: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: 'Absent when nothing is due.',
          },
          counts: { $ref: '#/components/schemas/StateCounts' },
          failingGates: { type: 'integer' },
          evaluatedAt: { type: 'string', format: 'date-time' },
          changedAt: { type: 'string', format: 'date-time' },
          nextChangeAt: { type: 'string', format: 'date-time' },
        },
      },
      SystemPage: {
        type: 'object',
        required: ['items', 'totalItems'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/SystemSummary' },
          },
          totalItems: { type: 'integer' },
          nextCursor: { type: 'string' },
          prevCursor: { type: 'string' },
        },
      },
      Fact: {
        type: 'object',
        required: ['path', 'value'],
        properties: {
          path: { type: 'string' },
          value: { description: 'Any JSON value.' },
        },
      },
      ControlResult: {
        type: 'object',
        required: [
          'controlId',
          'state',
          'code',
          'reason',
          'requirement',
          'weight',
          'gate',
          'dueFrom',
          'facts',
          'assumed',
        ],
        properties: {
          controlId: { type: 'string' },
          state: { $ref: '#/components/schemas/ControlState' },
          code: { type: 'string' },
          reason: { type: 'string' },
          requirement: {
            type: 'string',
            enum: ['required', 'recommended', 'off'],
          },
          weight: { type: 'number' },
          gate: { type: 'boolean' },
          dueFrom: { $ref: '#/components/schemas/LifecycleStage' },
          facts: {
            type: 'array',
            items: { $ref: '#/components/schemas/Fact' },
          },
          assumed: { type: 'array', items: { type: 'string' } },
          expiring: { type: 'boolean' },
          expiresAt: { type: 'string', format: 'date-time' },
          nextChangeAt: { type: 'string', format: 'date-time' },
          fix: {
            type: 'object',
            required: ['text'],
            properties: {
              text: { type: 'string' },
              path: { type: 'string' },
              snippet: { type: 'string' },
            },
          },
          waiver: {
            type: 'object',
            required: ['recordId', 'approver', 'expiresAt', 'reason'],
            properties: {
              recordId: { type: 'string' },
              approver: { type: 'string' },
              expiresAt: { type: 'string', format: 'date-time' },
              reason: { type: 'string' },
            },
          },
        },
      },
      Scorecard: {
        type: 'object',
        required: [
          'entityRef',
          'pack',
          'evaluatedAt',
          'stage',
          'riskClass',
          'ownership',
          'level',
          'caps',
          'blocked',
          'counts',
          'recommended',
          'warnings',
          'controls',
        ],
        properties: {
          entityRef: { type: 'string' },
          pack: {
            type: 'object',
            required: ['id', 'version'],
            properties: { id: { type: 'string' }, version: { type: 'string' } },
          },
          evaluatedAt: { type: 'string', format: 'date-time' },
          stage: {
            type: 'object',
            required: ['effective'],
            properties: {
              effective: { $ref: '#/components/schemas/LifecycleStage' },
              declared: { type: 'string' },
              lifecycle: { type: 'string' },
            },
          },
          riskClass: {
            type: 'object',
            required: ['effective'],
            properties: {
              effective: { $ref: '#/components/schemas/RiskClass' },
              declared: { type: 'string' },
            },
          },
          ownership: { $ref: '#/components/schemas/OwnershipState' },
          completeness: { type: 'number', minimum: 0, maximum: 1 },
          level: { $ref: '#/components/schemas/Level' },
          caps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['level', 'controls', 'reason'],
              properties: {
                level: { $ref: '#/components/schemas/Level' },
                controls: { type: 'array', items: { type: 'string' } },
                reason: { type: 'string' },
              },
            },
          },
          blocked: { type: 'boolean' },
          counts: { $ref: '#/components/schemas/StateCounts' },
          recommended: { $ref: '#/components/schemas/StateCounts' },
          warnings: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: { type: 'string' },
                message: { type: 'string' },
                path: { type: 'string' },
              },
            },
          },
          controls: {
            type: 'array',
            items: { $ref: '#/components/schemas/ControlResult' },
          },
          nextChangeAt: { type: 'string', format: 'date-time' },
        },
      },
      HistoryChange: {
        type: 'object',
        required: ['at', 'cause', 'level', 'changed'],
        properties: {
          at: { type: 'string', format: 'date-time' },
          cause: {
            type: 'string',
            description: 'What made the result change.',
            enum: [
              'registered',
              'entity',
              'references',
              'evidence',
              'expiry',
              'pack',
              'removed',
            ],
          },
          level: { $ref: '#/components/schemas/Level' },
          previousLevel: { $ref: '#/components/schemas/Level' },
          completeness: { type: 'number' },
          previousCompleteness: { type: 'number' },
          packVersion: { type: 'string' },
          changed: {
            type: 'array',
            description: 'Controls whose state changed.',
            items: {
              type: 'object',
              required: ['controlId', 'to'],
              properties: {
                controlId: { type: 'string' },
                from: { $ref: '#/components/schemas/ControlState' },
                to: { $ref: '#/components/schemas/ControlState' },
                code: { type: 'string' },
              },
            },
          },
        },
      },
      HistoryPage: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/HistoryChange' },
          },
          nextCursor: { type: 'string' },
        },
      },
      Summary: {
        type: 'object',
        required: [
          'total',
          'blocked',
          'byLevel',
          'byClass',
          'byStage',
          'byOwnership',
          'byType',
          'controls',
          'areas',
        ],
        properties: {
          total: { type: 'integer' },
          blocked: { type: 'integer' },
          withFailingGates: { type: 'integer' },
          completeness: {
            type: 'number',
            description:
              'Mean over the systems where something is due; absent without one.',
          },
          byLevel: { $ref: '#/components/schemas/Counts' },
          byClass: { $ref: '#/components/schemas/Counts' },
          byStage: { $ref: '#/components/schemas/Counts' },
          byOwnership: { $ref: '#/components/schemas/Counts' },
          byType: { $ref: '#/components/schemas/Counts' },
          controls: {
            type: 'array',
            description: 'States per control over the systems that match.',
            items: {
              type: 'object',
              required: ['controlId', 'counts'],
              properties: {
                controlId: { type: 'string' },
                counts: {
                  description:
                    'Systems for which it is required; where it is off it is not applicable.',
                  allOf: [{ $ref: '#/components/schemas/StateCounts' }],
                },
                recommended: {
                  description: 'Systems for which it is recommended.',
                  allOf: [{ $ref: '#/components/schemas/StateCounts' }],
                },
              },
            },
          },
          areas: {
            type: 'array',
            description: 'Completeness per Annex A objective, weighted.',
            items: {
              type: 'object',
              required: ['id', 'title', 'due', 'passing'],
              properties: {
                id: { type: 'string', description: 'Such as A.5 or A.6.2.' },
                title: { type: 'string' },
                due: { type: 'number', description: 'Weight that is due.' },
                passing: { type: 'number', description: 'Weight that passes.' },
                completeness: { type: 'number' },
              },
            },
          },
          evaluatedAt: {
            type: 'string',
            format: 'date-time',
            description:
              'End of the latest evaluation run; absent before the first.',
          },
        },
      },
      Counts: { type: 'object', additionalProperties: { type: 'integer' } },
      PackInfo: {
        type: 'object',
        required: [
          'id',
          'version',
          'title',
          'framework',
          'description',
          'controls',
          'isDefault',
          'sources',
        ],
        properties: {
          id: { type: 'string' },
          version: { type: 'string' },
          title: { type: 'string' },
          framework: { type: 'string' },
          description: { type: 'string' },
          controls: { type: 'integer' },
          isDefault: { type: 'boolean' },
          sources: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'checkedOn'],
              properties: {
                url: { type: 'string' },
                checkedOn: { type: 'string' },
              },
            },
          },
        },
      },
      ControlInfo: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'annexA',
          'clauses',
          'dueFrom',
          'require',
          'weight',
          'gate',
          'remediation',
          'evidence',
          'crosswalk',
          'counts',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          annexA: { type: 'array', items: { type: 'string' } },
          clauses: { type: 'array', items: { type: 'string' } },
          dueFrom: { $ref: '#/components/schemas/LifecycleStage' },
          dueUntil: { $ref: '#/components/schemas/LifecycleStage' },
          require: {
            type: 'object',
            additionalProperties: {
              type: 'string',
              enum: ['required', 'recommended', 'off'],
            },
          },
          weight: { type: 'number' },
          gate: { type: 'boolean' },
          remediation: { type: 'string' },
          evidence: {
            type: 'object',
            required: ['kind', 'source'],
            properties: {
              kind: { type: 'string' },
              source: { type: 'string' },
            },
          },
          validityDays: {
            type: 'object',
            additionalProperties: { type: 'number' },
          },
          boundTo: { type: 'string' },
          appliesFrom: { type: 'string' },
          crosswalk: {
            type: 'object',
            additionalProperties: { type: 'array', items: { type: 'string' } },
          },
          counts: {
            description:
              'Systems for which it is required; where it is off it is not applicable.',
            allOf: [{ $ref: '#/components/schemas/StateCounts' }],
          },
          recommended: {
            description: 'Systems for which it is recommended.',
            allOf: [{ $ref: '#/components/schemas/StateCounts' }],
          },
        },
      },
      RecordState: {
        type: 'string',
        enum: [
          'draft',
          'submitted',
          'approved',
          'rejected',
          'withdrawn',
          'superseded',
        ],
      },
      RecordAction: {
        type: 'string',
        enum: ['revise', 'submit', 'approve', 'reject', 'withdraw'],
      },
      RecordTypeInfo: {
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'level',
          'approval',
          'expiry',
          'schema',
          'controls',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          level: { type: 'string', enum: ['system', 'organisation'] },
          subject: {
            type: 'string',
            enum: [
              'control',
              'risk',
              'supplier',
              'dataset',
              'incident',
              'clause',
              'policy',
              'objective',
              'obligation',
            ],
            description:
              'What `subject` of such a record names; absent, nothing.',
          },
          keeps: {
            type: 'string',
            enum: ['latest', 'all'],
            description:
              'With `all` an approved record stands beside those before.',
          },
          approval: {
            type: 'string',
            enum: ['none', 'required'],
            description:
              'With `required` somebody else than the author decides.',
          },
          approver: {
            type: 'string',
            enum: ['risk-owner', 'release-approver'],
            description:
              'Who decides, where not everybody with the permission may.',
          },
          expiry: { type: 'string', enum: ['none', 'optional', 'required'] },
          schema: {
            type: 'object',
            additionalProperties: true,
            description: 'JSON Schema (draft 07) of `data`.',
          },
          uiSchema: { type: 'object', additionalProperties: true },
          controls: {
            type: 'array',
            items: { type: 'string' },
            description: 'Controls for which such a record is evidence.',
          },
        },
      },
      RecordInput: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'data'],
        properties: {
          type: { type: 'string', minLength: 1, maxLength: 64 },
          subject: { type: 'string', minLength: 1, maxLength: 500 },
          data: { type: 'object', additionalProperties: true },
          effectiveAt: {
            type: 'string',
            format: 'date-time',
            description:
              'From when it counts; now where left out, never later.',
          },
          expiresAt: { type: 'string', format: 'date-time' },
          submit: {
            type: 'boolean',
            description: 'Submitted at once, not a draft.',
          },
        },
      },
      RecordRevisionInput: {
        type: 'object',
        additionalProperties: false,
        required: ['revision', 'data'],
        properties: {
          revision: {
            type: 'integer',
            minimum: 1,
            description: 'The revision that it is based on.',
          },
          subject: { type: 'string', minLength: 1, maxLength: 500 },
          data: { type: 'object', additionalProperties: true },
          effectiveAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
        },
      },
      RecordTransition: {
        type: 'object',
        additionalProperties: false,
        required: ['action', 'revision'],
        properties: {
          action: {
            type: 'string',
            enum: ['submit', 'approve', 'reject', 'withdraw'],
          },
          revision: { type: 'integer', minimum: 1 },
          comment: {
            type: 'string',
            maxLength: 4000,
            description:
              'Required to reject and to withdraw what was approved.',
          },
        },
      },
      RecordBinding: {
        type: 'object',
        description:
          'What the server bound it to when it was submitted or decided.',
        properties: {
          version: { type: 'string' },
          specHash: { type: 'string' },
          classifiedOn: { type: 'string' },
          residualRating: { type: 'number' },
          intendedUseHash: { type: 'string' },
          datasetVersion: { type: 'string' },
          authorIsOwner: { type: 'boolean' },
          approverMayApprove: { type: 'boolean' },
          approverIsRiskOwner: { type: 'boolean' },
        },
      },
      RecordRevision: {
        type: 'object',
        required: ['revision', 'action', 'state', 'by', 'at', 'data'],
        properties: {
          revision: { type: 'integer' },
          action: {
            type: 'string',
            enum: [
              'create',
              'revise',
              'submit',
              'approve',
              'reject',
              'withdraw',
              'supersede',
              'relink',
            ],
          },
          state: { $ref: '#/components/schemas/RecordState' },
          by: { type: 'string', description: 'Reference of who did it.' },
          at: { type: 'string', format: 'date-time' },
          comment: { type: 'string' },
          subject: { type: 'string' },
          effectiveAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
          data: { type: 'object', additionalProperties: true },
        },
      },
      RecordView: {
        type: 'object',
        required: [
          'id',
          'type',
          'state',
          'revision',
          'author',
          'effectiveAt',
          'createdAt',
          'updatedAt',
          'updatedBy',
          'data',
          'may',
        ],
        properties: {
          id: { type: 'string' },
          entityRef: { type: 'string' },
          type: { type: 'string' },
          state: { $ref: '#/components/schemas/RecordState' },
          revision: { type: 'integer' },
          subject: { type: 'string' },
          author: { type: 'string' },
          approver: {
            type: 'string',
            description: 'Who approved or rejected it.',
          },
          decidedAt: { type: 'string', format: 'date-time' },
          comment: { type: 'string', description: 'Of the last transition.' },
          effectiveAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
          binding: { $ref: '#/components/schemas/RecordBinding' },
          data: { type: 'object', additionalProperties: true },
          createdAt: { type: 'string', format: 'date-time' },
          updatedAt: { type: 'string', format: 'date-time' },
          updatedBy: { type: 'string' },
          may: {
            type: 'array',
            items: { $ref: '#/components/schemas/RecordAction' },
            description: 'What the caller may do with it now.',
          },
        },
      },
      RecordPage: {
        type: 'object',
        required: ['items', 'totalItems', 'mayCreate'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/RecordView' },
          },
          totalItems: { type: 'integer' },
          nextCursor: { type: 'string' },
          mayCreate: {
            type: 'array',
            items: { type: 'string' },
            description: 'Types of record that the caller may write here.',
          },
        },
      },
      OrganisationRecordRef: {
        type: 'object',
        required: ['recordId', 'type', 'title', 'state'],
        properties: {
          recordId: { type: 'string' },
          type: { type: 'string' },
          title: { type: 'string' },
          state: { type: 'string', enum: ['in-force', 'waiting', 'expired'] },
          owner: { type: 'string' },
          expiresAt: { type: 'string', format: 'date-time' },
        },
      },
      ClauseState: {
        type: 'string',
        enum: [
          'missing',
          'expired',
          'waiting',
          'planned',
          'partly',
          'in-place',
        ],
      },
      ClauseEntry: {
        type: 'object',
        required: [
          'id',
          'title',
          'state',
          'evidence',
          'links',
          'missing',
          'controls',
          'counts',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          state: { $ref: '#/components/schemas/ClauseState' },
          owner: { type: 'string' },
          reviewOn: {
            type: 'string',
            format: 'date-time',
            description: 'When the first of its evidence runs out.',
          },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/OrganisationRecordRef' },
          },
          links: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url'],
              properties: {
                title: { type: 'string' },
                url: { type: 'string' },
              },
            },
          },
          missing: {
            type: 'array',
            items: { type: 'string' },
            description: 'Types of record of which none is in force.',
          },
          controls: {
            type: 'array',
            items: { type: 'string' },
            description: 'Controls of systems that serve it.',
          },
          counts: { $ref: '#/components/schemas/StateCounts' },
        },
      },
      ClauseRegister: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ClauseEntry' },
          },
        },
      },
      Implementation: {
        type: 'string',
        enum: [
          'not-implemented',
          'partly',
          'implemented',
          'not-due',
          'not-measured',
        ],
      },
      ApplicabilityEntry: {
        type: 'object',
        required: [
          'id',
          'title',
          'objective',
          'decision',
          'implementation',
          'controls',
          'counts',
          'evidence',
          'risks',
          'riskCount',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          objective: { type: 'string' },
          decision: {
            type: 'string',
            enum: ['included', 'excluded', 'undecided'],
          },
          justification: { type: 'string' },
          implementation: { $ref: '#/components/schemas/Implementation' },
          controls: { type: 'array', items: { type: 'string' } },
          counts: { $ref: '#/components/schemas/StateCounts' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/OrganisationRecordRef' },
            description: 'Records of the organisation that show it.',
          },
          risks: {
            type: 'array',
            description: 'The first open risks that it treats.',
            items: {
              type: 'object',
              required: ['recordId', 'entityRef', 'title'],
              properties: {
                recordId: { type: 'string' },
                entityRef: { type: 'string' },
                title: { type: 'string' },
              },
            },
          },
          riskCount: { type: 'integer' },
        },
      },
      Applicability: {
        type: 'object',
        required: ['items', 'systems'],
        properties: {
          version: { type: 'string' },
          record: { $ref: '#/components/schemas/OrganisationRecordRef' },
          approver: { type: 'string' },
          decidedAt: { type: 'string', format: 'date-time' },
          systems: {
            type: 'integer',
            description: 'Systems that were counted.',
          },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ApplicabilityEntry' },
          },
        },
      },
      Obligation: {
        type: 'object',
        required: [
          'id',
          'pack',
          'framework',
          'controlId',
          'title',
          'references',
          'appliesFrom',
          'applies',
          'systems',
          'open',
          'byClass',
        ],
        properties: {
          id: {
            type: 'string',
            description: 'Pack and control, such as p:C-01.',
          },
          pack: { type: 'string' },
          framework: { type: 'string' },
          controlId: { type: 'string' },
          title: { type: 'string' },
          references: {
            type: 'array',
            items: { type: 'string' },
            description: 'Where it stands, such as Art.26(2).',
          },
          appliesFrom: { type: 'string' },
          applies: { type: 'boolean', description: 'Law asks for it by now.' },
          systems: {
            type: 'integer',
            description: 'Systems that it concerns.',
          },
          open: {
            type: 'integer',
            description: 'Those of them of which nothing shows that it is met.',
          },
          byClass: { $ref: '#/components/schemas/Counts' },
          decision: {
            type: 'object',
            required: ['recordId', 'decision', 'state'],
            properties: {
              recordId: { type: 'string' },
              decision: { type: 'string', enum: ['applies', 'does-not-apply'] },
              state: {
                type: 'string',
                enum: ['in-force', 'waiting', 'expired'],
              },
            },
          },
        },
      },
      Obligations: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/Obligation' },
          },
        },
      },
      ReviewInput: {
        type: 'object',
        required: ['topic', 'summary', 'lines'],
        properties: {
          topic: { type: 'string' },
          summary: { type: 'string' },
          lines: { type: 'array', items: { type: 'string' } },
        },
      },
      ReviewInputs: {
        type: 'object',
        required: ['from', 'to', 'items'],
        properties: {
          from: { type: 'string', format: 'date-time' },
          to: { type: 'string', format: 'date-time' },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ReviewInput' },
          },
        },
      },
      ReadinessItem: {
        type: 'object',
        required: ['id', 'title', 'ready', 'missing'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          ready: { type: 'boolean' },
          missing: {
            type: 'array',
            items: { type: 'string' },
            description: 'What is missing, each in a sentence.',
          },
          recordType: { type: 'string' },
          subject: { type: 'string' },
        },
      },
      ReadinessStage: {
        type: 'object',
        required: ['ready', 'total', 'items'],
        properties: {
          ready: { type: 'integer' },
          total: { type: 'integer' },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ReadinessItem' },
          },
        },
      },
      Readiness: {
        type: 'object',
        required: ['stage1', 'stage2', 'from', 'to'],
        properties: {
          from: { type: 'string', format: 'date-time' },
          to: { type: 'string', format: 'date-time' },
          stage1: { $ref: '#/components/schemas/ReadinessStage' },
          stage2: { $ref: '#/components/schemas/ReadinessStage' },
        },
      },
      GapItem: {
        type: 'object',
        required: ['id', 'kind', 'title', 'state', 'done'],
        properties: {
          id: { type: 'string' },
          kind: { type: 'string', enum: ['clause', 'control'] },
          title: { type: 'string' },
          state: { type: 'string' },
          done: { type: 'boolean' },
          before: { type: 'string', description: 'State in the baseline.' },
          change: { type: 'string', enum: ['better', 'same', 'worse'] },
        },
      },
      Gap: {
        type: 'object',
        required: ['items', 'done', 'total', 'baselines'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/GapItem' },
          },
          done: { type: 'integer' },
          total: { type: 'integer' },
          baseline: {
            type: 'object',
            required: ['recordId', 'title', 'takenAt', 'done'],
            properties: {
              recordId: { type: 'string' },
              title: { type: 'string' },
              takenAt: { type: 'string' },
              done: { type: 'integer' },
            },
          },
          baselines: {
            type: 'array',
            items: {
              type: 'object',
              required: ['recordId', 'title', 'takenAt'],
              properties: {
                recordId: { type: 'string' },
                title: { type: 'string' },
                takenAt: { type: 'string' },
              },
            },
          },
        },
      },
      RevisionConflict: {
        type: 'object',
        required: ['error', 'current', 'yours'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
          current: { $ref: '#/components/schemas/RecordView' },
          yours: { type: 'object', additionalProperties: true },
        },
      },
      ActivityEntry: {
        type: 'object',
        required: ['sequence', 'at', 'by', 'action'],
        properties: {
          sequence: { type: 'integer' },
          at: { type: 'string', format: 'date-time' },
          by: { type: 'string' },
          action: { type: 'string', description: 'Such as record.approve.' },
          recordId: { type: 'string' },
          recordType: { type: 'string' },
          revision: { type: 'integer' },
          state: { $ref: '#/components/schemas/RecordState' },
          subject: { type: 'string' },
          title: {
            type: 'string',
            description: 'Title of the record, where it has one.',
          },
          comment: { type: 'string' },
        },
      },
      ActivityPage: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ActivityEntry' },
          },
          nextCursor: { type: 'string' },
        },
      },
      ArchivedSystem: {
        type: 'object',
        required: ['entityRef', 'records', 'removedAt'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          records: { type: 'integer' },
          removedAt: { type: 'string', format: 'date-time' },
        },
      },
      RiskSettings: {
        type: 'object',
        required: [
          'likelihood',
          'impact',
          'bands',
          'appetite',
          'categories',
          'library',
        ],
        properties: {
          likelihood: {
            type: 'array',
            description: 'Labels from the lowest step up; the first is step 1.',
            items: { type: 'string' },
          },
          impact: { type: 'array', items: { type: 'string' } },
          bands: {
            type: 'array',
            description:
              'From the lowest up; a rating belongs to the last whose `from` it reaches.',
            items: {
              type: 'object',
              required: ['id', 'title', 'from'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                from: { type: 'integer' },
              },
            },
          },
          appetite: {
            type: 'object',
            required: ['default'],
            properties: {
              default: { type: 'integer' },
              byCategory: {
                type: 'object',
                additionalProperties: { type: 'integer' },
              },
              byClass: {
                type: 'object',
                additionalProperties: { type: 'integer' },
              },
            },
          },
          categories: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title'],
              properties: { id: { type: 'string' }, title: { type: 'string' } },
            },
          },
          library: {
            type: 'array',
            items: { $ref: '#/components/schemas/StartingRisk' },
          },
        },
      },
      StartingRisk: {
        type: 'object',
        required: [
          'id',
          'title',
          'category',
          'cause',
          'event',
          'consequence',
          'controls',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          category: { type: 'string' },
          cause: { type: 'string' },
          event: { type: 'string' },
          consequence: { type: 'string' },
          controls: { type: 'array', items: { type: 'string' } },
        },
      },
      TrailEntry: {
        type: 'object',
        required: [
          'sequence',
          'at',
          'by',
          'action',
          'payload',
          'previous',
          'hash',
        ],
        properties: {
          sequence: { type: 'integer', description: 'From 1, without gaps.' },
          at: { type: 'string', format: 'date-time' },
          by: { type: 'string' },
          action: { type: 'string' },
          entityRef: { type: 'string' },
          recordId: { type: 'string' },
          revision: { type: 'integer' },
          payload: { type: 'object', additionalProperties: true },
          previous: {
            type: 'string',
            description: 'Hash of the entry before; 64 zeros for the first.',
          },
          hash: { type: 'string' },
        },
      },
      TrailExport: {
        type: 'object',
        required: ['format', 'exportedAt', 'entries', 'head'],
        properties: {
          format: { type: 'string', enum: ['ai-governance-trail/1'] },
          exportedAt: { type: 'string', format: 'date-time' },
          entries: {
            type: 'array',
            items: { $ref: '#/components/schemas/TrailEntry' },
          },
          head: {
            type: 'object',
            required: ['sequence', 'hash'],
            description:
              'The last entry; it shows when later ones were cut off.',
            properties: {
              sequence: { type: 'integer' },
              hash: { type: 'string' },
            },
          },
        },
      },
      TrailVerification: {
        type: 'object',
        required: ['valid', 'entries'],
        properties: {
          valid: { type: 'boolean' },
          entries: { type: 'integer' },
          fault: {
            type: 'object',
            required: ['sequence', 'kind', 'message'],
            properties: {
              sequence: { type: 'integer' },
              kind: {
                type: 'string',
                enum: ['altered', 'removed', 'reordered', 'truncated'],
              },
              message: { type: 'string' },
            },
          },
        },
      },
    },
  },
} as const;
