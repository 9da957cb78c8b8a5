import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  /** AI governance: evaluation runs, control packs and thresholds. */
  aiGovernance?: {
    /**
     * When every AI system is evaluated.
     * Default: every 10 minutes, 15 minutes at most, 5 seconds after the start.
     */
    schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

    /**
     * How often the catalog is polled for AI systems that changed between two runs;
     * false turns polling off. Default: 10 seconds.
     */
    changePollInterval?: string | HumanDuration | false;

    /**
     * Packs in force besides `iso-42001`, which always is. Each is the id of a shipped
     * pack (`eu-ai-act`, `nist-ai-rmf`, `omb-m-25-21`) or a file with a pack of your
     * own in YAML; a relative path starts where the backend was started. Default: none.
     */
    packs?: string[];

    /** Id of the pack that is shown where none is named. Default: iso-42001. */
    defaultPack?: string;

    /** What the organisation changes about single controls, by control id. */
    controls?: {
      [controlId: string]: {
        /** Share in the score; more than 0. */
        weight?: number;
        /** Stage from which the control is due. */
        dueFrom?:
          | 'inception'
          | 'design-development'
          | 'verification-validation'
          | 'deployment'
          | 'operation-monitoring'
          | 'retirement';
        /** Whether the level is capped while the control does not pass. */
        gate?: boolean;
        /** Days for which evidence stays good, per class. */
        validityDays?: { high?: number; limited?: number; minimal?: number };
        /** Requirement per class. */
        require?: {
          high?: 'required' | 'recommended' | 'off';
          limited?: 'required' | 'recommended' | 'off';
          minimal?: 'required' | 'recommended' | 'off';
        };
      };
    };

    /**
     * Minimum completeness per level, 0 to 1. Default: 0.5, 0.75, 0.95.
     * @deepVisibility frontend
     */
    levels?: { bronze?: number; silver?: number; gold?: number };

    /** Days before expiry in which a pass is flagged. Default: 30. */
    warningDays?: number;

    /** Where anybody can report a concern about any AI system. */
    concernUrl?: string;

    /** Days for which event logs are kept at least. Default: 0. */
    minimumLogRetentionDays?: number;

    /**
     * Rating above which a risk needs treatment and acceptance, below the highest of
     * the matrix. Default: 9. Or state it at `risk.appetite.default`.
     */
    riskAppetite?: number;

    /**
     * Time zone in which the days of the organisation begin and end, by its name in the
     * IANA database, such as Europe/Berlin. Days that people state count in full in
     * it. Default: UTC.
     * @visibility frontend
     */
    timeZone?: string;

    /** Matrix and appetite of the risk register. */
    risk?: {
      /** Three to seven labels from the lowest step up. Default: five. */
      likelihood?: string[];
      /** Three to seven labels from the lowest step up. Default: five. */
      impact?: string[];
      /**
       * From the lowest up; a rating, likelihood times impact, belongs to the last
       * whose `from` it reaches. The first begins at 1.
       */
      bands?: Array<{ id: string; title: string; from: number }>;
      /** Of those that apply to a risk the lowest counts. */
      appetite?: {
        default?: number;
        /** By id of the category. */
        byCategory?: { [category: string]: number };
        /** By risk class of the system. */
        byClass?: {
          prohibited?: number;
          high?: number;
          limited?: number;
          minimal?: number;
          unclassified?: number;
        };
      };
    };

    /** What exported documents say of themselves. */
    exports?: {
      /**
       * How confidential they are, such as Internal; it is printed on each page. At most
       * 60 characters. Default: nothing is printed.
       */
      classification?: string;
    };

    /** How declared documents are read. */
    documents?: {
      /** Largest document that is read, in bytes. Default: 5242880 (5 MiB). */
      maxBytes?: number;
      /** Longest time that one document may take. Default: 10 seconds. */
      timeout?: string | HumanDuration;
      /** After how long a document is read again. Default: 1 hour. */
      refreshInterval?: string | HumanDuration;
      /** How many documents are read at once. Default: 8. */
      concurrency?: number;
      /**
       * How long what was last read of a document counts while its host throttles, fails
       * or answers something else; from then on its state is unknown. At most 90 days.
       * Default: 7 days.
       */
      grace?: string | HumanDuration;
      /**
       * Requests to a host in each hour, for documents and the search for unregistered AI
       * together: below what the host allows, so that the catalog has the rest. By host,
       * such as github.com, or `default` for every other.
       */
      hosts?: {
        [host: string]: {
          /** From 1 to 1,000,000. Default: 1,000. */
          requestsPerHour?: number;
        };
      };
      /**
       * Share of the requests to each host that the search for unregistered AI has, up to
       * 0.99; documents have the rest. In the last quarter of an hour, what is left is open
       * to both. With 0, the first that asks has them. Default: 0.2.
       */
      discoveryShare?: number;
    };

    /** How people sign what they record and decide. */
    signatures?: {
      /**
       * Field of a User entity that states the position of a person, which is kept with
       * what they do: below `spec`, or one annotation or label, such as
       * `metadata.annotations.example.com/job-title`. Default: spec.profile.jobTitle.
       */
      titleField?: string;
    };

    /** Files that are uploaded as evidence. */
    attachments?: {
      /** Whether files can be uploaded; those that are there can be read. Default: true. */
      enabled?: boolean;
      /** Largest file, as bytes or such as 5MB or 5MiB; at most 50MB. Default: 5MB. */
      maxBytes?: number | string;
      /**
       * Media types that are allowed, of those whose content can be distinguished:
       * application/pdf, image/png, image/jpeg, text/plain, text/csv, text/markdown,
       * application/json, application/zip, and those of docx, xlsx, pptx, odt, ods and
       * odp. Default: all but zip, pptx, odt, ods and odp.
       */
      types?: string[];
    };

    /** How AI in the catalog that no AI system covers is looked for. */
    discovery?: {
      /**
       * When the catalog is scanned; false turns scans off.
       * Default: every 30 minutes, 30 minutes at most, 1 minute after the start.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig | false;
      /**
       * Components whose dependency manifests one scan reads at most, each again only
       * when its entity has changed; 0 reads none. Default: 500.
       */
      maxSources?: number;
      /** Kinds of your catalog that hold nothing but AI, beside those that are shipped. */
      kinds?: string[];
      /** Values of `spec.type` that are AI, beside those that are shipped. */
      types?: string[];
      /** The same for models: what depends on one uses AI. */
      modelTypes?: string[];
    };

    /**
     * Who may take over records that were written and decided elsewhere, beside the
     * permission to do so. Default: nobody.
     */
    recordImports?: {
      /** People and groups, such as group:default/ai-governance-office. */
      people?: string[];
      /** Services by subject, such as the one of a static token, or plugin:catalog. */
      services?: string[];
    };

    /**
     * People and groups that keep every right although the permission policy limits them
     * in nothing, such as its super users. Default: nobody.
     */
    fullAccess?: string[];

    /**
     * The person, or the group, that is the Chief AI Officer, such as user:default/dana.
     * Nobody else decides on a waiver that a pack reserves to the officer, as
     * `omb-m-25-21` does for the minimum practices of high-impact AI. Default: nobody, so
     * that such a waiver is refused.
     */
    chiefAiOfficer?: string;

    /**
     * Where events are sent to, as CloudEvents with a signature by the Standard Webhooks
     * scheme. Default: nowhere.
     */
    webhooks?: Array<{
      /** Name: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * http or https, without user name and password.
       * @visibility secret
       */
      url: string;
      /**
       * 24 to 64 bytes in base64, with `whsec_` before it or not.
       * @visibility secret
       */
      secret: string;
      /** Types of events, such as `level.fallen` or `gate.*`. Default: all. */
      types?: string[];
      /** Systems whose events are sent. Default: all, and what concerns no single one. */
      filter?: {
        class?: Array<
          'prohibited' | 'high' | 'limited' | 'minimal' | 'unclassified'
        >;
        /** Full references, such as group:default/credit-risk. */
        owner?: string[];
      };
      /** For one attempt. Default: 10 seconds. */
      timeout?: string | HumanDuration;
      /** How long an event is tried. Default: 3 days. */
      maxAge?: string | HumanDuration;
    }>;

    /** What happened to AI systems, as notifications and others read it. */
    events?: {
      /** How often is looked at what happened. Default: 30 seconds. */
      interval?: string | HumanDuration;
      /** Days before, on which what lies ahead is told. */
      daysAhead?: {
        /** Before evidence or a waiver ends. Default: 30, 7 and 1. */
        evidence?: number[];
        /** Before a day from which a law asks for more. Default: 90 and 30. */
        law?: number[];
      };
    };

    /** What people are told through the notifications of Backstage. */
    notifications?: {
      /** Default: true, where the notifications backend is installed. */
      enabled?: boolean;
      /**
       * Kinds of which nobody is told, such as `level.risen`; docs/notifications.md lists
       * all. Default: none.
       */
      off?: string[];
      /**
       * Kinds that are sent at once in place of those that are by default; an empty list
       * leaves everything to the digest. Default: approval.wanted, record.decided,
       * incident.clock, metric.breached, and gate.closed of a system in use.
       */
      urgent?: string[];
      /** The digest with everything else, once a day. */
      digest?: {
        /** Hour of the day from which it is sent, 0 to 23. Default: 8. */
        hour?: number;
        /** Time zone of that hour, by its name in the IANA database. Default: `timeZone`. */
        timeZone?: string;
      };
      /**
       * People and groups that are notified about days of the law, of incidents and owners that
       * are lost, and of what nobody else is accountable for. They are told the name of
       * any AI system. Default: nobody.
       */
      governanceOffice?: string[];
    };

    /** What is reported of AI systems: how it is taken, and how long it is kept. */
    measurements?: {
      /**
       * How far the instant of a measurement may lie ahead of the clock of the
       * backend. Default: 1 minute; at most 1 hour.
       */
      clockTolerance?: string | HumanDuration;
      /**
       * Opens a nonconformity when a watched metric breaches its limit, in the name of the
       * plugin: one for a metric of a system, and no other while that is open.
       */
      nonconformity?: {
        /** Default: false. */
        enabled?: boolean;
        /** Classes whose requirements a system is held to. Default: every one. */
        classes?: Array<'high' | 'limited' | 'minimal'>;
        /** Stages of the life cycle. Default: every one. */
        stages?: string[];
        /** Names of metrics. Default: every one that is watched. */
        metrics?: string[];
      };
      /**
       * What is no longer kept is summed up first: values by the hour, hours by the
       * day. The newest value of a series, and what a stored result rests on, stay.
       */
      retention?: {
        /** Values one by one. Default: 90 days. */
        raw?: string | HumanDuration | false;
        /** What they become by the hour; as long as `raw` at least. Default: 400 days. */
        hourly?: string | HumanDuration | false;
        /** What hours become by the day; as long as `hourly` at least. Default: false. */
        daily?: string | HumanDuration | false;
      };
    };
    /**
     * Where measurements are pulled from, by id. The module of each source says what
     * there is below it.
     */
    sources?: { [id: string]: object };

    /** How long is kept what is no longer current; false keeps it for ever. */
    retention?: {
      /**
       * Changes of results. The state at the beginning of the period is kept, so that
       * every instant in it can be reconstructed. Default: false.
       */
      history?: string | HumanDuration | false;
      /** Reports of evaluation runs. Default: 30 days. */
      runs?: string | HumanDuration | false;
      /** Uploaded files to which no record ever referred. Default: 7 days. */
      unusedAttachments?: string | HumanDuration | false;
    };
  };
}
