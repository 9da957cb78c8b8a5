/** What the view of the controls of a pack says. */
export const packControlsMessages = {
  packControls: {
    intro:
      'Each control of the pack, as it is required now, and the AI systems that do and do not pass it. Controls that are only recommended are not counted.',
    error: 'The controls could not be loaded',
    search: 'Search controls',
    searchPlaceholder: 'Id, title, Annex A number or clause',
    shown_one: '{{shown}} of {{total}} controls, over {{count}} AI system',
    shown_other: '{{shown}} of {{total}} controls, over {{count}} AI systems',
    noMatchTitle: 'No control matches',
    noMatchText: 'Change or clear the search.',
    tableLabel: 'Controls of the pack',
    control: 'Control',
    dueFrom: 'Due from',
    requiredFor: 'Required for class',
    nobody: 'None',
    notPassing: 'Not passing',
    waived: 'Waived',
    passing: 'Passing',
    share: 'Share passing',
    dueNowhere: 'Not due anywhere',
  },
} as const;
