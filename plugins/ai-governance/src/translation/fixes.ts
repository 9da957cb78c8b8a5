/** What is said of the lines that close a control, and of who could own a system. */
export const fixMessages = {
  fixes: {
    failed: 'The lines could not be worked out',
    ruleOut: 'If it does not apply: declare that',
    applies: 'If it applies: declare what is missing',
    declare: 'Declare what is missing',
    decider: 'First declare who decides',
    deciderText:
      'Nobody could decide on this record: {{path}} is not declared, and a request would be refused.',
    score: 'Then {{before}} becomes {{after}}, level {{level}}.',
    scoreSame: 'Completeness stays at {{before}}, level {{level}}.',
    assumesClosed:
      'Computed on the assumption that the control passes; what you choose may make other controls due.',
    then: 'After that: {{text}}',
    documents:
      'These files have to be there, and say what is asked: {{files}}.',
    choices: 'Values to choose',
    choose: 'Choose',
    diff: 'Change of {{file}}',
    added: 'added',
    removed: 'removed',
    fromCatalog:
      'Written from the catalog, as the file could not be shown: comments and order of your file are not known here.',
    isPart:
      'The file describes other entities too; the download holds this one alone.',
    open_one: '{{count}} value still says TODO, and counts for nothing.',
    open_other: '{{count}} values still say TODO, and count for nothing.',
    copy: 'Copy the lines',
    copied: 'Copied',
    download: 'Download the file',
    edit: 'Edit in Git',
    source: 'View in Git',
    record: 'Takes a record: {{title}}',
    recordNeeds: 'It asks for: {{needs}}.',
    decidedBy: 'Decided by {{who}}, never by its author.',
    decidedByRiskOwner: 'Decided by the risk owner, never by its author.',
    decidedByRelease:
      'Decided by somebody who may approve releases, never by its author.',
    decidedByManagement: 'Decided by designated management.',
    decidedByOther: 'Decided by somebody other than its author.',
    notDecided: 'It counts without a decision.',
    ownerTitle: 'Who could own {{name}}?',
    ownerText:
      'People and teams that are connected with it. Choose one for the line to write, or ask them first.',
    noCandidate:
      'Nobody is connected with it whom you may see: it runs on no component and belongs to no System that is owned. Ask the governance office.',
    because: {
      component: 'owns {{via}}, which it runs on or which uses it',
      system: 'owns the System {{via}}',
      domain: 'owns the Domain {{via}}',
      'group-above': 'is above {{via}}, the declared owner',
      decided: 'decided on its records',
    },
    ask: 'Ask {{name}}',
    choosePerson: 'Take {{name}}',
    close: 'Close',
    candidatesFailed: 'The candidates could not be loaded',
  },
} as const;
