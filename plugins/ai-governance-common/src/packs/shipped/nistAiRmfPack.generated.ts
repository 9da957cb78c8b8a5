/* eslint-disable */
// Generated from packs/nist-ai-rmf.yaml by `yarn generate`. Do not edit.

import { ControlPack } from '../types';

/** @public */
export const nistAiRmfPack: ControlPack = {
  id: 'nist-ai-rmf',
  version: '1.0.0',
  title: 'NIST AI RMF, per system',
  framework: 'NIST AI RMF 1.0 (NIST AI 100-1)',
  description:
    'Outcomes that evidence about one AI system can show: 43 of the 72 subcategories. The framework is voluntary and has no classes; which class owes what is our choice. Not covered, because they speak of the organisation, of how teams are made up, or of what nothing here records: GOVERN 1.1, 1.2, 1.4, 3.1, 4.1, 5.2, 6.2; MAP 1.2, 1.3, 1.4, 1.5, 3.1, 3.2, 4.2, 5.2; MEASURE 1.2, 1.3, 2.2, 2.6, 2.12, 2.13, 3.2, 4.1, 4.2, 4.3; MANAGE 2.1, 2.2, 2.3, 3.2. A subcategory that is served is not thereby achieved in full.',
  sources: [
    {
      url: 'https://www.nist.gov/itl/ai-risk-management-framework',
      checkedOn: '2026-11-23',
    },
  ],
  controls: [
    {
      id: 'NIST-GOV-01',
      title: 'Accountability for the system and for its risk is documented',
      description:
        'An accountable owner and an owner of its risk exist and can be reached.',
      annexA: ['A.3.2'],
      clauses: ['5.3'],
      dueFrom: 'inception',
      dueUntil: 'retirement',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: {
        kind: 'entity',
        source: 'spec.owner + spec.governance.riskOwner',
      },
      check: {
        allOf: [
          { rule: 'people', field: 'spec.owner' },
          {
            rule: 'people',
            field: 'spec.governance.riskOwner',
            defaultKind: 'User',
          },
        ],
      },
      weight: 3,
      gate: true,
      remediation:
        'Set spec.owner and spec.governance.riskOwner to a team that has members, or to a person.',
      fixAt: 'spec.owner',
      crosswalk: {
        euAiAct: ['Art.26(2)'],
        nistAiRmf: ['GOVERN 2.1', 'GOVERN 2.3'],
        iso27001: ['A.5.2'],
        iso9001: ['5.3'],
      },
    },
    {
      id: 'NIST-GOV-02',
      title: 'The inventory entry is kept current',
      description:
        'Somebody who belongs to the owner has confirmed that what is declared is true.',
      annexA: ['A.3.2'],
      clauses: ['4.3', '7.5.3', '9.1'],
      dueFrom: 'inception',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'record', source: 'record:attestation' },
      check: {
        rule: 'record',
        type: 'attestation',
        selfAttested: true,
        authorIsOwner: true,
      },
      validityDays: { high: 90, limited: 180, minimal: 365 },
      boundTo: 'spec-hash',
      weight: 2,
      gate: false,
      remediation:
        'Let a member of the owning team check the declared facts and attest them.',
      crosswalk: { nistAiRmf: ['GOVERN 1.6'], iso27001: ['A.5.9'] },
    },
    {
      id: 'NIST-GOV-03',
      title: 'Risk management of the system is reviewed at intervals',
      description:
        'The system was reviewed within its interval, and what follows is decided.',
      annexA: ['A.6.2.6'],
      clauses: ['9.1', '9.3.2'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'record', source: 'record:governance-review' },
      check: {
        rule: 'record',
        type: 'governance-review',
        has: ['attendees'],
        oneOf: {
          decision: ['continue', 'continue-with-actions', 'suspend', 'retire'],
        },
        openItems: 'actions',
      },
      validityDays: { high: 90, limited: 180, minimal: 365 },
      weight: 2,
      gate: false,
      remediation:
        'Hold the governance review and record attendees, decision and actions.',
      crosswalk: {
        euAiAct: ['Art.9(2)'],
        nistAiRmf: ['GOVERN 1.5'],
        iso27001: ['9.3'],
        iso9001: ['9.3'],
      },
    },
    {
      id: 'NIST-GOV-04',
      title: 'People who operate and oversee the system were trained',
      description: 'Training of those who work with the system is on record.',
      annexA: ['A.4.6'],
      clauses: ['7.2', '7.3'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: {
        any: [
          { decisionMaking: ['assists', 'automated'] },
          { trait: 'autonomous' },
          { class: ['high', 'prohibited'] },
        ],
      },
      evidence: { kind: 'record', source: 'record:oversight-training' },
      check: { rule: 'record', type: 'oversight-training' },
      validityDays: { high: 365, limited: 730, minimal: 730 },
      weight: 2,
      gate: false,
      remediation:
        'Record the training of those who operate and oversee the system.',
      crosswalk: {
        euAiAct: ['Art.14', 'Art.26(2)', 'Art.4'],
        nistAiRmf: ['GOVERN 2.2', 'GOVERN 3.2', 'MAP 3.4'],
        iso27001: ['7.2', 'A.6.3'],
        iso9001: ['7.2'],
      },
    },
    {
      id: 'NIST-GOV-05',
      title: 'Risks from third parties are addressed',
      description:
        'Suppliers of models, data and services are known and assessed.',
      annexA: ['A.10.2', 'A.10.3'],
      clauses: ['8.1'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: {
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
      evidence: {
        kind: 'entity+record',
        source: 'spec.suppliers + record:supplier-assessment',
      },
      check: { rule: 'suppliers-assessed' },
      validityDays: { high: 365, limited: 365, minimal: 730 },
      weight: 2,
      gate: false,
      remediation:
        'Name each supplier with role and terms in spec.suppliers, and record its assessment.',
      fixAt: 'spec.suppliers',
      crosswalk: {
        euAiAct: ['Art.25', 'Art.26'],
        nistAiRmf: ['GOVERN 6.1', 'MANAGE 3.1'],
        iso27001: ['A.5.19', 'A.5.20'],
        iso9001: ['8.4'],
      },
    },
    {
      id: 'NIST-GOV-06',
      title: 'The system is phased out safely',
      description: 'A system that is taken out of use is taken out completely.',
      annexA: ['A.6.2.6', 'A.4.2'],
      clauses: ['8.1'],
      dueFrom: 'retirement',
      dueUntil: 'retirement',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { stage: ['retirement'] },
      evidence: { kind: 'record+relation', source: 'record:retirement' },
      check: { rule: 'retired' },
      weight: 2,
      gate: false,
      remediation:
        'Record the retirement, and remove what still depends on the system.',
      crosswalk: { nistAiRmf: ['GOVERN 1.7'], iso27001: ['A.8.10'] },
    },
    {
      id: 'NIST-MAP-01',
      title: 'Purpose, setting and scope are documented',
      description:
        'A reader learns what the system is for, who uses it, and on whom it has an effect.',
      annexA: ['A.9.4', 'A.6.2.2'],
      clauses: ['4.1', '4.2'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      evidence: { kind: 'entity', source: 'spec.intendedUse' },
      check: {
        allOf: [
          { rule: 'text', field: 'spec.intendedUse.purpose', minLength: 40 },
          { rule: 'list', field: 'spec.intendedUse.users' },
          {
            when: { trait: 'affectsPersons' },
            then: { rule: 'list', field: 'spec.intendedUse.affectedPersons' },
          },
          {
            when: { class: ['high', 'prohibited'] },
            then: { rule: 'list', field: 'spec.intendedUse.outOfScope' },
          },
        ],
      },
      weight: 2,
      gate: false,
      remediation:
        'Declare purpose, users, affected persons and what is out of scope in spec.intendedUse.',
      fixAt: 'spec.intendedUse',
      crosswalk: {
        euAiAct: ['Art.13(3)(b)', 'AnnexIV(1)(a)'],
        nistAiRmf: ['MAP 1.1', 'MAP 3.3'],
        iso9001: ['8.2.2'],
      },
    },
    {
      id: 'NIST-MAP-02',
      title: 'How much risk management the system needs is decided',
      description:
        'The system has a risk class, with a reason and the day on which it was decided.',
      annexA: [],
      clauses: ['6.1.2', '8.2'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
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
        ],
      },
      weight: 3,
      gate: true,
      remediation: 'Declare class, rationale and classifiedOn in spec.risk.',
      fixAt: 'spec.risk',
      crosswalk: {
        euAiAct: ['Art.6', 'AnnexIII'],
        nistAiRmf: ['GOVERN 1.3'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'NIST-MAP-03',
      title: 'Requirements and metrics are set',
      description:
        'It is stated what the system must achieve, and how that is measured.',
      annexA: ['A.6.1.2', 'A.6.2.2'],
      clauses: ['6.2', '8.1'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { not: { sourcing: ['third-party-service'] } },
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
        euAiAct: ['Art.9(8)', 'Art.15(1)'],
        nistAiRmf: ['MAP 1.6', 'MEASURE 1.1'],
        iso9001: ['8.3.3'],
      },
    },
    {
      id: 'NIST-MAP-04',
      title: 'Tasks, methods and knowledge limits are documented',
      description:
        'A model card says what the model does, how well, and where it fails.',
      annexA: ['A.6.2.7', 'A.8.2'],
      clauses: ['7.5'],
      dueFrom: 'verification-validation',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { declared: 'spec.models' },
      evidence: { kind: 'document', source: 'spec.documentation.modelCard' },
      check: {
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
      weight: 2,
      gate: false,
      remediation: 'Declare the model card, and write each required section.',
      fixAt: 'spec.documentation.modelCard',
      crosswalk: {
        en18286: ['Annex ZA'],
        euAiAct: ['Art.11', 'Art.13', 'AnnexIV'],
        nistAiRmf: ['MAP 2.1', 'MAP 2.2', 'MEASURE 2.9'],
        iso9001: ['7.5'],
      },
    },
    {
      id: 'NIST-MAP-05',
      title: 'Human oversight is defined',
      description: 'It is stated who oversees the system, and how.',
      annexA: ['A.9.2', 'A.9.3'],
      clauses: [],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'off' },
      appliesWhen: {
        any: [
          { decisionMaking: ['assists', 'automated'] },
          { trait: 'autonomous' },
          { class: ['high', 'prohibited'] },
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
          {
            when: { class: ['high', 'prohibited'] },
            then: {
              rule: 'text',
              field: 'spec.oversight.intervention',
              minLength: 20,
            },
          },
        ],
      },
      weight: 2,
      gate: false,
      remediation: 'Declare mode, role and intervention in spec.oversight.',
      fixAt: 'spec.oversight',
      crosswalk: { euAiAct: ['Art.14'], nistAiRmf: ['MAP 3.5'] },
    },
    {
      id: 'NIST-MAP-06',
      title: 'Components are mapped',
      description:
        'A bill of materials names the models in a form that machines check.',
      annexA: ['A.4.2', 'A.4.4', 'A.10.3'],
      clauses: ['7.5'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { declared: 'spec.models' },
      evidence: { kind: 'document', source: 'spec.documentation.aibom' },
      check: { rule: 'bom-covers-models', field: 'spec.documentation.aibom' },
      weight: 1,
      gate: false,
      remediation:
        'Generate a CycloneDX bill of materials (1.5 or later) in the build, commit it and declare it.',
      fixAt: 'spec.documentation.aibom',
      crosswalk: {
        euAiAct: ['AnnexIV(2)(a)', 'Art.25(4)'],
        nistAiRmf: ['MAP 4.1'],
        iso27001: ['A.5.9'],
      },
    },
    {
      id: 'NIST-MAP-07',
      title: 'Impacts on people and society are characterised',
      description:
        'What the system may do to individuals, groups and society was assessed for this version.',
      annexA: ['A.5.2', 'A.5.3', 'A.5.4', 'A.5.5'],
      clauses: ['6.1.4', '8.4'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: {
        any: [{ class: ['high', 'prohibited'] }, { trait: 'affectsPersons' }],
      },
      evidence: { kind: 'record', source: 'record:impact-assessment' },
      check: {
        anyOf: [
          {
            rule: 'record',
            type: 'impact-assessment',
            sections: [
              'individuals',
              'groups',
              'society',
              'misuse',
              'failures',
              'mitigations',
            ],
          },
          { rule: 'link-without-record', type: 'impact-assessment' },
        ],
      },
      validityDays: { high: 365, limited: 730 },
      boundTo: 'version-major',
      weight: 3,
      gate: true,
      remediation:
        'Complete the impact assessment for this major version and have it approved.',
      crosswalk: {
        iso42005: ['as a whole'],
        euAiAct: ['Art.27'],
        nistAiRmf: ['MAP 5.1', 'GOVERN 4.2'],
        iso27001: ['8.2'],
      },
    },
    {
      id: 'NIST-MAP-08',
      title: 'Data for training and testing was examined',
      description:
        'Whether the data is fit for what it is used for was examined for its version.',
      annexA: ['A.7.4', 'A.7.6'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { datasetRole: ['training', 'validation', 'testing'] },
      evidence: { kind: 'metric-or-record', source: 'record:data-quality' },
      check: { rule: 'data-quality' },
      validityDays: { high: 180, limited: 365 },
      boundTo: 'dataset-version',
      weight: 2,
      gate: false,
      remediation:
        'Record the check of each dataset that trains, validates or tests, for its version.',
      crosswalk: {
        euAiAct: ['Art.10(3)', 'Art.10(2)(c)'],
        nistAiRmf: ['MAP 2.3', 'MEASURE 2.1'],
        iso9001: ['8.4.2'],
      },
    },
    {
      id: 'NIST-MEA-01',
      title: 'Performance is measured, and the system is shown to be valid',
      description:
        'The version that runs was measured against its acceptance criteria.',
      annexA: ['A.6.2.4'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { declared: 'spec.acceptance' },
      evidence: { kind: 'metric', source: 'spec.acceptance' },
      check: { rule: 'acceptance-met' },
      validityDays: { high: 365, limited: 365, minimal: 730 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Publish measurements of this version for each acceptance criterion.',
      fixAt: 'spec.acceptance',
      crosswalk: {
        euAiAct: ['Art.15', 'Art.9(6)'],
        nistAiRmf: ['MEASURE 2.3', 'MEASURE 2.5'],
        iso9001: ['8.3.4'],
      },
    },
    {
      id: 'NIST-MEA-02',
      title: 'Behaviour in production is monitored',
      description:
        'Performance and drift are measured as often as promised and are inside their limits.',
      annexA: ['A.6.2.6'],
      clauses: ['9.1'],
      dueFrom: 'operation-monitoring',
      require: { high: 'required', limited: 'required', minimal: 'off' },
      appliesWhen: { metricKind: ['performance', 'drift'] },
      evidence: { kind: 'metric', source: 'spec.monitoring.metrics' },
      check: { rule: 'metrics-watched', kinds: ['performance', 'drift'] },
      weight: 3,
      gate: false,
      remediation: 'Fix the feed of measurements, or the model.',
      fixAt: 'spec.monitoring.metrics',
      crosswalk: {
        en18286: ['Annex ZA'],
        euAiAct: ['Art.72(2)', 'Art.15(3)'],
        nistAiRmf: ['MEASURE 2.4'],
        iso9001: ['9.1.1'],
      },
    },
    {
      id: 'NIST-MEA-03',
      title: 'Security and resilience are evaluated',
      description:
        'The system was attacked and misused on purpose, and what was found is being handled.',
      annexA: ['A.6.2.4', 'A.4.5'],
      clauses: ['8.1'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      evidence: { kind: 'record-or-metric', source: 'record:security-test' },
      check: {
        rule: 'record',
        type: 'security-test',
        oneOf: { verdict: ['pass', 'accepted-findings'] },
        openItems: 'findings',
        generativeTests: ['prompt-injection', 'data-leakage'],
      },
      validityDays: { high: 365, limited: 730 },
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
    },
    {
      id: 'NIST-MEA-04',
      title: 'Users have what they need to hold it to account',
      description: 'Users have instructions on which they can act.',
      annexA: ['A.8.2', 'A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
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
    },
    {
      id: 'NIST-MEA-05',
      title: 'Privacy risk is examined',
      description:
        'Where personal data is used, its protection was assessed, or it is recorded why not.',
      annexA: ['A.5.4', 'A.7.2'],
      clauses: ['4.1', '8.4'],
      dueFrom: 'verification-validation',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { trait: 'personalData' },
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
      validityDays: { high: 365, limited: 365, minimal: 730 },
      weight: 2,
      gate: false,
      remediation:
        'Record the data protection impact assessment with its date, or why none is needed.',
      crosswalk: {
        euAiAct: ['Art.26(9)'],
        nistAiRmf: ['MEASURE 2.10'],
        iso27001: ['A.5.34'],
      },
    },
    {
      id: 'NIST-MEA-06',
      title: 'Fairness and bias are evaluated',
      description:
        'The system was measured across the groups of people that it may treat differently.',
      annexA: ['A.6.2.4', 'A.5.4'],
      clauses: ['8.1', '8.4'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { trait: 'affectsPersons' },
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
      validityDays: { high: 365, limited: 730 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Publish fairness measurements of this version for at least two groups, or record the evaluation.',
      crosswalk: {
        euAiAct: ['Art.10(2)(f)', 'Art.15(4)'],
        nistAiRmf: ['MEASURE 2.11'],
      },
    },
    {
      id: 'NIST-MEA-07',
      title: 'Risks are identified and tracked',
      description:
        'The risks of the version that runs were assessed, and nothing significant changed since.',
      annexA: [],
      clauses: ['6.1.2', '8.2'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'record', source: 'record:risk-assessment' },
      check: {
        rule: 'record',
        type: 'risk-assessment',
        notBefore: 'spec.significantChange.date',
        risksOrStatement: true,
      },
      validityDays: { high: 180, limited: 365, minimal: 730 },
      boundTo: 'version',
      weight: 3,
      gate: true,
      remediation:
        'Assess the risks of this version and have the assessment approved.',
      crosswalk: {
        euAiAct: ['Art.9(2)'],
        nistAiRmf: ['MEASURE 3.1', 'MANAGE 1.2'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'NIST-MEA-08',
      title: 'People can report problems',
      description:
        'Anybody can find where to report a problem with the system.',
      annexA: ['A.3.3'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'report-concern', orPolicy: 'concernUrl' },
      weight: 1,
      gate: false,
      remediation:
        'Add a link of the type report-concern, or set aiGovernance.concernUrl for all systems.',
      fixAt: 'metadata.links',
      crosswalk: {
        nistAiRmf: ['MEASURE 3.3', 'GOVERN 5.1'],
        iso27001: ['A.6.8'],
      },
    },
    {
      id: 'NIST-MAN-01',
      title: 'Whether to deploy is a decision of its own',
      description:
        'Somebody other than its author decided that exactly this version may be deployed.',
      annexA: ['A.6.2.5'],
      clauses: ['8.1', '6.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
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
        en18286: ['Annex ZA'],
        euAiAct: ['Art.17(1)(a)'],
        nistAiRmf: ['MANAGE 1.1'],
        iso27001: ['A.8.32'],
        iso9001: ['8.6'],
      },
    },
    {
      id: 'NIST-MAN-02',
      title: 'Responses to high-priority risks are planned',
      description:
        'Every risk above the appetite is being treated, and no treatment is overdue.',
      annexA: [],
      clauses: ['6.1.3', '8.3'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { risks: 'any' },
      evidence: { kind: 'record', source: 'register:risks' },
      check: { rule: 'risks-treated' },
      weight: 2,
      gate: false,
      remediation:
        'Give each risk above the appetite a treatment with owner and due date, or move what is overdue.',
      crosswalk: {
        euAiAct: ['Art.9(5)'],
        nistAiRmf: ['MANAGE 1.3'],
        iso27001: ['6.1.3', '8.3'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'NIST-MAN-03',
      title: 'Residual risk is documented',
      description:
        'What risk remains was accepted by the risk owner, as it is rated now.',
      annexA: [],
      clauses: ['6.1.3', '8.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { risks: 'above-appetite-or-accepted' },
      evidence: { kind: 'record', source: 'record:risk-acceptance' },
      check: { rule: 'risks-accepted' },
      validityDays: { high: 180, limited: 365 },
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
    },
    {
      id: 'NIST-MAN-04',
      title: 'The system can be disengaged',
      description:
        'The system can be stopped or rolled back, and this was tried.',
      annexA: ['A.6.2.5', 'A.6.2.6'],
      clauses: ['8.1'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      requireAlsoWhen: {
        all: [{ class: ['limited'] }, { trait: 'autonomous' }],
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
      validityDays: { high: 365, limited: 365 },
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
    },
    {
      id: 'NIST-MAN-05',
      title: 'Monitoring after deployment is planned and in force',
      description:
        'It is declared how the system is monitored, within what limits, and who is alerted.',
      annexA: ['A.6.2.6'],
      clauses: ['9.1'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'entity-or-link', source: 'spec.monitoring' },
      check: { rule: 'monitoring-plan' },
      weight: 2,
      gate: true,
      remediation:
        'Declare owner, dashboard and metrics with limit and cadence in spec.monitoring.',
      fixAt: 'spec.monitoring',
      crosswalk: {
        en18286: ['Annex ZA'],
        euAiAct: ['Art.72', 'Art.26(5)'],
        nistAiRmf: ['MANAGE 4.1'],
        iso27001: ['A.8.16'],
        iso9001: ['9.1.1'],
      },
    },
    {
      id: 'NIST-MAN-06',
      title: 'Incidents are answered and communicated',
      description:
        'Incidents are answered, and those that must be reported are reported, in time.',
      annexA: ['A.8.4'],
      clauses: ['10.2'],
      dueFrom: 'operation-monitoring',
      dueUntil: 'retirement',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
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
        nistAiRmf: ['MANAGE 4.3', 'GOVERN 4.3'],
        iso27001: ['A.5.24', 'A.5.26'],
      },
    },
    {
      id: 'NIST-MAN-07',
      title: 'Improvements follow from what went wrong',
      description:
        'Corrective actions have cause, owner and date, and their effect is checked by a second person.',
      annexA: ['A.6.2.6'],
      clauses: ['10.2'],
      dueFrom: 'design-development',
      dueUntil: 'retirement',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: { nonconformities: 'any' },
      evidence: { kind: 'record', source: 'register:nonconformities' },
      check: { rule: 'nonconformities-handled' },
      weight: 2,
      gate: false,
      remediation:
        'Complete, close or replan the corrective action, and have its effect checked.',
      crosswalk: {
        iso9001of2026: ['10.2'],
        euAiAct: ['Art.20'],
        nistAiRmf: ['MANAGE 4.2'],
        iso27001: ['10.2'],
        iso9001: ['10.2'],
      },
    },
  ],
};
