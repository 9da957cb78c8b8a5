/* eslint-disable */
// Generated from specSchema.ts by `yarn generate`. Do not edit.

/**
 * What is declared about the AI system.
 * @public
 */
export interface AISystemSpec {
  /**
   * What the system is, technically.
   */
  type:
    | 'predictive'
    | 'generative'
    | 'retrieval-augmented'
    | 'agentic'
    | 'recommender'
    | 'computer-vision'
    | 'speech'
    | 'optimisation'
    | 'rules-based'
    | 'other'
    | 'unknown';
  /**
   * Life cycle as Backstage has it.
   */
  lifecycle: 'experimental' | 'production' | 'deprecated' | 'unknown';
  /**
   * Life cycle stage, after ISO/IEC 22989:2022. unknown is held to operation-monitoring.
   */
  lifecycleStage:
    | 'inception'
    | 'design-development'
    | 'verification-validation'
    | 'deployment'
    | 'operation-monitoring'
    | 'retirement'
    | 'unknown';
  /**
   * The team or person accountable for the system. Entity reference: [kind:][namespace/]name.
   */
  owner?: string;
  /**
   * The system that this AI system is part of. Entity reference: [kind:][namespace/]name.
   */
  system?: string;
  /**
   * Version that is running; evidence binds to it.
   */
  version?: string;
  /**
   * Where the system comes from.
   */
  sourcing?:
    | 'in-house'
    | 'fine-tuned'
    | 'composed'
    | 'third-party-model'
    | 'third-party-service'
    | 'open-source-model'
    | 'embedded-in-product';
  /**
   * Roles of the organisation towards the system.
   */
  roles?: (
    | 'provider'
    | 'producer'
    | 'developer'
    | 'deployer'
    | 'customer'
    | 'partner'
    | 'importer'
    | 'distributor'
    | 'product-manufacturer'
  )[];
  /**
   * Where the system is offered or used.
   */
  jurisdictions?: string[];
  /**
   * Components, resources, APIs and AI systems that the system depends on.
   */
  dependsOn?: string[];
  /**
   * APIs that the system provides.
   */
  providesApis?: string[];
  /**
   * Tools and MCP servers that an agent may call. An empty list declares none.
   */
  tools?: string[];
  /**
   * Who governs the system, and how often.
   */
  governance?: {
    /**
     * Who accepts residual risk. Entity reference: [kind:][namespace/]name.
     */
    riskOwner?: string;
    /**
     * How often the team promises to review it. A promise that lapsed is a warning and changes no state. An ISO 8601 duration such as P90D or PT6H.
     */
    reviewCadence?: string;
    /**
     * false: the AI management system does not cover it (ISO/IEC 42001:2023 clause 4.3). Undeclared counts as covered. The scope statement gives the reason.
     */
    inAimsScope?: boolean;
  };
  /**
   * What the system is for.
   */
  intendedUse?: {
    /**
     * What it is used for, in a sentence that a user understands.
     */
    purpose?: string;
    /**
     * Who uses it.
     */
    users?: string[];
    /**
     * On whom its output has an effect.
     */
    affectedPersons?: string[];
    /**
     * What it must not be used for.
     */
    outOfScope?: string[];
    /**
     * Misuse that can reasonably be foreseen.
     */
    foreseeableMisuse?: string[];
  };
  /**
   * The class of the system, and why.
   */
  risk?: {
    /**
     * Risk class; unclassified is held to high.
     */
    class?: 'prohibited' | 'high' | 'limited' | 'minimal' | 'unclassified';
    /**
     * When it was classified. A date, YYYY-MM-DD.
     */
    classifiedOn?: string;
    /**
     * Who classified it. Entity reference: [kind:][namespace/]name.
     */
    classifiedBy?: string;
    /**
     * Why this class.
     */
    rationale?: string;
    /**
     * Points of Annex III of Regulation (EU) 2024/1689 that apply. An empty list declares none.
     */
    annexIII?: string[];
    /**
     * Safety component of a product under Annex I.
     */
    annexI?: boolean;
    /**
     * Relation to general-purpose AI models.
     */
    gpai?: 'none' | 'uses-gpai' | 'is-gpai' | 'is-gpai-systemic';
    /**
     * The organisation's own tier.
     */
    internalTier?: number;
  };
  /**
   * What drives which controls apply.
   */
  traits?: {
    /**
     * Its output has an effect on natural persons. true, false or unknown; unknown counts as true.
     */
    affectsPersons?: true | false | 'unknown';
    /**
     * It processes personal data. true, false or unknown; unknown counts as true.
     */
    personalData?: true | false | 'unknown';
    /**
     * It processes special categories of personal data. true, false or unknown; unknown counts as true.
     */
    specialCategoryData?: true | false | 'unknown';
    /**
     * It evaluates personal aspects of natural persons. true, false or unknown; unknown counts as true.
     */
    profiling?: true | false | 'unknown';
    /**
     * It acts without a person confirming each action. true, false or unknown; unknown counts as true.
     */
    autonomous?: true | false | 'unknown';
    /**
     * Natural persons interact with it directly. true, false or unknown; unknown counts as true.
     */
    interactsWithPersons?: true | false | 'unknown';
    /**
     * It generates text, images, audio or video. true, false or unknown; unknown counts as true.
     */
    generatesContent?: true | false | 'unknown';
    /**
     * It generates or manipulates images, audio or video that could be taken for real. true, false or unknown; unknown counts as true.
     */
    deepFakes?: true | false | 'unknown';
    /**
     * It recognises emotions or categorises biometrically. true, false or unknown; unknown counts as true.
     */
    emotionOrBiometric?: true | false | 'unknown';
    /**
     * It answers from documents that it retrieves. true, false or unknown; unknown counts as true.
     */
    retrieval?: true | false | 'unknown';
    /**
     * It is deployed by a public body. true, false or unknown; unknown counts as true.
     */
    publicBody?: true | false | 'unknown';
    /**
     * It is deployed by a private body providing a public service. true, false or unknown; unknown counts as true.
     */
    publicService?: true | false | 'unknown';
    /**
     * It is provided to customers outside the organisation. true, false or unknown; unknown counts as true.
     */
    externalCustomers?: true | false | 'unknown';
    /**
     * How far it decides about persons by itself.
     */
    decisionMaking?: 'none' | 'assists' | 'automated' | 'unknown';
  };
  /**
   * Models that the system uses. An empty list declares none.
   */
  models?: {
    /**
     * Name of the model.
     */
    name: string;
    /**
     * Version of the model.
     */
    version?: string;
    /**
     * Who provides the model.
     */
    provider?: string;
    /**
     * Package URL of the model.
     */
    purl?: string;
    /**
     * What the model does.
     */
    task?: string;
    /**
     * SPDX identifier or LicenseRef-*.
     */
    licence?: string;
    /**
     * The model as a catalog entity. Entity reference: [kind:][namespace/]name.
     */
    entityRef?: string;
  }[];
  /**
   * Datasets that the system was trained on or reads. An empty list declares none.
   */
  datasets?: {
    /**
     * The dataset as a catalog entity. Entity reference: [kind:][namespace/]name.
     */
    ref?: string;
    /**
     * Where the dataset or its description is. An https, http or mailto address.
     */
    url?: string;
    /**
     * Package URL of the dataset.
     */
    purl?: string;
    /**
     * What the dataset is used for.
     */
    role?:
      | 'training'
      | 'validation'
      | 'testing'
      | 'retrieval'
      | 'reference'
      | 'production';
    /**
     * Version of the dataset.
     */
    version?: string;
    /**
     * Where the data comes from.
     */
    source?: string;
    /**
     * SPDX identifier or LicenseRef-*.
     */
    licence?: string;
    /**
     * Legal basis for the use of the data.
     */
    legalBasis?: string;
    /**
     * Contract that grants the use of the data.
     */
    contractRef?: string;
    /**
     * Confidentiality.
     */
    classification?: 'public' | 'internal' | 'confidential' | 'restricted';
    /**
     * Whether it holds personal data.
     */
    containsPersonalData?: boolean;
  }[];
  /**
   * Suppliers. An empty list declares none.
   */
  suppliers?: {
    /**
     * Name of the supplier.
     */
    name: string;
    /**
     * What is supplied.
     */
    role?:
      | 'model-provider'
      | 'data-provider'
      | 'service-provider'
      | 'integrator';
    /**
     * Contract or terms. An https, http or mailto address.
     */
    contractUrl?: string;
    /**
     * Written agreement on the information, capabilities, access and help that the provider gets. An https, http or mailto address.
     */
    agreementUrl?: string;
    /**
     * What it supplies is offered to the public under a free and open-source licence; a general-purpose AI model is never exempt.
     */
    exemptFromAgreement?: boolean;
    /**
     * The supplier as a catalog entity. Entity reference: [kind:][namespace/]name.
     */
    entityRef?: string;
  }[];
  /**
   * Acceptance criteria.
   */
  acceptance?: {
    /**
     * Name of the metric, as measurements carry it.
     */
    metric: string;
    /**
     * What the metric measures.
     */
    kind?:
      | 'performance'
      | 'drift'
      | 'fairness'
      | 'robustness'
      | 'data-quality'
      | 'security'
      | 'operational';
    /**
     * How a measured value is compared with the threshold.
     */
    comparator: 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'between';
    /**
     * The limit, in the unit of the metric; for between the lower end.
     */
    threshold: number;
    /**
     * The upper end, for between alone. Both ends are inside.
     */
    upperThreshold?: number;
    /**
     * Dataset on which it is measured.
     */
    dataset?: string;
    /**
     * Groups across which it is measured.
     */
    slices?: string[];
  }[];
  /**
   * How the system is watched in operation.
   */
  monitoring?: {
    /**
     * Who receives alerts. Entity reference: [kind:][namespace/]name.
     */
    owner?: string;
    /**
     * Where the metrics can be seen. An https, http or mailto address.
     */
    dashboard?: string;
    /**
     * Metrics that are watched.
     */
    metrics?: {
      /**
       * Name of the metric, as measurements carry it.
       */
      metric: string;
      /**
       * What the metric measures.
       */
      kind:
        | 'performance'
        | 'drift'
        | 'fairness'
        | 'robustness'
        | 'data-quality'
        | 'security'
        | 'operational';
      /**
       * How a measured value is compared with the threshold.
       */
      comparator?: 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'between';
      /**
       * The limit, in the unit of the metric; for between the lower end.
       */
      threshold?: number;
      /**
       * The upper end, for between alone. Both ends are inside.
       */
      upperThreshold?: number;
      /**
       * How often it is measured. An ISO 8601 duration such as P90D or PT6H.
       */
      cadence?: string;
      /**
       * Query that reads it from a monitoring system, such as PromQL. Labels of the answer are slices.
       */
      query?: string;
      /**
       * Beyond it a value inside the limit is a warning; for between the lower end.
       */
      warningThreshold?: number;
      /**
       * The upper end of the warning band, for between alone.
       */
      warningUpperThreshold?: number;
      /**
       * What a value must be for a breach to end, where that is more than being inside the limit; for between the lower end.
       */
      recoveryThreshold?: number;
      /**
       * The upper end of what ends a breach, for between alone.
       */
      recoveryUpperThreshold?: number;
      /**
       * How long values must be outside the limit before that is a breach. An ISO 8601 duration such as PT6H, or how many values.
       */
      sustainedFor?: string | number;
      /**
       * The limit holds for the drift of the values from a baseline, which is computed.
       */
      drift?: {
        /**
         * psi: population stability index; each slice is a bin, and values are counts or shares. ks: two-sample Kolmogorov-Smirnov statistic of the values of each slice.
         */
        method: 'psi' | 'ks';
        /**
         * Dataset whose values are the baseline.
         */
        baseline: string;
        /**
         * What is compared with the baseline, up to the newest value. An ISO 8601 duration such as PT6H, or how many values.
         */
        window: string | number;
        /**
         * How many values, for psi cases, baseline and window must each have.
         */
        leastSampleSize?: number;
      };
      /**
       * The limit holds for a comparison of the slices, which is computed.
       */
      fairness?: {
        /**
         * ratio: least value divided by the greatest. difference: greatest value minus the least.
         */
        method: 'ratio' | 'difference';
        /**
         * How large the sample of a slice must be to be compared.
         */
        leastSampleSize: number;
        /**
         * Slice that the others are compared with, in place of the greatest or the least.
         */
        reference?: string;
      };
    }[];
  };
  /**
   * Event logs.
   */
  logging?: {
    /**
     * Whether events are logged.
     */
    enabled?: boolean;
    /**
     * How long logs are kept, in days.
     */
    retentionDays?: number;
    /**
     * Where the logs are kept.
     */
    location?: string;
  };
  /**
   * Human oversight.
   */
  oversight?: {
    /**
     * How people oversee the system.
     */
    mode?:
      | 'none'
      | 'human-in-the-loop'
      | 'human-on-the-loop'
      | 'human-in-command';
    /**
     * Who oversees it. Entity reference: [kind:][namespace/]name.
     */
    role?: string;
    /**
     * How they intervene.
     */
    intervention?: string;
  };
  /**
   * Answers of a system that generates content: intimate material of people who did not consent, and material of child sexual abuse.
   */
  contentSafeguards?: {
    /**
     * The system is meant for such material, or is used to make it.
     */
    intended?: boolean;
    /**
     * Such material is an outcome that can be foreseen and repeated without a significant technical change, were there no safeguards.
     */
    foreseeable?: boolean;
    /**
     * Technical measures and other safeguards that reliably prevent it, also in foreseeable misuse.
     */
    prevention?: string;
    /**
     * How misuse that is observed or reported is corrected, and where to report it.
     */
    correction?: string;
  };
  /**
   * What people are told.
   */
  transparency?: {
    /**
     * People are told that they deal with AI.
     */
    aiInteraction?: {
      /**
       * Where the notice or its evidence can be seen. An https, http or mailto address.
       */
      url: string;
      /**
       * In force since. A date, YYYY-MM-DD.
       */
      since?: string;
    };
    /**
     * Generated content is marked.
     */
    contentMarking?: {
      /**
       * Where the notice or its evidence can be seen. An https, http or mailto address.
       */
      url: string;
      /**
       * In force since. A date, YYYY-MM-DD.
       */
      since?: string;
    };
    /**
     * People exposed to emotion recognition or biometric categorisation are told.
     */
    exposureNotice?: {
      /**
       * Where the notice or its evidence can be seen. An https, http or mailto address.
       */
      url: string;
      /**
       * In force since. A date, YYYY-MM-DD.
       */
      since?: string;
    };
  };
  /**
   * Documents about the system.
   */
  documentation?: {
    /**
     * Model card. A path inside the repository or an https address.
     */
    modelCard?: string;
    /**
     * AI bill of materials: CycloneDX JSON 1.5 to 1.7, or SPDX 3.0 in JSON-LD. A path inside the repository or an https address.
     */
    aibom?: string;
    /**
     * Instructions for use. A path inside the repository or an https address.
     */
    userGuide?: string;
    /**
     * Requirements. A path inside the repository or an https address.
     */
    requirements?: string;
    /**
     * Design. A path inside the repository or an https address.
     */
    design?: string;
    /**
     * Runbook to stop or roll back. A path inside the repository or an https address.
     */
    rollback?: string;
    /**
     * Terms for customers. A path inside the repository or an https address.
     */
    customerTerms?: string;
  };
  /**
   * Entries in public registers. An empty list declares none.
   */
  registrations?: {
    /**
     * The register.
     */
    register: string;
    /**
     * Identifier in the register.
     */
    id?: string;
    /**
     * Registered on. A date, YYYY-MM-DD.
     */
    date?: string;
    /**
     * The entry. An https, http or mailto address.
     */
    url?: string;
  }[];
  /**
   * What a US federal agency reports under OMB Memorandum M-25-21. A statement, never an approval.
   */
  usFederal?: {
    /**
     * Whether the use is high-impact.
     */
    impact?: 'high-impact' | 'presumed-not-high-impact' | 'not-high-impact';
    /**
     * Why a use that is presumed high-impact was determined not to be.
     */
    impactJustification?: string;
    /**
     * Impacts that can be foreseen, and how they were identified.
     */
    potentialImpacts?: string;
    /**
     * Answers on the minimum practices.
     */
    practices?: {
      /**
       * Testing before deployment, section 4(b)(i).
       */
      testing?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * AI impact assessment, section 4(b)(ii).
       */
      impactAssessment?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Independent review, part of section 4(b)(ii).
       */
      independentReview?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Ongoing monitoring, section 4(b)(iii).
       */
      monitoring?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Training of operators, section 4(b)(iv).
       */
      training?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Fail-safe that minimises significant harm, section 4(b)(v).
       */
      failSafe?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Remedy or appeal, section 4(b)(vi).
       */
      appeal?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
      /**
       * Feedback of end users and the public, section 4(b)(vii).
       */
      consultation?:
        | 'done'
        | 'in-progress'
        | 'not-done'
        | 'waived'
        | 'not-applicable'
        | 'precluded';
    };
  };
  /**
   * The latest significant change.
   */
  significantChange?: {
    /**
     * When. A date, YYYY-MM-DD.
     */
    date?: string;
    /**
     * What changed.
     */
    summary?: string;
  };
}
