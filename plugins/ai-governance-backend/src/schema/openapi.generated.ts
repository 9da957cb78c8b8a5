/* eslint-disable */
// Generated from plugins/ai-governance-common/src/schema/openapi.yaml by `yarn generate`. Do not edit.

export const spec = {
  openapi: '3.0.3',
  info: {
    title: 'ai-governance',
    version: '1',
    description:
      'Scorecards, inventory and control packs of AI governance for Backstage. A caller only ever learns of entities that the catalog lets them read.',
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
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            description:
              'Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change.',
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
                'openHighRisks,asc',
                'openHighRisks,desc',
                'changed,asc',
                'changed,desc',
              ],
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'Systems per page. Default: 20 or that of the cursor.',
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
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
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
    '/v1/rollups': {
      get: {
        operationId: 'GetRollup',
        summary:
          'Counts by group tree, System, Domain, class, stage, Annex A area or pack',
        parameters: [
          {
            name: 'by',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              enum: [
                'group',
                'system',
                'domain',
                'class',
                'stage',
                'area',
                'pack',
              ],
            },
          },
          {
            name: 'root',
            in: 'query',
            allowReserved: true,
            description:
              'By group or domain, the reference of the node to begin at. Default: those without a parent.',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'depth',
            in: 'query',
            description:
              'Levels below the first that are listed; counts go all the way down.',
            schema: { type: 'integer', minimum: 0, maximum: 50, default: 1 },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The nodes',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Rollup' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/rollups/heat-map': {
      get: {
        operationId: 'GetHeatMap',
        summary: 'Share of controls that pass, by team and Annex A area',
        parameters: [
          {
            name: 'root',
            in: 'query',
            allowReserved: true,
            description:
              'Reference of the group whose children are the rows. Default: the first groups of the tree that are more than one.',
            schema: { type: 'string', minLength: 1 },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The map',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/HeatMap' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/trends': {
      get: {
        operationId: 'GetTrend',
        summary: 'Counts at past instants, exact, from the stored changes',
        parameters: [
          { $ref: '#/components/parameters/from' },
          { $ref: '#/components/parameters/to' },
          {
            name: 'step',
            in: 'query',
            description:
              'Distance of the instants, counted back from the last. Default: week. `month` is 30 days.',
            schema: { type: 'string', enum: ['day', 'week', 'month'] },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The points, oldest first',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Trend' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/trends/changes': {
      get: {
        operationId: 'ListTrendChanges',
        summary:
          'Systems whose results differ between the start and the end of an interval, and why',
        parameters: [
          { $ref: '#/components/parameters/from' },
          { $ref: '#/components/parameters/to' },
          {
            name: 'kind',
            in: 'query',
            description: 'Several are alternatives.',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/TrendChangeKind' },
            },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 200, default: 20 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` of an earlier page of the same query. It carries the interval.',
            schema: { type: 'string', minLength: 1 },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'One page, worst first',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TrendChangePage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/targets': {
      get: {
        operationId: 'ListTargets',
        summary:
          'What is to be reached by when, and how it stands; soonest first',
        responses: {
          '200': {
            description: 'The targets that the caller may know',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TargetList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'CreateTarget',
        summary: 'Sets a target',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TargetInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The target',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Target' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/targets/{targetId}': {
      get: {
        operationId: 'GetTarget',
        summary: 'A target with its burn-down',
        parameters: [{ $ref: '#/components/parameters/targetId' }],
        responses: {
          '200': {
            description: 'The target',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TargetProgress' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      put: {
        operationId: 'UpdateTarget',
        summary: 'Changes a target',
        parameters: [
          { $ref: '#/components/parameters/targetId' },
          { $ref: '#/components/parameters/targetRevision' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TargetInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The target',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Target' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      delete: {
        operationId: 'DeleteTarget',
        summary: 'Gives a target up; the trail keeps what it was',
        parameters: [
          { $ref: '#/components/parameters/targetId' },
          { $ref: '#/components/parameters/targetRevision' },
        ],
        responses: {
          '204': { description: 'It is gone' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/targets/{targetId}/systems': {
      get: {
        operationId: 'ListTargetSystems',
        summary:
          'Systems that have not reached the target, the furthest first, and what is missing',
        parameters: [
          { $ref: '#/components/parameters/targetId' },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 200, default: 20 },
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
                schema: { $ref: '#/components/schemas/TargetSystemPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/attention': {
      get: {
        operationId: 'ListAttention',
        summary:
          'What somebody has to look at, longest first, and how much of each kind',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          {
            name: 'kind',
            in: 'query',
            description:
              'Kinds that are listed; several are alternatives. Default: all.',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/AttentionKind' },
            },
          },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 20 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` of an earlier page. It is a place in the list and carries no filter: the filters of the earlier page are to be given again.',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page, and the counts of all kinds',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AttentionPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/attention/reminders': {
      post: {
        operationId: 'RemindOfAttention',
        summary:
          'Notifies the people who have to act; each item at most once a day',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AttentionReminderInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'Who was reminded',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AttentionReminder' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/unregistered': {
      get: {
        operationId: 'ListUnregistered',
        summary:
          'Entities of the catalog that look like AI and that no AI system covers',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description:
              'Findings that stand, or those that somebody dismissed.',
            schema: {
              type: 'string',
              enum: ['open', 'dismissed'],
              default: 'open',
            },
          },
          {
            name: 'q',
            in: 'query',
            allowReserved: true,
            description:
              'Text in name, title or description, whatever the case.',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'owner',
            in: 'query',
            allowReserved: true,
            description:
              'Entity references of owners; without a kind, of groups.',
            schema: { type: 'array', items: { type: 'string', minLength: 1 } },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 20 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` of an earlier page. It is a place in the list and carries no filter.',
            schema: { type: 'string', minLength: 1 },
          },
        ],
        responses: {
          '200': {
            description: 'One page, the highest score first',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/UnregisteredPage' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/unregistered/dismissals': {
      post: {
        operationId: 'DismissUnregistered',
        summary:
          'Says, until a date, that a finding is not an AI system of its own, and why',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DismissalInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The dismissal, in place of an earlier one',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Dismissal' },
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
    '/v1/crosswalk': {
      get: {
        operationId: 'GetCrosswalk',
        summary: 'Controls and evidence beside the frameworks that they serve',
        responses: {
          '200': {
            description: 'The crosswalk of the packs in force',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CrosswalkView' },
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
        description:
          'What is submitted has to be complete; a draft need not be. Submitting one answers with the path of each field that is missing.',
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
          '400': { $ref: '#/components/responses/InvalidRecord' },
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
    '/v1/record-imports': {
      post: {
        operationId: 'ImportRecords',
        summary:
          'Takes over records that were written and decided elsewhere, all of them or none',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RecordImport' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'How many were written. One that was imported before with the same content is left as it is, so that an import can be repeated.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['imported', 'unchanged'],
                  properties: {
                    imported: { type: 'integer' },
                    unchanged: { type: 'integer' },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/attachment-settings': {
      get: {
        operationId: 'GetAttachmentSettings',
        summary: 'Which files can be uploaded, and how large',
        responses: {
          '200': {
            description: 'The limits',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AttachmentSettings' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/systems/{namespace}/{name}/attachments': {
      post: {
        operationId: 'UploadAttachment',
        summary:
          'Uploads a file, to which records of the system can then refer',
        description:
          'The body is the file as it is, and Content-Type is its media type. A file is never changed; one to which no record refers is removed after a while.',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'fileName',
            in: 'query',
            required: true,
            description:
              'Name of the file, without a path; its ending fits the media type.',
            schema: { type: 'string', minLength: 1, maxLength: 500 },
          },
        ],
        requestBody: {
          required: true,
          content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: {
          '201': {
            description: 'What is known of the file',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Attachment' },
              },
            },
          },
          '413': {
            description: 'The file is larger than is configured',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Error' },
              },
            },
          },
          '415': {
            description:
              'The media type is not allowed, or the content is not of that type',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Error' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/attachments/{attachmentId}': {
      get: {
        operationId: 'GetAttachment',
        summary: 'What is known of an uploaded file',
        parameters: [{ $ref: '#/components/parameters/attachmentId' }],
        responses: {
          '200': {
            description: 'The file, without its content',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Attachment' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/attachments/{attachmentId}/content': {
      get: {
        operationId: 'DownloadAttachment',
        summary:
          'Content of an uploaded file, to be saved and never shown by a browser',
        parameters: [{ $ref: '#/components/parameters/attachmentId' }],
        responses: {
          '200': {
            description: 'The file, byte by byte, whatever its type',
            content: {
              'application/octet-stream': {
                schema: { type: 'string', format: 'binary' },
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
        description:
          'Replaces the content. A revision of a draft or of what was rejected may be unfinished, one of what is submitted has to be complete.',
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
          '400': { $ref: '#/components/responses/InvalidRecord' },
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
          '400': { $ref: '#/components/responses/InvalidRecord' },
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
                schema: { $ref: '#/components/schemas/Archive' },
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
    '/v1/exports/systems.csv': {
      get: {
        operationId: 'ExportSystems',
        summary: 'Every system of the inventory that matches, as CSV',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            description:
              'Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change.',
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
                'openHighRisks,asc',
                'openHighRisks,desc',
                'changed,asc',
                'changed,desc',
              ],
            },
          },
        ],
        responses: {
          '200': {
            description: 'One system a row',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/statement-of-applicability': {
      get: {
        operationId: 'ExportStatementOfApplicability',
        summary:
          'The controls of Annex A with the state that follows from the systems',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/documentFormat' },
        ],
        responses: {
          '200': {
            description: 'The document',
            content: {
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/html': { schema: { type: 'string' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/evidence-pack.zip': {
      get: {
        operationId: 'ExportEvidencePack',
        summary:
          'All that the caller may read about the systems that match, with hashes',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
          {
            name: 'orderBy',
            in: 'query',
            allowReserved: true,
            description:
              'Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change.',
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
                'openHighRisks,asc',
                'openHighRisks,desc',
                'changed,asc',
                'changed,desc',
              ],
            },
          },
          {
            name: 'part',
            in: 'query',
            description:
              'Which part, from 1, where more systems match than one pack holds. Left out where they do, the answer says how many parts there are.',
            schema: { type: 'integer', minimum: 1, maximum: 100000 },
          },
        ],
        responses: {
          '200': {
            description: 'The pack; `ai-governance verify` checks it offline',
            content: {
              'application/zip': {
                schema: { type: 'string', format: 'binary' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/dossier': {
      get: {
        operationId: 'ExportDossier',
        summary: 'All about one system in one document',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/documentFormat' },
        ],
        responses: {
          '200': {
            description: 'The document',
            content: {
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/html': { schema: { type: 'string' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/gap-report': {
      get: {
        operationId: 'ExportGapReport',
        summary: 'What one system lacks and what closes it',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/documentFormat' },
        ],
        responses: {
          '200': {
            description: 'The document',
            content: {
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/html': { schema: { type: 'string' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/controls.csv': {
      get: {
        operationId: 'ExportControls',
        summary: 'Controls of one system, as CSV',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/risks.csv': {
      get: {
        operationId: 'ExportRisks',
        summary: 'Risk register of one system, as CSV with stable ids',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/records.csv': {
      get: {
        operationId: 'ExportRecords',
        summary: 'Records of one system, as CSV',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/history.csv': {
      get: {
        operationId: 'ExportHistory',
        summary: 'What changed and when, as CSV',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/cyclonedx.json': {
      get: {
        operationId: 'ExportCycloneDx',
        summary: 'The result as CycloneDX 1.6 declarations',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/oscal.json': {
      get: {
        operationId: 'ExportOscal',
        summary: 'The result as OSCAL assessment results',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/management-review': {
      get: {
        operationId: 'ExportManagementReview',
        summary: 'A management review, or what is on record for a period',
        parameters: [
          {
            name: 'record',
            in: 'query',
            description:
              'Id of a recorded review; its inputs are those that were kept with it. Without it, they are collected now for the period from `from` to `to`.',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
          { $ref: '#/components/parameters/from' },
          { $ref: '#/components/parameters/to' },
          { $ref: '#/components/parameters/documentFormat' },
        ],
        responses: {
          '200': {
            description: 'The document',
            content: {
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/html': { schema: { type: 'string' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/management-gap-report': {
      get: {
        operationId: 'ExportManagementGapReport',
        summary:
          'How far clauses and controls are, beside a baseline, as a document',
        parameters: [
          {
            name: 'baseline',
            in: 'query',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
          { $ref: '#/components/parameters/documentFormat' },
        ],
        responses: {
          '200': {
            description: 'The document',
            content: {
              'application/pdf': {
                schema: { type: 'string', format: 'binary' },
              },
              'text/html': { schema: { type: 'string' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/pack-controls.csv': {
      get: {
        operationId: 'ExportPackControls',
        summary:
          'Controls of a pack with the number of systems that match per state, as CSV',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/crosswalk.csv': {
      get: {
        operationId: 'ExportCrosswalk',
        summary: 'Controls beside the frameworks that they serve, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/attention.csv': {
      get: {
        operationId: 'ExportAttention',
        summary: 'What somebody has to look at, as CSV',
        parameters: [
          { $ref: '#/components/parameters/pack' },
          {
            name: 'kind',
            in: 'query',
            description:
              'Kinds that are listed; several are alternatives. Default: all.',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/AttentionKind' },
            },
          },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/unregistered.csv': {
      get: {
        operationId: 'ExportUnregistered',
        summary:
          'Entities of the catalog that look like AI and that no AI system covers, as CSV',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description:
              'Findings that stand, or those that somebody dismissed.',
            schema: {
              type: 'string',
              enum: ['open', 'dismissed'],
              default: 'open',
            },
          },
          {
            name: 'q',
            in: 'query',
            allowReserved: true,
            description:
              'Text in name, title or description, whatever the case.',
            schema: { type: 'string', minLength: 1 },
          },
          {
            name: 'owner',
            in: 'query',
            allowReserved: true,
            description:
              'Entity references of owners; without a kind, of groups.',
            schema: { type: 'array', items: { type: 'string', minLength: 1 } },
          },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/rollup.csv': {
      get: {
        operationId: 'ExportRollup',
        summary:
          'Counts by group tree, System, Domain, class, stage, Annex A area or pack, as CSV',
        parameters: [
          {
            name: 'by',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              enum: [
                'group',
                'system',
                'domain',
                'class',
                'stage',
                'area',
                'pack',
              ],
            },
          },
          {
            name: 'root',
            in: 'query',
            allowReserved: true,
            description:
              'By group or domain, the reference of the node to begin at. Default: those without a parent.',
            schema: { type: 'string', minLength: 1 },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/heat-map.csv': {
      get: {
        operationId: 'ExportHeatMap',
        summary:
          'Share of controls that pass, by team and Annex A area, as CSV',
        parameters: [
          {
            name: 'root',
            in: 'query',
            allowReserved: true,
            description:
              'Reference of the group whose children are the rows. Default: the first groups of the tree that are more than one.',
            schema: { type: 'string', minLength: 1 },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/trend.csv': {
      get: {
        operationId: 'ExportTrend',
        summary: 'Counts at past instants, as CSV',
        parameters: [
          { $ref: '#/components/parameters/from' },
          { $ref: '#/components/parameters/to' },
          {
            name: 'step',
            in: 'query',
            description:
              'Distance of the instants, counted back from the last. Default: week. `month` is 30 days.',
            schema: { type: 'string', enum: ['day', 'week', 'month'] },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/trend-changes.csv': {
      get: {
        operationId: 'ExportTrendChanges',
        summary:
          'Systems whose results differ at the end of an interval, and why, as CSV',
        parameters: [
          { $ref: '#/components/parameters/from' },
          { $ref: '#/components/parameters/to' },
          {
            name: 'kind',
            in: 'query',
            description: 'Several are alternatives.',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/TrendChangeKind' },
            },
          },
          { $ref: '#/components/parameters/pack' },
          { $ref: '#/components/parameters/q' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/groupTree' },
          { $ref: '#/components/parameters/domainTree' },
          { $ref: '#/components/parameters/relatedTo' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/stage' },
          { $ref: '#/components/parameters/class' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/ownership' },
          { $ref: '#/components/parameters/blocked' },
          { $ref: '#/components/parameters/hasFailingGates' },
          { $ref: '#/components/parameters/hasExpiredControls' },
          { $ref: '#/components/parameters/hasOpenHighRisks' },
          { $ref: '#/components/parameters/hasRisksAboveAppetite' },
          { $ref: '#/components/parameters/control' },
          { $ref: '#/components/parameters/controlState' },
          { $ref: '#/components/parameters/requirement' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/targets.csv': {
      get: {
        operationId: 'ExportTargets',
        summary: 'What is to be reached by when, and how it stands, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/target-systems.csv': {
      get: {
        operationId: 'ExportTargetSystems',
        summary:
          'Systems that have not reached the target, and what is missing, as CSV',
        parameters: [
          {
            name: 'target',
            in: 'query',
            required: true,
            description: 'Id of the target.',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/clauses.csv': {
      get: {
        operationId: 'ExportClauses',
        summary:
          'Clauses 4 to 10 with owner, evidence, review date and state, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/applicability.csv': {
      get: {
        operationId: 'ExportApplicability',
        summary:
          'Statement of Applicability, with what the systems show, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/obligations.csv': {
      get: {
        operationId: 'ExportObligations',
        summary: 'What law asks for, of which systems and from when, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/readiness.csv': {
      get: {
        operationId: 'ExportReadiness',
        summary:
          'What exists and is approved, and what worked through a period, as CSV',
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
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/management-gap.csv': {
      get: {
        operationId: 'ExportManagementGap',
        summary: 'How far clauses and controls are, beside a baseline, as CSV',
        parameters: [
          {
            name: 'baseline',
            in: 'query',
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/management-records.csv': {
      get: {
        operationId: 'ExportManagementRecords',
        summary: 'Records of the organisation, last changed first, as CSV',
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
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/management-activity.csv': {
      get: {
        operationId: 'ExportManagementActivity',
        summary: 'Entries of the trail that concern the organisation, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/archive.csv': {
      get: {
        operationId: 'ExportArchive',
        summary:
          'Systems that left the catalog and whose records are kept, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/trail.csv': {
      get: {
        operationId: 'ExportTrailTable',
        summary:
          'The whole trail as a table; the trail itself is what can be verified, as CSV',
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/exports/systems/{namespace}/{name}/activity.csv': {
      get: {
        operationId: 'ExportActivity',
        summary: 'What was done with the records of one system, as CSV',
        parameters: [
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/pack' },
        ],
        responses: {
          '200': {
            description: 'The file',
            content: {
              'text/csv': { schema: { type: 'string', format: 'binary' } },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    parameters: {
      documentFormat: {
        name: 'format',
        in: 'query',
        description: 'Default: pdf.',
        schema: { type: 'string', enum: ['pdf', 'html'] },
      },
      recordId: {
        name: 'recordId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      targetId: {
        name: 'targetId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      targetRevision: {
        name: 'revision',
        in: 'query',
        required: true,
        description: 'The revision that the change is based on.',
        schema: { type: 'integer', minimum: 1 },
      },
      from: {
        name: 'from',
        in: 'query',
        allowReserved: true,
        description:
          'First instant, ISO 8601. Default: a year before the last.',
        schema: { type: 'string', format: 'date-time' },
      },
      to: {
        name: 'to',
        in: 'query',
        allowReserved: true,
        description: 'Last instant, ISO 8601, no later than now. Default: now.',
        schema: { type: 'string', format: 'date-time' },
      },
      attachmentId: {
        name: 'attachmentId',
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
        description: 'Pack id. Default: the default pack.',
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
      domainTree: {
        name: 'domainTree',
        in: 'query',
        allowReserved: true,
        description:
          'A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it.',
        schema: { type: 'string' },
      },
      relatedTo: {
        name: 'relatedTo',
        in: 'query',
        allowReserved: true,
        description:
          'Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds.',
        schema: { type: 'array', items: { type: 'string' } },
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
      hasFailingGates: {
        name: 'hasFailingGates',
        in: 'query',
        description:
          'Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now.',
        schema: { type: 'boolean' },
      },
      hasExpiredControls: {
        name: 'hasExpiredControls',
        in: 'query',
        description:
          'Systems with a required control that has expired, or without one.',
        schema: { type: 'boolean' },
      },
      hasOpenHighRisks: {
        name: 'hasOpenHighRisks',
        in: 'query',
        description:
          'Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither.',
        schema: { type: 'boolean' },
      },
      hasRisksAboveAppetite: {
        name: 'hasRisksAboveAppetite',
        in: 'query',
        description:
          'Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now.',
        schema: { type: 'boolean' },
      },
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
          'Someone else saved first; both versions are in the answer',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/RevisionConflict' },
          },
        },
      },
      InvalidRecord: {
        description:
          'It cannot be recorded; `error.faults` names the place of each fault. A request that this document does not allow has no faults, only the message.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/InvalidRecord' },
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
          risks: {
            description: 'Absent when the records could not be read.',
            allOf: [{ $ref: '#/components/schemas/RiskCounts' }],
          },
          evaluatedAt: { type: 'string', format: 'date-time' },
          changedAt: { type: 'string', format: 'date-time' },
          nextChangeAt: { type: 'string', format: 'date-time' },
        },
      },
      RiskCounts: {
        type: 'object',
        required: [
          'open',
          'openHigh',
          'aboveAppetite',
          'overdueTreatments',
          'openIncidents',
        ],
        description: 'Open risks and incidents at the instant of the request.',
        properties: {
          open: { type: 'integer', description: 'Open risks.' },
          openHigh: {
            type: 'integer',
            description:
              'Those rated high or worse: by what remains, by the inherent rating where that is not rated. One that nobody rated counts.',
          },
          aboveAppetite: {
            type: 'integer',
            description:
              'Those above the appetite, or not rated, without an acceptance in force.',
          },
          overdueTreatments: {
            type: 'integer',
            description: 'Those whose treatment is past its due date.',
          },
          openIncidents: {
            type: 'integer',
            description: 'Incidents not closed.',
          },
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
      AttentionKind: {
        type: 'string',
        enum: [
          'unowned',
          'dangling',
          'vacant',
          'no-contact',
          'class-not-set',
          'assessment-missing',
          'evidence-expired',
          'acceptance-outdated',
          'treatment-overdue',
          'action-overdue',
          'review-overdue',
          'evidence-expiring',
        ],
      },
      AttentionItem: {
        type: 'object',
        required: ['kind', 'key', 'system', 'since'],
        properties: {
          kind: { $ref: '#/components/schemas/AttentionKind' },
          key: {
            type: 'string',
            description:
              'Distinguishes items of one kind and system; may be empty.',
          },
          system: {
            type: 'object',
            required: ['entityRef', 'name', 'ownership', 'stage', 'riskClass'],
            properties: {
              entityRef: { type: 'string' },
              name: { type: 'string' },
              title: { type: 'string' },
              owner: {
                type: 'string',
                description: 'Full reference of the declared owner.',
              },
              ownership: { $ref: '#/components/schemas/OwnershipState' },
              stage: { $ref: '#/components/schemas/LifecycleStage' },
              riskClass: { $ref: '#/components/schemas/RiskClass' },
            },
          },
          controlId: { type: 'string' },
          recordId: { type: 'string' },
          title: {
            type: 'string',
            description: 'Of the record that it is about.',
          },
          responsible: {
            type: 'string',
            description:
              'Who has to act, as far as that is declared. Full reference.',
          },
          since: {
            type: 'string',
            format: 'date-time',
            description: 'From when it holds.',
          },
          until: {
            type: 'string',
            format: 'date-time',
            description: 'When evidence that is about to expire does so.',
          },
          remindedAt: {
            type: 'string',
            format: 'date-time',
            description: 'The last reminder.',
          },
          mayRemind: {
            type: 'boolean',
            description:
              'The caller may remind, somebody can be reminded, and nobody did within a day.',
          },
        },
      },
      AttentionPage: {
        type: 'object',
        required: ['items', 'totalItems', 'counts'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/AttentionItem' },
          },
          totalItems: { type: 'integer' },
          counts: {
            type: 'object',
            description:
              'Items by kind under the same filters, whatever kinds are listed.',
            additionalProperties: { type: 'integer' },
          },
          nextCursor: { type: 'string' },
        },
      },
      AttentionReminderInput: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'kind'],
        properties: {
          entityRef: { type: 'string', minLength: 1, maxLength: 500 },
          kind: { $ref: '#/components/schemas/AttentionKind' },
          key: { type: 'string', maxLength: 500, default: '' },
          pack: { type: 'string', minLength: 1, maxLength: 128 },
        },
      },
      AttentionReminder: {
        type: 'object',
        required: ['recipient', 'sentAt'],
        properties: {
          recipient: { type: 'string' },
          sentAt: { type: 'string', format: 'date-time' },
        },
      },
      AiSignal: {
        type: 'object',
        required: ['source', 'strength', 'path', 'value'],
        properties: {
          source: {
            type: 'string',
            enum: [
              'kind',
              'type',
              'tag',
              'annotation',
              'text',
              'model-dependency',
              'library',
            ],
          },
          strength: { type: 'string', enum: ['strong', 'medium', 'weak'] },
          path: {
            type: 'string',
            description: 'Field of the entity or path of a manifest.',
          },
          value: { type: 'string' },
        },
      },
      Dismissal: {
        type: 'object',
        required: ['entityRef', 'reason', 'until', 'by', 'at'],
        properties: {
          entityRef: { type: 'string' },
          reason: { type: 'string' },
          until: { type: 'string', format: 'date-time' },
          by: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
        },
      },
      DismissalInput: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'reason', 'until'],
        properties: {
          entityRef: { type: 'string', minLength: 1, maxLength: 500 },
          reason: { type: 'string', minLength: 1, maxLength: 2000 },
          until: {
            type: 'string',
            format: 'date-time',
            description:
              'From when it is a finding again; ahead, and five years at most.',
          },
        },
      },
      UnregisteredFinding: {
        type: 'object',
        required: [
          'entityRef',
          'kind',
          'name',
          'signals',
          'score',
          'foundAt',
          'descriptor',
        ],
        properties: {
          entityRef: { type: 'string' },
          kind: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          type: { type: 'string' },
          owner: { type: 'string' },
          signals: {
            type: 'array',
            description: 'Why it looks like AI, strongest first.',
            items: { $ref: '#/components/schemas/AiSignal' },
          },
          score: { type: 'number', minimum: 0, maximum: 1 },
          foundAt: { type: 'string', format: 'date-time' },
          descriptor: {
            type: 'string',
            description: 'A catalog-info.yaml with an AISystem to begin with.',
          },
          dismissal: { $ref: '#/components/schemas/Dismissal' },
        },
      },
      UnregisteredPage: {
        type: 'object',
        required: ['items', 'totalItems', 'counts', 'mayDismiss'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/UnregisteredFinding' },
          },
          totalItems: { type: 'integer' },
          counts: {
            type: 'object',
            required: ['open', 'dismissed'],
            properties: {
              open: { type: 'integer' },
              dismissed: { type: 'integer' },
            },
          },
          mayDismiss: { type: 'boolean' },
          scannedAt: {
            type: 'string',
            format: 'date-time',
            description:
              'End of the last scan of the catalog; absent before the first.',
          },
          nextCursor: { type: 'string' },
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
          'risks',
          'withOpenHighRisks',
          'withRisksAboveAppetite',
          'controls',
          'areas',
        ],
        properties: {
          total: { type: 'integer' },
          blocked: { type: 'integer' },
          withFailingGates: { type: 'integer' },
          risks: {
            description: 'Sums over the systems whose risks could be read.',
            allOf: [{ $ref: '#/components/schemas/RiskCounts' }],
          },
          withOpenHighRisks: {
            type: 'integer',
            description: 'Systems with an open risk rated high or worse.',
          },
          withRisksAboveAppetite: {
            type: 'integer',
            description:
              'Systems with an open risk above the appetite that no acceptance in force covers.',
          },
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
      RollupCounts: {
        type: 'object',
        required: [
          'systems',
          'measured',
          'byLevel',
          'blocked',
          'withFailingGates',
          'withExpired',
          'unowned',
        ],
        properties: {
          systems: { type: 'integer' },
          measured: {
            type: 'integer',
            description: 'Systems where something is due.',
          },
          completeness: {
            type: 'number',
            description:
              'Mean over the systems where something is due, as in the summary; absent without one.',
          },
          byLevel: { $ref: '#/components/schemas/Counts' },
          blocked: { type: 'integer' },
          withFailingGates: { type: 'integer' },
          withExpired: {
            type: 'integer',
            description: 'Systems with a required control that has expired.',
          },
          unowned: {
            type: 'integer',
            description: 'Systems without an owner.',
          },
        },
      },
      RollupNode: {
        type: 'object',
        required: ['id', 'parents', 'children', 'own', 'subtree'],
        properties: {
          id: {
            type: 'string',
            description:
              'Reference, class, stage, area or pack; empty for the systems that have none.',
          },
          title: { type: 'string' },
          parents: { type: 'array', items: { type: 'string' } },
          children: {
            type: 'array',
            description: 'Also those that are too deep to be listed.',
            items: { type: 'string' },
          },
          own: {
            description: 'Systems of the node alone.',
            allOf: [{ $ref: '#/components/schemas/RollupCounts' }],
          },
          subtree: {
            description:
              'Systems of the node and all below it, each counted once.',
            allOf: [{ $ref: '#/components/schemas/RollupCounts' }],
          },
          points: {
            description: 'By area, the weight that is due and that passes.',
            allOf: [{ $ref: '#/components/schemas/AreaPoints' }],
          },
        },
      },
      AreaPoints: {
        type: 'object',
        required: ['due', 'passing'],
        properties: {
          due: { type: 'number' },
          passing: { type: 'number' },
          completeness: {
            type: 'number',
            description: 'Absent when nothing is due.',
          },
        },
      },
      Rollup: {
        type: 'object',
        required: ['by', 'roots', 'nodes'],
        properties: {
          by: { type: 'string' },
          roots: {
            type: 'array',
            description:
              'Where the tree begins; each group below is under its parents.',
            items: { type: 'string' },
          },
          nodes: {
            type: 'array',
            description: 'Each node once, parents before children.',
            items: { $ref: '#/components/schemas/RollupNode' },
          },
        },
      },
      HeatMap: {
        type: 'object',
        required: ['areas', 'rows'],
        properties: {
          root: {
            type: 'string',
            description: 'The group whose children the rows are.',
          },
          areas: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title'],
              properties: { id: { type: 'string' }, title: { type: 'string' } },
            },
          },
          rows: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'scope', 'systems', 'cells'],
              properties: {
                id: {
                  type: 'string',
                  description:
                    'Reference of the owner; empty for systems without one.',
                },
                scope: {
                  type: 'string',
                  enum: ['subtree', 'own'],
                  description: 'With all below it, or alone.',
                },
                systems: { type: 'integer' },
                cells: {
                  type: 'array',
                  description: 'In the order of the areas.',
                  items: { $ref: '#/components/schemas/HeatMapCell' },
                },
              },
            },
          },
        },
      },
      HeatMapCell: {
        type: 'object',
        required: ['due', 'passing'],
        properties: {
          due: { type: 'number', description: 'Weight that is due.' },
          passing: { type: 'number', description: 'Weight that passes.' },
          completeness: {
            type: 'number',
            description: 'Absent when nothing is due.',
          },
          worst: {
            type: 'object',
            description:
              'The control that most systems do not pass; absent when all do.',
            required: ['controlId', 'systems'],
            properties: {
              controlId: { type: 'string' },
              systems: { type: 'integer' },
            },
          },
        },
      },
      TrendPoint: {
        type: 'object',
        required: [
          'at',
          'systems',
          'measured',
          'byLevel',
          'blocked',
          'unowned',
          'failing',
          'expired',
        ],
        properties: {
          at: { type: 'string', format: 'date-time' },
          systems: { type: 'integer' },
          measured: {
            type: 'integer',
            description: 'Systems where something is due.',
          },
          completeness: {
            type: 'number',
            description:
              'Mean over the systems where something is due; absent without one.',
          },
          byLevel: { $ref: '#/components/schemas/Counts' },
          blocked: { type: 'integer' },
          unowned: { type: 'integer' },
          failing: {
            type: 'integer',
            description:
              'Systems with a required control that is due and does not pass.',
          },
          expired: {
            type: 'integer',
            description: 'Systems with a required control that has expired.',
          },
          openRisks: {
            type: 'integer',
            description:
              'Open risks of the systems whose risks were counted; absent where none was.',
          },
          openHighRisks: {
            type: 'integer',
            description:
              'Those of them that are rated high or worse, or not rated.',
          },
        },
      },
      Trend: {
        type: 'object',
        required: ['from', 'to', 'step', 'points'],
        properties: {
          from: { type: 'string', format: 'date-time' },
          to: { type: 'string', format: 'date-time' },
          step: { type: 'string', enum: ['day', 'week', 'month'] },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/TrendPoint' },
          },
        },
      },
      TrendChangeKind: {
        type: 'string',
        description:
          '`left` and `entered`: removed and new, or by what the filters ask for.',
        enum: ['worse', 'left', 'entered', 'better', 'other'],
      },
      TrendStanding: {
        type: 'object',
        required: ['level', 'ownership', 'stage', 'riskClass'],
        properties: {
          level: { $ref: '#/components/schemas/Level' },
          completeness: { type: 'number' },
          ownership: { $ref: '#/components/schemas/OwnershipState' },
          owner: { type: 'string' },
          stage: { $ref: '#/components/schemas/LifecycleStage' },
          riskClass: { $ref: '#/components/schemas/RiskClass' },
          openRisks: {
            type: 'integer',
            description: 'Absent where they were not counted.',
          },
          openHighRisks: { type: 'integer' },
        },
      },
      TrendChange: {
        type: 'object',
        required: ['entityRef', 'name', 'kind', 'controls', 'causes'],
        properties: {
          entityRef: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          kind: { $ref: '#/components/schemas/TrendChangeKind' },
          before: { $ref: '#/components/schemas/TrendStanding' },
          after: { $ref: '#/components/schemas/TrendStanding' },
          controls: {
            type: 'array',
            description:
              'Controls whose state differs, lost ones first, each with what changed it last.',
            items: {
              type: 'object',
              required: ['controlId', 'direction', 'to', 'at', 'cause'],
              properties: {
                controlId: { type: 'string' },
                direction: {
                  type: 'string',
                  enum: ['lost', 'gained', 'other'],
                },
                from: { $ref: '#/components/schemas/ControlState' },
                to: { $ref: '#/components/schemas/ControlState' },
                code: { type: 'string' },
                at: { type: 'string', format: 'date-time' },
                cause: { type: 'string' },
              },
            },
          },
          causes: {
            type: 'array',
            description:
              'What made the result change in between, and how often.',
            items: {
              type: 'object',
              required: ['cause', 'times', 'lastAt'],
              properties: {
                cause: { type: 'string' },
                times: { type: 'integer' },
                lastAt: { type: 'string', format: 'date-time' },
              },
            },
          },
        },
      },
      TrendChangePage: {
        type: 'object',
        required: ['from', 'to', 'items', 'counts'],
        properties: {
          from: { type: 'string', format: 'date-time' },
          to: { type: 'string', format: 'date-time' },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/TrendChange' },
          },
          counts: {
            description: 'Systems per kind, whatever kinds are listed.',
            allOf: [{ $ref: '#/components/schemas/Counts' }],
          },
          nextCursor: { type: 'string' },
        },
      },
      TargetScope: {
        type: 'object',
        additionalProperties: false,
        description:
          'Which systems. All parts must hold; in a list, one of it.',
        properties: {
          class: {
            type: 'array',
            minItems: 1,
            items: { $ref: '#/components/schemas/RiskClass' },
          },
          stage: {
            type: 'array',
            minItems: 1,
            items: { $ref: '#/components/schemas/LifecycleStage' },
          },
          groupTree: { type: 'string', minLength: 1, maxLength: 500 },
          domain: { type: 'string', minLength: 1, maxLength: 500 },
        },
      },
      TargetGoal: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        description: 'Exactly one.',
        properties: {
          level: {
            type: 'string',
            enum: ['bronze', 'silver', 'gold'],
            description: 'At least this level.',
          },
          completeness: {
            type: 'number',
            minimum: 0.01,
            maximum: 1,
            description:
              'At least this share; systems where nothing is due are left out.',
          },
          control: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            description:
              'This control passes, wherever it is required and due.',
          },
        },
      },
      TargetInput: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'scope', 'goal', 'startsAt', 'dueAt'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200 },
          pack: { type: 'string', minLength: 1, maxLength: 128 },
          scope: { $ref: '#/components/schemas/TargetScope' },
          goal: { $ref: '#/components/schemas/TargetGoal' },
          startsAt: { type: 'string', format: 'date-time' },
          dueAt: { type: 'string', format: 'date-time' },
        },
      },
      TargetStatus: {
        type: 'string',
        enum: [
          'behind',
          'missed',
          'on-plan',
          'met',
          'not-started',
          'no-systems',
        ],
      },
      Target: {
        type: 'object',
        required: [
          'id',
          'title',
          'pack',
          'scope',
          'goal',
          'startsAt',
          'dueAt',
          'revision',
          'updatedAt',
          'updatedBy',
          'status',
          'systems',
          'remaining',
          'planned',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          pack: { type: 'string' },
          scope: { $ref: '#/components/schemas/TargetScope' },
          goal: { $ref: '#/components/schemas/TargetGoal' },
          startsAt: { type: 'string', format: 'date-time' },
          dueAt: { type: 'string', format: 'date-time' },
          revision: { type: 'integer' },
          updatedAt: { type: 'string', format: 'date-time' },
          updatedBy: { type: 'string' },
          status: { $ref: '#/components/schemas/TargetStatus' },
          systems: { type: 'integer', description: 'In scope now.' },
          remaining: {
            type: 'integer',
            description: 'Not there now, or at the due date.',
          },
          planned: {
            type: 'integer',
            description: 'How many the plan allows to be not there by now.',
          },
        },
      },
      TargetList: {
        type: 'object',
        required: ['items', 'mayUpdate'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/Target' },
          },
          mayUpdate: {
            type: 'boolean',
            description:
              'Whether the caller may set, change and remove targets.',
          },
        },
      },
      BurnDownPoint: {
        type: 'object',
        required: ['at', 'planned'],
        properties: {
          at: { type: 'string', format: 'date-time' },
          systems: { type: 'integer' },
          remaining: { type: 'integer', description: 'Absent in the future.' },
          planned: {
            type: 'number',
            description: 'The straight line to nothing.',
          },
        },
      },
      TargetProgress: {
        type: 'object',
        required: ['target', 'points'],
        properties: {
          target: { $ref: '#/components/schemas/Target' },
          points: {
            type: 'array',
            items: { $ref: '#/components/schemas/BurnDownPoint' },
          },
        },
      },
      TargetSystem: {
        type: 'object',
        required: ['system', 'missing'],
        properties: {
          system: { $ref: '#/components/schemas/SystemSummary' },
          missing: {
            type: 'array',
            description: 'Controls that are due and do not pass, gates first.',
            items: {
              type: 'object',
              required: ['controlId', 'title', 'state', 'gate'],
              properties: {
                controlId: { type: 'string' },
                title: { type: 'string' },
                state: { $ref: '#/components/schemas/ControlState' },
                gate: { type: 'boolean' },
              },
            },
          },
        },
      },
      TargetSystemPage: {
        type: 'object',
        required: ['items', 'totalItems'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/TargetSystem' },
          },
          totalItems: { type: 'integer' },
          nextCursor: { type: 'string' },
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
          reportDays: {
            type: 'object',
            additionalProperties: { type: 'integer' },
            description:
              'Days from awareness to report, by severity of an incident; absent when the pack has no control on incidents.',
          },
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
      CrosswalkReferences: {
        description: 'What is referred to, by framework.',
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
      },
      CrosswalkView: {
        type: 'object',
        required: ['frameworks', 'controls', 'evidence', 'processes'],
        properties: {
          frameworks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'references'],
              properties: {
                id: { type: 'string' },
                references: { type: 'array', items: { type: 'string' } },
              },
            },
          },
          controls: {
            type: 'array',
            items: {
              type: 'object',
              required: ['packId', 'id', 'title', 'evidence', 'references'],
              properties: {
                packId: { type: 'string' },
                id: { type: 'string' },
                title: { type: 'string' },
                evidence: {
                  description:
                    'What it takes: record:, link: or metric: with a name, or a path in the descriptor.',
                  type: 'array',
                  items: { type: 'string' },
                },
                references: {
                  $ref: '#/components/schemas/CrosswalkReferences',
                },
                appliesFrom: { type: 'string' },
              },
            },
          },
          evidence: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'controls', 'references'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                controls: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['packId', 'id'],
                    properties: {
                      packId: { type: 'string' },
                      id: { type: 'string' },
                    },
                  },
                },
                references: {
                  $ref: '#/components/schemas/CrosswalkReferences',
                },
              },
            },
          },
          processes: {
            description:
              'Processes that ISO/IEC 42001, ISO/IEC 27001 and ISO 9001 share, so that nothing is recorded twice.',
            type: 'array',
            items: {
              type: 'object',
              required: [
                'id',
                'clauses',
                'iso27001',
                'iso9001',
                'recordTypes',
                'organisationRecordTypes',
                'organisationRecords',
              ],
              properties: {
                id: { type: 'string' },
                clauses: { type: 'array', items: { type: 'string' } },
                iso27001: { type: 'array', items: { type: 'string' } },
                iso9001: { type: 'array', items: { type: 'string' } },
                recordTypes: { type: 'array', items: { type: 'string' } },
                organisationRecordTypes: {
                  type: 'array',
                  items: { type: 'string' },
                },
                organisationRecords: {
                  description:
                    'Types of record of the organisation that show it and that the packs bring.',
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['type', 'title'],
                    properties: {
                      type: { type: 'string' },
                      title: { type: 'string' },
                    },
                  },
                },
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
              'With `all` an approved record counts beside those before.',
          },
          approval: {
            type: 'string',
            enum: ['none', 'required'],
            description:
              'With `required` someone other than the author decides.',
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
          data: {
            type: 'object',
            additionalProperties: true,
            description:
              'By the schema of its type. A draft may be unfinished; what it has is held to its type, format and limits, and an unknown field is a fault.',
          },
          effectiveAt: {
            type: 'string',
            format: 'date-time',
            description:
              'From when it counts. Default: now. Cannot be in the future.',
          },
          expiresAt: { type: 'string', format: 'date-time' },
          submit: {
            type: 'boolean',
            description: 'Submitted at once, not a draft.',
          },
        },
      },
      RecordImport: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'records'],
        properties: {
          source: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            description: 'Where they come from; every imported record says so.',
          },
          records: {
            type: 'array',
            minItems: 1,
            maxItems: 500,
            items: { $ref: '#/components/schemas/ImportedRecord' },
          },
        },
      },
      ImportedRecord: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'entityRef',
          'type',
          'state',
          'author',
          'effectiveAt',
          'data',
        ],
        properties: {
          id: {
            type: 'string',
            pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
            description: 'The id that it had; it keeps it.',
          },
          entityRef: { type: 'string', minLength: 1, maxLength: 500 },
          type: { type: 'string', minLength: 1, maxLength: 64 },
          state: {
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
          subject: { type: 'string', minLength: 1, maxLength: 500 },
          author: { type: 'string', minLength: 1, maxLength: 500 },
          approver: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            description: 'Who decided; never the author.',
          },
          decidedAt: { type: 'string', format: 'date-time' },
          effectiveAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
          binding: { $ref: '#/components/schemas/RecordBinding' },
          data: { type: 'object', additionalProperties: true },
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
          subject: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            description: 'Without it, the value stays.',
          },
          data: {
            type: 'object',
            additionalProperties: true,
            description:
              'The whole content; what is left out is no longer there.',
          },
          effectiveAt: {
            type: 'string',
            format: 'date-time',
            nullable: true,
            description:
              'Without it, the value stays. With null a draft counts from when it is submitted, and what is submitted already from now.',
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
            nullable: true,
            description:
              'Without it, the value stays. With null the record does not expire.',
          },
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
              'import',
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
      AttachmentSettings: {
        type: 'object',
        required: ['enabled', 'maxBytes', 'types'],
        properties: {
          enabled: {
            type: 'boolean',
            description: 'Whether files can be uploaded.',
          },
          maxBytes: { type: 'integer', description: 'Largest file.' },
          types: {
            type: 'array',
            items: {
              type: 'object',
              required: ['mediaType', 'extensions'],
              properties: {
                mediaType: {
                  type: 'string',
                  description: 'Such as application/pdf.',
                },
                extensions: {
                  type: 'array',
                  items: { type: 'string' },
                  description: 'Endings of names of such files, such as .pdf.',
                },
              },
            },
          },
        },
      },
      Attachment: {
        type: 'object',
        required: [
          'id',
          'entityRef',
          'name',
          'mediaType',
          'size',
          'sha256',
          'uploadedBy',
          'uploadedAt',
        ],
        properties: {
          id: { type: 'string' },
          entityRef: {
            type: 'string',
            description: 'The AI system that it belongs to.',
          },
          name: { type: 'string' },
          mediaType: { type: 'string' },
          size: { type: 'integer', description: 'Bytes.' },
          sha256: {
            type: 'string',
            description: '64 hexadecimal digits, lower case.',
          },
          uploadedBy: {
            type: 'string',
            description: 'Reference of who did it.',
          },
          uploadedAt: { type: 'string', format: 'date-time' },
        },
      },
      RecordFault: {
        type: 'object',
        description: 'A fault in what somebody wants to record.',
        required: ['path', 'message'],
        properties: {
          path: {
            type: 'string',
            description: 'Such as `data.findings[0].owner`.',
          },
          message: {
            type: 'string',
            description: 'The value and what is allowed.',
          },
        },
      },
      InvalidRecord: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: {
                type: 'string',
                description: 'All faults in one line.',
              },
              faults: {
                type: 'array',
                items: { $ref: '#/components/schemas/RecordFault' },
              },
            },
            additionalProperties: true,
          },
          request: { type: 'object', additionalProperties: true },
          response: { type: 'object', additionalProperties: true },
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
            description: 'When the first of its evidence expires.',
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
          current: {
            description: 'The record as somebody else left it.',
            allOf: [{ $ref: '#/components/schemas/RecordView' }],
          },
          yours: {
            type: 'object',
            additionalProperties: true,
            description: 'The request that was refused.',
          },
          request: { type: 'object', additionalProperties: true },
          response: { type: 'object', additionalProperties: true },
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
            description:
              'Title of the record, where it has one, or name of the file.',
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
      Archive: {
        type: 'object',
        required: ['items', 'mayRelink'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ArchivedSystem' },
          },
          mayRelink: {
            type: 'boolean',
            description:
              'Whether the caller may take over records of one of them.',
          },
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
          head: {
            type: 'object',
            required: ['sequence', 'hash'],
            description: 'The last entry; absent when there is none.',
            properties: {
              sequence: { type: 'integer' },
              hash: { type: 'string' },
            },
          },
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
