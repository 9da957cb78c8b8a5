/** What exports say, and the page that lists them. */
export const exportsMessages = {
  exports: {
    menu: 'Export',
    download: 'Download',
    csv: 'CSV',
    xlsx: 'XLSX',
    as: { pdf: 'PDF', html: 'HTML', docx: 'DOCX' },
    delimiter: {
      label: 'Separator in CSV files',
      comma: 'Comma',
      semicolon: 'Semicolon',
      tab: 'Tab',
    },
    cancel: 'Cancel',
    preparing: 'Preparing the file',
    receiving: 'Receiving, {{size}} KB so far',
    done: 'Downloaded {{name}}, {{size}} KB',
    failed: 'The download failed: {{message}}',
    statementTitle: 'Control completeness as configured',
    statement:
      'Each file holds what you may read, says when and from what it was made, and is not a statement of legal or standards conformity.',
    manyTitle: 'For several AI systems',
    manyText:
      'The filters narrow the evidence pack and the inventory. The Statement of Applicability covers every system that you may see.',
    scopeCount_one: '{{formatted}} AI system in scope',
    scopeCount_other: '{{formatted}} AI systems in scope',
    scopeError: 'The systems in scope could not be counted',
    pack: {
      title: 'Evidence pack',
      text: 'Scorecards with their evidence, records with every revision, risk registers, reports and the trail, in one zip with hashes. The command ai-governance verify checks it without the portal.',
      action: 'Evidence pack',
      part: 'Part',
      partOf: '{{part}} of {{parts}}',
      parts:
        '{{total}} AI systems match, and a pack holds {{most}}: download all {{parts}} parts.',
    },
    inventory: {
      title: 'Inventory',
      text: 'One AI system per row: owner, stage, class, level, completeness and the number of controls per state. Choose a control in the inventory to list the systems that fail it.',
      action: 'Inventory as CSV',
      xlsxAction: 'Inventory as XLSX',
    },
    soa: {
      title: 'Statement of Applicability',
      text: 'The 38 controls of Annex A of ISO/IEC 42001:2023: which approved version decides on them, and the implementation state that follows from the systems.',
    },
    clauses: {
      title: 'Clause register',
      text: 'Clauses 4 to 10 of ISO/IEC 42001:2023: what shows each of them and who approved that, what is not there, and who is accountable.',
    },
    review: {
      title: 'Management review',
      text: 'What is on record for the last three months, by the topics of ISO/IEC 42001:2023 9.3. The management system offers other periods, and each recorded review with its decisions.',
    },
    gap: {
      title: 'Gap report of the management system',
      text: 'Clauses and controls of Annex A: what is done and what is not.',
    },
    packControls: {
      title: 'Controls of the pack',
      text: 'One control per row with the number of systems in each state.',
    },
    registers: {
      title: 'For a public register',
      text: 'Systems as a public register takes them, from what they declare and nothing else. The filters above apply. Fields that nobody declared stay empty and are listed, with how to supply them.',
      label: 'Register',
      none: 'Choose a register',
      noneTitle: 'No register chosen',
      noneText: 'Choose one to see what it would be told, and what is missing.',
      includeUndeclared:
        'Include systems that do not say whether the register concerns them',
      error: 'The register could not be filled',
      coverage:
        '{{covered}} of {{systems}} AI systems have an entry. The register does not concern {{outside}}, and {{undeclared}} do not say whether it does.',
      unverified: 'Compare before you submit: {{what}}',
      as: { csv: 'Register as CSV', json: 'Register as JSON' },
      gapsAction: 'What is missing, as CSV',
      gapsXlsxAction: 'What is missing, as XLSX',
      gapsTitle: 'What is missing: {{number}}',
      noGaps: 'Nothing is missing.',
      firstGaps:
        'The first {{shown}} of {{total}} are shown; the file has all of them.',
      system: 'AI system',
      field: 'Field',
      why: 'Why',
      how: 'How to supply it',
      wholeEntry: 'The whole entry',
      kind: {
        undeclared: 'Not said',
        missing: 'Missing',
        'unknown-value': 'Not a word of the register',
        ambiguous: 'Can be several words',
        contradiction: 'Two statements disagree',
        form: 'In another form',
        withheld: 'Not to be published',
      },
    },
    oneTitle: 'For one AI system',
    oneText:
      'The same files are offered on the tabs of the system in the catalog.',
    systemLabel: 'AI system',
    noSystemTitle: 'No AI system chosen',
    noSystemText: 'Choose one to see its exports.',
    system: {
      dossierPdf: {
        title: 'Dossier as PDF',
        text: 'Everything about the system in readable form: controls with reasons, risks, records, declaration, history and the hash of the inputs.',
      },
      dossierHtml: {
        title: 'Dossier as HTML',
        text: 'The same, as one file for the browser that is ready to print.',
      },
      dossierDocx: {
        title: 'Dossier as DOCX',
        text: 'The same, for a text program.',
      },
      gapDocx: {
        title: 'Gap report as DOCX',
        text: 'The same, for a text program.',
      },
      gapPdf: {
        title: 'Gap report as PDF',
        text: 'What does not pass, why, and what closes it, gates first; what lapses and what falls due next.',
      },
      gapHtml: {
        title: 'Gap report as HTML',
        text: 'The same, as one file for the browser that is ready to print.',
      },
      cyclonedx: {
        title: 'CycloneDX declarations',
        text: 'CycloneDX 1.6: the control pack as a standard, claims with evidence and a score for each control.',
      },
      oscal: {
        title: 'OSCAL assessment results',
        text: 'OSCAL 1.1.3: observations, findings and risks for tools of assessors.',
      },
      aibom: {
        title: 'AI bill of materials',
        text: 'CycloneDX 1.6: the models and datasets that the descriptor declares.',
      },
      controlsXlsx: {
        title: 'Controls as XLSX',
        text: 'The same, as a workbook with dates and numbers.',
      },
      risksXlsx: {
        title: 'Risk register as XLSX',
        text: 'The same, as a workbook with dates and numbers.',
      },
      recordsXlsx: {
        title: 'Records as XLSX',
        text: 'The same, as a workbook with dates and numbers.',
      },
      historyXlsx: {
        title: 'History as XLSX',
        text: 'The same, as a workbook with dates and numbers.',
      },
      activityXlsx: {
        title: 'Activity as XLSX',
        text: 'The same, as a workbook with dates and numbers.',
      },
      controlsCsv: {
        title: 'Controls as CSV',
        text: 'One control per row with its state, reason, expiry and what closes it.',
      },
      risksCsv: {
        title: 'Risk register as CSV',
        text: 'One risk per row with an id that never changes, for the register of the enterprise.',
      },
      recordsCsv: {
        title: 'Records as CSV',
        text: 'One record per row as it is now, with names, dates and content.',
      },
      historyCsv: {
        title: 'History as CSV',
        text: 'Every change of a control, with its date.',
      },
      activityCsv: {
        title: 'Activity as CSV',
        text: 'Every entry of the trail about the system: who did what, and when.',
      },
    },
  },
} as const;
