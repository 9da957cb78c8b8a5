import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * The few words that an app shows without any of the plugin's views: titles of pages and
 * tabs, and of the filters of the catalog. They are loaded with the app, which is why the
 * words of the views have a ref of their own.
 * @public
 */
export const aiGovernanceTitlesTranslationRef = createTranslationRef({
  id: 'ai-governance.titles',
  messages: {
    sidebar: {
      // Short: a sidebar cuts off what is longer.
      title: 'AI systems',
    },
    page: {
      title: 'AI governance',
      myWork: 'My work',
      overview: 'Overview',
      trends: 'Trends',
      inventory: 'Inventory',
      controls: 'Controls',
      managementSystem: 'Management system',
      crosswalk: 'Crosswalk',
      lawCalendar: 'Law calendar',
      calendar: 'Calendar',
      attention: 'Attention',
      monitoring: 'Monitoring',
      reports: 'Reports',
      archived: 'Archived systems',
      register: 'Register or change',
      unknown: 'Page not found',
    },
    entity: {
      controls: 'Controls',
      risk: 'Risk',
      monitoring: 'Monitoring',
      activity: 'Activity',
    },
    catalogFilters: {
      stage: 'AI life cycle stage',
      class: 'AI class',
    },
  },
});

/** Key of a title. */
export type TitleKey = keyof (typeof aiGovernanceTitlesTranslationRef)['T'];
