/** What the widgets of the home page say. */
export const homeMessages = {
  home: {
    dueError: 'What is due could not be loaded',
    nothingDue: 'Nothing with a day waits for you or your groups.',
    openCalendar: 'Open the calendar',
    portfolioError: 'The portfolio could not be loaded',
    noSystems: 'There is no AI system that you may read.',
    systems_one: '{{count}} AI system',
    systems_other: '{{count}} AI systems',
    byLevel: 'By level',
    byClass: 'By class',
    failingGates_one: '{{count}} with a failing gate',
    failingGates_other: '{{count}} with a failing gate',
    changed: 'Changed within a week',
    nothingChanged: 'Nothing changed within a week.',
    openOverview: 'Open the overview',
    lawError: 'The law calendar could not be loaded',
    nothingAhead: 'No law of the packs in force names a day that is ahead.',
    openLaw: 'Open the law calendar',
  },
} as const;
