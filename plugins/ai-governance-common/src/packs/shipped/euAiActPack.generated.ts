/* eslint-disable */
// Generated from packs/eu-ai-act.yaml by `yarn generate`. Do not edit.

import { ControlPack } from '../types';

/** @public */
export const euAiActPack: ControlPack = {
  id: 'eu-ai-act',
  version: '1.0.0',
  title: 'EU AI Act, per system',
  framework: 'Regulation (EU) 2024/1689',
  description:
    'Duties of providers and deployers that evidence about one AI system can show. The dates are those on which the law applies to systems of Annex III, as Regulation (EU) 2026/1744 moved them; for products of Annex I the high-risk duties apply from 2028-08-02, and marking under Article 50(2) from 2026-12-02 for what was on the market before 2026-08-02. Not covered: the quality management system as a whole (Article 17), conformity assessment, declaration and CE marking (43, 47, 48), authorised representatives, importers and distributors (22 to 24), keeping of documents (18), input data and information of workers (26(4), 26(7)), deep fakes and texts of public interest (50(4)), general-purpose AI models (51 to 56), and most of Annex IV. It is not legal advice, and a full score is not a statement that the law is met.',
  sources: [
    {
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      checkedOn: '2026-11-24',
    },
    {
      url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
      checkedOn: '2026-11-24',
    },
  ],
  controls: [
    {
      id: 'EU-LIT-01',
      title: 'People who work with the system were trained for it',
      description:
        'Those who operate and oversee the system know enough about AI to do so.',
      annexA: ['A.4.6'],
      clauses: ['7.2', '7.3'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'recommended',
        minimal: 'recommended',
      },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
        ],
      },
      evidence: { kind: 'record', source: 'record:oversight-training' },
      check: { rule: 'record', type: 'oversight-training' },
      validityDays: { high: 365, limited: 730, minimal: 730 },
      weight: 1,
      gate: false,
      remediation:
        'Record the training of those who operate and oversee the system.',
      crosswalk: {
        euAiAct: ['Art.4'],
        nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'],
        iso27001: ['7.2', 'A.6.3'],
        iso9001: ['7.2'],
      },
      appliesFrom: '2025-02-02',
    },
    {
      id: 'EU-PRO-01',
      title: 'No prohibited practice is tested on people or in use',
      description:
        'A system that falls under a prohibited practice is not placed on the market, put into service or used.',
      annexA: ['A.9.4'],
      clauses: ['6.1.3'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: { jurisdiction: 'EU' },
      evidence: { kind: 'entity', source: 'spec.risk.class' },
      check: { rule: 'not-prohibited-live' },
      weight: 3,
      gate: true,
      remediation: 'Stop the use, or correct the classification with evidence.',
      fixAt: 'spec.risk.class',
      crosswalk: { euAiAct: ['Art.5'], nistAiRmf: ['GOVERN 1.1'] },
      appliesFrom: '2025-02-02',
    },
    {
      id: 'EU-CLS-01',
      title: 'The system is classified, with the points of Annex III',
      description:
        'It is decided whether the system is high-risk, and which points of Annex III apply, if any.',
      annexA: [],
      clauses: ['6.1.2', '8.2'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: { jurisdiction: 'EU' },
      evidence: { kind: 'entity', source: 'spec.risk' },
      check: {
        allOf: [
          {
            rule: 'value',
            field: 'spec.risk.class',
            oneOf: ['prohibited', 'high', 'limited', 'minimal'],
          },
          { rule: 'text', field: 'spec.risk.rationale', minLength: 20 },
          { rule: 'date', field: 'spec.risk.classifiedOn' },
          { rule: 'list', field: 'spec.risk.annexIII', min: 0 },
        ],
      },
      weight: 3,
      gate: true,
      remediation:
        'Declare class, rationale, classifiedOn and annexIII in spec.risk; an empty list declares that no point applies.',
      fixAt: 'spec.risk',
      crosswalk: {
        euAiAct: ['Art.6', 'AnnexIII'],
        nistAiRmf: ['MAP 1.5', 'GOVERN 1.3'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-CLS-02',
      title: 'Why a listed use is not high-risk is documented',
      description:
        'A use that Annex III lists and that is held not to be high-risk has its assessment on record.',
      annexA: [],
      clauses: ['6.1.2'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { annexIII: 'any' },
          { class: ['limited', 'minimal'] },
        ],
      },
      evidence: { kind: 'record', source: 'record:art6-derogation' },
      check: {
        allOf: [
          { rule: 'value', field: 'spec.traits.profiling', oneOf: [false] },
          {
            rule: 'record',
            type: 'art6-derogation',
            has: ['text'],
            oneOf: { condition: ['a', 'b', 'c', 'd'] },
          },
        ],
      },
      validityDays: { high: 365, limited: 365, minimal: 365 },
      boundTo: 'classified-on',
      weight: 2,
      gate: true,
      remediation:
        'Record the assessment under Article 6(3) and have it approved, or set class high. Profiling is always high-risk.',
      fixAt: 'spec.risk.class',
      crosswalk: {
        euAiAct: ['Art.6(3)', 'Art.6(4)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-RMS-01',
      title: 'Risks of this version are identified and evaluated',
      description:
        'The risk management of the system covers the version that runs.',
      annexA: [],
      clauses: ['6.1.2', '8.2'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'record', source: 'record:risk-assessment' },
      check: {
        rule: 'record',
        type: 'risk-assessment',
        notBefore: 'spec.significantChange.date',
        risksOrStatement: true,
      },
      validityDays: { high: 180 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Assess the risks of this version and have the assessment approved.',
      crosswalk: {
        euAiAct: ['Art.9(1)', 'Art.9(2)'],
        nistAiRmf: ['MAP 5.1', 'MEASURE 3.1', 'MANAGE 1.2'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-RMS-02',
      title: 'Risk management measures are under way',
      description:
        'Each risk above the appetite has a measure, and no measure is overdue.',
      annexA: [],
      clauses: ['6.1.3', '8.3'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { risks: 'any' },
        ],
      },
      evidence: { kind: 'record', source: 'register:risks' },
      check: { rule: 'risks-treated' },
      weight: 2,
      gate: false,
      remediation:
        'Give each risk above the appetite a treatment with owner and due date, or move what is overdue.',
      crosswalk: {
        euAiAct: ['Art.9(2)(d)', 'Art.9(5)'],
        nistAiRmf: ['MANAGE 1.3'],
        iso27001: ['6.1.3', '8.3'],
        iso9001: ['6.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-RMS-03',
      title: 'Residual risk is judged acceptable',
      description:
        'The remaining risk was judged acceptable by the person accountable for it.',
      annexA: [],
      clauses: ['6.1.3', '8.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { risks: 'above-appetite-or-accepted' },
        ],
      },
      evidence: { kind: 'record', source: 'record:risk-acceptance' },
      check: { rule: 'risks-accepted' },
      validityDays: { high: 180 },
      boundTo: 'residual-rating',
      weight: 2,
      gate: true,
      remediation:
        'Ask the risk owner to accept the residual risk as it is rated now, or reduce it.',
      crosswalk: {
        euAiAct: ['Art.9(5)'],
        nistAiRmf: ['MANAGE 1.4'],
        iso27001: ['6.1.3', '8.3'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-RMS-04',
      title: 'Tests run against metrics that were set beforehand',
      description:
        'Metrics and thresholds for the intended purpose are defined before testing.',
      annexA: ['A.6.1.2', 'A.6.2.2'],
      clauses: ['6.2', '8.1'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'link-or-entity', source: 'spec.acceptance' },
      check: {
        rule: 'acceptance-criteria',
        kinds: ['performance', 'robustness'],
        fairnessWhenPersons: true,
      },
      weight: 2,
      gate: false,
      remediation:
        'Declare acceptance criteria with metric, comparator, threshold and kind in spec.acceptance.',
      fixAt: 'spec.acceptance',
      crosswalk: {
        euAiAct: ['Art.9(8)'],
        nistAiRmf: ['MAP 1.6', 'MEASURE 1.1'],
        iso9001: ['8.3.3'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DAT-01',
      title: 'Data is declared, with its origin and the right to use it',
      description:
        'Training, validation and testing data are known, where they come from, and why they may be used.',
      annexA: ['A.4.3', 'A.7.2', 'A.7.3', 'A.7.5'],
      clauses: ['7.5'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { sourcing: ['in-house', 'fine-tuned', 'composed'] },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.datasets' },
      check: {
        allOf: [{ rule: 'datasets-declared' }, { rule: 'datasets-licensed' }],
      },
      weight: 2,
      gate: false,
      remediation:
        'Declare each dataset with role, classification, source and licence, legalBasis or contractRef in spec.datasets.',
      fixAt: 'spec.datasets',
      crosswalk: {
        euAiAct: ['Art.10(1)', 'Art.10(2)(b)', 'AnnexIV(2)(d)'],
        nistAiRmf: ['MAP 4.1', 'GOVERN 6.1'],
        iso27001: ['A.5.9', 'A.5.12', 'A.5.32'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DAT-02',
      title: 'Data is relevant, representative and prepared with care',
      description:
        'The quality of the data and the way it was prepared were checked for its version.',
      annexA: ['A.7.4', 'A.7.6'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { datasetRole: ['training', 'validation', 'testing'] },
        ],
      },
      evidence: { kind: 'metric-or-record', source: 'record:data-quality' },
      check: { rule: 'data-quality' },
      validityDays: { high: 180 },
      boundTo: 'dataset-version',
      weight: 2,
      gate: false,
      remediation:
        'Record the check of each dataset that trains, validates or tests, for its version.',
      crosswalk: {
        euAiAct: ['Art.10(2)(c)', 'Art.10(3)'],
        nistAiRmf: ['MEASURE 2.1'],
        iso9001: ['8.4.2'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DAT-03',
      title: 'Possible bias was examined',
      description:
        'The system was measured across the groups of people that it may treat differently.',
      annexA: ['A.6.2.4', 'A.5.4'],
      clauses: ['8.1', '8.4'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { trait: 'affectsPersons' },
        ],
      },
      evidence: {
        kind: 'metric-or-record',
        source: 'metric | record:fairness-evaluation',
      },
      check: {
        anyOf: [
          { rule: 'fairness-measured' },
          {
            rule: 'record',
            type: 'fairness-evaluation',
            oneOf: { verdict: ['pass'] },
            has: ['slices'],
          },
          { rule: 'record', type: 'fairness-not-applicable', has: ['reason'] },
        ],
      },
      validityDays: { high: 365 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Publish fairness measurements of this version for at least two groups, or record the evaluation.',
      crosswalk: { euAiAct: ['Art.10(2)(f)'], nistAiRmf: ['MEASURE 2.11'] },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DOC-01',
      title:
        'The parts of the technical documentation that a catalog can hold exist',
      description:
        'Purpose, design and a description of the model can be read. Annex IV asks for more than that.',
      annexA: ['A.6.2.7', 'A.8.2', 'A.6.1.3', 'A.6.2.3', 'A.9.4', 'A.6.2.2'],
      clauses: ['7.5', '4.1', '4.2'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: {
        kind: 'document',
        source:
          'spec.intendedUse.purpose + spec.documentation.design + spec.documentation.modelCard',
      },
      check: {
        allOf: [
          { rule: 'text', field: 'spec.intendedUse.purpose', minLength: 40 },
          {
            rule: 'document',
            field: 'spec.documentation.design',
            linkType: 'design',
            techdocs: true,
          },
          {
            when: { declared: 'spec.models' },
            then: {
              rule: 'model-card',
              field: 'spec.documentation.modelCard',
              sections: [
                {
                  name: 'intended use',
                  headings: ['intended use', 'direct use', 'use cases', 'uses'],
                },
                { name: 'limitations', headings: ['limitation'] },
                {
                  name: 'evaluation',
                  headings: ['evaluation', 'results', 'metrics'],
                },
                {
                  name: 'training data',
                  headings: ['training data', 'training details', 'training'],
                },
                {
                  name: 'out-of-scope use',
                  headings: ['out-of-scope', 'out of scope', 'misuse'],
                  highOnly: true,
                },
                {
                  name: 'risks and bias',
                  headings: ['risk', 'bias', 'ethical'],
                  highOnly: true,
                },
                { name: 'contact', headings: ['contact'], highOnly: true },
              ],
            },
          },
        ],
      },
      weight: 3,
      gate: false,
      remediation:
        'Declare the purpose, the design document and the model card, and write each required section.',
      fixAt: 'spec.documentation',
      crosswalk: {
        euAiAct: ['Art.11', 'AnnexIV(1)(a)', 'AnnexIV(2)'],
        nistAiRmf: ['MEASURE 2.9', 'MAP 2.2', 'MAP 2.1', 'MAP 1.1', 'MAP 3.3'],
        iso9001: ['7.5', '8.3.5', '8.2.2'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-LOG-01',
      title: 'Events are logged, and logs are kept for six months at least',
      description:
        'What the system did can be looked up for as long as the law asks.',
      annexA: ['A.6.2.8'],
      clauses: ['7.5.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.logging' },
      check: { rule: 'logging' },
      weight: 2,
      gate: false,
      remediation:
        'Declare enabled, retentionDays and location in spec.logging.',
      fixAt: 'spec.logging',
      crosswalk: {
        euAiAct: ['Art.12', 'Art.19', 'Art.26(6)'],
        nistAiRmf: ['MANAGE 4.1'],
        iso27001: ['A.8.15'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-INF-01',
      title: 'Deployers have instructions for use',
      description:
        'Instructions say what the system can do, where it fails, how it is overseen and whom to ask.',
      annexA: ['A.8.2', 'A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: {
        kind: 'document',
        source: 'spec.documentation.userGuide | link[type=user-guide]',
      },
      check: {
        allOf: [
          {
            rule: 'document',
            field: 'spec.documentation.userGuide',
            linkType: 'user-guide',
          },
          {
            when: { class: ['high', 'prohibited'] },
            then: {
              rule: 'model-card',
              field: 'spec.documentation.userGuide',
              sections: [
                {
                  name: 'capabilities',
                  headings: ['capabilit', 'what it does'],
                },
                { name: 'limits', headings: ['limit'] },
                { name: 'oversight', headings: ['oversight', 'human'] },
                { name: 'contact', headings: ['contact', 'support'] },
              ],
            },
          },
        ],
      },
      weight: 2,
      gate: false,
      remediation:
        'Publish the instructions for use and declare them; for class high with capabilities, limits, oversight and contact.',
      fixAt: 'spec.documentation.userGuide',
      crosswalk: {
        euAiAct: ['Art.13'],
        nistAiRmf: ['MEASURE 2.8'],
        iso9001: ['7.4'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-OVS-01',
      title: 'People can oversee the system and step in',
      description:
        'Oversight is designed into the system: it is stated who oversees it, how, and how they step in.',
      annexA: ['A.9.2', 'A.9.3'],
      clauses: [],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.oversight' },
      check: {
        allOf: [
          {
            rule: 'value',
            field: 'spec.oversight.mode',
            oneOf: [
              'human-in-the-loop',
              'human-on-the-loop',
              'human-in-command',
            ],
          },
          { rule: 'people', field: 'spec.oversight.role' },
          { rule: 'text', field: 'spec.oversight.intervention', minLength: 20 },
        ],
      },
      weight: 3,
      gate: true,
      remediation: 'Declare mode, role and intervention in spec.oversight.',
      fixAt: 'spec.oversight',
      crosswalk: { euAiAct: ['Art.14'], nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'] },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-OVS-02',
      title: 'The system can be stopped, and that was tried',
      description:
        'A person can interrupt the system or bring it into a safe state, and a drill has shown it.',
      annexA: ['A.6.2.5', 'A.6.2.6'],
      clauses: ['8.1'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: {
        kind: 'record-or-link',
        source:
          'spec.documentation.rollback | link[type=rollback] + record:rollback-drill',
      },
      check: {
        allOf: [
          {
            rule: 'document',
            field: 'spec.documentation.rollback',
            linkType: 'rollback',
          },
          {
            rule: 'record',
            type: 'rollback-drill',
            oneOf: { verdict: ['pass'] },
          },
        ],
      },
      validityDays: { high: 365 },
      weight: 2,
      gate: false,
      remediation:
        'Declare the runbook to stop or roll back, try it and record the drill.',
      fixAt: 'spec.documentation.rollback',
      crosswalk: {
        euAiAct: ['Art.14(4)(e)'],
        nistAiRmf: ['MANAGE 2.4'],
        iso27001: ['A.5.30'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-ACC-01',
      title:
        'The version that runs reaches its declared accuracy and robustness',
      description:
        'The version was measured against the criteria that were set for it.',
      annexA: ['A.6.2.4'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { declared: 'spec.acceptance' },
        ],
      },
      evidence: { kind: 'metric', source: 'spec.acceptance' },
      check: { rule: 'acceptance-met' },
      validityDays: { high: 365 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Publish measurements of this version for each acceptance criterion.',
      fixAt: 'spec.acceptance',
      crosswalk: {
        euAiAct: ['Art.9(6)', 'Art.15(1)', 'Art.15(3)'],
        nistAiRmf: ['MEASURE 2.3', 'MEASURE 2.5'],
        iso9001: ['8.3.4'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-CYB-01',
      title: 'The system withstands attempts to alter its use or behaviour',
      description:
        'Attacks that are specific to AI were tried, and what was found is being handled.',
      annexA: ['A.6.2.4', 'A.4.5'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'record-or-metric', source: 'record:security-test' },
      check: {
        rule: 'record',
        type: 'security-test',
        oneOf: { verdict: ['pass', 'accepted-findings'] },
        openItems: 'findings',
        generativeTests: ['prompt-injection', 'data-leakage'],
      },
      validityDays: { high: 365 },
      boundTo: 'version-major',
      weight: 2,
      gate: false,
      remediation:
        'Test security and misuse for this major version, record the outcome and plan what is open.',
      crosswalk: {
        euAiAct: ['Art.15(5)'],
        nistAiRmf: ['MEASURE 2.7'],
        iso27001: ['A.8.8', 'A.8.29'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-QMS-01',
      title: 'Changes and releases go through an approval',
      description:
        'Someone other than its author approved the release of exactly this version.',
      annexA: ['A.6.2.5'],
      clauses: ['8.1', '6.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'record', source: 'record:release-approval' },
      check: {
        rule: 'record',
        type: 'release-approval',
        oneOf: { decision: ['approved'] },
        approverMayApprove: true,
      },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Ask someone else who may approve releases to approve this version.',
      crosswalk: {
        euAiAct: ['Art.17(1)(a)'],
        nistAiRmf: ['MANAGE 1.1'],
        iso27001: ['A.8.32'],
        iso9001: ['8.6'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-COR-01',
      title: 'What does not conform is corrected',
      description:
        'Corrective actions have cause, owner and date, and their effect is checked by a second person.',
      annexA: ['A.6.2.6'],
      clauses: ['10.2'],
      dueFrom: 'design-development',
      dueUntil: 'retirement',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { nonconformities: 'any' },
        ],
      },
      evidence: { kind: 'record', source: 'register:nonconformities' },
      check: { rule: 'nonconformities-handled' },
      weight: 2,
      gate: false,
      remediation:
        'Complete, close or replan the corrective action, and have its effect checked.',
      crosswalk: {
        euAiAct: ['Art.20'],
        nistAiRmf: ['MANAGE 4.2'],
        iso27001: ['10.2'],
        iso9001: ['10.2'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-VAL-01',
      title: 'Duties along the value chain are settled',
      description:
        'Suppliers of components, models and services are known and assessed, and it is settled who does what.',
      annexA: ['A.10.2', 'A.10.3'],
      clauses: ['8.1'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { class: ['high'] },
          {
            any: [
              { declared: 'spec.suppliers' },
              {
                sourcing: [
                  'third-party-model',
                  'third-party-service',
                  'open-source-model',
                  'embedded-in-product',
                ],
              },
            ],
          },
        ],
      },
      evidence: {
        kind: 'entity+record',
        source: 'spec.suppliers + record:supplier-assessment',
      },
      check: { rule: 'suppliers-assessed' },
      validityDays: { high: 365 },
      weight: 2,
      gate: false,
      remediation:
        'Name each supplier with role and terms in spec.suppliers, and record its assessment.',
      fixAt: 'spec.suppliers',
      crosswalk: {
        euAiAct: ['Art.25', 'Art.25(4)'],
        nistAiRmf: ['GOVERN 6.1', 'MANAGE 3.1'],
        iso27001: ['A.5.19', 'A.5.20'],
        iso9001: ['8.4'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-REG-01',
      title: 'The system is registered, or it is recorded why not',
      description:
        'The entry in the database of the EU is declared, or it is recorded why none is needed.',
      annexA: ['A.8.3'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { class: ['high'] },
          { any: [{ role: 'provider' }, { trait: 'publicBody' }] },
        ],
      },
      evidence: {
        kind: 'entity-or-record',
        source: 'spec.registrations | record:registration-not-required',
      },
      check: {
        anyOf: [
          { rule: 'registered' },
          {
            rule: 'record',
            type: 'registration-not-required',
            has: ['reason'],
          },
        ],
      },
      weight: 1,
      gate: false,
      remediation:
        'Register the system and declare the entry, or record why it need not be registered.',
      fixAt: 'spec.registrations',
      crosswalk: {
        euAiAct: ['Art.49', 'Art.26(8)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-PMM-01',
      title: 'The system is monitored after it is on the market',
      description:
        'It is declared how the system is monitored, within what limits, and who is alerted.',
      annexA: ['A.6.2.6'],
      clauses: ['9.1'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'entity-or-link', source: 'spec.monitoring' },
      check: { rule: 'monitoring-plan' },
      weight: 2,
      gate: true,
      remediation:
        'Declare owner, dashboard and metrics with limit and cadence in spec.monitoring.',
      fixAt: 'spec.monitoring',
      crosswalk: {
        euAiAct: ['Art.72', 'Art.26(5)'],
        nistAiRmf: ['MEASURE 3.1', 'MANAGE 4.1'],
        iso27001: ['A.8.16'],
        iso9001: ['9.1.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-PMM-02',
      title: 'Data from operation is collected and analysed',
      description:
        'Performance and drift are measured as often as promised and are inside their limits.',
      annexA: ['A.6.2.6'],
      clauses: ['9.1'],
      dueFrom: 'operation-monitoring',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { metricKind: ['performance', 'drift'] },
        ],
      },
      evidence: { kind: 'metric', source: 'spec.monitoring.metrics' },
      check: { rule: 'metrics-watched', kinds: ['performance', 'drift'] },
      weight: 3,
      gate: false,
      remediation: 'Fix the feed of measurements, or the model.',
      fixAt: 'spec.monitoring.metrics',
      crosswalk: {
        euAiAct: ['Art.72(2)', 'Art.15(3)'],
        nistAiRmf: ['MEASURE 2.4', 'MANAGE 4.1'],
        iso9001: ['9.1.1'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-INC-01',
      title: 'Serious incidents are reported in time',
      description:
        'Each serious incident was reported within its days, or it is recorded why not.',
      annexA: ['A.8.4'],
      clauses: ['10.2'],
      dueFrom: 'operation-monitoring',
      dueUntil: 'retirement',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'record', source: 'register:incidents' },
      check: {
        rule: 'incidents-handled',
        reportDays: { serious: 15, death: 10, widespread: 2 },
      },
      weight: 2,
      gate: false,
      remediation:
        'Answer what is overdue; report serious incidents or record why not.',
      crosswalk: {
        euAiAct: ['Art.73', 'Art.26(5)'],
        nistAiRmf: ['MANAGE 4.3'],
        iso27001: ['A.5.24', 'A.5.26'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DEP-01',
      title: 'Oversight is assigned to competent people',
      description:
        'Those who oversee the system where it is used are named and were trained for it.',
      annexA: ['A.9.2', 'A.9.3', 'A.4.6'],
      clauses: ['7.2', '7.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
        ],
      },
      evidence: {
        kind: 'entity+record',
        source: 'spec.oversight + record:oversight-training',
      },
      check: {
        allOf: [
          { rule: 'people', field: 'spec.oversight.role' },
          { rule: 'record', type: 'oversight-training' },
        ],
      },
      validityDays: { high: 365 },
      weight: 3,
      gate: true,
      remediation:
        'Declare spec.oversight.role, and record the training of those who oversee.',
      fixAt: 'spec.oversight.role',
      crosswalk: {
        euAiAct: ['Art.26(2)'],
        nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'],
        iso27001: ['7.2', 'A.6.3'],
        iso9001: ['7.2'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DEP-02',
      title: 'Data protection impact assessment uses what the provider says',
      description:
        'Where personal data is used, its protection was assessed, or it is recorded why not.',
      annexA: ['A.5.4', 'A.7.2'],
      clauses: ['4.1', '8.4'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
          { trait: 'personalData' },
        ],
      },
      evidence: {
        kind: 'record-or-link',
        source: 'record:dpia | record:dpia-not-required',
      },
      check: {
        anyOf: [
          { rule: 'record', type: 'dpia' },
          { rule: 'record', type: 'dpia-not-required', has: ['reason'] },
          { rule: 'link-without-record', type: 'dpia' },
        ],
      },
      validityDays: { high: 365 },
      weight: 2,
      gate: false,
      remediation:
        'Record the data protection impact assessment with its date, or why none is needed.',
      crosswalk: {
        euAiAct: ['Art.26(9)'],
        nistAiRmf: ['MEASURE 2.10'],
        iso27001: ['A.5.34'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DEP-03',
      title: 'People about whom it helps to decide are told',
      description:
        'Persons who are subject to the use of a listed high-risk system are told so.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
          { annexIII: 'any' },
          { trait: 'affectsPersons' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.transparency.aiInteraction' },
      check: { rule: 'text', field: 'spec.transparency.aiInteraction.url' },
      weight: 2,
      gate: false,
      remediation:
        'Declare in spec.transparency.aiInteraction where people are told.',
      fixAt: 'spec.transparency.aiInteraction',
      crosswalk: {
        euAiAct: ['Art.26(11)'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-DEP-04',
      title: 'Impact on fundamental rights was assessed before the first use',
      description:
        'Where the deployer owes one, the impact on fundamental rights was assessed and the authority told.',
      annexA: ['A.5.4', 'A.8.3'],
      clauses: ['8.4', '4.1'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
          {
            any: [
              { trait: 'publicBody' },
              { trait: 'publicService' },
              { annexIII: ['5(b)', '5(c)'] },
            ],
          },
          { not: { annexIII: ['2'] } },
        ],
      },
      evidence: { kind: 'record', source: 'record:fria' },
      check: {
        rule: 'record',
        type: 'fria',
        sections: [
          'processes',
          'period',
          'persons',
          'harms',
          'oversight',
          'measures',
        ],
        has: ['authorityNotifiedOn'],
      },
      validityDays: { high: 365 },
      boundTo: 'version-major',
      weight: 2,
      gate: false,
      remediation:
        'Complete the fundamental rights impact assessment; it may reuse the impact and data protection assessments.',
      crosswalk: { euAiAct: ['Art.27'], nistAiRmf: ['MAP 5.1'] },
      appliesFrom: '2027-12-02',
    },
    {
      id: 'EU-TRA-01',
      title: 'People are told that they deal with AI',
      description:
        'People who interact with the system are told that it is AI.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { trait: 'interactsWithPersons' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.transparency.aiInteraction' },
      check: { rule: 'text', field: 'spec.transparency.aiInteraction.url' },
      weight: 2,
      gate: false,
      remediation:
        'Declare in spec.transparency.aiInteraction where it can be seen.',
      fixAt: 'spec.transparency.aiInteraction',
      crosswalk: {
        euAiAct: ['Art.50(1)'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
      appliesFrom: '2026-08-02',
    },
    {
      id: 'EU-TRA-02',
      title: 'Content that it generates is marked',
      description: 'Generated content is marked so that machines can tell.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { trait: 'generatesContent' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.transparency.contentMarking' },
      check: { rule: 'text', field: 'spec.transparency.contentMarking.url' },
      weight: 2,
      gate: false,
      remediation:
        'Declare in spec.transparency.contentMarking where it can be seen.',
      fixAt: 'spec.transparency.contentMarking',
      crosswalk: {
        euAiAct: ['Art.50(2)'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
      appliesFrom: '2026-08-02',
    },
    {
      id: 'EU-TRA-03',
      title:
        'People exposed to emotion recognition or biometric categorisation are told',
      description:
        'People who are exposed to it are told that it is in operation.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { trait: 'emotionOrBiometric' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.transparency.exposureNotice' },
      check: { rule: 'text', field: 'spec.transparency.exposureNotice.url' },
      weight: 2,
      gate: false,
      remediation:
        'Declare in spec.transparency.exposureNotice where it can be seen.',
      fixAt: 'spec.transparency.exposureNotice',
      crosswalk: {
        euAiAct: ['Art.50(3)'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
      appliesFrom: '2026-08-02',
    },
  ],
};
