/** Props of the cards of a home page. @public */
export interface HomeWidgetProps {
  /** In place of the title that the card has. */
  title?: string;
}

const layout = {
  width: { minColumns: 3, defaultColumns: 4 },
  height: { minRows: 3, defaultRows: 5 },
};

/** What waits for the reader. Titles of home pages have no translations. */
export const WORK_WIDGET = {
  title: 'AI governance: my work',
  description: 'The most urgent of what waits for you or one of your groups',
  layout,
};

/** What is due for the reader. */
export const DUE_WIDGET = {
  title: 'AI governance: due for me',
  description: 'What waits with a day for you or one of your groups',
  layout,
};

/** How all AI systems stand. */
export const PORTFOLIO_WIDGET = {
  title: 'AI systems at a glance',
  description: 'Levels, classes, failing gates and what changed in a week',
  layout,
};

/** The next dates of law. */
export const LAW_WIDGET = {
  title: 'AI law: next dates',
  description: 'From which day law asks for something, and of how many systems',
  layout,
};
