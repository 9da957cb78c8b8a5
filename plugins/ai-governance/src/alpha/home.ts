import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import {
  DUE_WIDGET,
  LAW_WIDGET,
  PORTFOLIO_WIDGET,
  WORK_WIDGET,
} from '../lib/homeWidgets';

/** Cards of the home page. An app without one does not show them. */
export const homeWidgets = [
  HomePageWidgetBlueprint.make({
    name: 'work',
    params: {
      name: 'HomePageAiGovernanceWork',
      ...WORK_WIDGET,
      components: () =>
        import('../lazyViews').then(m => ({ Content: m.MyWorkList })),
    },
  }),
  HomePageWidgetBlueprint.make({
    name: 'due',
    params: {
      name: 'HomePageAiGovernanceDue',
      ...DUE_WIDGET,
      components: () =>
        import('../lazyViews').then(m => ({ Content: m.DueWidget })),
    },
  }),
  HomePageWidgetBlueprint.make({
    name: 'portfolio',
    params: {
      name: 'HomePageAiGovernancePortfolio',
      ...PORTFOLIO_WIDGET,
      components: () =>
        import('../lazyViews').then(m => ({ Content: m.PortfolioWidget })),
    },
  }),
  HomePageWidgetBlueprint.make({
    name: 'law',
    params: {
      name: 'HomePageAiGovernanceLaw',
      ...LAW_WIDGET,
      components: () =>
        import('../lazyViews').then(m => ({ Content: m.LawWidget })),
    },
  }),
];
