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
  '/v1/record-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Types of record, each with the JSON Schema of its content */
    get: operations['ListRecordTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/risk-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Matrix, appetite and starting risks */
    get: operations['GetRiskSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Records of one system, last changed first */
    get: operations['ListRecords'];
    put?: never;
    /** Writes a record as a draft, or submits it at once */
    post: operations['CreateRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of the trail that concern one system, newest first */
    get: operations['ListActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/relink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes over the records of a system that left the catalog */
    post: operations['RelinkRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Records of the organisation, last changed first */
    get: operations['ListManagementSystemRecords'];
    put?: never;
    /** Writes a record of the organisation as a draft, or submits it at once */
    post: operations['CreateManagementSystemRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/clauses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clauses 4 to 10 with owner, evidence, review date and state */
    get: operations['GetClauseRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/applicability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statement of Applicability, with what the systems show */
    get: operations['GetApplicability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What law asks for, of which systems and from when */
    get: operations['ListObligations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/review-inputs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is on record for a period, as a management review looks at it */
    get: operations['GetReviewInputs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What exists and is approved, and what worked through a period without lapse */
    get: operations['GetReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/gap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far clauses and controls are, beside a baseline */
    get: operations['GetGap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of the trail that concern the organisation, newest first */
    get: operations['ListManagementSystemActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/records/{recordId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One record as it stands */
    get: operations['GetRecord'];
    /** Writes a new revision; the earlier ones stay */
    put: operations['ReviseRecord'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/records/{recordId}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every revision of a record, newest first */
    get: operations['ListRevisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/records/{recordId}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submits, approves, rejects or withdraws a record */
    post: operations['TransitionRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems that left the catalog and whose records are kept */
    get: operations['ListArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole trail, which can be verified offline */
    get: operations['ExportTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trail/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds the first entry that was altered, removed or reordered */
    get: operations['VerifyTrail'];
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
    /** @enum {string} */
    RecordState:
      | 'draft'
      | 'submitted'
      | 'approved'
      | 'rejected'
      | 'withdrawn'
      | 'superseded';
    /** @enum {string} */
    RecordAction: 'revise' | 'submit' | 'approve' | 'reject' | 'withdraw';
    RecordTypeInfo: {
      id: string;
      title: string;
      description: string;
      /** @enum {string} */
      level: 'system' | 'organisation';
      /**
       * @description What `subject` of such a record names; absent, nothing.
       * @enum {string}
       */
      subject?:
        | 'control'
        | 'risk'
        | 'supplier'
        | 'dataset'
        | 'incident'
        | 'clause'
        | 'policy'
        | 'objective'
        | 'obligation';
      /**
       * @description With `all` an approved record stands beside those before.
       * @enum {string}
       */
      keeps?: 'latest' | 'all';
      /**
       * @description With `required` somebody else than the author decides.
       * @enum {string}
       */
      approval: 'none' | 'required';
      /**
       * @description Who decides, where not everybody with the permission may.
       * @enum {string}
       */
      approver?: 'risk-owner' | 'release-approver';
      /** @enum {string} */
      expiry: 'none' | 'optional' | 'required';
      /** @description JSON Schema (draft 07) of `data`. */
      schema: {
        [key: string]: unknown;
      };
      uiSchema?: {
        [key: string]: unknown;
      };
      /** @description Controls for which such a record is evidence. */
      controls: string[];
    };
    RecordInput: {
      type: string;
      subject?: string;
      data: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description From when it counts; now where left out, never later.
       */
      effectiveAt?: string;
      /** Format: date-time */
      expiresAt?: string;
      /** @description Submitted at once, not a draft. */
      submit?: boolean;
    };
    RecordRevisionInput: {
      /** @description The revision that it is based on. */
      revision: number;
      subject?: string;
      data: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      effectiveAt?: string;
      /** Format: date-time */
      expiresAt?: string;
    };
    RecordTransition: {
      /** @enum {string} */
      action: 'submit' | 'approve' | 'reject' | 'withdraw';
      revision: number;
      /** @description Required to reject and to withdraw what was approved. */
      comment?: string;
    };
    /** @description What the server bound it to when it was submitted or decided. */
    RecordBinding: {
      version?: string;
      specHash?: string;
      classifiedOn?: string;
      residualRating?: number;
      intendedUseHash?: string;
      datasetVersion?: string;
      authorIsOwner?: boolean;
      approverMayApprove?: boolean;
      approverIsRiskOwner?: boolean;
    };
    RecordRevision: {
      revision: number;
      /** @enum {string} */
      action:
        | 'create'
        | 'revise'
        | 'submit'
        | 'approve'
        | 'reject'
        | 'withdraw'
        | 'supersede'
        | 'relink';
      state: components['schemas']['RecordState'];
      /** @description Reference of who did it. */
      by: string;
      /** Format: date-time */
      at: string;
      comment?: string;
      subject?: string;
      /** Format: date-time */
      effectiveAt?: string;
      /** Format: date-time */
      expiresAt?: string;
      data: {
        [key: string]: unknown;
      };
    };
    RecordView: {
      id: string;
      entityRef?: string;
      type: string;
      state: components['schemas']['RecordState'];
      revision: number;
      subject?: string;
      author: string;
      /** @description Who approved or rejected it. */
      approver?: string;
      /** Format: date-time */
      decidedAt?: string;
      /** @description Of the last transition. */
      comment?: string;
      /** Format: date-time */
      effectiveAt: string;
      /** Format: date-time */
      expiresAt?: string;
      binding?: components['schemas']['RecordBinding'];
      data: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      updatedBy: string;
      /** @description What the caller may do with it now. */
      may: components['schemas']['RecordAction'][];
    };
    RecordPage: {
      items: components['schemas']['RecordView'][];
      totalItems: number;
      nextCursor?: string;
      /** @description Types of record that the caller may write here. */
      mayCreate: string[];
    };
    OrganisationRecordRef: {
      recordId: string;
      type: string;
      title: string;
      /** @enum {string} */
      state: 'in-force' | 'waiting' | 'expired';
      owner?: string;
      /** Format: date-time */
      expiresAt?: string;
    };
    /** @enum {string} */
    ClauseState:
      | 'missing'
      | 'expired'
      | 'waiting'
      | 'planned'
      | 'partly'
      | 'in-place';
    ClauseEntry: {
      id: string;
      title: string;
      state: components['schemas']['ClauseState'];
      owner?: string;
      /**
       * Format: date-time
       * @description When the first of its evidence runs out.
       */
      reviewOn?: string;
      evidence: components['schemas']['OrganisationRecordRef'][];
      links: {
        title?: string;
        url: string;
      }[];
      /** @description Types of record of which none is in force. */
      missing: string[];
      /** @description Controls of systems that serve it. */
      controls: string[];
      counts: components['schemas']['StateCounts'];
    };
    ClauseRegister: {
      items: components['schemas']['ClauseEntry'][];
    };
    /** @enum {string} */
    Implementation:
      | 'not-implemented'
      | 'partly'
      | 'implemented'
      | 'not-due'
      | 'not-measured';
    ApplicabilityEntry: {
      id: string;
      title: string;
      objective: string;
      /** @enum {string} */
      decision: 'included' | 'excluded' | 'undecided';
      justification?: string;
      implementation: components['schemas']['Implementation'];
      controls: string[];
      counts: components['schemas']['StateCounts'];
      /** @description Records of the organisation that show it. */
      evidence: components['schemas']['OrganisationRecordRef'][];
      /** @description The first open risks that it treats. */
      risks: {
        recordId: string;
        entityRef: string;
        title: string;
      }[];
      riskCount: number;
    };
    Applicability: {
      version?: string;
      record?: components['schemas']['OrganisationRecordRef'];
      approver?: string;
      /** Format: date-time */
      decidedAt?: string;
      /** @description Systems that were counted. */
      systems: number;
      items: components['schemas']['ApplicabilityEntry'][];
    };
    Obligation: {
      /** @description Pack and control, such as p:C-01. */
      id: string;
      pack: string;
      framework: string;
      controlId: string;
      title: string;
      /** @description Where it stands, such as Art.26(2). */
      references: string[];
      appliesFrom: string;
      /** @description Law asks for it by now. */
      applies: boolean;
      /** @description Systems that it concerns. */
      systems: number;
      /** @description Those of them of which nothing shows that it is met. */
      open: number;
      byClass: components['schemas']['Counts'];
      decision?: {
        recordId: string;
        /** @enum {string} */
        decision: 'applies' | 'does-not-apply';
        /** @enum {string} */
        state: 'in-force' | 'waiting' | 'expired';
      };
    };
    Obligations: {
      items: components['schemas']['Obligation'][];
    };
    ReviewInput: {
      topic: string;
      summary: string;
      lines: string[];
    };
    ReviewInputs: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      items: components['schemas']['ReviewInput'][];
    };
    ReadinessItem: {
      id: string;
      title: string;
      ready: boolean;
      /** @description What is missing, each in a sentence. */
      missing: string[];
      recordType?: string;
      subject?: string;
    };
    ReadinessStage: {
      ready: number;
      total: number;
      items: components['schemas']['ReadinessItem'][];
    };
    Readiness: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      stage1: components['schemas']['ReadinessStage'];
      stage2: components['schemas']['ReadinessStage'];
    };
    GapItem: {
      id: string;
      /** @enum {string} */
      kind: 'clause' | 'control';
      title: string;
      state: string;
      done: boolean;
      /** @description State in the baseline. */
      before?: string;
      /** @enum {string} */
      change?: 'better' | 'same' | 'worse';
    };
    Gap: {
      items: components['schemas']['GapItem'][];
      done: number;
      total: number;
      baseline?: {
        recordId: string;
        title: string;
        takenAt: string;
        done: number;
      };
      baselines: {
        recordId: string;
        title: string;
        takenAt: string;
      }[];
    };
    RevisionConflict: {
      error: {
        name: string;
        message: string;
      };
      current: components['schemas']['RecordView'];
      yours: {
        [key: string]: unknown;
      };
    };
    ActivityEntry: {
      sequence: number;
      /** Format: date-time */
      at: string;
      by: string;
      /** @description Such as record.approve. */
      action: string;
      recordId?: string;
      recordType?: string;
      revision?: number;
      state?: components['schemas']['RecordState'];
      subject?: string;
      /** @description Title of the record, where it has one. */
      title?: string;
      comment?: string;
    };
    ActivityPage: {
      items: components['schemas']['ActivityEntry'][];
      nextCursor?: string;
    };
    ArchivedSystem: {
      entityRef: string;
      title?: string;
      records: number;
      /** Format: date-time */
      removedAt: string;
    };
    RiskSettings: {
      /** @description Labels from the lowest step up; the first is step 1. */
      likelihood: string[];
      impact: string[];
      /** @description From the lowest up; a rating belongs to the last whose `from` it reaches. */
      bands: {
        id: string;
        title: string;
        from: number;
      }[];
      appetite: {
        default: number;
        byCategory?: {
          [key: string]: number;
        };
        byClass?: {
          [key: string]: number;
        };
      };
      categories: {
        id: string;
        title: string;
      }[];
      library: components['schemas']['StartingRisk'][];
    };
    StartingRisk: {
      id: string;
      title: string;
      category: string;
      cause: string;
      event: string;
      consequence: string;
      controls: string[];
    };
    TrailEntry: {
      /** @description From 1, without gaps. */
      sequence: number;
      /** Format: date-time */
      at: string;
      by: string;
      action: string;
      entityRef?: string;
      recordId?: string;
      revision?: number;
      payload: {
        [key: string]: unknown;
      };
      /** @description Hash of the entry before; 64 zeros for the first. */
      previous: string;
      hash: string;
    };
    TrailExport: {
      /** @enum {string} */
      format: 'ai-governance-trail/1';
      /** Format: date-time */
      exportedAt: string;
      entries: components['schemas']['TrailEntry'][];
      /** @description The last entry; it shows when later ones were cut off. */
      head: {
        sequence: number;
        hash: string;
      };
    };
    TrailVerification: {
      valid: boolean;
      entries: number;
      fault?: {
        sequence: number;
        /** @enum {string} */
        kind: 'altered' | 'removed' | 'reordered' | 'truncated';
        message: string;
      };
    };
  };
  responses: {
    /** @description Somebody else wrote first; both versions are in the answer */
    RevisionConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RevisionConflict'];
      };
    };
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
    recordId: string;
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
  ListRecordTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The types, in the order of the packs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RecordTypeInfo'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetRiskSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskSettings'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListRecords: {
    parameters: {
      query?: {
        type?: string[];
        state?: components['schemas']['RecordState'][];
        subject?: string;
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordInput'];
      };
    };
    responses: {
      /** @description The record; its system is evaluated again already */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListActivity: {
    parameters: {
      query?: {
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  RelinkRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          from: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description How many records were taken over */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            records: number;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListManagementSystemRecords: {
    parameters: {
      query?: {
        type?: string[];
        state?: components['schemas']['RecordState'][];
        subject?: string;
        limit?: number;
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
          'application/json': components['schemas']['RecordPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateManagementSystemRecord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordInput'];
      };
    };
    responses: {
      /** @description The record */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetClauseRegister: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClauseRegister'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetApplicability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Applicability'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListObligations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Obligations'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetReviewInputs: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewInputs'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetReadiness: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetGap: {
    parameters: {
      query?: {
        baseline?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As computed now, over the systems that the caller may read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Gap'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListManagementSystemActivity: {
    parameters: {
      query?: {
        limit?: number;
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
          'application/json': components['schemas']['ActivityPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recordId: components['parameters']['recordId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ReviseRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recordId: components['parameters']['recordId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordRevisionInput'];
      };
    };
    responses: {
      /** @description The new revision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      409: components['responses']['RevisionConflict'];
      default: components['responses']['Error'];
    };
  };
  ListRevisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recordId: components['parameters']['recordId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The revisions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RecordRevision'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  TransitionRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recordId: components['parameters']['recordId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordTransition'];
      };
    };
    responses: {
      /** @description The record; its system is evaluated again already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordView'];
        };
      };
      409: components['responses']['RevisionConflict'];
      default: components['responses']['Error'];
    };
  };
  ListArchive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The systems, last removed first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ArchivedSystem'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTrail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trail */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrailExport'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  VerifyTrail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrailVerification'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
