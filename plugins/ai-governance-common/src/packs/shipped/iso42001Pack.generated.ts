/* eslint-disable */
// Generated from packs/iso-42001.yaml by `yarn generate`. Do not edit.

import { ControlPack } from '../types';

/** @public */
export const iso42001Pack: ControlPack = {
  id: 'iso-42001',
  version: '1.0.0',
  title: 'Our 40 life cycle controls, arranged to ISO/IEC 42001',
  framework: 'ISO/IEC 42001:2023',
  description:
    "40 controls of this project over the life cycle of an AI system, arranged to the clauses and the Annex A controls of ISO/IEC 42001:2023 to which they contribute. They are not the controls of the standard. Numbers and short titles of clauses and of Annex A are the standard's; every other word is our own. Levels of completeness speak of these controls as configured, and of nothing else.",
  sources: [
    {
      url: 'https://www.iso.org/standard/81230.html',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'Wording of the controls of Annex A, as others cite it; the standard itself was not read.',
    },
    {
      url: 'https://www.iso.org/standard/74296.html',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'The eight stages of ISO/IEC 22989:2022, as a summary of ISO/IEC 23894:2023 Annex C cites them.',
    },
    {
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02024R1689-20260727',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'The articles to which references lead; the pack eu-ai-act says what was read of them.',
    },
    {
      url: 'https://www.nist.gov/itl/ai-risk-management-framework',
      read: 'not-read',
      note: 'Numbers and titles of the subcategories were taken from a copy.',
    },
  ],
  controls: [
    {
      id: 'INV-01',
      title: 'An accountable owner exists',
      description:
        'One team or person is accountable for the system, exists in the catalog and can be reached.',
      annexA: ['A.3.2'],
      clauses: ['5.3'],
      dueFrom: 'inception',
      dueUntil: 'retirement',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      evidence: { kind: 'entity', source: 'spec.owner' },
      check: { rule: 'people', field: 'spec.owner' },
      weight: 3,
      gate: true,
      remediation:
        'Set spec.owner to a team that exists in the catalog and has members, or to a person.',
      fixAt: 'spec.owner',
      crosswalk: {
        euAiAct: ['Art.26(2)'],
        nistAiRmf: ['GOVERN 2.1', 'GOVERN 2.3'],
        iso27001: ['A.5.2'],
        iso9001: ['5.3'],
      },
    },
    {
      id: 'INV-02',
      title: 'The inventory record was attested recently',
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
      id: 'INV-03',
      title: 'Purpose, users and affected people are stated',
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
      id: 'INV-04',
      title: 'The system is linked to what it runs on',
      description:
        'The system is linked to the services, data and models that it runs on.',
      annexA: ['A.4.2', 'A.4.5'],
      clauses: ['4.3'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      evidence: { kind: 'relation', source: 'spec.dependsOn' },
      check: {
        rule: 'relation',
        relations: ['dependsOn', 'hasPart', 'partOf', 'providesApi'],
        kinds: ['Component', 'System', 'API', 'Resource', 'AiResource'],
      },
      weight: 1,
      gate: false,
      remediation:
        'Name what it runs on in spec.dependsOn, or the system it belongs to in spec.system.',
      fixAt: 'spec.dependsOn',
      crosswalk: {
        euAiAct: ['AnnexIV(1)(b)', 'AnnexIV(2)(d)'],
        nistAiRmf: ['MAP 4.1'],
        iso27001: ['A.5.9'],
      },
    },
    {
      id: 'INV-05',
      title: 'People can report a concern',
      description:
        'Anybody can find where to report a concern about the system.',
      annexA: ['A.3.3', 'A.8.3'],
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
      crosswalk: { nistAiRmf: ['MEASURE 3.3'], iso27001: ['A.6.8'] },
    },
    {
      id: 'RSK-01',
      title: 'Risk class is assigned, with a reason and a date',
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
        nistAiRmf: ['MAP 1.5', 'GOVERN 1.3'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'RSK-02',
      title: 'What is classed as prohibited is not live',
      description:
        'What the organisation classes as prohibited is not tested on people, deployed or run.',
      annexA: ['A.9.4'],
      clauses: ['6.1.3'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      evidence: { kind: 'entity', source: 'spec.risk.class' },
      check: { rule: 'not-prohibited-live' },
      weight: 3,
      gate: true,
      remediation: 'Stop the use, or correct the classification with evidence.',
      fixAt: 'spec.risk.class',
      crosswalk: { euAiAct: ['Art.5'], nistAiRmf: ['GOVERN 1.1'] },
    },
    {
      id: 'RSK-03',
      title:
        'A decision to hold a listed use in the EU not to be high-risk is documented',
      description:
        'Where a use in the EU that Annex III of Regulation (EU) 2024/1689 lists is held not to be high-risk, the reason is recorded and approved.',
      annexA: [],
      clauses: ['6.1.2'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
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
    },
    {
      id: 'RSK-04',
      title: 'Risk assessment is current',
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
        iso23894: ['6.4'],
        euAiAct: ['Art.9(2)'],
        nistAiRmf: ['MAP 5.1', 'MEASURE 3.1', 'MANAGE 1.2'],
        iso27001: ['6.1.2', '8.2'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'RSK-05',
      title: 'Every risk above appetite has a live treatment',
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
        iso23894: ['6.5'],
        euAiAct: ['Art.9(5)'],
        nistAiRmf: ['MANAGE 1.3'],
        iso27001: ['6.1.3', '8.3'],
        iso9001: ['6.1'],
      },
    },
    {
      id: 'RSK-06',
      title:
        'Residual risk was accepted by the risk owner and the acceptance has not lapsed',
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
        iso23894: ['6.5'],
        euAiAct: ['Art.9(5)'],
        nistAiRmf: ['MANAGE 1.4'],
        iso27001: ['6.1.3', '8.3'],
      },
    },
    {
      id: 'IMP-01',
      title: 'AI system impact assessment done for this version',
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
        nistAiRmf: ['MAP 5.1', 'MAP 5.2'],
        ombM2521: ['4(b)(ii)'],
        iso27001: ['8.2'],
      },
    },
    {
      id: 'IMP-02',
      title:
        'Fundamental rights impact assessment done where a deployer in the EU owes one',
      description:
        'Where the deployer owes one, the impact on fundamental rights was assessed.',
      annexA: ['A.5.4', 'A.8.5'],
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
              { annexIII: ['5(b)', '5(c)'] },
              {
                all: [
                  {
                    any: [{ trait: 'publicBody' }, { trait: 'publicService' }],
                  },
                  { annexIIIOtherThan: ['2'] },
                ],
              },
            ],
          },
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
      crosswalk: { euAiAct: ['Art.27(1)'], nistAiRmf: ['MAP 5.1'] },
    },
    {
      id: 'IMP-03',
      title:
        'Data protection impact assessment linked where personal data is used',
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
        nistAi6001: ['2.4'],
        euAiAct: ['Art.26(9)'],
        nistAiRmf: ['MEASURE 2.10'],
        iso27001: ['A.5.34'],
      },
    },
    {
      id: 'DES-01',
      title: 'Requirements and acceptance criteria exist',
      description:
        'It is stated what the system must achieve before it may be deployed.',
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
        iso5338: ['as a whole'],
        euAiAct: ['Art.9(8)', 'Art.15(1)'],
        nistAiRmf: ['MAP 1.6', 'MEASURE 1.1'],
        iso9001: ['8.3.3'],
      },
    },
    {
      id: 'DES-02',
      title: 'Design is documented',
      description:
        'The design can be read by those who maintain or audit the system.',
      annexA: ['A.6.1.3', 'A.6.2.3'],
      clauses: ['7.5'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { sourcing: ['in-house', 'fine-tuned', 'composed'] },
      evidence: {
        kind: 'document',
        source:
          'backstage.io/techdocs-ref | spec.documentation.design | link[type=design]',
      },
      check: {
        rule: 'document',
        field: 'spec.documentation.design',
        linkType: 'design',
        techdocs: true,
      },
      weight: 1,
      gate: false,
      remediation: 'Add TechDocs, or declare the design document.',
      fixAt: 'spec.documentation.design',
      crosswalk: {
        iso5338: ['as a whole'],
        en18286: ['Annex ZA'],
        euAiAct: ['Art.11', 'AnnexIV(2)'],
        nistAiRmf: ['MAP 2.1'],
        iso9001: ['8.3.5'],
      },
    },
    {
      id: 'DAT-01',
      title: 'Datasets are declared',
      description:
        'The data that the system was made from and works with is listed.',
      annexA: ['A.4.3', 'A.7.2'],
      clauses: ['7.5'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: {
        any: [
          { sourcing: ['in-house', 'fine-tuned', 'composed'] },
          { trait: 'retrieval' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.datasets' },
      check: { rule: 'datasets-declared' },
      weight: 2,
      gate: false,
      remediation:
        'Declare each dataset with role, classification and containsPersonalData in spec.datasets.',
      fixAt: 'spec.datasets',
      crosswalk: {
        euAiAct: ['Art.10', 'AnnexIV(2)(d)'],
        nistAiRmf: ['MAP 4.1'],
        iso27001: ['A.5.9', 'A.5.12'],
      },
    },
    {
      id: 'DAT-02',
      title: 'Each dataset has a source and a right to use it',
      description:
        'For each dataset it is known where it comes from and why it may be used.',
      annexA: ['A.7.3', 'A.7.5'],
      clauses: ['7.5'],
      dueFrom: 'design-development',
      require: {
        high: 'required',
        limited: 'recommended',
        minimal: 'recommended',
      },
      appliesWhen: { declared: 'spec.datasets' },
      evidence: { kind: 'entity', source: 'spec.datasets' },
      check: { rule: 'datasets-licensed' },
      weight: 2,
      gate: false,
      remediation:
        'Add source, and licence, legalBasis or contractRef, to each dataset.',
      fixAt: 'spec.datasets',
      crosswalk: {
        nistAi6001: ['2.10'],
        euAiAct: ['Art.10(2)(b)'],
        nistAiRmf: ['MAP 4.1', 'GOVERN 6.1'],
        iso27001: ['A.5.32'],
      },
    },
    {
      id: 'DAT-03',
      title: 'Data quality and preparation were checked',
      description:
        'The quality of the data and the way it was prepared were checked.',
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
        nistAiRmf: ['MEASURE 2.1'],
        iso9001: ['8.4.2'],
      },
    },
    {
      id: 'DOC-01',
      title: 'The model card exists and covers what a reader needs',
      description:
        'A model card describes what the model is for, how well it works and where it fails.',
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
        nistAiRmf: ['MEASURE 2.9', 'MAP 2.2'],
        iso9001: ['7.5'],
      },
    },
    {
      id: 'DOC-02',
      title: 'An AI bill of materials is valid and covers the declared models',
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
        nistAi6001: ['2.12'],
        euAiAct: ['AnnexIV(2)(a)', 'Art.25(4)'],
        nistAiRmf: ['GOVERN 6.1', 'MAP 4.1'],
        iso27001: ['A.5.9'],
      },
    },
    {
      id: 'VAL-01',
      title:
        'The running version was validated against its acceptance criteria',
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
        iso5338: ['as a whole'],
        nistAi6001: ['2.2'],
        euAiAct: ['Art.15', 'Art.9(6)'],
        nistAiRmf: ['MEASURE 2.3', 'MEASURE 2.5'],
        ombM2521: ['4(b)(i)'],
        iso9001: ['8.3.4'],
      },
    },
    {
      id: 'VAL-02',
      title: 'Fairness was evaluated across the groups that matter',
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
        nistAi6001: ['2.6'],
        euAiAct: ['Art.10(2)(f)', 'Art.15(4)'],
        nistAiRmf: ['MEASURE 2.11'],
      },
    },
    {
      id: 'VAL-03',
      title: 'Security and misuse testing was done',
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
        nistAi6001: ['2.9'],
        euAiAct: ['Art.15(5)'],
        nistAiRmf: ['MEASURE 2.7'],
        iso27001: ['A.8.8', 'A.8.29'],
      },
    },
    {
      id: 'DEP-01',
      title: 'Release was approved by someone other than the author',
      description:
        'Somebody other than its author approved the release of exactly this version.',
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
        iso22989: ['as a whole'],
        iso5338: ['as a whole'],
        en18286: ['Annex ZA'],
        euAiAct: ['Art.17(1)(a)'],
        nistAiRmf: ['MANAGE 1.1'],
        ombM2521: ['4(b)(ii)'],
        iso27001: ['A.8.32'],
        iso9001: ['8.6'],
      },
    },
    {
      id: 'DEP-02',
      title: 'There is a way to stop or roll back, and it was exercised',
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
        ombM2521: ['4(b)(v)'],
        iso27001: ['A.5.30'],
      },
    },
    {
      id: 'OPS-01',
      title: 'A monitoring plan is in force',
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
        iso5338: ['as a whole'],
        en18286: ['Annex ZA'],
        euAiAct: ['Art.72', 'Art.26(5)'],
        nistAiRmf: ['MEASURE 3.1', 'MANAGE 4.1'],
        ombM2521: ['4(b)(iii)'],
        iso27001: ['A.8.16'],
        iso9001: ['9.1.1'],
      },
    },
    {
      id: 'OPS-02',
      title: 'Performance and drift facts are fresh and inside their limits',
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
        nistAiRmf: ['MEASURE 2.4', 'MANAGE 4.1'],
        iso9001: ['9.1.1'],
      },
    },
    {
      id: 'OPS-03',
      title: 'Bias is watched in production',
      description: 'Unequal treatment of groups is watched in operation.',
      annexA: ['A.6.2.6', 'A.5.4'],
      clauses: ['9.1'],
      dueFrom: 'operation-monitoring',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: { trait: 'affectsPersons' },
      evidence: { kind: 'metric', source: 'spec.monitoring.metrics' },
      check: { rule: 'metrics-watched', kinds: ['fairness'] },
      weight: 3,
      gate: false,
      remediation:
        'Declare a fairness metric in spec.monitoring.metrics and feed it.',
      fixAt: 'spec.monitoring.metrics',
      crosswalk: {
        nistAi6001: ['2.6'],
        en18286: ['Annex ZA'],
        euAiAct: ['Art.15(4)', 'Art.72'],
        nistAiRmf: ['MEASURE 2.11', 'MANAGE 4.1'],
      },
    },
    {
      id: 'OPS-04',
      title: 'Event logs are kept long enough',
      description:
        'What the system did can be looked up for as long as it may be asked for.',
      annexA: ['A.6.2.8'],
      clauses: ['7.5.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
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
    },
    {
      id: 'OPS-05',
      title: 'Incidents are handled and reported in time',
      description:
        'Incidents are answered, and serious ones reported, in time.',
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
        nistAiRmf: ['MANAGE 4.3'],
        iso27001: ['A.5.24', 'A.5.26'],
      },
    },
    {
      id: 'OPS-06',
      title: 'No corrective action is overdue',
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
    {
      id: 'OPS-07',
      title: 'Governance review held on schedule',
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
        iso23894: ['6.6'],
        euAiAct: ['Art.9(2)'],
        nistAiRmf: ['GOVERN 1.5'],
        iso27001: ['9.3'],
        iso9001: ['9.3'],
      },
    },
    {
      id: 'TRN-01',
      title: 'Users have instructions they can act on',
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
      id: 'TRN-02',
      title: 'People are told they deal with AI, and AI-made content is marked',
      description:
        'People are told that they deal with AI, and content made by AI is marked.',
      annexA: ['A.8.2'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: {
        high: 'required',
        limited: 'required',
        minimal: 'recommended',
      },
      appliesWhen: {
        any: [
          { trait: 'interactsWithPersons' },
          { trait: 'generatesContent' },
          { trait: 'emotionOrBiometric' },
        ],
      },
      evidence: { kind: 'entity-or-record', source: 'spec.transparency' },
      check: { rule: 'transparency-notices' },
      weight: 2,
      gate: false,
      remediation:
        'Declare in spec.transparency where each notice that is due can be seen.',
      fixAt: 'spec.transparency',
      crosswalk: {
        euAiAct: ['Art.50'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
    },
    {
      id: 'TRN-03',
      title: 'Registration in the EU is done or ruled out',
      description:
        'A system in the EU that Annex III of Regulation (EU) 2024/1689 lists is registered, or it is recorded why not.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          {
            any: [
              { all: [{ class: ['high'] }, { annexIIIOtherThan: ['2'] }] },
              { all: [{ annexIII: 'any' }, { class: ['limited', 'minimal'] }] },
            ],
          },
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
        euAiAct: ['Art.49(1)', 'Art.49(2)', 'Art.49(3)', 'Art.26(8)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
    },
    {
      id: 'USE-01',
      title: 'Human oversight is designed, staffed and trained',
      description:
        'People can oversee the system, know how to step in, and were trained for it.',
      annexA: ['A.9.2', 'A.9.3', 'A.4.6'],
      clauses: ['7.2', '7.3'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'off' },
      appliesWhen: {
        any: [
          { decisionMaking: ['assists', 'automated'] },
          { trait: 'autonomous' },
          { class: ['high', 'prohibited'] },
        ],
      },
      evidence: {
        kind: 'entity+record',
        source: 'spec.oversight + record:oversight-training',
      },
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
          { rule: 'record', type: 'oversight-training' },
        ],
      },
      validityDays: { high: 365, limited: 730 },
      weight: 3,
      gate: true,
      remediation:
        'Declare mode, role and intervention in spec.oversight, and record the training of those who oversee.',
      fixAt: 'spec.oversight',
      crosswalk: {
        nistAi6001: ['2.7'],
        euAiAct: ['Art.14', 'Art.26(2)', 'Art.4'],
        nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'],
        ombM2521: ['4(b)(iv)', '4(b)(v)'],
        iso27001: ['7.2', 'A.6.3'],
        iso9001: ['7.2'],
      },
    },
    {
      id: 'TPR-01',
      title: 'Supplier is assessed and duties are allocated',
      description:
        'Suppliers are known, assessed, and it is settled who does what.',
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
        nistAi6001: ['2.12'],
        euAiAct: ['Art.25', 'Art.26'],
        nistAiRmf: ['GOVERN 6.1', 'MANAGE 3.1'],
        iso27001: ['A.5.19', 'A.5.20'],
        iso9001: ['8.4'],
      },
    },
    {
      id: 'TPR-02',
      title: 'Customers get what they need to use it safely',
      description: 'Customers receive what they need to use the system safely.',
      annexA: ['A.10.4', 'A.8.5'],
      clauses: ['4.2'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'recommended', minimal: 'off' },
      appliesWhen: {
        all: [{ role: 'provider' }, { trait: 'externalCustomers' }],
      },
      evidence: {
        kind: 'document',
        source:
          'spec.documentation.customerTerms + spec.documentation.userGuide',
      },
      check: {
        allOf: [
          {
            rule: 'document',
            field: 'spec.documentation.customerTerms',
            linkType: 'customer-terms',
          },
          {
            rule: 'document',
            field: 'spec.documentation.userGuide',
            linkType: 'user-guide',
          },
          {
            when: { class: ['high', 'prohibited'] },
            then: {
              rule: 'record',
              type: 'customer-handover',
              boundTo: 'version-major',
            },
          },
        ],
      },
      weight: 1,
      gate: false,
      remediation:
        'Publish terms and instructions for customers and declare them; for class high record the hand-over.',
      fixAt: 'spec.documentation.customerTerms',
      crosswalk: {
        euAiAct: ['Art.13', 'Art.25'],
        nistAiRmf: ['GOVERN 6.2'],
        iso9001: ['8.2.1'],
      },
    },
    {
      id: 'RET-01',
      title: 'Retirement was carried out',
      description: 'The system was taken out of use completely.',
      annexA: ['A.6.2.6'],
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
      crosswalk: {
        iso22989: ['as a whole'],
        iso5338: ['as a whole'],
        nistAiRmf: ['GOVERN 1.7'],
        iso27001: ['A.8.10'],
      },
    },
  ],
  recordTypes: [
    {
      id: 'attestation',
      title: 'Attestation',
      description:
        'A member of the owning team confirms that what the descriptor declares is true today.',
      level: 'system',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          statement: {
            title: 'What was checked',
            description: 'What you compared the declared facts with.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'risk-assessment',
      title: 'Risk assessment',
      description:
        'The risks of this version were looked for and rated; it names them, or says why there is none.',
      level: 'system',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          risks: {
            title: 'Risks assessed',
            description:
              'Risks of the register, rated before this assessment is submitted.',
            type: 'array',
            maxItems: 200,
            uniqueItems: true,
            items: {
              title: 'Risk',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'risk-id',
            },
          },
          noRiskStatement: {
            title: 'Why there is no risk to name',
            description: 'Only where the list above stays empty.',
            type: 'string',
            maxLength: 4000,
          },
          method: {
            title: 'Method',
            description: 'Who looked, at what, and by which method.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'impact-assessment',
      title: 'AI system impact assessment',
      description:
        'What the system does to individuals, groups and society, when it works, is misused or fails.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['sections'],
        properties: {
          sections: {
            title: 'Assessment',
            description:
              'Each part says what was found; "none" needs a reason.',
            type: 'object',
            additionalProperties: false,
            required: [
              'individuals',
              'groups',
              'society',
              'misuse',
              'failures',
              'mitigations',
            ],
            properties: {
              individuals: {
                title: 'Individuals',
                description:
                  'What may change for a single person, for better and for worse.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              groups: {
                title: 'Groups',
                description:
                  'Whether some groups are affected more, or otherwise, than others.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              society: {
                title: 'Society',
                description:
                  'What it does at scale, to institutions and the environment.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              misuse: {
                title: 'Foreseeable misuse',
                description:
                  'Uses that it was not made for and that people may put it to.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              failures: {
                title: 'Failures',
                description:
                  'What happens to people when a result is wrong or missing.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              mitigations: {
                title: 'Mitigations',
                description: 'What is done about it, and what remains.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              context: {
                title: 'Context',
                description:
                  'Technical and social setting, and the jurisdictions in which it is used.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              scope: {
                title: 'Scope of the assessment',
                description:
                  'What is assessed, such as which parts, uses and stages, and what is left out.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              system: {
                title: 'The system',
                description:
                  'What it is made of, what it does and can do, and what it is meant to be used for.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              placesAndLanguages: {
                title: 'Places and languages',
                description:
                  'In which countries and languages it is used, and what differs between them.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              interestedParties: {
                title: 'Interested parties',
                description:
                  'Who is affected or has a say, such as users, workers, suppliers and authorities, and who was asked.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              benefit: {
                title: 'Purpose and benefit',
                description:
                  'What it is for, and what is better with it than without it, with figures where there are any.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              dataAndModel: {
                title: 'Data and model',
                description:
                  'Whether the data is good and fitting enough, and what the model can do.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              reassessment: {
                title: 'Reassessment',
                description:
                  'When and on which change this is assessed again, and how.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              costs: {
                title: 'Costs',
                description: 'What it costs, and what is saved.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              independentReview: {
                title: 'Independent review',
                description:
                  'What somebody found who took no part in the development.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              riskAcceptance: {
                title: 'Risk acceptance',
                description:
                  'Who accepts which of the remaining risks, and why.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
            },
          },
          independentReviewer: {
            title: 'Independent reviewer',
            description:
              'Who reviewed it without having taken part in the development.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'fria',
      title: 'Fundamental rights impact assessment',
      description:
        'What a deployer assesses before the first use, Regulation (EU) 2024/1689 Art. 27(1).',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['sections'],
        properties: {
          sections: {
            title: 'Assessment',
            description: 'The six parts of Art. 27(1).',
            type: 'object',
            additionalProperties: false,
            required: [
              'processes',
              'period',
              'persons',
              'harms',
              'oversight',
              'measures',
            ],
            properties: {
              processes: {
                title: 'Processes',
                description:
                  'Where in your work the system is used, and what for.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              period: {
                title: 'Period and frequency',
                description: 'From when, and how often it is used.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              persons: {
                title: 'Persons and groups',
                description: 'Who is likely to be affected.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              harms: {
                title: 'Risks of harm',
                description: 'What may happen to them.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              oversight: {
                title: 'Human oversight',
                description: 'Who watches over it, and with which power.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              measures: {
                title: 'Measures',
                description:
                  'What is done when a risk comes true, and where people can complain.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
            },
          },
          authorityNotifiedOn: {
            title: 'Authority notified on',
            description:
              'Day on which the market surveillance authority was notified of the results.',
            type: 'string',
            format: 'day',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'dpia',
      title: 'Data protection impact assessment',
      description:
        'The assessment itself is kept where data protection keeps it; this record points there.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['reference'],
        properties: {
          reference: {
            title: 'Reference',
            description: 'Number or name under which it can be found.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          conclusion: {
            title: 'Conclusion',
            description: 'What it came to, in a few sentences.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'dpia-not-required',
      title: 'No data protection impact assessment needed',
      description: 'Why none is needed although personal data is used.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: {
            title: 'Reason',
            description: 'So that somebody who was not there can follow it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'art6-derogation',
      title: 'Assessment under Article 6(3)',
      description:
        'Why a system of Annex III poses no significant risk, Regulation (EU) 2024/1689 Art. 6(3).',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['condition', 'text'],
        properties: {
          condition: {
            title: 'Condition that is met',
            description: 'Profiling of natural persons is always high-risk.',
            type: 'string',
            oneOf: [
              { const: 'a', title: '(a) a narrow procedural task' },
              {
                const: 'b',
                title: '(b) improves the result of finished human work',
              },
              {
                const: 'c',
                title:
                  '(c) detects patterns in past decisions, and replaces no human judgement',
              },
              {
                const: 'd',
                title: '(d) prepares an assessment that people make',
              },
            ],
          },
          text: {
            title: 'Assessment',
            description: 'How the system meets the condition.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'data-quality',
      title: 'Data quality check',
      description:
        'A dataset for training, validation or testing was checked in this version.',
      level: 'system',
      subject: 'dataset',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict', 'sections'],
        properties: {
          verdict: {
            title: 'Verdict',
            description: 'Whether it is good enough for what it is used for.',
            type: 'string',
            oneOf: [
              { const: 'pass', title: 'Passed' },
              { const: 'fail', title: 'Failed' },
            ],
          },
          sections: {
            title: 'What was found',
            description: 'Each part says what was looked at, and the result.',
            type: 'object',
            additionalProperties: false,
            required: [
              'completeness',
              'representativeness',
              'labelling',
              'preparation',
            ],
            properties: {
              completeness: {
                title: 'Completeness',
                description: 'What is missing or wrong, and how much of it.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              representativeness: {
                title: 'Representativeness',
                description:
                  'How it compares with the people and cases in use.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              labelling: {
                title: 'Labelling',
                description:
                  'Where labels come from, and how they were checked.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
              preparation: {
                title: 'Preparation',
                description: 'What was cleaned, joined, derived or left out.',
                type: 'string',
                pattern: '\\S',
                maxLength: 20000,
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'security-test',
      title: 'Security and misuse test',
      description: 'What was tested on this version, and what is still open.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict', 'tests'],
        properties: {
          verdict: {
            title: 'Verdict',
            description:
              'Findings that are planned have an owner and a date below.',
            type: 'string',
            oneOf: [
              { const: 'pass', title: 'Passed' },
              {
                const: 'accepted-findings',
                title: 'Passed with findings that are planned',
              },
              { const: 'fail', title: 'Failed' },
            ],
          },
          tests: {
            title: 'Tests',
            description:
              'Generative and agentic systems name prompt-injection and data-leakage.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            uniqueItems: true,
            items: {
              title: 'Test',
              type: 'string',
              pattern: '\\S',
              maxLength: 100,
            },
          },
          findings: {
            title: 'Open points',
            description: 'What is still to be done, by whom and until when.',
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'owner', 'dueDate'],
              properties: {
                title: {
                  title: 'What',
                  description: 'What has to be done.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                owner: {
                  title: 'Who',
                  description: 'Who does it, such as user:default/ada.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day.',
                  type: 'string',
                  format: 'day',
                },
                status: {
                  title: 'State',
                  description: 'Closed when it is done.',
                  type: 'string',
                  oneOf: [
                    { const: 'open', title: 'Open' },
                    { const: 'closed', title: 'Closed' },
                  ],
                  default: 'open',
                },
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'fairness-evaluation',
      title: 'Fairness evaluation',
      description:
        'How results differ between the groups that matter, for this version.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict', 'slices'],
        properties: {
          verdict: {
            title: 'Verdict',
            description: 'Whether it is good enough for what it is used for.',
            type: 'string',
            oneOf: [
              { const: 'pass', title: 'Passed' },
              { const: 'fail', title: 'Failed' },
            ],
          },
          slices: {
            title: 'Groups compared',
            description: 'Two or more, such as women, men, under 25, over 60.',
            type: 'array',
            minItems: 2,
            maxItems: 100,
            uniqueItems: true,
            items: {
              title: 'Group',
              type: 'string',
              pattern: '\\S',
              maxLength: 200,
            },
          },
          method: {
            title: 'Method and result',
            description:
              'What was compared, on which data, and the differences found.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'fairness-not-applicable',
      title: 'Fairness does not apply',
      description: 'Why a difference between groups of people cannot arise.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: {
            title: 'Reason',
            description: 'So that somebody who was not there can follow it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'release-approval',
      title: 'Release approval',
      description:
        'Someone other than the author releases exactly this version for use.',
      level: 'system',
      approval: 'required',
      approver: 'release-approver',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['decision'],
        properties: {
          decision: {
            title: 'Decision asked for',
            description:
              'The approver agrees by approving, and refuses by rejecting.',
            type: 'string',
            oneOf: [
              {
                const: 'approved',
                title: 'Approve the release of this version',
              },
            ],
            default: 'approved',
          },
          changes: {
            title: 'What changed',
            description: 'Since the version that was released before.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'rollback-drill',
      title: 'Rollback drill',
      description: 'The way to stop or roll back was tried.',
      level: 'system',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict'],
        properties: {
          verdict: {
            title: 'Verdict',
            description: 'Whether it is good enough for what it is used for.',
            type: 'string',
            oneOf: [
              { const: 'pass', title: 'Passed' },
              { const: 'fail', title: 'Failed' },
            ],
          },
          minutes: {
            title: 'Minutes',
            description:
              'How long it took until the system was stopped or back.',
            type: 'number',
            minimum: 0,
            maximum: 100000,
          },
          notes: {
            title: 'What was learned',
            description: 'What went other than the runbook says.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'oversight-training',
      title: 'Training of those who oversee',
      description:
        'The people who operate, use or oversee the system were trained for it.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['participants'],
        properties: {
          participants: {
            title: 'Participants',
            description: 'How many people were trained.',
            type: 'integer',
            minimum: 1,
            maximum: 1000000,
          },
          content: {
            title: 'Content',
            description:
              'What they learned, such as when to overrule a result.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'supplier-assessment',
      title: 'Supplier assessment',
      description:
        'A supplier of the system was assessed, and duties are allocated.',
      level: 'system',
      subject: 'supplier',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict'],
        properties: {
          verdict: {
            title: 'Verdict',
            description: 'Conditional asks for the actions below.',
            type: 'string',
            oneOf: [
              { const: 'acceptable', title: 'Acceptable' },
              { const: 'conditional', title: 'Acceptable with actions' },
              { const: 'unacceptable', title: 'Unacceptable' },
            ],
          },
          actions: {
            title: 'Open points',
            description: 'What is still to be done, by whom and until when.',
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'owner', 'dueDate'],
              properties: {
                title: {
                  title: 'What',
                  description: 'What has to be done.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                owner: {
                  title: 'Who',
                  description: 'Who does it, such as user:default/ada.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day.',
                  type: 'string',
                  format: 'day',
                },
                status: {
                  title: 'State',
                  description: 'Closed when it is done.',
                  type: 'string',
                  oneOf: [
                    { const: 'open', title: 'Open' },
                    { const: 'closed', title: 'Closed' },
                  ],
                  default: 'open',
                },
              },
            },
          },
          notes: {
            title: 'What was looked at',
            description:
              'Terms, certificates, incidents, and who has which duty.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'customer-handover',
      title: 'Hand-over to customers',
      description: 'Customers got the instructions for this version.',
      level: 'system',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['instructions'],
        properties: {
          instructions: {
            title: 'Instructions handed over',
            description: 'What was handed over, to whom and how.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'registration-not-required',
      title: 'No registration needed',
      description: 'Why the system need not be registered.',
      level: 'system',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: {
            title: 'Reason',
            description: 'So that somebody who was not there can follow it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'governance-review',
      title: 'Governance review',
      description:
        'The people named looked at the system and decided how it goes on.',
      level: 'system',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['decision', 'attendees'],
        properties: {
          decision: {
            title: 'Decision',
            description: 'How the system goes on.',
            type: 'string',
            oneOf: [
              { const: 'continue', title: 'Continue' },
              {
                const: 'continue-with-actions',
                title: 'Continue with actions',
              },
              { const: 'suspend', title: 'Suspend' },
              { const: 'retire', title: 'Retire' },
            ],
          },
          attendees: {
            title: 'Attendees',
            description: 'Who took part, such as user:default/ada.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            uniqueItems: true,
            items: {
              title: 'Attendee',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          actions: {
            title: 'Open points',
            description: 'What is still to be done, by whom and until when.',
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'owner', 'dueDate'],
              properties: {
                title: {
                  title: 'What',
                  description: 'What has to be done.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                owner: {
                  title: 'Who',
                  description: 'Who does it, such as user:default/ada.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day.',
                  type: 'string',
                  format: 'day',
                },
                status: {
                  title: 'State',
                  description: 'Closed when it is done.',
                  type: 'string',
                  oneOf: [
                    { const: 'open', title: 'Open' },
                    { const: 'closed', title: 'Closed' },
                  ],
                  default: 'open',
                },
              },
            },
          },
          notes: {
            title: 'Minutes',
            description: 'What was looked at, and why it was decided so.',
            type: 'string',
            maxLength: 20000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'waiver',
      title: 'Waiver',
      description:
        'A control need not pass until a day, for a reason. A gate is waived by the risk owner alone, and what a pack reserves to the Chief AI Officer by that officer.',
      level: 'system',
      subject: 'control',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          reason: {
            title: 'Reason',
            description: 'So that somebody who was not there can follow it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'risk',
      title: 'Risk',
      description:
        'Something that may happen, what it would do, and what is done about it.',
      level: 'system',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'category'],
        properties: {
          title: {
            title: 'Title',
            description: 'The risk in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          category: {
            title: 'Category',
            description: 'What kind of harm it is about.',
            type: 'string',
            format: 'risk-category',
          },
          cause: {
            title: 'Cause',
            description: 'Why it may happen.',
            type: 'string',
            maxLength: 4000,
          },
          event: {
            title: 'Event',
            description: 'What would happen.',
            type: 'string',
            maxLength: 4000,
          },
          consequence: {
            title: 'Consequence',
            description: 'What it would do, and to whom.',
            type: 'string',
            maxLength: 4000,
          },
          affectedParties: {
            title: 'Affected parties',
            description: 'People, groups and organisations that would bear it.',
            type: 'array',
            maxItems: 50,
            uniqueItems: true,
            items: {
              title: 'Affected party',
              type: 'string',
              pattern: '\\S',
              maxLength: 200,
            },
          },
          inherent: {
            title: 'Without treatment',
            description: 'How it is rated before anything is done about it.',
            type: 'object',
            additionalProperties: false,
            required: ['likelihood', 'impact'],
            properties: {
              likelihood: {
                title: 'Likelihood',
                description: 'How likely it is.',
                type: 'integer',
                minimum: 1,
                format: 'likelihood-step',
              },
              impact: {
                title: 'Impact',
                description: 'How much it would do.',
                type: 'integer',
                minimum: 1,
                format: 'impact-step',
              },
            },
          },
          residual: {
            title: 'With the treatment',
            description:
              'How what remains is rated. An acceptance is bound to it.',
            type: 'object',
            additionalProperties: false,
            required: ['likelihood', 'impact'],
            properties: {
              likelihood: {
                title: 'Likelihood',
                description: 'How likely it is.',
                type: 'integer',
                minimum: 1,
                format: 'likelihood-step',
              },
              impact: {
                title: 'Impact',
                description: 'How much it would do.',
                type: 'integer',
                minimum: 1,
                format: 'impact-step',
              },
            },
          },
          inherentRating: {
            title: 'Rating without treatment',
            description:
              'Of an external register that states no steps; the steps count where they are given.',
            type: 'integer',
            minimum: 1,
            format: 'rating',
            deprecated: true,
          },
          residualRating: {
            title: 'Rating with the treatment',
            description:
              'Of an external register that states no steps; the steps count where they are given.',
            type: 'integer',
            minimum: 1,
            format: 'rating',
            deprecated: true,
          },
          treatment: {
            title: 'Treatment',
            description:
              'A risk that is accepted, or stays above the appetite, needs an acceptance by the risk owner.',
            type: 'string',
            oneOf: [
              {
                const: 'mitigate',
                title: 'Mitigate: make it less likely, or less harmful',
              },
              { const: 'avoid', title: 'Avoid: do not do what brings it' },
              { const: 'transfer', title: 'Transfer: another party bears it' },
              { const: 'accept', title: 'Accept: live with it' },
            ],
          },
          treatmentPlan: {
            title: 'Plan',
            description: 'What is done about it.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Who does it',
            description:
              'Who carries out the treatment, such as user:default/ada.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          dueDate: {
            title: 'Until',
            description: 'The last day of the treatment.',
            type: 'string',
            format: 'day',
          },
          treated: {
            title: 'Treatment is done',
            description: 'The plan was carried out.',
            type: 'boolean',
          },
          controls: {
            title: 'Controls',
            description: 'Controls that treat this risk.',
            type: 'array',
            maxItems: 50,
            uniqueItems: true,
            items: {
              title: 'Control',
              type: 'string',
              format: 'control-id',
              maxLength: 64,
            },
          },
          status: {
            title: 'State',
            description: 'Closed when the risk no longer exists.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'closed', title: 'Closed' },
            ],
            default: 'open',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
      uiSchema: {
        inherentRating: { 'ui:widget': 'hidden' },
        residualRating: { 'ui:widget': 'hidden' },
      },
    },
    {
      id: 'risk-acceptance',
      title: 'Acceptance of a risk',
      description:
        'The risk owner accepts what remains of a risk, as it is rated now, until a day.',
      level: 'system',
      subject: 'risk',
      approval: 'required',
      approver: 'risk-owner',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['justification'],
        properties: {
          justification: {
            title: 'Justification',
            description: 'Why the organisation can live with what remains.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'incident',
      title: 'Incident',
      description:
        'Something went wrong; who answers it, and until when it must be reported.',
      level: 'system',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'severity', 'status'],
        properties: {
          title: {
            title: 'Title',
            description: 'What went wrong, in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          severity: {
            title: 'Severity',
            description:
              'The last three have to be reported where Regulation (EU) 2024/1689 Art. 73 applies.',
            type: 'string',
            oneOf: [
              { const: 'minor', title: 'Minor' },
              { const: 'major', title: 'Major' },
              { const: 'serious', title: 'Serious: reported within 15 days' },
              {
                const: 'death',
                title: 'Death of a person: reported within 10 days',
              },
              {
                const: 'widespread',
                title:
                  'Widespread, or critical infrastructure disrupted: reported within 2 days',
              },
            ],
          },
          description: {
            title: 'What happened',
            description:
              'What was observed, who is affected, what was done at once.',
            type: 'string',
            maxLength: 20000,
          },
          awareAt: {
            title: 'Known since',
            description:
              'Day from which the time to report runs. Default: the day of recording.',
            type: 'string',
            format: 'day',
          },
          owner: {
            title: 'Who answers it',
            description: 'Who looks into it, such as user:default/ada.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          dueDate: {
            title: 'Answer due',
            description: 'Day until which it is answered.',
            type: 'string',
            format: 'day',
          },
          reportedAt: {
            title: 'Reported on',
            description: 'Day on which the authority was notified.',
            type: 'string',
            format: 'day',
          },
          lateReason: {
            title: 'Why it was reported late',
            description: 'Only where it was.',
            type: 'string',
            maxLength: 4000,
          },
          noReportReason: {
            title: 'Why it need not be reported',
            description: 'Only where it is serious and is not reported.',
            type: 'string',
            maxLength: 4000,
          },
          providerInformedAt: {
            title: 'Provider informed on',
            description:
              'Where you only use the system; Regulation (EU) 2024/1689 Art. 26(5).',
            type: 'string',
            format: 'day',
          },
          othersInformedAt: {
            title: 'Others informed on',
            description:
              'After the provider, the importer or distributor and the market surveillance authorities.',
            type: 'string',
            format: 'day',
          },
          providerNotReached: {
            title: 'Why the provider was not reached',
            description:
              'Only where it was not. It is then for you to report to the authority.',
            type: 'string',
            maxLength: 4000,
          },
          status: {
            title: 'State',
            description: 'Closed when it is answered.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'closed', title: 'Closed' },
            ],
            default: 'open',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'nonconformity',
      title: 'Nonconformity',
      description:
        'A requirement is not met; its cause, what corrects it, and whether that worked.',
      level: 'system',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'status'],
        properties: {
          title: {
            title: 'Title',
            description: 'Which requirement is not met, in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          incident: {
            title: 'Incident',
            description: 'The incident that it comes from, where there is one.',
            type: 'string',
            maxLength: 64,
            format: 'incident-id',
          },
          metric: {
            title: 'Metric',
            description:
              'The metric of the system whose breach it is, where it is one.',
            type: 'string',
            maxLength: 100,
          },
          source: {
            title: 'Found by',
            description: 'Where it comes from.',
            type: 'string',
            oneOf: [
              { const: 'own-observation', title: 'Own observation' },
              { const: 'internal-audit', title: 'Internal audit' },
              {
                const: 'external-audit',
                title: 'Audit by a certification body',
              },
              { const: 'regulator', title: 'Authority' },
              { const: 'complaint', title: 'Complaint' },
              { const: 'supplier', title: 'Supplier' },
            ],
          },
          sourceName: {
            title: 'Who outside',
            description:
              'The body, party or person outside, and the number of their report.',
            type: 'string',
            maxLength: 300,
          },
          correction: {
            title: 'Correction',
            description: 'What was done at once to put it right.',
            type: 'string',
            maxLength: 4000,
          },
          consequences: {
            title: 'Consequences',
            description: 'What it led to, and how that was dealt with.',
            type: 'string',
            maxLength: 4000,
          },
          cause: {
            title: 'Cause',
            description:
              'Why it came to this, and whether it can happen elsewhere.',
            type: 'string',
            maxLength: 4000,
          },
          correctiveAction: {
            title: 'Corrective action',
            description: 'What is done so that it does not happen again.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Who does it',
            description:
              'Who carries out the action, such as user:default/ada.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          dueDate: {
            title: 'Until',
            description: 'The last day of the action.',
            type: 'string',
            format: 'day',
          },
          effectivenessCheck: {
            title: 'Effectiveness check',
            description:
              'A second person looks, after the action, whether it worked.',
            type: 'object',
            additionalProperties: false,
            properties: {
              dueDate: {
                title: 'Due',
                description: 'Day until which it is checked.',
                type: 'string',
                format: 'day',
              },
              checkedAt: {
                title: 'Checked on',
                description: 'Day of the check.',
                type: 'string',
                format: 'day',
              },
              checkedBy: {
                title: 'Checked by',
                description: 'Who checked; not who carried out the action.',
                type: 'string',
                format: 'entity-ref',
                maxLength: 300,
              },
              result: {
                title: 'Result',
                description: 'What was found.',
                type: 'string',
                maxLength: 4000,
              },
            },
          },
          status: {
            title: 'State',
            description: 'Closed when the action is carried out.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'closed', title: 'Closed' },
            ],
            default: 'open',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'retirement',
      title: 'Retirement',
      description:
        'What became of data, model, logs and users when the system was taken out of use.',
      level: 'system',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: [
          'retiredAt',
          'dataDisposal',
          'modelDisposal',
          'logRetention',
          'usersNotified',
        ],
        properties: {
          retiredAt: {
            title: 'Last day in use',
            description:
              'What is measured after this day fails the control on retirement.',
            type: 'string',
            format: 'day',
          },
          dataDisposal: {
            title: 'Data',
            description: 'What was deleted, what is kept, why and until when.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          modelDisposal: {
            title: 'Model',
            description: 'Where the model is, and that nothing loads it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          logRetention: {
            title: 'Logs',
            description: 'How long they can be looked up.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          usersNotified: {
            title: 'Users',
            description: 'Who was informed, how and when.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'policy',
      title: 'Policy',
      description:
        'What the organisation commits itself to in its use of AI, ISO/IEC 42001:2023 5.2.',
      level: 'organisation',
      subject: 'policy',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'text', 'owner'],
        properties: {
          title: {
            title: 'Title',
            description: 'As people know it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          policyOf: {
            title: 'Kind',
            description:
              'What it is a policy of. The AI policy alone shows clause 5.2.',
            type: 'string',
            oneOf: [
              { const: 'ai-policy', title: 'AI policy' },
              { const: 'information-security', title: 'Information security' },
              { const: 'privacy', title: 'Privacy and data protection' },
              { const: 'quality', title: 'Quality' },
              { const: 'risk', title: 'Risk management' },
              { const: 'procurement', title: 'Procurement' },
              { const: 'conduct', title: 'Conduct and use at work' },
              { const: 'other', title: 'Another policy' },
            ],
          },
          text: {
            title: 'Policy',
            description:
              'The policy itself, or what it comes to where a link leads to it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          communicated: {
            title: 'Made known',
            description: 'To whom, how, and where it can be read.',
            type: 'string',
            maxLength: 4000,
          },
          relatedPolicies: {
            title: 'Other policies',
            description:
              'Which other policies it touches, and how they fit together. A.2.3 is shown by it.',
            type: 'string',
            maxLength: 4000,
          },
          reviewedOn: {
            title: 'Reviewed on',
            description:
              'The day on which it was looked at last, where that is not the day of its approval.',
            type: 'string',
            format: 'day',
          },
          review: {
            title: 'What the review came to',
            description:
              'Whether it is still suitable, adequate and effective.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'objective',
      title: 'Objective',
      description:
        'What the organisation wants to reach, how it is measured and until when, ISO/IEC 42001:2023 6.2.',
      level: 'organisation',
      subject: 'objective',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'measure', 'direction', 'target', 'date', 'owner'],
        properties: {
          title: {
            title: 'Title',
            description: 'What is to be reached, in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          measure: {
            title: 'Measure',
            description:
              'What is measured, where the number comes from, and its unit.',
            type: 'string',
            pattern: '\\S',
            maxLength: 500,
          },
          direction: {
            title: 'Reached with',
            description: 'On which side of the target a value reaches it.',
            type: 'string',
            oneOf: [
              { const: 'at-least', title: 'The target or more' },
              { const: 'at-most', title: 'The target or less' },
            ],
          },
          target: {
            title: 'Target',
            description: 'The number to reach, in the unit of the measure.',
            type: 'number',
            minimum: -1000000000,
            maximum: 1000000000,
          },
          date: {
            title: 'Until',
            description: 'The day on which it is to be reached.',
            type: 'string',
            format: 'day',
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          policy: {
            title: 'Policy',
            description: 'The policy that it follows from, such as ai-policy.',
            type: 'string',
            maxLength: 200,
            format: 'policy-name',
          },
          plan: {
            title: 'Plan',
            description: 'What is done, and by whom.',
            type: 'string',
            maxLength: 4000,
          },
          resources: {
            title: 'Resources',
            description: 'People, money and tools that it takes.',
            type: 'string',
            maxLength: 4000,
          },
          evaluation: {
            title: 'Evaluation',
            description:
              'How, how often and by whom it is judged whether it is reached.',
            type: 'string',
            maxLength: 4000,
          },
          annexA: {
            title: 'Controls of Annex A',
            description:
              'Those that it shows, such as objectives for development (A.6.1.2) and use (A.9.3), or processes for data (A.7.2, A.7.5).',
            type: 'array',
            maxItems: 38,
            uniqueItems: true,
            items: {
              title: 'Control',
              type: 'string',
              maxLength: 20,
              format: 'annex-a-control',
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'objective-progress',
      title: 'Progress of an objective',
      description:
        'What was measured of an objective on a day, ISO/IEC 42001:2023 9.1.',
      level: 'organisation',
      subject: 'objective',
      keeps: 'all',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['measuredOn', 'value'],
        properties: {
          measuredOn: {
            title: 'Measured on',
            description: 'Day of the measurement.',
            type: 'string',
            format: 'day',
          },
          value: {
            title: 'Value',
            description: 'In the unit of the measure.',
            type: 'number',
            minimum: -1000000000,
            maximum: 1000000000,
          },
          note: {
            title: 'Note',
            description: 'What explains it.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'scope-statement',
      title: 'Scope of the management system',
      description:
        'What the management system covers and what it does not, ISO/IEC 42001:2023 4.3.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['scope', 'owner'],
        properties: {
          scope: {
            title: 'Scope',
            description:
              'Units, places, AI systems and activities that it covers.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          exclusions: {
            title: 'Not covered',
            description: 'What lies outside, and why.',
            type: 'string',
            maxLength: 4000,
          },
          outside: {
            title: 'AI systems outside',
            description:
              'Systems of the catalog that it does not cover, each with the reason. They are counted beside the others.',
            type: 'array',
            maxItems: 500,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['system', 'reason'],
              properties: {
                system: {
                  title: 'AI system',
                  description: 'Such as aisystem:default/loans.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                reason: {
                  title: 'Reason',
                  description: 'Why it lies outside.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 400,
                },
              },
            },
          },
          roles: {
            title: 'Roles',
            description:
              'Which roles the organisation has towards AI systems, such as provider or deployer.',
            type: 'string',
            maxLength: 4000,
          },
          externalIssues: {
            title: 'External issues',
            description:
              'Law, market, technology and society, as far as they bear on it; climate among them.',
            type: 'string',
            maxLength: 20000,
          },
          internalIssues: {
            title: 'Internal issues',
            description:
              'Structure, culture, contracts and intended purposes, as far as they bear on it.',
            type: 'string',
            maxLength: 20000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'interested-party',
      title: 'Interested party',
      description:
        'Who has a stake in the AI of the organisation, and what they need, ISO/IEC 42001:2023 4.2.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'needs'],
        properties: {
          title: {
            title: 'Party',
            description:
              'A person, group or organisation, such as customers or the supervisor.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          needs: {
            title: 'What they need',
            description:
              'Requirements and expectations that bear on the management system.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          response: {
            title: 'How it is met',
            description:
              'Which of them the management system takes up, and how.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'clause-statement',
      title: 'Statement of a clause',
      description:
        'How the organisation meets a clause of ISO/IEC 42001:2023, who is accountable for it, and when it is reviewed.',
      level: 'organisation',
      subject: 'clause',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['owner', 'state', 'how'],
        properties: {
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          state: {
            title: 'State',
            description: 'How far it is.',
            type: 'string',
            oneOf: [
              { const: 'planned', title: 'Planned' },
              { const: 'partly', title: 'Partly in place' },
              { const: 'in-place', title: 'In place' },
            ],
          },
          how: {
            title: 'How it is met',
            description: 'What is done, and where it shows.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          annexA: {
            title: 'Controls of Annex A',
            description:
              'Those that it shows, such as objectives for development (A.6.1.2) and use (A.9.3), or processes for data (A.7.2, A.7.5).',
            type: 'array',
            maxItems: 38,
            uniqueItems: true,
            items: {
              title: 'Control',
              type: 'string',
              maxLength: 20,
              format: 'annex-a-control',
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'obligation-decision',
      title: 'Decision on an obligation',
      description:
        'Whether an obligation binds the organisation, and how it is met.',
      level: 'organisation',
      subject: 'obligation',
      approval: 'required',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['decision', 'reason'],
        properties: {
          decision: {
            title: 'Decision',
            description: 'What was found.',
            type: 'string',
            oneOf: [
              { const: 'applies', title: 'It binds us' },
              { const: 'does-not-apply', title: 'It does not bind us' },
            ],
          },
          reason: {
            title: 'Reason',
            description: 'So that somebody who was not there can follow it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'internal-audit',
      title: 'Internal audit',
      description:
        'What was audited against what, by whom, and what it came to, ISO/IEC 42001:2023 9.2. A draft is the plan.',
      level: 'organisation',
      keeps: 'all',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: [
          'title',
          'scope',
          'criteria',
          'auditors',
          'plannedFrom',
          'plannedTo',
        ],
        properties: {
          title: {
            title: 'Title',
            description: 'As the audit programme names it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          programme: {
            title: 'Audit programme',
            description: 'The programme that it belongs to.',
            type: 'string',
            maxLength: 64,
            format: 'programme-id',
          },
          objectives: {
            title: 'Objectives',
            description: 'What it is to find out.',
            type: 'string',
            maxLength: 4000,
          },
          scope: {
            title: 'Scope',
            description: 'Units, processes and AI systems that are looked at.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          criteria: {
            title: 'Criteria',
            description:
              'Clauses, policies and controls against which it is audited.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            uniqueItems: true,
            items: {
              title: 'Criterion',
              type: 'string',
              pattern: '\\S',
              maxLength: 200,
            },
          },
          auditors: {
            title: 'Auditors',
            description:
              'People who neither own what they audit, nor belong to its owner, nor wrote its records.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'Auditor',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          plannedFrom: {
            title: 'From',
            description: 'The first day.',
            type: 'string',
            format: 'day',
          },
          plannedTo: {
            title: 'Until',
            description: 'The last day.',
            type: 'string',
            format: 'day',
          },
          sample: {
            title: 'Sample',
            description:
              'AI systems sampled at random, spread over the classes. Sampling again with the same seed gives the same systems.',
            type: 'object',
            additionalProperties: false,
            properties: {
              size: {
                title: 'How many',
                description: 'Number of systems. Without it, none is sampled.',
                type: 'integer',
                minimum: 1,
                maximum: 200,
              },
              seed: {
                title: 'Seed',
                description: 'Any text. Default: a generated one.',
                type: 'string',
                pattern: '\\S',
                maxLength: 100,
              },
              drawnAt: {
                title: 'Drawn at',
                description: 'Instant of the draw.',
                type: 'string',
                maxLength: 40,
                readOnly: true,
              },
              population: {
                title: 'Drawn from',
                description: 'How many systems the scope held to draw from.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
                readOnly: true,
              },
              outside: {
                title: 'Outside the scope',
                description:
                  'How many systems were not drawn from, as the management system does not cover them.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
                readOnly: true,
              },
              drawn: {
                title: 'Drawn',
                description: 'The systems that were drawn.',
                type: 'array',
                maxItems: 200,
                readOnly: true,
                items: {
                  type: 'object',
                  additionalProperties: false,
                  properties: {
                    system: {
                      title: 'System',
                      description: 'Its reference.',
                      type: 'string',
                      maxLength: 300,
                    },
                    class: {
                      title: 'Class',
                      description: 'The class that it was drawn for.',
                      type: 'string',
                      maxLength: 40,
                    },
                  },
                },
              },
              hidden: {
                title: 'More that you may not see',
                description:
                  'Entries about AI systems that the reader may not read in the catalog; they are omitted.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
                readOnly: true,
              },
            },
          },
          conclusion: {
            title: 'Conclusion',
            description: 'What the audit came to; findings are recorded apart.',
            type: 'string',
            maxLength: 20000,
          },
          grade: {
            title: 'Grade',
            description: 'What it came to as a whole.',
            type: 'string',
            oneOf: [
              { const: 'met', title: 'The criteria are met' },
              {
                const: 'met-with-findings',
                title: 'The criteria are met, with findings',
              },
              { const: 'not-met', title: 'The criteria are not met' },
            ],
          },
          reportedTo: {
            title: 'Reported to',
            description: 'Managers who got the result.',
            type: 'array',
            maxItems: 50,
            uniqueItems: true,
            items: {
              title: 'Manager',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          reportedOn: {
            title: 'Reported on',
            description: 'The day on which they got it.',
            type: 'string',
            format: 'day',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'audit-finding',
      title: 'Finding',
      description:
        'What an audit, a complaint or somebody outside found, and what is done about it, ISO/IEC 42001:2023 9.2 and 10.2.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'kind', 'status'],
        properties: {
          title: {
            title: 'Title',
            description: 'What was found, in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          source: {
            title: 'Found by',
            description: 'Where it comes from.',
            type: 'string',
            oneOf: [
              { const: 'internal-audit', title: 'Internal audit' },
              {
                const: 'external-audit',
                title: 'Audit by a certification body',
              },
              {
                const: 'second-party-audit',
                title: 'Audit by a customer or partner',
              },
              { const: 'regulator', title: 'Authority' },
              { const: 'complaint', title: 'Complaint' },
              { const: 'supplier', title: 'Supplier' },
              { const: 'own-observation', title: 'Own observation' },
            ],
            default: 'internal-audit',
          },
          audit: {
            title: 'Audit',
            description: 'The internal audit that found it.',
            type: 'string',
            minLength: 1,
            maxLength: 64,
            format: 'audit-id',
          },
          sourceName: {
            title: 'Who outside',
            description:
              'The body, party or person outside, and the number of their report.',
            type: 'string',
            maxLength: 300,
          },
          kind: {
            title: 'Kind',
            description: 'A nonconformity needs a corrective action.',
            type: 'string',
            oneOf: [
              { const: 'nonconformity', title: 'Nonconformity' },
              { const: 'observation', title: 'Observation' },
              { const: 'opportunity', title: 'Opportunity for improvement' },
            ],
          },
          grade: {
            title: 'Grade',
            description:
              'How heavy a nonconformity is, by the grading of the audit programme.',
            type: 'string',
            oneOf: [
              { const: 'major', title: 'Major' },
              { const: 'minor', title: 'Minor' },
            ],
          },
          criterion: {
            title: 'Criterion',
            description: 'The clause, policy or control that it is about.',
            type: 'string',
            maxLength: 200,
          },
          evidence: {
            title: 'What shows it',
            description: 'What was seen, where and when.',
            type: 'string',
            maxLength: 20000,
          },
          system: {
            title: 'AI system',
            description:
              'The system that it is about, such as aisystem:default/loans.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          nonconformity: {
            title: 'Nonconformity of the system',
            description:
              'Id of the record under which the system corrects it, where it is there.',
            type: 'string',
            maxLength: 64,
          },
          correction: {
            title: 'Correction',
            description: 'What was done at once to put it right.',
            type: 'string',
            maxLength: 4000,
          },
          consequences: {
            title: 'Consequences',
            description: 'What it led to, and how that was dealt with.',
            type: 'string',
            maxLength: 4000,
          },
          cause: {
            title: 'Cause',
            description:
              'Why it came to this, and whether it can happen elsewhere.',
            type: 'string',
            maxLength: 4000,
          },
          correctiveAction: {
            title: 'Corrective action',
            description: 'What is done so that it does not happen again.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          dueDate: {
            title: 'Until',
            description: 'The last day of the action.',
            type: 'string',
            format: 'day',
          },
          effectivenessCheck: {
            title: 'Effectiveness check',
            description:
              'A second person looks, after the action, whether it worked.',
            type: 'object',
            additionalProperties: false,
            properties: {
              checkedAt: {
                title: 'Checked on',
                description: 'Day of the check.',
                type: 'string',
                format: 'day',
              },
              checkedBy: {
                title: 'Checked by',
                description: 'Who checked; not who carried out the action.',
                type: 'string',
                format: 'entity-ref',
                maxLength: 300,
              },
              result: {
                title: 'Result',
                description: 'What was found.',
                type: 'string',
                maxLength: 4000,
              },
            },
          },
          status: {
            title: 'State',
            description: 'Closed when nothing is left to do.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'closed', title: 'Closed' },
            ],
            default: 'open',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
      uiSchema: { system: { 'ui:options': { kinds: ['AISystem'] } } },
    },
    {
      id: 'management-review',
      title: 'Management review',
      description:
        'What top management looked at for a period and decided, ISO/IEC 42001:2023 9.3.',
      level: 'organisation',
      keeps: 'all',
      approval: 'required',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'from', 'to', 'attendees'],
        properties: {
          title: {
            title: 'Title',
            description: 'Such as the quarter that it looks back on.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          from: {
            title: 'From',
            description: 'The first day that it looks back on.',
            type: 'string',
            format: 'day',
          },
          to: {
            title: 'Until',
            description: 'The last day that it looks back on.',
            type: 'string',
            format: 'day',
          },
          heldOn: {
            title: 'Held on',
            description: 'Day of the review.',
            type: 'string',
            format: 'day',
          },
          attendees: {
            title: 'Attendees',
            description: 'Who took part.',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              title: 'Attendee',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          inputs: {
            title: 'Inputs',
            description:
              'What is on record for the period, over the whole scope. Entries about systems that the reader may not read are omitted; the numbers count them.',
            type: 'array',
            maxItems: 30,
            readOnly: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                topic: {
                  title: 'Topic',
                  description: 'What it is about.',
                  type: 'string',
                  maxLength: 60,
                },
                summary: {
                  title: 'Summary',
                  description: 'What is on record, in a sentence.',
                  type: 'string',
                  maxLength: 500,
                },
                lines: {
                  title: 'In detail',
                  description: 'The first entries.',
                  type: 'array',
                  maxItems: 20,
                  items: { title: 'Entry', type: 'string', maxLength: 500 },
                },
                hidden: {
                  title: 'More that you may not see',
                  description:
                    'Entries about AI systems that the reader may not read in the catalog; they are omitted.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 1000000,
                  readOnly: true,
                },
              },
            },
          },
          remarks: {
            title: 'Remarks',
            description:
              'What was said about the inputs, and what else was looked at.',
            type: 'string',
            maxLength: 20000,
          },
          conclusion: {
            title: 'Conclusion',
            description:
              'Whether the management system is suitable, adequate and effective.',
            type: 'string',
            maxLength: 4000,
          },
          improvement: {
            title: 'Decided on improvement',
            description: 'Which opportunities are taken up, or why none is.',
            type: 'string',
            maxLength: 4000,
          },
          changes: {
            title: 'Decided on changes',
            description:
              'What has to change in the management system, or that nothing has to.',
            type: 'string',
            maxLength: 4000,
          },
          decisions: {
            title: 'Decisions',
            description: 'What was decided, and what follows.',
            type: 'array',
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['decision'],
              properties: {
                id: {
                  title: 'Number',
                  description: 'By which it is followed up.',
                  type: 'string',
                  maxLength: 20,
                  readOnly: true,
                },
                decision: {
                  title: 'Decision',
                  description: 'In a sentence.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 2000,
                },
                owner: {
                  title: 'Owner',
                  description:
                    'Who is accountable for it, such as user:default/ada or group:default/governance.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day of what follows.',
                  type: 'string',
                  format: 'day',
                },
                state: {
                  title: 'State',
                  description:
                    'How far it was when this was written; what came later is in its follow-up.',
                  type: 'string',
                  oneOf: [
                    { const: 'open', title: 'Open' },
                    { const: 'done', title: 'Done' },
                    { const: 'dropped', title: 'Dropped' },
                  ],
                },
                doneOn: {
                  title: 'Done on',
                  description: 'The day on which it was done.',
                  type: 'string',
                  format: 'day',
                },
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'competence',
      title: 'Competence',
      description:
        'What people in a role have to know, and who has shown it, ISO/IEC 42001:2023 7.2.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'needed'],
        properties: {
          title: {
            title: 'Role',
            description: 'Such as AI auditor or risk owner.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          needed: {
            title: 'Needed',
            description: 'Education, training or experience.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          people: {
            title: 'Who has it',
            description: 'People of whom it is shown.',
            type: 'array',
            maxItems: 200,
            uniqueItems: true,
            items: {
              title: 'Person',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          gap: {
            title: 'What is missing',
            description: 'And what is done about it.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'training',
      title: 'Training',
      description:
        'Who was taught or made aware of what, and whether it worked, ISO/IEC 42001:2023 7.2 and 7.3.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'heldOn', 'people'],
        properties: {
          title: {
            title: 'Topic',
            description: 'What was taught.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          heldOn: {
            title: 'Held on',
            description: 'The last day of it.',
            type: 'string',
            format: 'day',
          },
          people: {
            title: 'Who took part',
            description: 'People, or groups as a whole.',
            type: 'array',
            minItems: 1,
            maxItems: 500,
            uniqueItems: true,
            items: {
              title: 'Participant',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          effect: {
            title: 'Whether it worked',
            description: 'How that was found out.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'statement-of-applicability',
      title: 'Statement of Applicability',
      description:
        'Which controls the organisation uses and why, those of Annex A and its own, ISO/IEC 42001:2023 6.1.3.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['version', 'owner', 'controls'],
        properties: {
          version: {
            title: 'Version',
            description: 'As it is referred to, such as 2026-2.',
            type: 'string',
            pattern: '\\S',
            maxLength: 60,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          controls: {
            title: 'Controls',
            description: 'Each control of Annex A once, and those of your own.',
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'decision'],
              properties: {
                id: {
                  title: 'Control',
                  description:
                    'Its number, such as A.6.2.4, or an id of your own.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 40,
                },
                title: {
                  title: 'Title',
                  description:
                    'Of a control of your own; those of Annex A have theirs.',
                  type: 'string',
                  maxLength: 200,
                },
                decision: {
                  title: 'Applicable',
                  description: 'Whether it is used.',
                  type: 'string',
                  oneOf: [
                    { const: 'included', title: 'Included' },
                    { const: 'excluded', title: 'Excluded' },
                  ],
                },
                justification: {
                  title: 'Reason',
                  description: 'Why it is included, or excluded.',
                  type: 'string',
                  maxLength: 2000,
                },
                owner: {
                  title: 'Owner',
                  description:
                    'Who is accountable for it, such as user:default/ada or group:default/governance.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                state: {
                  title: 'State',
                  description:
                    'How far it is. What the systems and the records show is counted beside it, and is never raised by it.',
                  type: 'string',
                  oneOf: [
                    { const: 'planned', title: 'Planned' },
                    { const: 'partly', title: 'Partly implemented' },
                    { const: 'implemented', title: 'Implemented' },
                  ],
                },
                restsOn: {
                  title: 'Rests on',
                  description:
                    'What shows it, where no record and no control of a pack does.',
                  type: 'string',
                  maxLength: 2000,
                },
                plannedDate: {
                  title: 'Planned until',
                  description: 'The day by which it is implemented.',
                  type: 'string',
                  format: 'day',
                },
              },
            },
          },
          counted: {
            title: 'Counted',
            description:
              'Over the whole scope when it was submitted, the same for every reader.',
            type: 'object',
            additionalProperties: false,
            readOnly: true,
            properties: {
              takenAt: {
                title: 'Taken at',
                description: 'Instant of counting.',
                type: 'string',
                maxLength: 40,
              },
              systems: {
                title: 'AI systems',
                description: 'Those in the scope.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
              },
              outside: {
                title: 'Outside the scope',
                description:
                  'Those in the catalog that the management system does not cover.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
              },
            },
          },
          implementation: {
            title: 'Implementation',
            description:
              'How far each control was when this was submitted, over the whole scope, and on what that rested.',
            type: 'array',
            maxItems: 200,
            readOnly: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                id: {
                  title: 'Control',
                  description: 'Its number.',
                  type: 'string',
                  maxLength: 40,
                },
                state: {
                  title: 'State',
                  description: 'How far it was.',
                  type: 'string',
                  maxLength: 40,
                },
                due: {
                  title: 'Due',
                  description: 'Results of systems that were due.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 100000000,
                },
                pass: {
                  title: 'Passed',
                  description: 'Those of them that passed.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 100000000,
                },
                waived: {
                  title: 'Waived',
                  description:
                    'Results that were waived, and not counted as due.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 100000000,
                },
                controls: {
                  title: 'Controls of packs',
                  description: 'Those that were counted.',
                  type: 'array',
                  maxItems: 200,
                  items: { title: 'Control', type: 'string', maxLength: 200 },
                },
                records: {
                  title: 'Records',
                  description: 'Titles of the records that showed it.',
                  type: 'array',
                  maxItems: 20,
                  items: { title: 'Record', type: 'string', maxLength: 400 },
                },
                riskCount: {
                  title: 'Risks',
                  description: 'Open risks whose treatment names it.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 1000000,
                },
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
      uiSchema: { controls: { 'ui:field': 'applicability' } },
    },
    {
      id: 'gap-assessment',
      title: 'Gap assessment',
      description:
        'How far clauses and controls are on a day, to be compared with later.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title'],
        properties: {
          title: {
            title: 'Title',
            description: 'Such as Baseline.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          note: {
            title: 'Note',
            description: 'What explains it.',
            type: 'string',
            maxLength: 20000,
          },
          takenAt: {
            title: 'Taken at',
            description: 'Instant of the snapshot.',
            type: 'string',
            maxLength: 40,
            readOnly: true,
          },
          items: {
            title: 'Snapshot',
            description: 'Each clause and each control, with its state then.',
            type: 'array',
            maxItems: 300,
            readOnly: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                id: {
                  title: 'Item',
                  description: 'The clause or the control.',
                  type: 'string',
                  maxLength: 40,
                },
                state: {
                  title: 'State',
                  description: 'How far it was.',
                  type: 'string',
                  maxLength: 40,
                },
              },
            },
          },
          counted: {
            title: 'Counted',
            description:
              'Over the whole scope when it was submitted, the same for every reader.',
            type: 'object',
            additionalProperties: false,
            readOnly: true,
            properties: {
              takenAt: {
                title: 'Taken at',
                description: 'Instant of counting.',
                type: 'string',
                maxLength: 40,
              },
              systems: {
                title: 'AI systems',
                description: 'Those in the scope.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
              },
              outside: {
                title: 'Outside the scope',
                description:
                  'Those in the catalog that the management system does not cover.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000,
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'risk-criteria',
      title: 'AI risk criteria and method',
      description:
        'How the organisation distinguishes acceptable risks from others, and how risks are assessed, ISO/IEC 42001:2023 6.1.1 and 6.1.2.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: [
          'acceptance',
          'consequences',
          'treatment',
          'method',
          'owner',
        ],
        properties: {
          acceptance: {
            title: 'Which risks are acceptable',
            description:
              'Up to which rating, by whom above it, and on which conditions.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          consequences: {
            title: 'How consequences and likelihood are rated',
            description:
              'What the steps mean for the organisation, for people and for society.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          treatment: {
            title: 'What decides on a treatment',
            description:
              'When a risk is reduced, avoided, shared or kept, and which comes first.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          method: {
            title: 'Method',
            description:
              'How risks are found, analysed and compared, so that two assessments of the same system agree; how impact assessments enter it.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          policyAndObjectives: {
            title: 'Policy and objectives',
            description:
              'How the method follows from the AI policy and the objectives.',
            type: 'string',
            maxLength: 4000,
          },
          opportunities: {
            title: 'Opportunities',
            description:
              'How opportunities are found, and how it is seen whether what was planned for them and for risks worked.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          settings: {
            title: 'Scale and appetite',
            description: 'As this portal was configured when it was written.',
            type: 'object',
            additionalProperties: false,
            readOnly: true,
            properties: {
              likelihood: {
                title: 'Likelihood',
                description: 'The steps from the lowest up.',
                type: 'array',
                maxItems: 20,
                items: { title: 'Step', type: 'string', maxLength: 200 },
              },
              impact: {
                title: 'Impact',
                description: 'The steps from the lowest up.',
                type: 'array',
                maxItems: 20,
                items: { title: 'Step', type: 'string', maxLength: 200 },
              },
              bands: {
                title: 'Bands',
                description: 'Each with the rating from which it begins.',
                type: 'array',
                maxItems: 20,
                items: { title: 'Band', type: 'string', maxLength: 200 },
              },
              appetite: {
                title: 'Appetite',
                description:
                  'The rating above which a risk needs treatment and acceptance; by category and class where they differ.',
                type: 'array',
                maxItems: 60,
                items: { title: 'Appetite', type: 'string', maxLength: 200 },
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'risk-treatment-plan',
      title: 'AI risk treatment plan',
      description:
        'What is done about the risks, by whom and until when, and which risks remain and are accepted, ISO/IEC 42001:2023 6.1.3. It is decided by those whom the roles and authorities designate.',
      level: 'organisation',
      approval: 'required',
      approver: 'designated-management',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'process', 'actions', 'residual', 'owner'],
        properties: {
          title: {
            title: 'Title',
            description: 'As it is referred to, such as Plan of 2027.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          process: {
            title: 'How treatments are chosen',
            description:
              'How options and controls are determined, and compared with Annex A so that none is forgotten.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          actions: {
            title: 'Actions',
            description:
              'What is done beyond what each system records of its own risks.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['action', 'owner', 'dueDate'],
              properties: {
                action: {
                  title: 'Action',
                  description: 'In a sentence.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 900,
                },
                controls: {
                  title: 'Controls',
                  description:
                    'Controls of Annex A, or your own, that it puts in place.',
                  type: 'string',
                  maxLength: 500,
                },
                owner: {
                  title: 'Owner',
                  description:
                    'Who is accountable for it, such as user:default/ada or group:default/governance.',
                  type: 'string',
                  format: 'entity-ref',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day of it.',
                  type: 'string',
                  format: 'day',
                },
              },
            },
          },
          residual: {
            title: 'Risks that remain',
            description:
              'What remains after treatment, and why that can be accepted.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          risks: {
            title: 'Risks of the systems',
            description:
              'Open risks of the register when it was written, highest first, each with its treatment and with what remains of it.',
            type: 'array',
            maxItems: 500,
            readOnly: true,
            items: {
              type: 'object',
              additionalProperties: false,
              properties: {
                system: {
                  title: 'AI system',
                  description: 'Its reference.',
                  type: 'string',
                  maxLength: 300,
                },
                risk: {
                  title: 'Risk',
                  description: 'Id of its record.',
                  type: 'string',
                  maxLength: 64,
                },
                title: {
                  title: 'Title',
                  description: 'The risk in a sentence.',
                  type: 'string',
                  maxLength: 200,
                },
                inherent: {
                  title: 'Before treatment',
                  description: 'Rating without treatment.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 10000,
                },
                residual: {
                  title: 'After treatment',
                  description: 'Rating of what remains.',
                  type: 'integer',
                  minimum: 0,
                  maximum: 10000,
                },
                treatment: {
                  title: 'Treatment',
                  description: 'What is done about it.',
                  type: 'string',
                  maxLength: 40,
                },
                owner: {
                  title: 'Who does it',
                  description: 'Who carries out the treatment.',
                  type: 'string',
                  maxLength: 300,
                },
                dueDate: {
                  title: 'Until',
                  description: 'The last day of the treatment.',
                  type: 'string',
                  maxLength: 40,
                },
              },
            },
          },
          total: {
            title: 'Open risks',
            description: 'How many there were when it was written.',
            type: 'integer',
            minimum: 0,
            maximum: 1000000,
            readOnly: true,
          },
          hidden: {
            title: 'More that you may not see',
            description:
              'Entries about AI systems that the reader may not read in the catalog; they are omitted.',
            type: 'integer',
            minimum: 0,
            maximum: 1000000,
            readOnly: true,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'impact-assessment-process',
      title: 'Process of impact assessments',
      description:
        'How it is found out what AI systems do to people, groups and society, ISO/IEC 42001:2023 6.1.4.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['process', 'occasions', 'context', 'intoRisk', 'owner'],
        properties: {
          process: {
            title: 'Process',
            description:
              'Who assesses, in which steps, and who decides on the result.',
            type: 'string',
            pattern: '\\S',
            maxLength: 20000,
          },
          occasions: {
            title: 'When one is made',
            description: 'For which systems, and when it is made again.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          context: {
            title: 'Context',
            description:
              'How technology, society and the law of each place where a system is used are taken into account, with foreseeable misuse.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          intoRisk: {
            title: 'Into the risk assessment',
            description: 'How results become risks of the register.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          madeAvailable: {
            title: 'Who gets the results',
            description: 'Which interested parties are given what, and when.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'roles-and-authorities',
      title: 'Roles and authorities',
      description:
        'Who is accountable for what in the management system, with top management, ISO/IEC 42001:2023 5.3.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['roles', 'owner'],
        properties: {
          roles: {
            title: 'Roles',
            description:
              'Top management, who is accountable for the management system, who reports on it to top management, and any other.',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['role', 'holders', 'responsibilities'],
              properties: {
                role: {
                  title: 'Role',
                  description:
                    'What the standard asks for, or a role of your own.',
                  type: 'string',
                  oneOf: [
                    { const: 'top-management', title: 'Top management' },
                    {
                      const: 'conformity',
                      title: 'Is accountable for the management system',
                    },
                    {
                      const: 'reporting',
                      title: 'Reports on it to top management',
                    },
                    {
                      const: 'designated-management',
                      title:
                        'Approves the risk treatment plan and what remains of risks',
                    },
                    { const: 'other', title: 'Another role' },
                  ],
                },
                title: {
                  title: 'Called',
                  description: 'As people know it, such as Chief AI Officer.',
                  type: 'string',
                  maxLength: 200,
                },
                holders: {
                  title: 'Who has it',
                  description: 'People or groups.',
                  type: 'array',
                  minItems: 1,
                  maxItems: 50,
                  uniqueItems: true,
                  items: {
                    title: 'Holder',
                    type: 'string',
                    format: 'entity-ref',
                    maxLength: 300,
                  },
                },
                responsibilities: {
                  title: 'Responsibilities',
                  description: 'What the holder is accountable for.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 2000,
                },
                authorities: {
                  title: 'Authorities',
                  description: 'What the holder may decide, spend or stop.',
                  type: 'string',
                  maxLength: 2000,
                },
              },
            },
          },
          communicated: {
            title: 'Made known',
            description: 'To whom and how.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'communication-plan',
      title: 'Communication plan',
      description:
        'Who says what to whom about the management system, when and how, ISO/IEC 42001:2023 7.4.',
      level: 'organisation',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['entries', 'owner'],
        properties: {
          entries: {
            title: 'Messages',
            description: 'Inside and outside the organisation.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['what', 'occasion', 'audience', 'channel'],
              properties: {
                what: {
                  title: 'What',
                  description: 'The matter that is communicated.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                occasion: {
                  title: 'When',
                  description: 'A rhythm or an occasion.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                audience: {
                  title: 'To whom',
                  description: 'People, groups or parties.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
                channel: {
                  title: 'How',
                  description: 'The channel, and who speaks.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 500,
                },
              },
            },
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          annexA: {
            title: 'Controls of Annex A',
            description:
              'Those that it shows, such as the plan for incidents (A.8.4) and external reporting (A.8.3).',
            type: 'array',
            maxItems: 38,
            uniqueItems: true,
            items: {
              title: 'Control',
              type: 'string',
              maxLength: 20,
              format: 'annex-a-control',
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'audit-programme',
      title: 'Audit programme',
      description:
        'Which audits are planned over a cycle, and by which rules, ISO/IEC 42001:2023 9.2.2. The cycle ends when the record expires.',
      level: 'organisation',
      keeps: 'all',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: [
          'title',
          'from',
          'objectives',
          'methods',
          'importance',
          'grading',
          'audits',
          'owner',
        ],
        properties: {
          title: {
            title: 'Title',
            description: 'Such as Programme 2027 to 2029.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          from: {
            title: 'Cycle begins',
            description: 'The first day of the cycle.',
            type: 'string',
            format: 'day',
          },
          objectives: {
            title: 'Objectives',
            description: 'What the audits of the cycle are to find out.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          methods: {
            title: 'How often and how',
            description:
              'Frequency, methods, who plans, and to whom results are reported.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          importance: {
            title: 'What was weighed',
            description:
              'Importance of the processes, and results of earlier audits.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          grading: {
            title: 'Grading',
            description:
              'What makes a finding a major or a minor nonconformity, an observation or an opportunity.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          audits: {
            title: 'Planned audits',
            description:
              'Together they reach each clause and each control in use once in the cycle.',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['title', 'from', 'to', 'criteria'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What is looked at.',
                  type: 'string',
                  pattern: '\\S',
                  maxLength: 200,
                },
                from: {
                  title: 'From',
                  description: 'The first day planned.',
                  type: 'string',
                  format: 'day',
                },
                to: {
                  title: 'Until',
                  description: 'The last day planned.',
                  type: 'string',
                  format: 'day',
                },
                criteria: {
                  title: 'Clauses and controls',
                  description:
                    'Clauses of ISO/IEC 42001:2023 and controls of its Annex A.',
                  type: 'array',
                  minItems: 1,
                  maxItems: 80,
                  uniqueItems: true,
                  items: {
                    title: 'Clause or control',
                    type: 'string',
                    maxLength: 20,
                    format: 'clause-or-control',
                  },
                },
              },
            },
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'planned-change',
      title: 'Planned change',
      description:
        'A change of the management system, planned before it is made, ISO/IEC 42001:2023 6.3.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: [
          'title',
          'purpose',
          'consequences',
          'plan',
          'owner',
          'dueDate',
          'status',
        ],
        properties: {
          title: {
            title: 'Title',
            description: 'What changes, in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          purpose: {
            title: 'Why',
            description: 'What it is for, and where the need came up.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          consequences: {
            title: 'Consequences',
            description:
              'What it may do to what works now, and how that is kept from harm.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          plan: {
            title: 'Plan',
            description: 'Steps, people, means, and who takes over which duty.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          dueDate: {
            title: 'Until',
            description: 'The last day of it.',
            type: 'string',
            format: 'day',
          },
          doneOn: {
            title: 'Done on',
            description: 'The day on which it was in place.',
            type: 'string',
            format: 'day',
          },
          result: {
            title: 'Result',
            description:
              'Whether it did what it was for, and what else it did.',
            type: 'string',
            maxLength: 4000,
          },
          status: {
            title: 'State',
            description: 'Closed when nothing is left to do.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'closed', title: 'Closed' },
            ],
            default: 'open',
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'controlled-document',
      title: 'Controlled document',
      description:
        'A document of the management system with owner, version and retention, ISO/IEC 42001:2023 7.5. It is reviewed before the record expires.',
      level: 'organisation',
      subject: 'document',
      approval: 'required',
      expiry: 'required',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'version', 'origin', 'retention', 'owner'],
        properties: {
          title: {
            title: 'Title',
            description: 'As it is cited.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          version: {
            title: 'Version',
            description: 'Of the document, such as 3.1 or a date.',
            type: 'string',
            pattern: '\\S',
            maxLength: 60,
          },
          origin: {
            title: 'Origin',
            description: 'Where it comes from.',
            type: 'string',
            oneOf: [
              { const: 'internal', title: 'Our own' },
              {
                const: 'external',
                title: 'From outside, such as a standard or a manual',
              },
            ],
          },
          source: {
            title: 'Published by',
            description: 'Who keeps it, where it comes from outside.',
            type: 'string',
            maxLength: 200,
          },
          url: {
            title: 'Address',
            description:
              'https, or a path in the repository. Where this portal may read it, it keeps a hash of what it shows.',
            type: 'string',
            format: 'link',
            maxLength: 2000,
          },
          retention: {
            title: 'Retention',
            description: 'How long it is kept, and what becomes of it then.',
            type: 'string',
            pattern: '\\S',
            maxLength: 900,
          },
          access: {
            title: 'Access',
            description:
              'Who may read and who may change it, and how it is protected.',
            type: 'string',
            maxLength: 900,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          annexA: {
            title: 'Controls of Annex A',
            description:
              'Those that it shows, such as the plan for incidents (A.8.4) and external reporting (A.8.3).',
            type: 'array',
            maxItems: 38,
            uniqueItems: true,
            items: {
              title: 'Control',
              type: 'string',
              maxLength: 20,
              format: 'annex-a-control',
            },
          },
          snapshot: {
            title: 'What the address showed',
            description: 'When the record was written.',
            type: 'object',
            additionalProperties: false,
            readOnly: true,
            properties: {
              readAt: {
                title: 'Read at',
                description: 'Instant of reading.',
                type: 'string',
                maxLength: 40,
              },
              sha256: {
                title: 'SHA-256',
                description: 'Hash of the content, in hexadecimal.',
                type: 'string',
                maxLength: 64,
              },
              bytes: {
                title: 'Bytes',
                description: 'Size of the content.',
                type: 'integer',
                minimum: 0,
                maximum: 1000000000,
              },
              notRead: {
                title: 'Not read',
                description: 'Why there is no hash.',
                type: 'string',
                maxLength: 500,
              },
            },
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
    {
      id: 'contractual-obligation',
      title: 'Contractual obligation',
      description:
        'What a contract asks of the organisation for its AI, ISO/IEC 42001:2023 4.2.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'optional',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'party', 'requirement', 'owner'],
        properties: {
          title: {
            title: 'Title',
            description: 'The obligation in a sentence.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          party: {
            title: 'Party',
            description: 'To whom it is owed.',
            type: 'string',
            pattern: '\\S',
            maxLength: 200,
          },
          contract: {
            title: 'Contract',
            description: 'Its number or name, with the clause.',
            type: 'string',
            maxLength: 200,
          },
          requirement: {
            title: 'What it asks for',
            description: 'In own words.',
            type: 'string',
            pattern: '\\S',
            maxLength: 4000,
          },
          systems: {
            title: 'AI systems',
            description: 'Systems that it binds; none when it binds all.',
            type: 'array',
            maxItems: 200,
            uniqueItems: true,
            items: {
              title: 'AI system',
              type: 'string',
              format: 'entity-ref',
              maxLength: 300,
            },
          },
          response: {
            title: 'How it is met',
            description: 'What is done, and where it shows.',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            title: 'Owner',
            description:
              'Who is accountable for it, such as user:default/ada or group:default/governance.',
            type: 'string',
            format: 'entity-ref',
            maxLength: 300,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
      uiSchema: { systems: { 'ui:options': { kinds: ['AISystem'] } } },
    },
    {
      id: 'decision-follow-up',
      title: 'Follow-up of a decision',
      description:
        'What became of a decision of a management review, ISO/IEC 42001:2023 9.3.2.',
      level: 'organisation',
      keeps: 'all',
      approval: 'none',
      expiry: 'none',
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['decision', 'state'],
        properties: {
          decision: {
            title: 'Decision',
            description: 'The decision that it follows up.',
            type: 'string',
            minLength: 1,
            maxLength: 100,
            format: 'decision-id',
          },
          state: {
            title: 'State',
            description: 'How far it is.',
            type: 'string',
            oneOf: [
              { const: 'open', title: 'Open' },
              { const: 'done', title: 'Done' },
              { const: 'dropped', title: 'Dropped' },
            ],
            default: 'open',
          },
          doneOn: {
            title: 'Done on',
            description: 'The day on which it was done.',
            type: 'string',
            format: 'day',
          },
          note: {
            title: 'What was done',
            description: 'What shows it, or why it was dropped.',
            type: 'string',
            maxLength: 4000,
          },
          links: {
            title: 'Evidence',
            description: 'Documents, tickets or minutes that show it.',
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url'],
              properties: {
                title: {
                  title: 'Title',
                  description: 'What a reader finds there.',
                  type: 'string',
                  maxLength: 200,
                },
                url: {
                  title: 'Address',
                  description:
                    'https, mailto, or a path in the repository such as docs/review.md.',
                  type: 'string',
                  format: 'link',
                  maxLength: 2000,
                },
              },
            },
          },
          attachments: {
            title: 'Attached files',
            description: 'Files that show it, where nothing else keeps them.',
            type: 'array',
            maxItems: 20,
            uniqueItems: true,
            items: {
              title: 'File',
              type: 'string',
              minLength: 1,
              maxLength: 64,
              format: 'attachment-id',
            },
          },
        },
      },
    },
  ],
};
