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
  '/v1/systems/{namespace}/{name}/controls/{controlId}/fix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How a control that does not pass is closed
     * @description Every line that the descriptor lacks for it at once, the records that it takes, and the score that they will give, found by the evaluator at this instant. Nothing is stored.
     */
    get: operations['GetControlFix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/descriptor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The text of the descriptor of a system
     * @description The file as it is kept, for callers who may write records of the system; without that, and where the file cannot be read, the text is written from what the catalog has. It is read at this instant.
     */
    get: operations['GetDescriptor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/descriptor/pull-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens a pull request that changes the descriptor of a system
     * @description In the file where the catalog has it from, with the credentials of the integration. What else the file describes stays. The same change is proposed once.
     */
    post: operations['ProposeDescriptor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/owner-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who could own a system, and why
     * @description Owners of what the system runs on and is part of, groups above its vanished owner, and people who decided on its records: those that exist, have members, and that the caller may read.
     */
    get: operations['ListOwnerCandidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/signal-mark': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mark that a signal carries when something of the system changed
     * @description A signal on the channel `ai-governance` holds marks. Each stands for many systems, so that a signal says nothing about systems that its receiver may not read.
     */
    get: operations['GetSignalMark'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evaluation-input': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What descriptors are evaluated with that only the portal knows
     * @description For checks of descriptors before they are merged, by the same evaluator. Nothing is stored. Each descriptor gets the records and measurements of the registered system of its name, and what its references resolve to. A system that is not registered, or that the caller may not read, has neither records nor measurements. A reference that the registered system does not have resolves only to what the caller may read. Documents are those of the registered system, as the portal last read them; none is fetched.
     */
    post: operations['ReadEvaluationInput'];
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
  '/v1/rollups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts by group tree, System, Domain, class, stage, Annex A area or pack */
    get: operations['GetRollup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rollups/heat-map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Share of controls that pass, by team and Annex A area */
    get: operations['GetHeatMap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts at past instants, exact, from the stored changes */
    get: operations['GetTrend'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trends/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems whose results differ between the start and the end of an interval, and why */
    get: operations['ListTrendChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/targets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is to be reached by when, and how it stands; soonest first */
    get: operations['ListTargets'];
    put?: never;
    /** Sets a target */
    post: operations['CreateTarget'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/targets/{targetId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A target with its burn-down */
    get: operations['GetTarget'];
    /** Changes a target */
    put: operations['UpdateTarget'];
    post?: never;
    /** Gives a target up; the trail keeps what it was */
    delete: operations['DeleteTarget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/targets/{targetId}/systems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems that have not reached the target, the furthest first, and what is missing */
    get: operations['ListTargetSystems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody has to look at, longest first, and how much of each kind */
    get: operations['ListAttention'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attention/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notifies the people who have to act; each item at most once a day */
    post: operations['RemindOfAttention'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/my-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What waits for the person who asks, what is overdue first, and how much there is
     * @description One state of the database, limited to what the person may read. Work waits for people: a service is refused.
     */
    get: operations['GetMyWork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/my-work/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attests, reminds or asks for waivers, each row for itself; or says what it would do */
    post: operations['ActOnWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is due when, the earliest first, of what the caller may read */
    get: operations['ListCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar/feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The calendar feeds that the caller made and did not revoke */
    get: operations['ListCalendarFeeds'];
    put?: never;
    /** Makes a calendar feed of what the caller is named for */
    post: operations['CreateCalendarFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar/feeds/{feed}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The iCalendar file of a feed, for anyone who has its token */
    get: operations['ReadCalendarFeed'];
    put?: never;
    post?: never;
    /** Revokes a calendar feed; its address answers no more */
    delete: operations['RevokeCalendarFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unregistered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entities of the catalog that look like AI and that no AI system covers */
    get: operations['ListUnregistered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unregistered/descriptor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A descriptor that registers a finding as an AI system */
    get: operations['GetDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unregistered/pull-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens a pull request that registers a finding as an AI system
     * @description In the file where the catalog has the finding from, as another document at its end, so that the catalog finds it. The same text is proposed once.
     */
    post: operations['ProposeDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unregistered/dismissals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says, until a date, that a finding is not an AI system of its own, and why */
    post: operations['DismissUnregistered'];
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
  '/v1/crosswalk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Controls and evidence beside the frameworks that they serve */
    get: operations['GetCrosswalk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law-calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What law asks for from which day, and how many systems it touches */
    get: operations['GetLawCalendar'];
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
    /**
     * Writes a record as a draft, or submits it at once
     * @description What is submitted has to be complete; a draft need not be. Submitting one answers with the path of each field that is missing.
     */
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
    /** Takes over the records of a system that left the catalog, with its files and measurements */
    post: operations['RelinkRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/measurements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes over what was measured, one value or many, of one system or many
     * @description Each metric of each system is taken over as a whole or not at all. A value that is stored already, with the same instant, is left as it is, so that a request can be repeated; another value for the same instant is refused. Values may come in any order, but not from the future. A system whose newest value changed is evaluated before the answer.
     */
    post: operations['CreateMeasurements'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/measurements/breaches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which watched metrics breach their limit or are stale, longest first
     * @description Of the systems that the caller may read in the catalog.
     */
    get: operations['ListBreaches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/measurements/states': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the watched metrics of a system stand, in the order of its descriptor */
    get: operations['ListMetricStates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/measurements/courses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How watched metrics went until an instant, with their breaches
     * @description Judged by the limits that the descriptor declares now, from the newest 2,016 values of each series until then that are kept one by one; drift, from the newest 100 instants.
     */
    get: operations['ListMetricCourses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/measurements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was measured of a system, by series and instant
     * @description Values one by one, or summed up in equal spans of UTC. What is no longer kept one by one is in `buckets` of an hour or a day, however fine the resolution.
     */
    get: operations['ListMeasurements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/measurement-sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where measurements are pulled from, and how that went
     * @description Faults are of the systems that the caller may read, and of none.
     */
    get: operations['ListMeasurementSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/record-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes over records that were written and decided elsewhere, all of them or none
     * @description Ids are unique over all systems, so it takes the permission to read the whole trail as well.
     */
    post: operations['ImportRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachment-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which files can be uploaded, and how large */
    get: operations['GetAttachmentSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/systems/{namespace}/{name}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uploads a file, to which records of the system can then refer
     * @description The body is the file as it is, and Content-Type is its media type. A file is never changed; one to which no record refers is removed after a while.
     */
    post: operations['UploadAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/management-system/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uploads a file, to which records of the organisation can then refer
     * @description The body is the file as it is, and Content-Type is its media type. A file is never changed; one to which no record refers is removed after a while.
     */
    post: operations['UploadManagementSystemAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of an uploaded file */
    get: operations['GetAttachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments/{attachmentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Content of an uploaded file, to be saved and never shown by a browser */
    get: operations['DownloadAttachment'];
    put?: never;
    post?: never;
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
    /** What is on record for stage 1 and stage 2 of an audit, and what is missing */
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
    /**
     * Writes a new revision; the earlier ones stay
     * @description Replaces the content. A revision of a draft or of what was rejected may be unfinished, one of what is submitted has to be complete.
     */
    put: operations['ReviseRecord'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/records/{recordId}/basis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A record with all that a decision on it rests on
     * @description What is needed to say in words what is decided: the records that it names, what was approved last, and names of people, systems, controls and files, as far as the caller may read them.
     */
    get: operations['GetDecisionBasis'];
    put?: never;
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
  '/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where events are sent to, and how that goes
     * @description Takes the permission to read the whole trail.
     */
    get: operations['ListWebhooks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/redeliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has dead letters of a webhook delivered again, in their order
     * @description Takes the permission to read the whole trail.
     */
    post: operations['RedeliverWebhook'];
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
    /** Finds the first entry that was altered, removed or reordered, or that something is not as it says */
    get: operations['VerifyTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registers/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an export to a public register would hold, in numbers, and the first things that are missing */
    get: operations['PreviewRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The systems that a public register concerns, in the form of that register */
    get: operations['ExportRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/register-gaps.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the entries of a public register lack, one gap a row, as CSV or XLSX */
    get: operations['ExportRegisterGaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every system of the inventory that matches, as CSV or XLSX */
    get: operations['ExportSystems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/statement-of-applicability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The controls of Annex A with the state that follows from the systems */
    get: operations['ExportStatementOfApplicability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/evidence-pack.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that the caller may read about the systems that match, with hashes */
    get: operations['ExportEvidencePack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/dossier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All about one system in one document */
    get: operations['ExportDossier'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/gap-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one system lacks and what closes it */
    get: operations['ExportGapReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/controls.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Controls of one system, as CSV or XLSX */
    get: operations['ExportControls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/risks.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Risk register of one system, as CSV or XLSX with stable ids */
    get: operations['ExportRisks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/records.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Records of one system, as CSV or XLSX */
    get: operations['ExportRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/history.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed and when, as CSV or XLSX */
    get: operations['ExportHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/cyclonedx.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The result as CycloneDX 1.6 declarations */
    get: operations['ExportCycloneDx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/aibom.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the descriptor declares, as a CycloneDX ML-BOM
     * @description Models and datasets of the entity as a bill of materials. It is made from the descriptor alone, and nothing in it is measured or evaluated.
     */
    get: operations['ExportAiBom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/oscal.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The result as OSCAL assessment results */
    get: operations['ExportOscal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/management-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A management review, or what is on record for a period */
    get: operations['ExportManagementReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/clause-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clauses 4 to 10, each with what shows it and what does not, as a document */
    get: operations['ExportClauseRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/management-gap-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far clauses and controls are, beside a baseline, as a document */
    get: operations['ExportManagementGapReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/pack-controls.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Controls of a pack with the number of systems that match per state, as CSV or XLSX */
    get: operations['ExportPackControls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/crosswalk.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Controls beside the frameworks that they serve, as CSV or XLSX */
    get: operations['ExportCrosswalk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/law-calendar.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What law asks for from which day, and how many systems it touches, as CSV or XLSX */
    get: operations['ExportLawCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/attention.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody has to look at, as CSV or XLSX */
    get: operations['ExportAttention'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/unregistered.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entities of the catalog that look like AI and that no AI system covers, as CSV or XLSX */
    get: operations['ExportUnregistered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/rollup.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts by group tree, System, Domain, class, stage, Annex A area or pack, as CSV or XLSX */
    get: operations['ExportRollup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/heat-map.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Share of controls that pass, by team and Annex A area, as CSV or XLSX */
    get: operations['ExportHeatMap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/trend.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts at past instants, as CSV or XLSX */
    get: operations['ExportTrend'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/trend-changes.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems whose results differ at the end of an interval, and why, as CSV or XLSX */
    get: operations['ExportTrendChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/targets.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is to be reached by when, and how it stands, as CSV or XLSX */
    get: operations['ExportTargets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/target-systems.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems that have not reached the target, and what is missing, as CSV or XLSX */
    get: operations['ExportTargetSystems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/clauses.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clauses 4 to 10 with owner, evidence, review date and state, as CSV or XLSX */
    get: operations['ExportClauses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/applicability.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statement of Applicability, with what the systems show, as CSV or XLSX */
    get: operations['ExportApplicability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/obligations.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What law asks for, of which systems and from when, as CSV or XLSX */
    get: operations['ExportObligations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/readiness.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What exists and is approved, and what worked through a period, as CSV or XLSX */
    get: operations['ExportReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/management-gap.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far clauses and controls are, beside a baseline, as CSV or XLSX */
    get: operations['ExportManagementGap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/management-records.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Records of the organisation, last changed first, as CSV or XLSX */
    get: operations['ExportManagementRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/management-activity.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of the trail that concern the organisation, as CSV or XLSX */
    get: operations['ExportManagementActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/archive.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Systems that left the catalog and whose records are kept, as CSV or XLSX */
    get: operations['ExportArchive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/trail.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole trail as a table; the trail itself is what can be verified, as CSV or XLSX */
    get: operations['ExportTrailTable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/systems/{namespace}/{name}/activity.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was done with the records of one system, as CSV or XLSX */
    get: operations['ExportActivity'];
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
      /** @description With status 503 while the database cannot be reached, what the caller was answered last to the same question. */
      lastAnswer?: {
        /**
         * Format: date-time
         * @description When that was answered.
         */
        at: string;
        /**
         * Format: date-time
         * @description Since when the database is not reached.
         */
        unreachableSince?: string;
        content: {
          [key: string]: unknown;
        };
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
    MeasurementInput: {
      /** @description Reference of the AI system; the kind and the namespace `default` may be left out. */
      system: string;
      /** @description A metric that the system declares in spec.monitoring.metrics or spec.acceptance. */
      metric: string;
      value: number;
      /**
       * Format: date-time
       * @description When it was measured; kept to the millisecond.
       */
      at: string;
      /** @description Version of the system that was measured. */
      version?: string;
      /** @description Group on which it was measured, as a name or as labels. Labels become a name, such as `region=EU,sex=f`. */
      slice?:
        | string
        | {
            [key: string]: string;
          };
      /** @description Dataset on which it was measured. */
      dataset?: string;
      /** @description How many cases the value was computed from. */
      sampleSize?: number;
      /** @description What measured it. Default: that of the batch. */
      source?: string;
    };
    MeasurementBatch: {
      /** @description What measured it all. Default: who sends it. */
      source?: string;
      measurements: components['schemas']['MeasurementInput'][];
    };
    MeasurementFault: {
      /** @description JSON Pointer into the request, such as /measurements/3/metric. */
      path: string;
      message: string;
      /** @description What was sent. */
      value?: unknown;
      /** @description What would have been allowed. */
      allowed?: string;
    };
    MeasurementReceipt: {
      /** @description Values that are new. */
      stored: number;
      /** @description Values that were there before. */
      unchanged: number;
      /** @description Values of the metrics of which one has a fault. */
      refused: number;
      faults: components['schemas']['MeasurementFault'][];
      /** @description Faults that are not named. */
      moreFaults: number;
    };
    InvalidMeasurements: {
      error: {
        name: string;
        message: string;
        faults?: components['schemas']['MeasurementFault'][];
        moreFaults?: number;
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
    MetricCondition:
      | 'breached'
      | 'stale'
      | 'not-measured'
      | 'incomplete'
      | 'too-few-samples'
      | 'warning'
      | 'recovered'
      | 'in-band';
    MetricStanding: {
      metric: string;
      /** @description Absent where all slices are judged together. */
      slice?: string;
      condition: components['schemas']['MetricCondition'];
      /**
       * Format: date-time
       * @description Since when it stands so; absent where it was never measured.
       */
      since?: string;
      /** @description What was compared with the limit last: a value, or what was computed from several. */
      value?: number;
      /**
       * Format: date-time
       * @description When that was measured.
       */
      at?: string;
      /** @description Values or cases that a computed value rests on. */
      samples?: number;
      /** @description In words, such as at most 0.2. */
      limit?: string;
      /**
       * Format: date-time
       * @description Since when no value was inside the limit.
       */
      outsideSince?: string;
      /**
       * Format: date-time
       * @description When it is stale, unless it is measured before.
       */
      staleAt?: string;
      /** @description Id of the record that was opened for the last breach of the metric that one was opened for; absent in lists of several systems. */
      nonconformity?: string;
    };
    MetricStateList: {
      items: components['schemas']['MetricStanding'][];
    };
    MetricCourse: {
      metric: string;
      /** @description Absent where all slices are judged together. */
      slice?: string;
      /**
       * Format: date-time
       * @description First instant that was looked at; of what was before, nothing is known.
       */
      from: string;
      /**
       * Format: date-time
       * @description When it was measured last.
       */
      at: string;
      /** @description What was compared with the limit then; absent where it could not be computed. */
      value?: number;
      /** @description Oldest first. */
      breaches: components['schemas']['MetricBreachPeriod'][];
      /** @description What was compared with the limit at each instant, oldest first, where that is computed from several values. */
      computed?: components['schemas']['ComputedValue'][];
    };
    MetricBreachPeriod: {
      /**
       * Format: date-time
       * @description The value with which it began.
       */
      from: string;
      /**
       * Format: date-time
       * @description The value with which it ended; absent where it lasted to the end.
       */
      to?: string;
    };
    ComputedValue: {
      /** Format: date-time */
      at: string;
      /** @description Absent where there were too few samples. */
      value?: number;
      /** @description Values or cases that it rests on. */
      samples?: number;
    };
    MetricCourseList: {
      items: components['schemas']['MetricCourse'][];
    };
    Breach: components['schemas']['MetricStanding'] & {
      system: components['schemas']['AttentionSystem'];
    };
    BreachPage: {
      items: components['schemas']['Breach'][];
      /** @description Of the conditions that are listed. */
      totalItems: number;
      /** @description Metrics by condition, whatever is listed. */
      counts: {
        [key: string]: number;
      };
      nextCursor?: string;
    };
    /** @enum {string} */
    MeasurementResolution:
      | 'raw'
      | 'PT5M'
      | 'PT15M'
      | 'PT1H'
      | 'PT6H'
      | 'P1D'
      | 'P7D';
    MeasurementSeries: {
      /** @description Good for this answer alone. */
      id: number;
      metric: string;
      version?: string;
      slice?: string;
      dataset?: string;
      source: string;
    };
    MeasurementPoint: {
      /** @description Id of the series. */
      series: number;
      /** Format: date-time */
      at: string;
      value: number;
      sampleSize?: number;
      /** Format: date-time */
      receivedAt: string;
    };
    MeasurementBucket: {
      /** @description Id of the series. */
      series: number;
      /**
       * Format: date-time
       * @description Begin.
       */
      at: string;
      /** @description How long it is. */
      seconds: number;
      /** @description Values in it. */
      count: number;
      min: number;
      max: number;
      /** @description Of the values, each of the same weight. */
      mean: number;
      last: number;
      /** Format: date-time */
      lastAt: string;
      /** @description Sum of the sizes of samples. */
      samples?: number;
    };
    MeasurementPage: {
      /** @description What the points and buckets of this page are of. */
      series: components['schemas']['MeasurementSeries'][];
      /** @description Values one by one; empty with another resolution than raw. */
      points: components['schemas']['MeasurementPoint'][];
      buckets: components['schemas']['MeasurementBucket'][];
      nextCursor?: string;
    };
    MeasurementSourceList: {
      items: components['schemas']['MeasurementSourceStatus'][];
    };
    MeasurementSourceStatus: {
      /** @description Such as prometheus. */
      id: string;
      /**
       * @description waiting: it was not asked yet. faulty: it answers, and some metrics have faults. failing: it did not answer to the end.
       * @enum {string}
       */
      state: 'waiting' | 'ok' | 'faulty' | 'failing';
      /** Format: date-time */
      lastRunAt?: string;
      /**
       * Format: date-time
       * @description When it last answered to the end.
       */
      lastSuccessAt?: string;
      lastError?: {
        /** Format: date-time */
        at: string;
        message: string;
      };
      /**
       * Format: date-time
       * @description It is not asked before, after it failed.
       */
      retryAt?: string;
      /** @description New values of the last run. */
      stored: number;
      /** @description What went wrong with single metrics in the last run. */
      faults: components['schemas']['MeasurementSourceFault'][];
      /** @description Faults that are not named, or of systems that the caller may not read. */
      moreFaults: number;
    };
    MeasurementSourceFault: {
      /** @description Reference of the AI system. */
      system?: string;
      metric?: string;
      message: string;
    };
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
      /** @description Absent when the records could not be read. */
      risks?: components['schemas']['RiskCounts'];
      /** Format: date-time */
      evaluatedAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      nextChangeAt?: string;
    };
    /** @description Open risks and incidents at the instant of the request. */
    RiskCounts: {
      /** @description Open risks. */
      open: number;
      /** @description Those rated high or worse: by what remains, by the inherent rating where that is not rated. One that nobody rated counts. */
      openHigh: number;
      /** @description Those above the appetite, or not rated, without an acceptance in force. */
      aboveAppetite: number;
      /** @description Those whose treatment is past its due date. */
      overdueTreatments: number;
      /** @description Incidents not closed. */
      openIncidents: number;
    };
    SystemPage: {
      items: components['schemas']['SystemSummary'][];
      totalItems: number;
      nextCursor?: string;
      prevCursor?: string;
    };
    /** @enum {string} */
    AttentionKind:
      | 'unowned'
      | 'dangling'
      | 'vacant'
      | 'edit-refused'
      | 'no-contact'
      | 'class-not-set'
      | 'assessment-missing'
      | 'evidence-expired'
      | 'acceptance-outdated'
      | 'treatment-overdue'
      | 'action-overdue'
      | 'review-overdue'
      | 'evidence-expiring'
      | 'waiver-expiring';
    AttentionSystem: {
      entityRef: string;
      name: string;
      title?: string;
      /** @description Full reference of the declared owner. */
      owner?: string;
      ownership: components['schemas']['OwnershipState'];
      stage: components['schemas']['LifecycleStage'];
      riskClass: components['schemas']['RiskClass'];
    };
    AttentionItem: {
      kind: components['schemas']['AttentionKind'];
      /** @description Distinguishes items of one kind and system; may be empty. */
      key: string;
      system: components['schemas']['AttentionSystem'];
      controlId?: string;
      recordId?: string;
      /** @description Of the record that it is about. */
      title?: string;
      /** @description What the catalog says of an edit that it refuses. */
      message?: string;
      /** @description Who has to act, as far as that is declared. Full reference. */
      responsible?: string;
      /**
       * Format: date-time
       * @description From when it holds.
       */
      since: string;
      /**
       * Format: date-time
       * @description When evidence that is about to expire does so.
       */
      until?: string;
      /**
       * Format: date-time
       * @description The last reminder.
       */
      remindedAt?: string;
      /** @description The caller may remind, somebody can be reminded, and nobody did within a day. */
      mayRemind?: boolean;
    };
    AttentionPage: {
      items: components['schemas']['AttentionItem'][];
      totalItems: number;
      /** @description Items by kind under the same filters, whatever kinds are listed. */
      counts: {
        [key: string]: number;
      };
      nextCursor?: string;
    };
    /** @enum {string} */
    CalendarKind:
      | 'evidence'
      | 'review'
      | 'treatment'
      | 'action'
      | 'waiver'
      | 'acceptance'
      | 'incident-report'
      | 'incident-answer'
      | 'law';
    CalendarItem: {
      /** @description The same for the same duty, whenever it is due. */
      id: string;
      kind: components['schemas']['CalendarKind'];
      /** @description The last day, YYYY-MM-DD, in the time zone of the organisation; of law, the first day on which it applies. */
      day: string;
      /**
       * Format: date-time
       * @description First instant after the day; of law, its first instant.
       */
      dueAt: string;
      overdue: boolean;
      system?: components['schemas']['AttentionSystem'];
      controlId?: string;
      recordId?: string;
      /** @description Of the record or law that it is about. */
      title?: string;
      /** @description Who has to act, as far as that is declared. Full reference. */
      responsible?: string;
      /** @description Of law, the systems that the caller may read and that it concerns. */
      systems?: number;
    };
    CalendarPage: {
      items: components['schemas']['CalendarItem'][];
      /** @description In which the days are days. */
      timeZone: string;
      /** @description The day that it is there, YYYY-MM-DD. */
      today: string;
      nextCursor?: string;
    };
    CalendarFeedInput: {
      /** @description Distinguishes the feed from others of the same person. */
      name: string;
    };
    CalendarFeed: {
      id: string;
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt?: string;
    };
    NewCalendarFeed: components['schemas']['CalendarFeed'] & {
      /** @description The address for a calendar. Anyone who has it reads the feed; only its hash is kept. */
      url: string;
    };
    AttentionReminderInput: {
      entityRef: string;
      kind: components['schemas']['AttentionKind'];
      /** @default  */
      key: string;
      pack?: string;
      /** @description Who could own the system, of `owner-candidates`: is asked in place of an owner that cannot be reached. */
      candidate?: string;
    };
    AttentionReminder: {
      recipient: string;
      /** Format: date-time */
      sentAt: string;
    };
    /**
     * @description As whom somebody is waited for.
     * @enum {string}
     */
    WorkRole:
      | 'owner'
      | 'risk-owner'
      | 'approver'
      | 'auditor'
      | 'action-owner'
      | 'author'
      | 'office';
    /**
     * @description What it takes.
     * @enum {string}
     */
    WorkEffort: 'minutes' | 'decision' | 'document';
    /**
     * @description What is to be done. Kinds of attention keep their names.
     * @enum {string}
     */
    WorkTask:
      | 'unowned'
      | 'dangling'
      | 'vacant'
      | 'edit-refused'
      | 'no-contact'
      | 'class-not-set'
      | 'assessment-missing'
      | 'evidence-expired'
      | 'acceptance-outdated'
      | 'treatment-overdue'
      | 'action-overdue'
      | 'review-overdue'
      | 'evidence-expiring'
      | 'waiver-expiring'
      | 'attest'
      | 'decide'
      | 'draft'
      | 'audit'
      | 'audit-finding'
      | 'effect-check'
      | 'decision-follow-up'
      | 'planned-change'
      | 'renewal';
    /**
     * @description What the person can do about it at once.
     * @enum {string}
     */
    WorkAction:
      | 'attest'
      | 'record'
      | 'close'
      | 'decide'
      | 'revise'
      | 'submit'
      | 'waive'
      | 'remind'
      | 'assign-owner';
    MyWorkItem: {
      /** @description Stays while the item does. */
      id: string;
      role: components['schemas']['WorkRole'];
      task: components['schemas']['WorkTask'];
      effort: components['schemas']['WorkEffort'];
      /** @description Without it, the item is of the organisation. */
      system?: components['schemas']['AttentionSystem'];
      /** @description Of the item of attention, where it is one; of an attestation, the control; of a decision of a review, its number. */
      key?: string;
      controlId?: string;
      recordId?: string;
      recordType?: string;
      /** @description What the record is about. */
      subject?: string;
      /** @description Of the record that it is about. */
      title?: string;
      /** @description What the catalog says of an edit that it refuses. */
      message?: string;
      /** @description Who wrote what is to be decided on. Full reference. */
      from?: string;
      /** @description Who has to act; the person, or a group of theirs. Full reference. */
      responsible?: string;
      /**
       * Format: date-time
       * @description From when it waits; of a day that lies ahead, that day.
       */
      since: string;
      /**
       * Format: date-time
       * @description Until when it is to be done, where there is such an instant.
       */
      due?: string;
      overdue: boolean;
      /** @description The last reminder that the person or their groups had of it. */
      reminded?: {
        by: string;
        /** Format: date-time */
        at: string;
      };
      /** @description Records that close it and that the person may write. */
      recordTypes?: string[];
      actions: components['schemas']['WorkAction'][];
    };
    MyWorkCounts: {
      total: number;
      overdue: number;
      /** @description Whatever roles are listed. */
      byRole: {
        [key: string]: number;
      };
      /** @description Of the roles that are listed. */
      byEffort: {
        [key: string]: number;
      };
    };
    MyWork: {
      /** @description Whose work it is. Full reference. */
      person: string;
      /** Format: date-time */
      asOf: string;
      items: components['schemas']['MyWorkItem'][];
      /** @description Of the roles that are listed, also beyond the limit. */
      totalItems: number;
      counts: components['schemas']['MyWorkCounts'];
    };
    WorkBulkInput: {
      /** @enum {string} */
      action: 'attest' | 'waive' | 'remind';
      /** @description Says what it would do, and does nothing. Default: false. */
      preview?: boolean;
      items: {
        entityRef: string;
        kind: components['schemas']['WorkTask'];
        key: string;
      }[];
      /** @description What was checked, of every attestation. */
      statement?: string;
      /** @description Why a control need not pass, of every waiver. */
      reason?: string;
      /**
       * Format: day-or-instant
       * @description The last day of every waiver, or the instant at which it ends.
       */
      expiresAt?: string;
      pack?: string;
    };
    WorkBulkRow: {
      entityRef: string;
      kind: components['schemas']['WorkTask'];
      key: string;
      /**
       * @description Done, possible in a preview, or refused.
       * @enum {string}
       */
      status: 'done' | 'possible' | 'refused';
      /** @description Why it was refused. */
      message?: string;
      recordType?: string;
      /** @description Of the record that was written. */
      recordId?: string;
      subject?: string;
      waitsFor?: components['schemas']['WaitsFor'];
      /** @description Who is reminded. */
      recipient?: string;
    };
    WorkBulkResult: {
      /** @enum {string} */
      action: 'attest' | 'waive' | 'remind';
      preview: boolean;
      rows: components['schemas']['WorkBulkRow'][];
    };
    AiSignal: {
      /** @enum {string} */
      source:
        | 'kind'
        | 'type'
        | 'tag'
        | 'annotation'
        | 'text'
        | 'model-dependency'
        | 'running-model'
        | 'library';
      /** @enum {string} */
      strength: 'strong' | 'medium' | 'weak';
      /** @description Field of the entity or path of a manifest. */
      path: string;
      value: string;
    };
    Dismissal: {
      entityRef: string;
      reason: string;
      until: components['schemas']['DayOrInstant'];
      by: string;
      /** Format: date-time */
      at: string;
      signature?: components['schemas']['Signature'];
    };
    DismissalInput: {
      entityRef: string;
      reason: string;
      /** @description The last day, or from when it is a finding again; ahead, and five years at most. */
      until: components['schemas']['DayOrInstant'];
    };
    UnregisteredFinding: {
      entityRef: string;
      kind: string;
      name: string;
      title?: string;
      description?: string;
      type?: string;
      owner?: string;
      /** @description Why it looks like AI, strongest first. */
      signals: components['schemas']['AiSignal'][];
      score: number;
      /** Format: date-time */
      foundAt: string;
      /** @description A catalog-info.yaml with an AISystem to begin with. */
      descriptor: string;
      dismissal?: components['schemas']['Dismissal'];
    };
    UnregisteredPage: {
      items: components['schemas']['UnregisteredFinding'][];
      totalItems: number;
      counts: {
        open: number;
        dismissed: number;
      };
      mayDismiss: boolean;
      /**
       * Format: date-time
       * @description End of the last scan of the catalog; absent before the first.
       */
      scannedAt?: string;
      nextCursor?: string;
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
      /**
       * Format: date-time
       * @description First instant after the last day on which the evidence counts.
       */
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
        approverSignature?: components['schemas']['Signature'];
        expiresAt: components['schemas']['DayOrInstant'];
        reason: string;
      };
      /** @description Ids of records taken over from elsewhere that it rests on; absent without any. */
      imported?: string[];
    };
    WebhookList: {
      items: components['schemas']['WebhookStatus'][];
    };
    WebhookStatus: {
      id: string;
      /** @description Scheme and host; the rest of an address may be a credential. */
      origin: string;
      /** @description Types of events that are sent; empty for every type. */
      types: string[];
      /** @description Classes of the systems; empty for every one. */
      classes: string[];
      /** @description Owners of the systems; empty for every one. */
      owners: string[];
      /** @enum {string} */
      state: 'new' | 'ok' | 'failing' | 'dead-letters';
      delivered: number;
      waiting: number;
      /** @description Attempts in a row that failed. */
      failures: number;
      /** Format: date-time */
      lastSuccessAt?: string;
      lastError?: {
        /** Format: date-time */
        at: string;
        /** @description Without credentials; of an answer the first 200 characters. */
        message: string;
      };
      /**
       * Format: date-time
       * @description Nothing is sent before.
       */
      retryAt?: string;
      deadLetterCount: number;
      /** @description What was abandoned, newest first, 50 at most. */
      deadLetters: components['schemas']['WebhookDeadLetter'][];
    };
    WebhookDeadLetter: {
      id: number;
      eventId: string;
      type: string;
      /** @description Reference of the entity, where it is of one. */
      subject?: string;
      /** Format: date-time */
      at: string;
      attempts: number;
      /** Format: date-time */
      deadAt: string;
      lastError: string;
    };
    SignalMark: {
      /** @description Two digits of a keyed hash, the same on every replica. */
      mark: string;
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
    EvaluationInputRequest: {
      /** @description Id of a pack in force. Default: the default pack. */
      pack?: string;
      /** @description AI systems as their descriptors have them. */
      entities: {
        [key: string]: unknown;
      }[];
      /**
       * @description Which documents of the registered system come along: those that have an address, which is the default, or with `declared` also those that it names by a path, for who has no files at hand.
       * @enum {string}
       */
      documents?: 'addressed' | 'declared';
    };
    DescriptorText: {
      /** @description Name of the file. */
      file: string;
      text: string;
      /**
       * @description `source`: the file as it is kept, for callers who may write records of the system. `catalog`: written from what the catalog has, without comments. `draft`: of what is not registered yet.
       * @enum {string}
       */
      origin: 'source' | 'catalog' | 'draft';
      /** @description The file describes other entities too, which are left out. */
      isPart?: boolean;
      pullRequest?: components['schemas']['PullRequestPlace'];
      /**
       * @description Why the caller cannot have a pull request opened. `location`: the catalog has the entity from no file of a repository. `host`: nothing here opens pull requests on that host. `credentials`: its integration has none. `permission`: the caller may not. `unreadable`: the file could not be read, or no longer describes the entity.
       * @enum {string}
       */
      noPullRequest?:
        | 'location'
        | 'host'
        | 'credentials'
        | 'permission'
        | 'unreadable';
    };
    /** @description Where a pull request would be opened. */
    PullRequestPlace: {
      host: string;
      /** @description Owner and name, such as `org/repo`. */
      repository: string;
      /** @description From the root of the repository. */
      path: string;
      /** @description Absent for the default branch. */
      branch?: string;
      /** @description SHA-256 of the text. A proposal names it, so that no change in between is lost. */
      digest: string;
    };
    DescriptorProposal: {
      /** @description The whole changed text. */
      text: string;
      /** @description Of the text that was changed, as it was read. */
      digest: string;
      title?: string;
    };
    DraftProposal: {
      /** @description The entity that was found. */
      entityRef: string;
      text: string;
      title?: string;
    };
    PullRequest: {
      url: string;
      branch: string;
      /** @description False where the same change was proposed before, and is still open. */
      isNew: boolean;
    };
    ControlFix: {
      /** @description Absent where the control asks for nothing. */
      proposal?: {
        [key: string]: unknown;
      };
      descriptor: components['schemas']['DescriptorText'];
    };
    OwnerCandidate: {
      entityRef: string;
      /** @description What it is called. */
      name: string;
      reasons: {
        /** @enum {string} */
        because: 'component' | 'system' | 'domain' | 'group-above' | 'decided';
        /** @description Reference of what it owns, or of the group that it is above. */
        via?: string;
      }[];
    };
    OwnerCandidates: {
      items: components['schemas']['OwnerCandidate'][];
      descriptor: components['schemas']['DescriptorText'];
      /** @description The caller may ask candidates, and notifications are set up. */
      mayRemind?: boolean;
    };
    EvaluationInputs: {
      /** @description The pack with the overrides of the portal. */
      pack: {
        [key: string]: unknown;
      };
      /** @description Thresholds and defaults of the portal. */
      policy: {
        [key: string]: unknown;
      };
      systems: components['schemas']['SystemEvaluationInput'][];
    };
    SystemEvaluationInput: {
      entityRef: string;
      /** @description Whether the catalog has the system and the caller may read it. */
      registered: boolean;
      /** @description Relations of the descriptor, and those that other entities have to the registered system. */
      relations: {
        type: string;
        targetRef: string;
      }[];
      references: {
        [key: string]: unknown;
      };
      records: {
        [key: string]: unknown;
      };
      metrics: {
        [key: string]: unknown;
      };
      documents: {
        [key: string]: unknown;
      };
      /** @description What the catalog has against the newest edit of the registered system, or against where it comes from. No part of the evaluation of a descriptor. */
      refusedEdit?: {
        message: string;
        /** Format: date-time */
        since?: string;
        /** @enum {string} */
        place: 'entity' | 'location';
      };
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
      /** @description The permission policy limits the caller in nothing, and the configuration does not name them for it, so writing may be open to everybody who can sign in. Absent otherwise. */
      writingIsOpen?: boolean;
      /** @description Sums over the systems whose risks could be read. */
      risks: components['schemas']['RiskCounts'];
      /** @description Systems with an open risk rated high or worse. */
      withOpenHighRisks: number;
      /** @description Systems with an open risk above the appetite that no acceptance in force covers. */
      withRisksAboveAppetite: number;
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
      /** @description With `inAimsScope=true`: how many systems are counted, and which of those that match the other filters are not, with the reason. Absent otherwise. */
      aimsScope?: components['schemas']['AimsScope'];
      /**
       * Format: date-time
       * @description End of the latest evaluation run; absent before the first.
       */
      evaluatedAt?: string;
    };
    RollupCounts: {
      systems: number;
      /** @description Systems where something is due. */
      measured: number;
      /** @description Mean over the systems where something is due, as in the summary; absent without one. */
      completeness?: number;
      byLevel: components['schemas']['Counts'];
      blocked: number;
      withFailingGates: number;
      /** @description Systems with a required control that has expired. */
      withExpired: number;
      /** @description Systems without an owner. */
      unowned: number;
    };
    RollupNode: {
      /** @description Reference, class, stage, area or pack; empty for the systems that have none. */
      id: string;
      title?: string;
      parents: string[];
      /** @description Also those that are too deep to be listed. */
      children: string[];
      /** @description Systems of the node alone. */
      own: components['schemas']['RollupCounts'];
      /** @description Systems of the node and all below it, each counted once. */
      subtree: components['schemas']['RollupCounts'];
      /** @description By area, the weight that is due and that passes. */
      points?: components['schemas']['AreaPoints'];
    };
    AreaPoints: {
      due: number;
      passing: number;
      /** @description Absent when nothing is due. */
      completeness?: number;
    };
    Rollup: {
      by: string;
      /** @description Where the tree begins; each group below is under its parents. */
      roots: string[];
      /** @description Each node once, parents before children. */
      nodes: components['schemas']['RollupNode'][];
    };
    HeatMap: {
      /** @description The group whose children the rows are. */
      root?: string;
      areas: {
        id: string;
        title: string;
      }[];
      rows: {
        /** @description Reference of the owner; empty for systems without one. */
        id: string;
        /**
         * @description With all below it, or alone.
         * @enum {string}
         */
        scope: 'subtree' | 'own';
        systems: number;
        /** @description In the order of the areas. */
        cells: components['schemas']['HeatMapCell'][];
      }[];
    };
    HeatMapCell: {
      /** @description Weight that is due. */
      due: number;
      /** @description Weight that passes. */
      passing: number;
      /** @description Absent when nothing is due. */
      completeness?: number;
      /** @description The control that most systems do not pass; absent when all do. */
      worst?: {
        controlId: string;
        systems: number;
      };
    };
    /** @description Before the first evaluation of anything that matches there is nothing but the instant: what was not measured is not none. */
    TrendPoint: {
      /** Format: date-time */
      at: string;
      systems?: number;
      /** @description Systems where something is due. */
      measured?: number;
      /** @description Mean over the systems where something is due; absent without one. */
      completeness?: number;
      byLevel?: components['schemas']['Counts'];
      blocked?: number;
      unowned?: number;
      /** @description Systems with a required control that is due and does not pass. */
      failing?: number;
      /** @description Systems with a required control that has expired. */
      expired?: number;
      /** @description Open risks of the systems whose risks were counted; absent where none was. */
      openRisks?: number;
      /** @description Those of them that are rated high or worse, or not rated. */
      openHighRisks?: number;
    };
    Trend: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      /** @enum {string} */
      step: 'day' | 'week' | 'month';
      points: components['schemas']['TrendPoint'][];
    };
    /**
     * @description `left` and `entered`: removed and new, or by what the filters ask for.
     * @enum {string}
     */
    TrendChangeKind: 'worse' | 'left' | 'entered' | 'better' | 'other';
    TrendStanding: {
      level: components['schemas']['Level'];
      completeness?: number;
      ownership: components['schemas']['OwnershipState'];
      owner?: string;
      stage: components['schemas']['LifecycleStage'];
      riskClass: components['schemas']['RiskClass'];
      /** @description Absent where they were not counted. */
      openRisks?: number;
      openHighRisks?: number;
    };
    TrendChange: {
      entityRef: string;
      name: string;
      title?: string;
      kind: components['schemas']['TrendChangeKind'];
      before?: components['schemas']['TrendStanding'];
      after?: components['schemas']['TrendStanding'];
      /** @description Controls whose state differs, lost ones first, each with what changed it last. */
      controls: {
        controlId: string;
        /** @enum {string} */
        direction: 'lost' | 'gained' | 'other';
        from?: components['schemas']['ControlState'];
        to: components['schemas']['ControlState'];
        code?: string;
        /** Format: date-time */
        at: string;
        cause: string;
      }[];
      /** @description What made the result change in between, and how often. */
      causes: {
        cause: string;
        times: number;
        /** Format: date-time */
        lastAt: string;
      }[];
    };
    TrendChangePage: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      items: components['schemas']['TrendChange'][];
      /** @description Systems per kind, whatever kinds are listed. */
      counts: components['schemas']['Counts'];
      nextCursor?: string;
    };
    /** @description Which systems. All parts must hold; in a list, one of it. */
    TargetScope: {
      class?: components['schemas']['RiskClass'][];
      stage?: components['schemas']['LifecycleStage'][];
      groupTree?: string;
      domain?: string;
    };
    /** @description Exactly one. */
    TargetGoal: {
      /**
       * @description At least this level.
       * @enum {string}
       */
      level?: 'bronze' | 'silver' | 'gold';
      /** @description At least this share; systems where nothing is due are left out. */
      completeness?: number;
      /** @description This control passes, wherever it is required and due. */
      control?: string;
    };
    TargetInput: {
      title: string;
      pack?: string;
      scope: components['schemas']['TargetScope'];
      goal: components['schemas']['TargetGoal'];
      startsAt: components['schemas']['DayOrInstant'];
      dueAt: components['schemas']['DayOrInstant'];
    };
    /** @enum {string} */
    TargetStatus:
      | 'behind'
      | 'missed'
      | 'on-plan'
      | 'met'
      | 'not-started'
      | 'no-systems';
    Target: {
      id: string;
      title: string;
      pack: string;
      scope: components['schemas']['TargetScope'];
      goal: components['schemas']['TargetGoal'];
      startsAt: components['schemas']['DayOrInstant'];
      dueAt: components['schemas']['DayOrInstant'];
      revision: number;
      /** Format: date-time */
      updatedAt: string;
      updatedBy: string;
      signature?: components['schemas']['Signature'];
      status: components['schemas']['TargetStatus'];
      /** @description In scope now. */
      systems: number;
      /** @description Not there now, or at the due date. */
      remaining: number;
      /** @description How many the plan allows to be not there by now. */
      planned: number;
    };
    TargetList: {
      items: components['schemas']['Target'][];
      /** @description Whether the caller may set, change and remove targets. */
      mayUpdate: boolean;
    };
    BurnDownPoint: {
      /** Format: date-time */
      at: string;
      systems?: number;
      /** @description Absent in the future, and before the first evaluation of anything in scope. */
      remaining?: number;
      /** @description The straight line to nothing. */
      planned: number;
    };
    TargetProgress: {
      target: components['schemas']['Target'];
      points: components['schemas']['BurnDownPoint'][];
    };
    TargetSystem: {
      system: components['schemas']['SystemSummary'];
      /** @description Controls that are due and do not pass, gates first. */
      missing: {
        controlId: string;
        title: string;
        state: components['schemas']['ControlState'];
        gate: boolean;
      }[];
    };
    TargetSystemPage: {
      items: components['schemas']['TargetSystem'][];
      totalItems: number;
      nextCursor?: string;
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
      /** @description Days from awareness to report, by severity of an incident; absent when the pack has no control on incidents. */
      reportDays?: {
        [key: string]: number;
      };
      sources: {
        url: string;
        /** @description Day on which it was read last; absent where it was not. */
        checkedOn?: string;
        /** @enum {string} */
        read?: 'text' | 'secondary-copy' | 'not-read';
        note?: string;
      }[];
    };
    ControlLaw: {
      /** @description Roles that an AI system declares. */
      owedBy: string[];
      /** @description For which systems, in words. */
      systems: string;
      /** @description Why the day is a reading of the law and does not stand in it. */
      reading?: string;
      /** @description Why that the duty exists, or who owes it, is a reading of the law. */
      readingOfDuty?: string;
      later?: {
        from: string;
        systems: string;
      }[];
    };
    UncoveredDuty: {
      references: string[];
      text: string;
    };
    /**
     * @description A public register of AI systems.
     * @enum {string}
     */
    RegisterId:
      | 'omb-2025'
      | 'nl-algoritmeregister'
      | 'uk-atrs'
      | 'eu-annex-viii';
    /** @description Something that an entry of a public register lacks. */
    RegisterGap: {
      entityRef: string;
      /** @description Title of the system. */
      title?: string;
      /** @description Section of the register. */
      section?: string;
      /** @description Key of the field; absent for a whole entry. */
      field?: string;
      fieldTitle?: string;
      /** @enum {string} */
      kind:
        | 'undeclared'
        | 'missing'
        | 'unknown-value'
        | 'ambiguous'
        | 'contradiction'
        | 'form'
        | 'withheld';
      /** @description Why it matters to the register. */
      why: string;
      /** @description How to supply it. */
      how: string;
    };
    /** @description What an export to a public register comes to. */
    RegisterPreview: {
      register: components['schemas']['RegisterId'];
      title: string;
      version: string;
      /** @description What could not be compared with the source. */
      unverified?: string;
      formats: ('csv' | 'json')[];
      /** @description How many systems it is about, of those that the caller may read and that match. */
      coverage: {
        systems: number;
        /** @description With an entry. */
        covered: number;
        /** @description Which do not say whether the register concerns them. */
        undeclared: number;
        /** @description Which the register does not concern. */
        outside: number;
      };
      /** @description Fields with a gap, the most frequent first. */
      fields: {
        /** @description Absent for whole entries. */
        field?: string;
        title: string;
        /** @description How many gaps it has. */
        systems: number;
      }[];
      /** @description All gaps, or those of the field. */
      totalGaps: number;
      gaps: components['schemas']['RegisterGap'][];
    };
    LawCalendarControl: {
      controlId: string;
      title: string;
      /** @description Where it stands in the framework of the pack. */
      references: string[];
      owedBy: string[];
      /** @description For which systems, in words. */
      concerns?: string;
      /** @description Why the day is a reading of the law and does not stand in it. */
      reading?: string;
      /** @description Why that the duty exists, or who owes it, is a reading of the law. */
      readingOfDuty?: string;
      /** @description Where the day is a later one for some systems: the first, on which they are counted. */
      appliesFrom?: string;
      /** @description Systems that it concerns. Absent on a later day. */
      systems?: number;
      /** @description Those of them where it is due and does not pass. */
      open?: number;
    };
    LawCalendarDay: {
      date: string;
      pack: string;
      framework: string;
      /** @description The day has come. */
      applies: boolean;
      events: {
        text: string;
        references: string[];
        /** @description The day before the law was amended. */
        movedFrom?: string;
      }[];
      controls: components['schemas']['LawCalendarControl'][];
      /** @description Systems that at least one of the controls concerns, each once. */
      systems: number;
    };
    LawCalendar: {
      items: components['schemas']['LawCalendarDay'][];
      /** @description Duties that no control checks, by pack. */
      notCovered: {
        pack: string;
        framework: string;
        duties: components['schemas']['UncoveredDuty'][];
      }[];
    };
    /** @description What is referred to, by framework. */
    CrosswalkReferences: {
      [key: string]: string[];
    };
    CrosswalkView: {
      frameworks: {
        id: string;
        references: string[];
      }[];
      controls: {
        packId: string;
        id: string;
        title: string;
        /** @description What it takes: record:, link: or metric: with a name, or a path in the descriptor. */
        evidence: string[];
        references: components['schemas']['CrosswalkReferences'];
        appliesFrom?: string;
      }[];
      evidence: {
        id: string;
        title?: string;
        controls: {
          packId: string;
          id: string;
        }[];
        references: components['schemas']['CrosswalkReferences'];
      }[];
      /** @description Processes that ISO/IEC 42001, ISO/IEC 27001 and ISO 9001 share, so that nothing is recorded twice. */
      processes: {
        id: string;
        clauses: string[];
        iso27001: string[];
        iso9001: string[];
        recordTypes: string[];
        organisationRecordTypes: string[];
        /** @description Types of record of the organisation that show it and that the packs bring. */
        organisationRecords: {
          type: string;
          title: string;
        }[];
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
      waiver?: components['schemas']['ControlWaiver'];
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
      law?: components['schemas']['ControlLaw'];
      crosswalk: {
        [key: string]: string[];
      };
      /** @description Systems for which it is required; where it is off it is not applicable. */
      counts: components['schemas']['StateCounts'];
      /** @description Systems for which it is recommended. */
      recommended?: components['schemas']['StateCounts'];
    };
    /** @description What a waiver of the control is held to, where not as any other. */
    ControlWaiver: {
      /**
       * @description Who alone decides on it.
       * @enum {string}
       */
      decidedBy: 'chief-ai-officer';
      /** @description Calendar days after the one from which a waiver counts, beyond which none counts. */
      maxDays?: number;
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
        | 'obligation'
        | 'document';
      /**
       * @description With `all` an approved record counts beside those before.
       * @enum {string}
       */
      keeps?: 'latest' | 'all';
      /**
       * @description With `required` someone other than the author decides.
       * @enum {string}
       */
      approval: 'none' | 'required';
      /**
       * @description Who decides, where not everybody with the permission may.
       * @enum {string}
       */
      approver?: 'risk-owner' | 'release-approver' | 'designated-management';
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
    /**
     * Format: day-or-instant
     * @description A day, such as 2026-12-31, which begins and ends in the time zone of the organisation, or an instant, ISO 8601 with its offset.
     */
    DayOrInstant: string;
    RecordInput: {
      type: string;
      subject?: string;
      /** @description By the schema of its type. A draft may be unfinished; what it has is held to its type, format and limits, and an unknown field is a fault. */
      data: {
        [key: string]: unknown;
      };
      /** @description From when it counts. Default: now. Cannot be in the future. */
      effectiveAt?: components['schemas']['DayOrInstant'];
      /** @description The last day on which it counts, or from when it no longer does. */
      expiresAt?: components['schemas']['DayOrInstant'];
      /** @description Submitted at once, not a draft. */
      submit?: boolean;
    };
    RecordImport: {
      /** @description Where they come from; every imported record says so. */
      source: string;
      records: components['schemas']['ImportedRecord'][];
    };
    ImportedRecord: {
      /** @description The id that it had; it keeps it. One that another record has is refused. */
      id: string;
      entityRef: string;
      type: string;
      /** @enum {string} */
      state:
        | 'draft'
        | 'submitted'
        | 'approved'
        | 'rejected'
        | 'withdrawn'
        | 'superseded';
      subject?: string;
      author: string;
      /** @description Who decided, a user; neither the author nor anyone who imports it. */
      approver?: string;
      /** @description Names and titles as the source kept them. What it does not have stays out; none is looked up. */
      signatures?: {
        author?: components['schemas']['ImportedSignature'];
        approver?: components['schemas']['ImportedSignature'];
      };
      /**
       * Format: date-time
       * @description Cannot be in the future.
       */
      decidedAt?: string;
      /** @description Cannot be in the future. */
      effectiveAt: components['schemas']['DayOrInstant'];
      expiresAt?: components['schemas']['DayOrInstant'];
      /** @description Which version, classification, dataset and rating it was about. Anything else is computed by the server, whatever stands here. */
      binding?: components['schemas']['RecordBinding'];
      data: {
        [key: string]: unknown;
      };
    };
    ImportedSignature: {
      name: string;
      title?: string;
    };
    RecordRevisionInput: {
      /** @description The revision that it is based on. */
      revision: number;
      /** @description Without it, the value stays. */
      subject?: string;
      /** @description The whole content; what is left out is no longer there. */
      data: {
        [key: string]: unknown;
      };
      /** @description Without it, the value stays. With null a draft counts from when it is submitted, and what is submitted already from now. */
      effectiveAt?: string | null;
      /** @description Without it, the value stays. With null the record does not expire. */
      expiresAt?: string | null;
    };
    RecordTransition: {
      /** @enum {string} */
      action: 'submit' | 'approve' | 'reject' | 'withdraw';
      revision: number;
      /** @description Required to reject and to withdraw what was approved. */
      comment?: string;
      /** @description Digest of the basis that was shown to the person who decides. Where it is another one by now, such as after a new rating of the risk, the answer is 409 and nothing is decided. Without it, the revision of the record alone is held. */
      decidedOn?: string;
    };
    DecisionBasis: {
      /** @description SHA-256 over the revisions of the records, over what a decision would be bound to, and over the numbers of now. To be sent back with the decision as `decidedOn`. */
      digest: string;
      record: components['schemas']['RecordView'];
      /** @description Records that it names, as they stand. */
      records: components['schemas']['BasisRecord'][];
      /** @description What was approved last of the same type and subject; absent where a type keeps all records beside each other. */
      previous?: {
        record: components['schemas']['BasisRecord'];
        /** @description Records that it names, as they stood when it was approved. */
        records: components['schemas']['BasisRecord'][];
      };
      /** @description Content of the record with the numbers that the server would write into it now, where they are not those that were submitted. Of records that wait for a decision. */
      recounted?: {
        [key: string]: unknown;
      };
      /** @description The AI system as it is declared; absent of the organisation. */
      system?: {
        entityRef: string;
        version?: string;
        riskClass: string;
        /** @description The declared purpose. */
        intendedUse?: string;
      };
      settings?: components['schemas']['RiskSettings'];
      /** @description People, groups and systems by what the catalog calls them. */
      names: {
        ref: string;
        name: string;
      }[];
      controls: {
        id: string;
        title: string;
      }[];
      files: {
        id: string;
        name: string;
      }[];
    };
    /** @description A record that another one names, or that stood before it. */
    BasisRecord: {
      id: string;
      entityRef?: string;
      type: string;
      state: components['schemas']['RecordState'];
      revision: number;
      subject?: string;
      approver?: string;
      /** Format: date-time */
      decidedAt?: string;
      effectiveAt: components['schemas']['DayOrInstant'];
      expiresAt?: components['schemas']['DayOrInstant'];
      binding?: components['schemas']['RecordBinding'];
      data: {
        [key: string]: unknown;
      };
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
      approverIsChiefAiOfficer?: boolean;
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
        | 'relink'
        | 'import';
      state: components['schemas']['RecordState'];
      /** @description Reference of who did it. */
      by: string;
      signature?: components['schemas']['Signature'];
      /** Format: date-time */
      at: string;
      comment?: string;
      subject?: string;
      effectiveAt?: components['schemas']['DayOrInstant'];
      expiresAt?: components['schemas']['DayOrInstant'];
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
      signatures?: components['schemas']['RecordSignatures'];
      /** Format: date-time */
      decidedAt?: string;
      /** @description Of the last transition. */
      comment?: string;
      effectiveAt: components['schemas']['DayOrInstant'];
      expiresAt?: components['schemas']['DayOrInstant'];
      binding?: components['schemas']['RecordBinding'];
      data: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      updatedBy: string;
      /** @description Taken over from elsewhere: the person who imported it vouches for people, dates and what it was about. Absent otherwise. */
      imported?: boolean;
      /** @description What the caller may do with it now. */
      may: components['schemas']['RecordAction'][];
      waitsFor?: components['schemas']['WaitsFor'];
    };
    /** @description Who it was, as the catalog had them at the moment of the act: readable after they have left it. Absent where the catalog did not know them, and of acts before signatures were kept. */
    Signature: {
      /** @description Display name of the person, or subject of the service. */
      name: string;
      /** @description Position; absent where the catalog states none. */
      title?: string;
    };
    /** @description Each of the moment in which that person acted. */
    RecordSignatures: {
      author?: components['schemas']['Signature'];
      approver?: components['schemas']['Signature'];
      updatedBy?: components['schemas']['Signature'];
    };
    /** @description Whose decision a record waits for that is submitted and takes one. Absent otherwise. */
    WaitsFor: {
      /** @enum {string} */
      role:
        | 'risk-owner'
        | 'chief-ai-officer'
        | 'release-approver'
        | 'designated-management'
        | 'waiver-decider'
        | 'record-decider'
        | 'governance-office';
      /** @description People and groups that may decide; empty where the permission policy alone says who, and where nobody can. */
      refs: string[];
      /** @description What it takes by the permission policy as well. */
      permission?: string;
      /** @description Nobody can decide as things stand; `text` says what is missing. */
      nobody: boolean;
      /** @description The same in a sentence. */
      text: string;
    };
    RecordPage: {
      items: components['schemas']['RecordView'][];
      totalItems: number;
      nextCursor?: string;
      /** @description Types of record that the caller may write here. */
      mayCreate: string[];
    };
    AttachmentSettings: {
      /** @description Whether files can be uploaded. */
      enabled: boolean;
      /** @description Largest file. */
      maxBytes: number;
      types: {
        /** @description Such as application/pdf. */
        mediaType: string;
        /** @description Endings of names of such files, such as .pdf. */
        extensions: string[];
      }[];
    };
    Attachment: {
      id: string;
      /** @description The AI system that it belongs to, or the organisation. */
      entityRef: string;
      name: string;
      mediaType: string;
      /** @description Bytes. */
      size: number;
      /** @description 64 hexadecimal digits, lower case. */
      sha256: string;
      /** @description Reference of who did it. */
      uploadedBy: string;
      /** Format: date-time */
      uploadedAt: string;
      signature?: components['schemas']['Signature'];
    };
    /** @description A fault in what somebody wants to record. */
    RecordFault: {
      /** @description Such as `data.findings[0].owner`. */
      path: string;
      /** @description The value and what is allowed. */
      message: string;
    };
    InvalidRecord: {
      error: {
        name: string;
        /** @description All faults in one line. */
        message: string;
        faults?: components['schemas']['RecordFault'][];
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
    OrganisationRecordRef: {
      recordId: string;
      type: string;
      title: string;
      /**
       * @description Insufficient is what is in force and shows nothing.
       * @enum {string}
       */
      state: 'in-force' | 'waiting' | 'expired' | 'insufficient';
      /** @description Why it has expired, or shows nothing, where no expiry says so. */
      because?: string;
      /** @description It was decided elsewhere, and was imported. */
      imported?: boolean;
      owner?: string;
      /** @description Who approved it. */
      approver?: string;
      decidedAt?: components['schemas']['DayOrInstant'];
      expiresAt?: components['schemas']['DayOrInstant'];
    };
    /** @description Which systems the management system covers, ISO/IEC 42001:2023 4.3. */
    AimsScope: {
      /** @description Those that are counted. */
      systems: number;
      /** @description Those that are not. */
      outside: number;
      /** @description The first of those outside, and why they are. */
      items: {
        entityRef: string;
        reason: string;
        /** @description The scope statement in force names it. */
        stated: boolean;
      }[];
    };
    /** @enum {string} */
    ClauseState:
      | 'missing'
      | 'expired'
      | 'insufficient'
      | 'waiting'
      | 'planned'
      | 'partly'
      | 'in-place';
    ClauseEntry: {
      id: string;
      title: string;
      state: components['schemas']['ClauseState'];
      owner?: string;
      /** @description When the first of its evidence expires. */
      reviewOn?: components['schemas']['DayOrInstant'];
      /** @description Which records show it, and how long each of them counts. */
      basis: {
        type: string;
        counts: string;
      }[];
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
      scope: components['schemas']['AimsScope'];
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
      /** @description Of Annex A; empty for a control of the organisation's own. */
      objective: string;
      /** @description It is none of Annex A. */
      own: boolean;
      /**
       * @description Undecided until the statement is approved.
       * @enum {string}
       */
      decision: 'included' | 'excluded' | 'undecided';
      /**
       * @description By a statement that is not in force.
       * @enum {string}
       */
      proposed?: 'included' | 'excluded';
      justification?: string;
      owner?: string;
      /** @description Day to be implemented by. */
      plannedDate?: string;
      /** @description How far it is as the statement says, and on what that rests. */
      stated?: {
        /** @enum {string} */
        state: 'planned' | 'partly' | 'implemented';
        restsOn?: string;
      };
      /** @description As it was when the statement was submitted for approval. */
      kept?: components['schemas']['KeptImplementation'];
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
        /** @description Such as mitigate. */
        treatment?: string;
      }[];
      riskCount: number;
    };
    /** @description How far a control was over the whole scope, the same for every reader, and on what that rested. */
    KeptImplementation: {
      id: string;
      state: string;
      /** @description Results that were due. */
      due?: number;
      /** @description Those of them that passed. */
      pass?: number;
      /** @description Results that were waived. */
      waived?: number;
      controls?: string[];
      /** @description Titles of the records that showed it. */
      records?: string[];
      riskCount?: number;
    };
    /** @description Systems inside and outside the scope when it was submitted. */
    KeptScope: {
      takenAt?: string;
      systems?: number;
      outside?: number;
    };
    Applicability: {
      scope: components['schemas']['AimsScope'];
      kept?: components['schemas']['KeptScope'];
      version?: string;
      record?: components['schemas']['OrganisationRecordRef'];
      approver?: string;
      approverSignature?: components['schemas']['Signature'];
      /** Format: date-time */
      decidedAt?: string;
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
      /** @description Who owes it, by roles that an AI system declares. */
      owedBy?: string[];
      /** @description Why the day is a reading of the law and does not stand in it. */
      reading?: string;
      /** @description Why that the duty exists, or who owes it, is a reading of the law. */
      readingOfDuty?: string;
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
      /** @description Of a stored review: entries about AI systems that the caller may not read. They are omitted, and the numbers in the summary count them. */
      hidden?: number;
    };
    ReviewInputs: {
      scope: components['schemas']['AimsScope'];
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      items: components['schemas']['ReviewInput'][];
    };
    ReadinessItem: {
      id: string;
      title: string;
      /** @description Nothing of it is missing. */
      onRecord: boolean;
      /** @description Something of it is on record, and something is missing. */
      partly?: boolean;
      /** @description What is missing, each in a sentence. */
      missing: string[];
      /** @description Titles of records that it rests on and that were imported. */
      imported: string[];
      recordType?: string;
      subject?: string;
    };
    ReadinessStage: {
      onRecord: number;
      total: number;
      items: components['schemas']['ReadinessItem'][];
    };
    /** @description What is on record for the two stages of an audit; no judgement. */
    Readiness: {
      scope: components['schemas']['AimsScope'];
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
      scope: components['schemas']['AimsScope'];
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
      /** @description The record as somebody else left it. */
      current: components['schemas']['RecordView'];
      /** @description The request that was refused. */
      yours: {
        [key: string]: unknown;
      };
      request?: {
        [key: string]: unknown;
      };
      response?: {
        [key: string]: unknown;
      };
    };
    ActivityEntry: {
      sequence: number;
      /** Format: date-time */
      at: string;
      by: string;
      signature?: components['schemas']['Signature'];
      /** @description Such as record.approve. */
      action: string;
      recordId?: string;
      recordType?: string;
      revision?: number;
      state?: components['schemas']['RecordState'];
      subject?: string;
      /** @description Title of the record, where it has one, or name of the file. */
      title?: string;
      comment?: string;
    };
    ActivityPage: {
      items: components['schemas']['ActivityEntry'][];
      nextCursor?: string;
    };
    Archive: {
      items: components['schemas']['ArchivedSystem'][];
      /** @description Whether the caller may take over records of one of them. */
      mayRelink: boolean;
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
      /** @description The last entry; absent when there is none. */
      head?: {
        sequence: number;
        hash: string;
      };
      fault?: {
        sequence: number;
        /** @enum {string} */
        kind: 'altered' | 'removed' | 'reordered' | 'truncated';
        message: string;
      };
    };
  };
  responses: {
    /** @description Someone else saved first; both versions are in the answer */
    RevisionConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RevisionConflict'];
      };
    };
    /** @description It cannot be recorded; `error.faults` names the place of each fault. A request that this document does not allow has no faults, only the message. */
    InvalidRecord: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InvalidRecord'];
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
    /** @description The public register. */
    register: components['schemas']['RegisterId'];
    /** @description Whether systems that do not say whether the register concerns them get an entry, too. Default, no: they are listed as gaps. */
    includeUndeclared: boolean;
    /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
    tableFormat: 'csv' | 'xlsx';
    /** @description Between the cells of CSV. Default: comma. */
    delimiter: 'comma' | 'semicolon' | 'tab';
    /** @description Default: pdf. */
    documentFormat: 'pdf' | 'html' | 'docx';
    recordId: string;
    targetId: string;
    /** @description The revision that the change is based on. */
    targetRevision: number;
    /** @description First instant, ISO 8601. Default: a year before the last. */
    from: string;
    /** @description Last instant, ISO 8601, no later than now. Default: now. */
    to: string;
    attachmentId: string;
    namespace: string;
    name: string;
    /** @description Pack id. Default: the default pack. */
    pack: string;
    /** @description Part of the name, title or description, case-insensitive. */
    q: string;
    /** @description Owner references. Several are alternatives. */
    owner: string[];
    /** @description A group reference; systems owned by it or by any group below it. */
    groupTree: string;
    /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
    domainTree: string;
    /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
    relatedTo: string[];
    type: string[];
    /** @description Effective stages. Several are alternatives. */
    stage: components['schemas']['LifecycleStage'][];
    /** @description Declared classes; an absent class is unclassified. */
    class: components['schemas']['RiskClass'][];
    level: components['schemas']['Level'][];
    ownership: components['schemas']['OwnershipState'][];
    blocked: boolean;
    /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
    hasFailingGates: boolean;
    /** @description Systems with a required control that has expired, or without one. */
    hasExpiredControls: boolean;
    /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
    hasOpenHighRisks: boolean;
    /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
    hasRisksAboveAppetite: boolean;
    /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
    inAimsScope: boolean;
    /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
    lawDate: string;
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
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change. */
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
          | 'openHighRisks,asc'
          | 'openHighRisks,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description Systems per page. Default: 20 or that of the cursor. */
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
        /** @description Pack id. Default: the default pack. */
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
  GetControlFix: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
        controlId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The proposal, and the text that it changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlFix'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetDescriptor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DescriptorText'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ProposeDescriptor: {
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
        'application/json': components['schemas']['DescriptorProposal'];
      };
    };
    responses: {
      /** @description The pull request */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PullRequest'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListOwnerCandidates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most likely first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnerCandidates'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetSignalMark: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mark */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalMark'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ReadEvaluationInput: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluationInputRequest'];
      };
    };
    responses: {
      /** @description One for each descriptor, in their order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationInputs'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetHistory: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
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
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
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
  GetRollup: {
    parameters: {
      query: {
        by: 'group' | 'system' | 'domain' | 'class' | 'stage' | 'area' | 'pack';
        /** @description By group or domain, the reference of the node to begin at. Default: those without a parent. */
        root?: string;
        /** @description Levels below the first that are listed; counts go all the way down. */
        depth?: number;
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
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
      /** @description The nodes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Rollup'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetHeatMap: {
    parameters: {
      query?: {
        /** @description Reference of the group whose children are the rows. Default: the first groups of the tree that are more than one. */
        root?: string;
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
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
      /** @description The map */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeatMap'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetTrend: {
    parameters: {
      query?: {
        /** @description First instant, ISO 8601. Default: a year before the last. */
        from?: components['parameters']['from'];
        /** @description Last instant, ISO 8601, no later than now. Default: now. */
        to?: components['parameters']['to'];
        /** @description Distance of the instants, counted back from the last. Default: week. `month` is 30 days. */
        step?: 'day' | 'week' | 'month';
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
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
      /** @description The points, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Trend'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListTrendChanges: {
    parameters: {
      query?: {
        /** @description First instant, ISO 8601. Default: a year before the last. */
        from?: components['parameters']['from'];
        /** @description Last instant, ISO 8601, no later than now. Default: now. */
        to?: components['parameters']['to'];
        /** @description Several are alternatives. */
        kind?: components['schemas']['TrendChangeKind'][];
        limit?: number;
        /** @description `nextCursor` of an earlier page of the same query. It carries the interval. */
        cursor?: string;
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
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
      /** @description One page, worst first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrendChangePage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListTargets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The targets that the caller may know */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateTarget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TargetInput'];
      };
    };
    responses: {
      /** @description The target */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Target'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        targetId: components['parameters']['targetId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The target */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TargetProgress'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  UpdateTarget: {
    parameters: {
      query: {
        /** @description The revision that the change is based on. */
        revision: components['parameters']['targetRevision'];
      };
      header?: never;
      path: {
        targetId: components['parameters']['targetId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TargetInput'];
      };
    };
    responses: {
      /** @description The target */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Target'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  DeleteTarget: {
    parameters: {
      query: {
        /** @description The revision that the change is based on. */
        revision: components['parameters']['targetRevision'];
      };
      header?: never;
      path: {
        targetId: components['parameters']['targetId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  ListTargetSystems: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        targetId: components['parameters']['targetId'];
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
          'application/json': components['schemas']['TargetSystemPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListAttention: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Kinds that are listed; several are alternatives. Default: all. */
        kind?: components['schemas']['AttentionKind'][];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        limit?: number;
        /** @description `nextCursor` of an earlier page. It is a place in the list and carries no filter: the filters of the earlier page are to be given again. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, and the counts of all kinds */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttentionPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  RemindOfAttention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttentionReminderInput'];
      };
    };
    responses: {
      /** @description Who was reminded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttentionReminder'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetMyWork: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Roles whose work is listed; several are alternatives. Default: all. */
        role?: components['schemas']['WorkRole'][];
        /** @description Most items that are listed; 0 asks for the counts alone. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most urgent items, and the counts of all */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyWork'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ActOnWork: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkBulkInput'];
      };
    };
    responses: {
      /** @description What became of each row, in their order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkBulkResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListCalendar: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description First day, YYYY-MM-DD. Default: what is overdue is listed as well. */
        from?: string;
        /** @description Last day, YYYY-MM-DD, itself included. */
        to?: string;
        /** @description Only that for which the caller is named, or a group of theirs. */
        mine?: boolean;
        /** @description Kinds that are listed; several are alternatives. Default: all. */
        kind?: components['schemas']['CalendarKind'][];
        /** @description Entity reference of one AI system. */
        system?: string;
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        limit?: number;
        /** @description `nextCursor` of an earlier page. It is a place in the list and carries no filter. */
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
          'application/json': components['schemas']['CalendarPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListCalendarFeeds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feeds, the oldest first, without their addresses */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CalendarFeed'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarFeedInput'];
      };
    };
    responses: {
      /** @description The feed with its address, which is told this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeed'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ReadCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The token and `.ics`. */
        feed: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description It is as the client has it */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  RevokeCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the feed. */
        feed: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is revoked */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  ListUnregistered: {
    parameters: {
      query?: {
        /** @description Findings that stand, or those that somebody dismissed. */
        state?: 'open' | 'dismissed';
        /** @description Text in name, title or description, whatever the case. */
        q?: string;
        /** @description Entity references of owners; without a kind, of groups. */
        owner?: string[];
        limit?: number;
        /** @description `nextCursor` of an earlier page. It is a place in the list and carries no filter. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, the highest score first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnregisteredPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetDraft: {
    parameters: {
      query: {
        /** @description The entity that was found. */
        entityRef: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text to begin with, and whether it can be proposed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DescriptorText'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ProposeDraft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftProposal'];
      };
    };
    responses: {
      /** @description The pull request */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PullRequest'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  DismissUnregistered: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissalInput'];
      };
    };
    responses: {
      /** @description The dismissal, in place of an earlier one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dismissal'];
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
  GetCrosswalk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The crosswalk of the packs in force */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CrosswalkView'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetLawCalendar: {
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
          'application/json': components['schemas']['LawCalendar'];
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
      400: components['responses']['InvalidRecord'];
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
  CreateMeasurements: {
    parameters: {
      query?: never;
      header?: {
        /** @description A request that is sent again under the same key gets the answer of the first one; another request under the same key is refused. Keys are kept for a day. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeasurementBatch'];
      };
    };
    responses: {
      /** @description Everything was taken over, or was there before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasurementReceipt'];
        };
      };
      /** @description Some metrics were taken over and others refused; `faults` says why */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasurementReceipt'];
        };
      };
      /** @description Nothing was taken over; `error.faults` says why. A request that this document does not allow has no faults, only the message. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvalidMeasurements'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListBreaches: {
    parameters: {
      query?: {
        /** @description Conditions that are listed; several are alternatives. Default: breached and stale. */
        condition?: components['schemas']['MetricCondition'][];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        limit?: number;
        /** @description `nextCursor` of an earlier page. It is a place in the list and carries no filter: the filters of the earlier page are to be given again. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, and the counts of all conditions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMetricStates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One for each metric, or for each slice that is judged by itself */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MetricStateList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMetricCourses: {
    parameters: {
      query?: {
        /** @description Names of metrics. Several are alternatives. Default: all. */
        metric?: string[];
        /** @description Last instant, inclusive, ISO 8601. Default: now. */
        to?: string;
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
      /** @description One for each metric that was measured, or for each slice that is judged by itself, in the order of the descriptor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MetricCourseList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMeasurements: {
    parameters: {
      query?: {
        /** @description Names of metrics. Several are alternatives. */
        metric?: string[];
        version?: string;
        /** @description Name of a slice. Empty for values of no slice. */
        slice?: string;
        dataset?: string;
        /** @description First instant, inclusive, ISO 8601. Default: 30 days before the end, or before now. */
        from?: string;
        /** @description End, exclusive, ISO 8601. Default: whatever there is. */
        to?: string;
        /** @description Default: raw. */
        resolution?: components['schemas']['MeasurementResolution'];
        /** @description Most points or buckets of a page. */
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
          'application/json': components['schemas']['MeasurementPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMeasurementSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every source, by id */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeasurementSourceList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ImportRecords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordImport'];
      };
    };
    responses: {
      /** @description How many were written. One that was imported before with the same content is left as it is, so that an import can be repeated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            imported: number;
            unchanged: number;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetAttachmentSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentSettings'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  UploadAttachment: {
    parameters: {
      query: {
        /** @description Name of the file, without a path; its ending fits the media type. */
        fileName: string;
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        '*/*': string;
      };
    };
    responses: {
      /** @description What is known of the file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description The file is larger than is configured */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The media type is not allowed, or the content is not of that type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  UploadManagementSystemAttachment: {
    parameters: {
      query: {
        /** @description Name of the file, without a path; its ending fits the media type. */
        fileName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        '*/*': string;
      };
    };
    responses: {
      /** @description What is known of the file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description The file is larger than is configured */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The media type is not allowed, or the content is not of that type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['attachmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, without its content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  DownloadAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        attachmentId: components['parameters']['attachmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, byte by byte, whatever its type */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
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
      /** @description As computed now, over the systems in scope that the caller may read */
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
      /** @description As computed now, over the systems in scope that the caller may read */
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
      /** @description As computed now, over the systems in scope that the caller may read */
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
      /** @description As computed now, over the systems in scope that the caller may read */
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
      /** @description As computed now, over the systems in scope that the caller may read */
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
      400: components['responses']['InvalidRecord'];
      409: components['responses']['RevisionConflict'];
      default: components['responses']['Error'];
    };
  };
  GetDecisionBasis: {
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
      /** @description The basis */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionBasis'];
        };
      };
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
      400: components['responses']['InvalidRecord'];
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
          'application/json': components['schemas']['Archive'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every webhook that is configured */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  RedeliverWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Dead letters. Default is all of them. */
          ids?: number[];
        };
      };
    };
    responses: {
      /** @description How many wait again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            redelivered: number;
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
  PreviewRegister: {
    parameters: {
      query: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description The public register. */
        register: components['parameters']['register'];
        /** @description Whether systems that do not say whether the register concerns them get an entry, too. Default, no: they are listed as gaps. */
        includeUndeclared?: components['parameters']['includeUndeclared'];
        /** @description Gaps that are listed at most; all of them are counted. */
        limit?: number;
        /** @description Key of a field; lists its gaps alone. */
        field?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Numbers and gaps */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportRegister: {
    parameters: {
      query: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change. */
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
          | 'openHighRisks,asc'
          | 'openHighRisks,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description The public register. */
        register: components['parameters']['register'];
        /** @description Whether systems that do not say whether the register concerns them get an entry, too. Default, no: they are listed as gaps. */
        includeUndeclared?: components['parameters']['includeUndeclared'];
        /** @description Default, the first format of the register. */
        format?: 'csv' | 'json';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file; its name says how many systems it covers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/json': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportRegisterGaps: {
    parameters: {
      query: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change. */
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
          | 'openHighRisks,asc'
          | 'openHighRisks,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description The public register. */
        register: components['parameters']['register'];
        /** @description Whether systems that do not say whether the register concerns them get an entry, too. Default, no: they are listed as gaps. */
        includeUndeclared?: components['parameters']['includeUndeclared'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportSystems: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change. */
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
          | 'openHighRisks,asc'
          | 'openHighRisks,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One system a row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportStatementOfApplicability: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportEvidencePack: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description Field and direction. Default: name,asc or that of the cursor. Systems without the field come last either way, equal ones follow their reference. `class` runs from prohibited to unclassified, `failing` is the number of required controls that are due and do not pass, `openHighRisks` that of open risks rated high or worse, `changed` the instant of the last change. */
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
          | 'openHighRisks,asc'
          | 'openHighRisks,desc'
          | 'changed,asc'
          | 'changed,desc';
        /** @description Which part, from 1, where more systems match than one pack holds. Left out where they do, the answer says how many parts there are. */
        part?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pack; `ai-governance verify` checks it offline */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportDossier: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
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
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportGapReport: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
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
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportControls: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportRisks: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportRecords: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportHistory: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportCycloneDx: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportAiBom: {
    parameters: {
      query?: {
        /** @description Version of CycloneDX. */
        specVersion?: '1.5' | '1.6' | '1.7';
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportOscal: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportManagementReview: {
    parameters: {
      query?: {
        /** @description Id of a recorded review; its inputs are those that were kept with it. Without it, they are collected now for the period from `from` to `to`. */
        record?: string;
        /** @description First instant, ISO 8601. Default: a year before the last. */
        from?: components['parameters']['from'];
        /** @description Last instant, ISO 8601, no later than now. Default: now. */
        to?: components['parameters']['to'];
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportClauseRegister: {
    parameters: {
      query?: {
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportManagementGapReport: {
    parameters: {
      query?: {
        baseline?: string;
        /** @description Default: pdf. */
        format?: components['parameters']['documentFormat'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'text/html': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportPackControls: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportCrosswalk: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportLawCalendar: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportAttention: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Kinds that are listed; several are alternatives. Default: all. */
        kind?: components['schemas']['AttentionKind'][];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportUnregistered: {
    parameters: {
      query?: {
        /** @description Findings that stand, or those that somebody dismissed. */
        state?: 'open' | 'dismissed';
        /** @description Text in name, title or description, whatever the case. */
        q?: string;
        /** @description Entity references of owners; without a kind, of groups. */
        owner?: string[];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportRollup: {
    parameters: {
      query: {
        by: 'group' | 'system' | 'domain' | 'class' | 'stage' | 'area' | 'pack';
        /** @description By group or domain, the reference of the node to begin at. Default: those without a parent. */
        root?: string;
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportHeatMap: {
    parameters: {
      query?: {
        /** @description Reference of the group whose children are the rows. Default: the first groups of the tree that are more than one. */
        root?: string;
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTrend: {
    parameters: {
      query?: {
        /** @description First instant, ISO 8601. Default: a year before the last. */
        from?: components['parameters']['from'];
        /** @description Last instant, ISO 8601, no later than now. Default: now. */
        to?: components['parameters']['to'];
        /** @description Distance of the instants, counted back from the last. Default: week. `month` is 30 days. */
        step?: 'day' | 'week' | 'month';
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTrendChanges: {
    parameters: {
      query?: {
        /** @description First instant, ISO 8601. Default: a year before the last. */
        from?: components['parameters']['from'];
        /** @description Last instant, ISO 8601, no later than now. Default: now. */
        to?: components['parameters']['to'];
        /** @description Several are alternatives. */
        kind?: components['schemas']['TrendChangeKind'][];
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description Part of the name, title or description, case-insensitive. */
        q?: components['parameters']['q'];
        /** @description Owner references. Several are alternatives. */
        owner?: components['parameters']['owner'];
        /** @description A group reference; systems owned by it or by any group below it. */
        groupTree?: components['parameters']['groupTree'];
        /** @description A domain reference; AI systems that are part of a system in it or in any domain below it. Or the reference of a system; AI systems that are part of it. */
        domainTree?: components['parameters']['domainTree'];
        /** @description Entity references; AI systems that one of them owns, holds, runs, feeds or uses. A group stands for itself alone; use groupTree for its subtree, and domainTree for what a domain holds. */
        relatedTo?: components['parameters']['relatedTo'];
        type?: components['parameters']['type'];
        /** @description Effective stages. Several are alternatives. */
        stage?: components['parameters']['stage'];
        /** @description Declared classes; an absent class is unclassified. */
        class?: components['parameters']['class'];
        level?: components['parameters']['level'];
        ownership?: components['parameters']['ownership'];
        blocked?: components['parameters']['blocked'];
        /** @description Systems of which a control that is a gate fails, or of which none does. No history of it is kept: trends follow those of which it holds now. */
        hasFailingGates?: components['parameters']['hasFailingGates'];
        /** @description Systems with a required control that has expired, or without one. */
        hasExpiredControls?: components['parameters']['hasExpiredControls'];
        /** @description Systems with an open risk rated high or worse, or without one. Those whose risks could not be read are neither. */
        hasOpenHighRisks?: components['parameters']['hasOpenHighRisks'];
        /** @description Systems with an open risk above the appetite that no acceptance in force covers, or without one. Those whose risks could not be read are neither. No history of it is kept: trends follow those of which it holds now. */
        hasRisksAboveAppetite?: components['parameters']['hasRisksAboveAppetite'];
        /** @description Systems that the AI management system covers, or those that it does not (ISO/IEC 42001:2023 4.3): their entity declares `inAimsScope: false`, or the scope statement in force names them. It is the scope of now, also in trends. Default: both. */
        inAimsScope?: components['parameters']['inAimsScope'];
        /** @description Systems that a control concerns for which the law of the pack applies from this day, YYYY-MM-DD: it is required, whatever its state, unless it is not applicable. */
        lawDate?: components['parameters']['lawDate'];
        /** @description Control id to which controlState applies. */
        control?: components['parameters']['control'];
        /** @description States of the control named by `control`. Needs `control`. */
        controlState?: components['parameters']['controlState'];
        /** @description Systems that controlState looks at: those for which the control is required or off (the default, and what the counts per control say), recommended, or any. */
        requirement?: components['parameters']['requirement'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTargets: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTargetSystems: {
    parameters: {
      query: {
        /** @description Id of the target. */
        target: string;
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportClauses: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportApplicability: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportObligations: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportReadiness: {
    parameters: {
      query: {
        from: string;
        to: string;
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportManagementGap: {
    parameters: {
      query?: {
        baseline?: string;
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportManagementRecords: {
    parameters: {
      query?: {
        type?: string[];
        state?: components['schemas']['RecordState'][];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportManagementActivity: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportArchive: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportTrailTable: {
    parameters: {
      query?: {
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportActivity: {
    parameters: {
      query?: {
        /** @description Pack id. Default: the default pack. */
        pack?: components['parameters']['pack'];
        /** @description `csv` or a workbook with one sheet. The path has the name of the first, whichever it is. Default: csv. */
        format?: components['parameters']['tableFormat'];
        /** @description Between the cells of CSV. Default: comma. */
        delimiter?: components['parameters']['delimiter'];
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
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
}
