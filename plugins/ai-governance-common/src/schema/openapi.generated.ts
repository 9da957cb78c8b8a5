/* eslint-disable */
// Generated from openapi.yaml by `yarn generate`. Do not edit.

export interface paths {
  '/v1/systems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Inventory, filtered, sorted and paged in the database */
    get: operations['ListSystems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/scorecard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Scorecard of one system, evaluated at this instant */
    get: operations['GetScorecard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed and when, newest first */
    get: operations['GetHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts over the systems that match */
    get: operations['GetSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/packs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Control packs in force */
    get: operations['ListPacks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/packs/{packId}/controls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Controls of a pack, each with the number of systems per state */
    get: operations['ListControls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      } & {
        [key: string]: unknown;
      };
      request?: {
        [key: string]: unknown;
      };
      response?: {
        [key: string]: unknown;
      };
    };
    /** @enum {string} */
    LifecycleStage:
      | 'inception'
      | 'design-development'
      | 'verification-validation'
      | 'deployment'
      | 'operation-monitoring'
      | 'retirement';
    /** @enum {string} */
    RiskClass: 'prohibited' | 'high' | 'limited' | 'minimal' | 'unclassified';
    /** @enum {string} */
    Level: 'none' | 'bronze' | 'silver' | 'gold';
    /** @enum {string} */
    OwnershipState: 'owned' | 'unowned' | 'dangling' | 'vacant';
    /** @enum {string} */
    ControlState:
      | 'pass'
      | 'fail'
      | 'expired'
      | 'unknown'
      | 'waived'
      | 'not-due'
      | 'not-applicable';
    StateCounts: {
      pass: number;
      fail: number;
      expired: number;
      unknown: number;
      waived: number;
      'not-due': number;
      'not-applicable': number;
    };
    SystemSummary: {
      entityRef: string;
      name: string;
      title?: string;
      description?: string;
      type?: string;
      /** @description Full reference of the declared owner. */
      owner?: string;
      ownership: components['schemas']['OwnershipState'];
      system?: string;
      stage: components['schemas']['LifecycleStage'];
      riskClass: components['schemas']['RiskClass'];
      level: components['schemas']['Level'];
      blocked: boolean;
      /** @description Absent when nothing is due. */
      completeness?: number;
      counts: components['schemas']['StateCounts'];
      failingGates: number;
      /** Format: date-time */
      evaluatedAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      nextChangeAt?: string;
    };
    SystemPage: {
      items: components['schemas']['SystemSummary'][];
      totalItems: number;
      nextCursor?: string;
      prevCursor?: string;
    };
    Fact: {
      path: string;
      /** @description Any JSON value. */
      value: unknown;
    };
    ControlResult: {
      controlId: string;
      state: components['schemas']['ControlState'];
      code: string;
      reason: string;
      /** @enum {string} */
      requirement: 'required' | 'recommended' | 'off';
      weight: number;
      gate: boolean;
      dueFrom: components['schemas']['LifecycleStage'];
      facts: components['schemas']['Fact'][];
      assumed: string[];
      expiring?: boolean;
      /** Format: date-time */
      expiresAt?: string;
      /** Format: date-time */
      nextChangeAt?: string;
      fix?: {
        text: string;
        path?: string;
        snippet?: string;
      };
      waiver?: {
        recordId: string;
        approver: string;
        /** Format: date-time */
        expiresAt: string;
        reason: string;
      };
    };
    Scorecard: {
      entityRef: string;
      pack: {
        id: string;
        version: string;
      };
      /** Format: date-time */
      evaluatedAt: string;
      stage: {
        effective: components['schemas']['LifecycleStage'];
        declared?: string;
        lifecycle?: string;
      };
      riskClass: {
        effective: components['schemas']['RiskClass'];
        declared?: string;
      };
      ownership: components['schemas']['OwnershipState'];
      completeness?: number;
      level: components['schemas']['Level'];
      caps: {
        level: components['schemas']['Level'];
        controls: string[];
        reason: string;
      }[];
      blocked: boolean;
      counts: components['schemas']['StateCounts'];
      recommended: components['schemas']['StateCounts'];
      warnings: {
        code: string;
        message: string;
        path?: string;
      }[];
      controls: components['schemas']['ControlResult'][];
      /** Format: date-time */
      nextChangeAt?: string;
    };
    HistoryChange: {
      /** Format: date-time */
      at: string;
      /**
       * @description What made the result change.
       * @enum {string}
       */
      cause:
        | 'registered'
        | 'entity'
        | 'references'
        | 'evidence'
        | 'expiry'
        | 'pack'
        | 'removed';
      level: components['schemas']['Level'];
      previousLevel?: components['schemas']['Level'];
      completeness?: number;
      previousCompleteness?: number;
      packVersion?: string;
      /** @description Controls whose state changed. */
      changed: {
        controlId: string;
        from?: components['schemas']['ControlState'];
        to: components['schemas']['ControlState'];
        code?: string;
      }[];
    };
    HistoryPage: {
      items: components['schemas']['HistoryChange'][];
      nextCursor?: string;
    };
    Summary: {
      total: number;
      blocked: number;
      withFailingGates?: number;
      /** @description Mean over the systems where something is due; absent without one. */
      completeness?: number;
      byLevel: components['schemas']['Counts'];
      byClass: components['schemas']['Counts'];
      byStage: components['schemas']['Counts'];
      byOwnership: components['schemas']['Counts'];
      byType: components['schemas']['Counts'];
      /** @description States per control over the systems that match. */
      controls: {
        controlId: string;
        /** @description Systems for which it is required; where it is off it is not applicable. */
        counts: components['schemas']['StateCounts'];
        /** @description Systems for which it is recommended. */
        recommended?: components['schemas']['StateCounts'];
      }[];
      /** @description Completeness per Annex A objective, weighted. */
      areas: {
        /** @description Such as A.5 or A.6.2. */
        id: string;
        title: string;
        /** @description Weight that is due. */
        due: number;
        /** @description Weight that passes. */
        passing: number;
        completeness?: number;
      }[];
      /**
       * Format: date-time
       * @description End of the latest evaluation run; absent before the first.
       */
      evaluatedAt?: string;
    };
    Counts: {
      [key: string]: number;
    };
    PackInfo: {
      id: string;
      version: string;
      title: string;
      framework: string;
      description: string;
      controls: number;
      isDefault: boolean;
      sources: {
        url: string;
        checkedOn: string;
      }[];
    };
    ControlInfo: {
      id: string;
      title: string;
      description: string;
      annexA: string[];
      clauses: string[];
      dueFrom: components['schemas']['LifecycleStage'];
      dueUntil?: components['schemas']['LifecycleStage'];
      require: {
        [key: string]: 'required' | 'recommended' | 'off';
      };
      weight: number;
      gate: boolean;
      remediation: string;
      evidence: {
        kind: string;
        source: string;
      };
      validityDays?: {
        [key: string]: number;
      };
      boundTo?: string;
      appliesFrom?: string;
      crosswalk: {
        [key: string]: string[];
      };
      /** @description Systems for which it is required; where it is off it is not applicable. */
      counts: components['schemas']['StateCounts'];
      /** @description Systems for which it is recommended. */
      recommended?: components['schemas']['StateCounts'];
    };
  };
  responses: {
    /** @description An error, as Backstage shapes it */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    namespace: string;
    name: string;
    /** @description Pack id. Left out, the default pack. */
    pack: string;
    /** @description Part of the name, title or description, case-insensitive. */
    q: string;
    /** @description Owner references. Several are alternatives. */
    owner: string[];
    /** @description A group reference; systems owned by it or by any group below it. */
    groupTree: string;
    /** @description An entity reference; AI systems that it owns, holds, runs, feeds or uses. For a group this is the group alone; use groupTree for its subtree. */
    relatedTo: string;
    type: string[];
    /** @description Effective stages. Several are alternatives. */
    stage: components['schemas']['LifecycleStage'][];
    /** @description Declared classes; an absent class is unclassified. */
    class: components['schemas']['RiskClass'][];
    level: components['schemas']['Level'][];
    ownership: components['schemas']['OwnershipState'][];
    blocked: boolean;
    /** @description Control id to which controlState applies. */
    control: string;
    /** @description States of the control named by `control`. Needs `control`. */
    controlState: components['schemas']['ControlState'][];
    /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
    requirement: 'required' | 'recommended' | 'any';
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ListSystems: {
    parameters: {
      query?: {
        /** @description Pack id. Left out, the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description An entity reference; AI systems that it owns, holds, runs, feeds or uses. For a group this is the group alone; use groupTree for its subtree. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction; left out, name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `changed` the instant of the last change. */
        orderBy?:
          | 'name,asc'
          | 'name,desc'
          | 'completeness,asc'
          | 'completeness,desc'
          | 'level,asc'
          | 'level,desc'
          | 'class,asc'
          | 'class,desc'
          | 'stage,asc'
          | 'stage,desc'
          | 'owner,asc'
          | 'owner,desc'
          | 'failing,asc'
          | 'failing,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description Systems per page; left out, 20 or that of the cursor. */
        limit?: number;
        /** @description `nextCursor` or `prevCursor` of an earlier page. It carries the filters, the order and the limit, which may then be left out; filters and order that are given all the same must be those of the earlier page. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetScorecard: {
    parameters: {
      query?: {
        /** @description Pack id. Left out, the default pack. */
        pack?: components['parameters']['pack'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scorecard */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Scorecard'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetHistory: {
    parameters: {
      query?: {
        /** @description Pack id. Left out, the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Earliest instant, inclusive, ISO 8601. */
        from?: string;
        /** @description Latest instant, inclusive, ISO 8601. */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetSummary: {
    parameters: {
      query?: {
        /** @description Pack id. Left out, the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description An entity reference; AI systems that it owns, holds, runs, feeds or uses. For a group this is the group alone; use groupTree for its subtree. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Summary'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListPacks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The packs, without their controls */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PackInfo'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListControls: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        packId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The controls, in the order of the pack */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            pack: components['schemas']['PackInfo'];
            items: components['schemas']['ControlInfo'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
}
