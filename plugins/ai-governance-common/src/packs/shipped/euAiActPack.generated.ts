/* eslint-disable */
// Generated from packs/eu-ai-act.yaml by `yarn generate`. Do not edit.

import { ControlPack } from '../types';

/** @public */
export const euAiActPack: ControlPack = {
  id: 'eu-ai-act',
  version: '1.0.0',
  title: 'EU AI Act, per system',
  framework: 'Regulation (EU) 2024/1689',
  crosswalkKey: 'euAiAct',
  description:
    'Duties of providers and deployers that evidence about one AI system can show, as Regulation (EU) 2026/1744 amended them. Each control says who owes it, for which systems and from when, and whether the day stands in the law or is a reading of it. Not covered: what stands under notCovered, article by article. It is not legal advice, and a full score is not a statement that the law is met.',
  sources: [
    {
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02024R1689-20260727',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'Articles 2, 3, 5, 6, 9 to 15, 21, 22, 25, 26, 50, 86, 111(2), 113 and Annex III of the consolidated text, in copies of it that say which text they were taken from and when.',
    },
    {
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'Articles 4 to 113 and Annexes I to XIII as published in 2024, in a copy of the whole text. Annexes VI and VII were not complete in it.',
    },
    {
      url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
      checkedOn: '2026-11-30',
      read: 'secondary-copy',
      note: 'An inventory of every point of Article 1 that quotes the dates and the new prohibitions word for word, and a copy of Articles 4 and 6 before and after. The numbering inside Article 60a and Annex XIV was not seen.',
    },
    {
      url: 'https://digital-strategy.ec.europa.eu/en/policies/guidelines-transparency-ai-generated-content',
      read: 'not-read',
      note: 'Guidelines C(2026) 5054 of the Commission on Article 50 and the code of practice on marking are known by their names alone.',
    },
  ],
  lawDates: [
    {
      from: '2024-08-01',
      text: 'The Regulation enters into force.',
      references: ['Art.113(1)'],
    },
    {
      from: '2025-02-02',
      text: 'Chapters I and II apply, with literacy and the prohibited practices of 2024.',
      references: ['Art.113(3)(a)', 'Art.4', 'Art.5'],
    },
    {
      from: '2025-08-02',
      text: 'Notified bodies, general-purpose AI models, governance, penalties and confidentiality apply, without the fines for providers of such models.',
      references: ['Art.113(3)(b)'],
    },
    {
      from: '2026-07-27',
      text: 'Regulation (EU) 2026/1744 is in force. Articles 102 to 110 apply.',
      references: ['Art.113(3)(d)'],
      movedFrom: '2026-08-02',
    },
    {
      from: '2026-08-02',
      text: 'The Regulation applies where no other day is set, such as to transparency, post-market monitoring, market surveillance, remedies and fines for providers of general-purpose AI models.',
      references: ['Art.113(2)', 'Art.50', 'Art.72', 'Art.86', 'Art.101'],
    },
    {
      from: '2026-12-02',
      text: 'Prohibited is what generates or manipulates intimate material of people who did not consent, or material of child sexual abuse.',
      references: [
        'Art.113(3)(a)',
        'Art.5(1)(ba)',
        'Art.5(1)(bb)',
        'Art.5(1a)',
        'Art.5(1b)',
      ],
    },
    {
      from: '2026-12-02',
      text: 'Content is marked also by systems that were placed on the market before 2026-08-02.',
      references: ['Art.111(4)', 'Art.50(2)'],
      movedFrom: '2026-08-02',
    },
    {
      from: '2027-08-02',
      text: 'General-purpose AI models that were placed on the market before 2025-08-02 meet the Regulation.',
      references: ['Art.111(3)'],
    },
    {
      from: '2027-08-02',
      text: 'Each Member State has an AI regulatory sandbox.',
      references: ['Art.57(1)'],
      movedFrom: '2026-08-02',
    },
    {
      from: '2027-12-02',
      text: 'Sections 1 to 3 of Chapter III apply to high-risk systems of Annex III.',
      references: ['Art.113(3)(c)(i)', 'Art.6(2)', 'AnnexIII'],
      movedFrom: '2026-08-02',
    },
    {
      from: '2028-08-02',
      text: 'Sections 1 to 3 of Chapter III apply to high-risk systems of Annex I.',
      references: ['Art.113(3)(c)(ii)', 'Art.6(1)', 'AnnexI'],
      movedFrom: '2027-08-02',
    },
    {
      from: '2030-08-02',
      text: 'High-risk systems for public authorities meet the Regulation, also those that were in use before.',
      references: ['Art.111(2)'],
    },
    {
      from: '2030-12-31',
      text: 'Components of the large-scale IT systems of Annex X meet the Regulation.',
      references: ['Art.111(1)', 'AnnexX'],
    },
  ],
  notCovered: [
    {
      references: ['Art.2'],
      text: 'Whether the Regulation applies at all. What is declared in spec.jurisdictions is taken for it, without the exclusions of Article 2(3) to (12) and the limits of 2(2) for Section B of Annex I.',
    },
    {
      references: ['Art.4a'],
      text: 'Conditions for special categories of personal data that are used to find and correct bias.',
    },
    {
      references: ['Art.5(2)', 'Art.5(3)', 'Art.5(4)'],
      text: 'Conditions for remote biometric identification in real time by law enforcement.',
    },
    {
      references: ['Art.6(1)', 'Art.6(1a)', 'Art.6(1b)', 'Art.6(1c)', 'AnnexI'],
      text: 'Whether a system is a safety component or a product of Annex I. The class is taken as it is declared. Guidelines of the Commission on Article 6 are not taken into account; whether they are final is not verified.',
    },
    {
      references: [
        'Art.8',
        'Art.9(3)',
        'Art.9(4)',
        'Art.9(7)',
        'Art.9(9)',
        'Art.9(10)',
      ],
      text: 'How measures work together, minors and vulnerable groups, and what other Union law asks of products.',
    },
    {
      references: [
        'Art.10(2)(a)',
        'Art.10(2)(d)',
        'Art.10(2)(e)',
        'Art.10(2)(g)',
        'Art.10(2)(h)',
        'Art.10(4)',
        'Art.10(6)',
      ],
      text: 'Design choices, assumptions, suitability, correction of bias, gaps, and the setting of use, of data.',
    },
    {
      references: ['Art.11(2)', 'AnnexIV'],
      text: 'Technical documentation beyond purpose, design, model card and data.',
    },
    { references: ['Art.12(2)', 'Art.12(3)'], text: 'What the logs record.' },
    {
      references: ['Art.14(2)', 'Art.14(5)'],
      text: 'Whether oversight is enough, and two persons for remote biometric identification.',
    },
    {
      references: ['Art.15(4)'],
      text: 'Redundancy, fail-safe plans and feedback loops.',
    },
    {
      references: ['Art.16(b)', 'Art.16(k)', 'Art.16(l)'],
      text: 'Name and address on the system, showing conformity to an authority, and accessibility.',
    },
    {
      references: ['Art.17'],
      text: 'The quality management system, but for the approval of releases. It is of the organisation, and no evidence about one system shows it.',
    },
    { references: ['Art.18'], text: 'Documents kept for ten years.' },
    {
      references: ['Art.20(2)'],
      text: 'Informing authorities, notified bodies and deployers of a system that presents a risk.',
    },
    {
      references: ['Art.21'],
      text: 'Cooperation of the provider with authorities.',
    },
    {
      references: ['Art.22'],
      text: 'Authorised representatives of providers outside the Union.',
    },
    { references: ['Art.23'], text: 'Duties of importers.' },
    { references: ['Art.24'], text: 'Duties of distributors.' },
    {
      references: ['Art.25(1)', 'Art.25(2)', 'Art.25(3)'],
      text: 'Who becomes a provider by a name, a change or another purpose, what the first provider then owes, and product manufacturers. The roles are taken as they are declared.',
    },
    { references: ['Art.26(1)'], text: 'Use by the instructions.' },
    {
      references: ['Art.26(4)'],
      text: 'Input data under the control of the deployer.',
    },
    {
      references: ['Art.26(5)'],
      text: 'Use that is suspended because of a risk, and, where a deployer cannot reach the provider, the days of Article 73.',
    },
    {
      references: ['Art.26(7)'],
      text: 'Informing workers and their representatives of high-risk systems that are used at a workplace and do not fall under point 4(b) of Annex III, and what Union and national law asks beside it.',
    },
    {
      references: ['Art.26(10)'],
      text: 'Authorisation of remote biometric identification after the event.',
    },
    {
      references: ['Art.26(12)'],
      text: 'Cooperation of the deployer with authorities.',
    },
    {
      references: ['Art.27(2)', 'Art.27(4)'],
      text: 'Keeping the assessment of fundamental rights up to date, and using the data protection assessment.',
    },
    {
      references: ['Art.43(3)', 'Art.43(4)', 'Art.44', 'AnnexVI', 'AnnexVII'],
      text: 'Which procedure of conformity assessment applies and whether it was followed, a new one after a substantial modification, and certificates. An address is declared, and nobody looks at it.',
    },
    {
      references: ['Art.47(2)', 'Art.47(3)', 'Art.47(4)', 'AnnexV'],
      text: 'What the EU declaration of conformity says, its translations, and keeping it up to date for ten years.',
    },
    {
      references: ['Art.48(1)', 'Art.48(4)', 'Art.48(5)'],
      text: 'How the CE marking looks, and the number of the notified body.',
    },
    {
      references: ['Art.49(4)', 'Art.49(5)'],
      text: 'The section of the database that is not public, and registration of point 2 of Annex III in a Member State.',
    },
    {
      references: ['Art.50(4)'],
      text: 'Texts on matters of public interest, and what is exempt, such as works of art and what the law authorises.',
    },
    {
      references: ['Art.50(5)'],
      text: 'Whether a notice is clear, accessible and there at first contact. An address is declared, and nobody looks at it. Guidelines C(2026) 5054 and the code of practice on marking are not taken into account.',
    },
    {
      references: [
        'Art.51',
        'Art.52',
        'Art.53',
        'Art.54',
        'Art.55',
        'Art.56',
        'AnnexXI',
        'AnnexXII',
        'AnnexXIII',
      ],
      text: 'General-purpose AI models. A model is something else than an AI system, and what is declared of a system does not show what its provider owes for the model.',
    },
    {
      references: ['Art.57', 'Art.58', 'Art.59'],
      text: 'AI regulatory sandboxes.',
    },
    {
      references: ['Art.60', 'Art.60a', 'Art.61', 'AnnexIX'],
      text: 'Testing in real world conditions outside of sandboxes.',
    },
    {
      references: ['Art.72(3)'],
      text: 'The template of the Commission for the post-market monitoring plan.',
    },
    {
      references: ['Art.73(5)', 'Art.73(6)'],
      text: 'An initial report that is not complete, the investigation, and no change to the system that affects evidence before the authorities know. Guidance of the Commission on Article 73 is not taken into account; whether it is final is not verified.',
    },
    {
      references: ['Art.75(1)', 'Art.75(1a)'],
      text: 'Reports to the AI Office on systems that rest on a general-purpose AI model of their own provider.',
    },
    {
      references: ['Art.79', 'Art.80', 'Art.82', 'Art.83'],
      text: 'What an authority orders.',
    },
    {
      references: ['Art.86(2)', 'Art.86(3)'],
      text: 'Exceptions from the right to an explanation, and what is explained.',
    },
    {
      references: ['Art.99(3)', 'Art.99(4)', 'Art.99(4)(da)', 'Art.99(5)'],
      text: 'Fines.',
    },
    {
      references: ['Art.111(1)', 'Art.111(2)'],
      text: 'Systems that were in use before the day. Every day is shown as if the system were placed on the market now.',
    },
  ],
  controls: [
    {
      id: 'EU-LIT-01',
      title:
        'Measures support the AI literacy of those who deal with the system',
      description:
        'Those who deal with the operation and use of the system are helped to understand AI. No level of anybody is guaranteed.',
      annexA: ['A.4.6'],
      clauses: ['7.2', '7.3'],
      dueFrom: 'inception',
      require: { high: 'required', limited: 'required', minimal: 'required' },
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
        'Record the training of those who operate, use or oversee the system.',
      crosswalk: {
        euAiAct: ['Art.4(1)'],
        nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'],
        iso27001: ['7.2', 'A.6.3'],
        iso9001: ['7.2'],
      },
      appliesFrom: '2025-02-02',
      law: {
        owedBy: ['provider', 'deployer'],
        systems: 'Every AI system, of every class',
      },
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
      crosswalk: { euAiAct: ['Art.5(1)'], nistAiRmf: ['GOVERN 1.1'] },
      appliesFrom: '2025-02-02',
      law: {
        owedBy: ['provider', 'deployer', 'importer', 'product-manufacturer'],
        systems: 'Every AI system',
        reading:
          'Article 5 names no roles: it prohibits placing on the market, putting into service and use. The roles are those that do so.',
      },
    },
    {
      id: 'EU-PRO-02',
      title:
        'Intimate material without consent and abuse of children are kept out',
      description:
        'A system that generates content is not meant for intimate material of people who did not consent or for material of child sexual abuse. Where its provider must expect such an outcome, safeguards prevent it and misuse is corrected.',
      annexA: ['A.9.4'],
      clauses: ['6.1.3'],
      dueFrom: 'verification-validation',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { any: [{ role: 'provider' }, { role: 'deployer' }] },
          { trait: 'generatesContent' },
        ],
      },
      evidence: { kind: 'entity', source: 'spec.contentSafeguards' },
      check: {
        allOf: [
          {
            rule: 'value',
            field: 'spec.contentSafeguards.intended',
            oneOf: [false],
          },
          {
            when: { role: 'provider' },
            then: {
              rule: 'value',
              field: 'spec.contentSafeguards.foreseeable',
              oneOf: [true, false],
            },
          },
          {
            when: {
              all: [
                { role: 'provider' },
                {
                  value: {
                    field: 'spec.contentSafeguards.foreseeable',
                    oneOf: ['true'],
                  },
                },
              ],
            },
            then: {
              allOf: [
                {
                  rule: 'text',
                  field: 'spec.contentSafeguards.prevention',
                  minLength: 40,
                },
                {
                  rule: 'text',
                  field: 'spec.contentSafeguards.correction',
                  minLength: 20,
                },
              ],
            },
          },
        ],
      },
      weight: 3,
      gate: true,
      remediation:
        'Declare in spec.contentSafeguards whether such material is intended or foreseeable, and which safeguards prevent it and correct misuse.',
      fixAt: 'spec.contentSafeguards',
      crosswalk: {
        euAiAct: ['Art.5(1)(ba)', 'Art.5(1)(bb)', 'Art.5(1a)', 'Art.5(1b)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2026-12-02',
      law: {
        owedBy: ['provider', 'deployer'],
        systems:
          'Systems that generate or manipulate images, video, audio or similar material',
      },
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
      law: {
        owedBy: ['provider', 'deployer'],
        systems: 'Every AI system',
        reading:
          'Article 6 says which systems are high-risk. That somebody decides it for each system and keeps the decision is a reading.',
      },
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
      law: {
        owedBy: ['provider'],
        systems:
          'Systems that Annex III lists and that their provider holds not to be high-risk',
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems with an open risk',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems with a risk above the appetite or accepted',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems that were made with data of their provider',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems:
          'High-risk systems that were trained, validated or tested on data',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems with an effect on natural persons',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        en18286: ['Annex ZA'],
        euAiAct: ['Art.11', 'AnnexIV(1)(a)', 'AnnexIV(2)'],
        nistAiRmf: ['MEASURE 2.9', 'MAP 2.2', 'MAP 2.1', 'MAP 1.1', 'MAP 3.3'],
        iso9001: ['7.5', '8.3.5', '8.2.2'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        euAiAct: ['Art.12(1)', 'Art.19(1)', 'Art.26(6)'],
        nistAiRmf: ['MANAGE 4.1'],
        iso27001: ['A.8.15'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider', 'deployer'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        euAiAct: ['Art.13(1)', 'Art.13(2)', 'Art.13(3)'],
        nistAiRmf: ['MEASURE 2.8'],
        iso9001: ['7.4'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
          { role: 'provider' },
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
      crosswalk: {
        euAiAct: ['Art.14(1)', 'Art.14(3)', 'Art.14(4)'],
        nistAiRmf: ['MAP 3.5', 'GOVERN 3.2'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems with acceptance criteria',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        en18286: ['Annex ZA'],
        euAiAct: ['Art.17(1)(a)'],
        nistAiRmf: ['MANAGE 1.1'],
        iso27001: ['A.8.32'],
        iso9001: ['8.6'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        iso9001of2026: ['10.2'],
        euAiAct: ['Art.20(1)'],
        nistAiRmf: ['MANAGE 4.2'],
        iso27001: ['10.2'],
        iso9001: ['10.2'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems with a nonconformity on record',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-VAL-01',
      title:
        'A written agreement with each supplier says what the provider needs',
      description:
        'With each supplier of an AI system, a model, tools, services, components or processes it is agreed in writing which information, capabilities, access and help the provider gets. Who offers it to the public under a free and open-source licence is exempt, unless it is a general-purpose AI model.',
      annexA: ['A.10.2', 'A.10.3'],
      clauses: ['8.1'],
      dueFrom: 'design-development',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
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
      evidence: { kind: 'entity', source: 'spec.suppliers' },
      check: { rule: 'suppliers-agreed' },
      weight: 2,
      gate: false,
      remediation:
        'Declare for each supplier where the written agreement is, or that it is exempt; an empty list declares that there is no supplier.',
      fixAt: 'spec.suppliers',
      crosswalk: {
        euAiAct: ['Art.25(4)'],
        nistAiRmf: ['GOVERN 6.1', 'MANAGE 3.1'],
        iso27001: ['A.5.19', 'A.5.20'],
        iso9001: ['8.4'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems:
          'High-risk systems with parts of third parties. The supplier owes the agreement too',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-CON-01',
      title: 'The conformity of the system was assessed',
      description:
        'Before it is placed on the market or put into service, the provider went through a procedure of conformity assessment, and what came of it can be found.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'conformity-assessment' },
      weight: 2,
      gate: false,
      remediation:
        'Add a link of the type conformity-assessment to what came of the assessment.',
      fixAt: 'metadata.links',
      crosswalk: {
        euAiAct: ['Art.43(1)', 'Art.43(2)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        reading:
          'Article 43 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-CON-02',
      title: 'An EU declaration of conformity is drawn up',
      description:
        'The signed declaration of the provider for this system can be found.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'declaration-of-conformity' },
      weight: 2,
      gate: false,
      remediation:
        'Add a link of the type declaration-of-conformity to the signed declaration.',
      fixAt: 'metadata.links',
      crosswalk: { euAiAct: ['Art.47(1)'], nistAiRmf: ['GOVERN 1.1'] },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        reading:
          'Article 47 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-CON-03',
      title: 'The CE marking can be seen',
      description:
        'It can be found where the marking is, on the system, its packaging or documents, or digitally.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'ce-marking' },
      weight: 2,
      gate: false,
      remediation:
        'Add a link of the type ce-marking to where the marking can be seen.',
      fixAt: 'metadata.links',
      crosswalk: {
        euAiAct: ['Art.48(2)', 'Art.48(3)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        reading:
          'Article 48 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-REG-01',
      title: 'The provider registered the system',
      description:
        'The entry in the database of the EU is declared, or it is recorded why none is needed.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { class: ['high'] },
          { annexIIIOtherThan: ['2'] },
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
        euAiAct: ['Art.49(1)', 'AnnexVIII(A)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems:
          'High-risk systems that Annex III lists, without those of point 2',
        reading:
          'Article 49 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
      },
    },
    {
      id: 'EU-REG-02',
      title: 'A listed system that is held not to be high-risk is registered',
      description:
        'A provider who holds a use of Annex III not to be high-risk registers the system all the same.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
          { annexIII: 'any' },
          { class: ['limited', 'minimal'] },
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
        euAiAct: ['Art.49(2)', 'Art.6(4)', 'AnnexVIII(B)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems:
          'Systems that Annex III lists and that their provider holds not to be high-risk',
        reading:
          'Article 49 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
      },
    },
    {
      id: 'EU-REG-03',
      title: 'A public authority registered its use of the system',
      description:
        'A public authority, or who acts on its behalf, selects the system in the database of the EU and registers the use.',
      annexA: ['A.8.5'],
      clauses: ['4.1', '7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { trait: 'publicBody' },
          { class: ['high'] },
          { annexIIIOtherThan: ['2'] },
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
        'Register the use and declare the entry, or record why it need not be registered.',
      fixAt: 'spec.registrations',
      crosswalk: {
        euAiAct: ['Art.49(3)', 'Art.26(8)', 'AnnexVIII(C)'],
        nistAiRmf: ['GOVERN 1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['deployer'],
        systems:
          'High-risk systems that Annex III lists, without those of point 2, that a public authority uses',
        reading:
          'Article 49 is in Section 5 of Chapter III, which Article 113(3)(c) does not defer, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
      },
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
        en18286: ['Annex ZA'],
        euAiAct: ['Art.72(1)', 'Art.26(5)'],
        nistAiRmf: ['MEASURE 3.1', 'MANAGE 4.1'],
        iso27001: ['A.8.16'],
        iso9001: ['9.1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider', 'deployer'],
        systems: 'High-risk systems',
        reading:
          'Article 72 binds the provider. Chapter IX is not among what Article 113(3)(c) defers, so its own day is 2026-08-02; which systems are high-risk is decided by Article 6, which applies from 2027-12-02. Article 26(5), which binds the deployer, applies from 2027-12-02 by its text.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
        en18286: ['Annex ZA'],
        euAiAct: ['Art.72(2)', 'Art.15(3)'],
        nistAiRmf: ['MEASURE 2.4', 'MANAGE 4.1'],
        iso9001: ['9.1.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems that watch performance or drift',
        reading:
          'Chapter IX is not among what Article 113(3)(c) defers, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-INC-01',
      title: 'Serious incidents are reported in time',
      description:
        'Each serious incident was reported within its days, or it is recorded why not.',
      annexA: ['A.8.5'],
      clauses: ['10.2'],
      dueFrom: 'operation-monitoring',
      dueUntil: 'retirement',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'provider' },
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
        euAiAct: ['Art.73'],
        nistAiRmf: ['MANAGE 4.3'],
        iso27001: ['A.5.24', 'A.5.26'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['provider'],
        systems: 'High-risk systems',
        reading:
          'Chapter IX is not among what Article 113(3)(c) defers, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
    },
    {
      id: 'EU-INC-02',
      title: 'Serious incidents are passed on to the provider first',
      description:
        'Of each serious incident the provider was informed, then importer or distributor and authorities, or it is recorded why not.',
      annexA: ['A.8.5', 'A.10.2'],
      clauses: ['10.2'],
      dueFrom: 'operation-monitoring',
      dueUntil: 'retirement',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { not: { role: 'provider' } },
          { class: ['high'] },
        ],
      },
      evidence: { kind: 'record', source: 'register:incidents' },
      check: { rule: 'incidents-passed-on' },
      weight: 2,
      gate: false,
      remediation:
        'Inform the provider, then importer or distributor and the authorities, and record on which days; where the provider cannot be reached, report to the authority and record why.',
      crosswalk: {
        euAiAct: ['Art.26(5)'],
        nistAiRmf: ['MANAGE 4.3'],
        iso27001: ['A.5.24', 'A.5.26'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['deployer'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['deployer'],
        systems: 'High-risk systems',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
      law: {
        owedBy: ['deployer'],
        systems: 'High-risk systems that use personal data',
        later: [
          {
            from: '2028-08-02',
            systems:
              'High-risk systems that are products of Annex I, or their safety components',
          },
        ],
      },
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
          { decisionMaking: ['assists', 'automated'] },
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
      law: {
        owedBy: ['deployer'],
        systems:
          'High-risk systems that Annex III lists and that decide or help to decide about natural persons',
      },
    },
    {
      id: 'EU-DEP-04',
      title: 'Impact on fundamental rights was assessed before the first use',
      description:
        'Where the deployer owes one, the impact on fundamental rights was assessed and the authority told.',
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
      crosswalk: {
        euAiAct: ['Art.27(1)', 'Art.27(3)'],
        nistAiRmf: ['MAP 5.1'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['deployer'],
        systems:
          'High-risk systems that Annex III lists, without those of point 2, of public bodies and of private providers of public services; of points 5(b) and 5(c) of everybody',
      },
    },
    {
      id: 'EU-DEP-05',
      title: 'People can ask for an explanation of a decision',
      description:
        'People affected by a decision that rests on the system can find where to ask which role it had.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
          { annexIIIOtherThan: ['2'] },
          { trait: 'affectsPersons' },
          { decisionMaking: ['assists', 'automated'] },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'request-explanation' },
      weight: 1,
      gate: false,
      remediation:
        'Add a link of the type request-explanation that people can find and use.',
      fixAt: 'metadata.links',
      crosswalk: {
        euAiAct: ['Art.86(1)'],
        nistAiRmf: ['MEASURE 2.8', 'MEASURE 3.3'],
      },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['deployer'],
        systems:
          'High-risk systems that Annex III lists, without those of point 2, on whose output decisions about people rest',
        reading:
          'Chapter IX is not among what Article 113(3)(c) defers, so its own day is 2026-08-02. Which systems are high-risk is decided by Article 6, which applies from 2027-12-02.',
      },
    },
    {
      id: 'EU-DEP-06',
      title: 'Workers and their representatives are told before the use',
      description:
        'An employer told the affected workers and those who represent them that they will be subject to the system, and where they were told can be found.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'off', minimal: 'off' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { class: ['high'] },
          { annexIII: ['4(b)'] },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'worker-information' },
      weight: 2,
      gate: false,
      remediation:
        'Add a link of the type worker-information to what workers and their representatives were told.',
      fixAt: 'metadata.links',
      crosswalk: { euAiAct: ['Art.26(7)'], nistAiRmf: ['GOVERN 4.2'] },
      appliesFrom: '2027-12-02',
      law: {
        owedBy: ['deployer'],
        systems:
          'High-risk systems of point 4(b) of Annex III, which decide about workers. Of others nothing declared says that they are used at a workplace',
      },
    },
    {
      id: 'EU-TRA-01',
      title: 'People are told that they deal with AI',
      description:
        'People who interact with the system are told that it is AI.',
      annexA: ['A.8.2'],
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
      law: {
        owedBy: ['provider'],
        systems: 'Systems that interact with natural persons',
      },
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
      law: {
        owedBy: ['provider'],
        systems: 'Systems that generate audio, images, video or text',
        later: [
          {
            from: '2026-12-02',
            systems: 'Systems that were placed on the market before 2026-08-02',
          },
        ],
      },
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
      law: {
        owedBy: ['deployer'],
        systems: 'Systems that recognise emotions or categorise biometrically',
      },
    },
    {
      id: 'EU-TRA-04',
      title: 'Deep fakes are disclosed',
      description:
        'Where images, audio or video that it generates or manipulates could be taken for real, it is disclosed that they are artificial, and how can be found.',
      annexA: ['A.8.5'],
      clauses: ['7.4'],
      dueFrom: 'deployment',
      require: { high: 'required', limited: 'required', minimal: 'required' },
      appliesWhen: {
        all: [
          { jurisdiction: 'EU' },
          { role: 'deployer' },
          { trait: 'generatesContent' },
          { trait: 'deepFakes' },
        ],
      },
      evidence: { kind: 'link', source: 'metadata.links' },
      check: { rule: 'link', type: 'deep-fake-disclosure' },
      weight: 2,
      gate: false,
      remediation:
        'Add a link of the type deep-fake-disclosure to where it can be seen how it is disclosed.',
      fixAt: 'metadata.links',
      crosswalk: {
        euAiAct: ['Art.50(4)'],
        nistAiRmf: ['GOVERN 4.2', 'MEASURE 2.8'],
      },
      appliesFrom: '2026-08-02',
      law: {
        owedBy: ['deployer'],
        systems:
          'Systems that generate or manipulate images, audio or video that are deep fakes',
      },
    },
  ],
};
