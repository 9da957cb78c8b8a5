import { ComponentType } from 'react';
import {
  ARCHIVE_PATH,
  ATTENTION_PATH,
  CALENDAR_PATH,
  CROSSWALK_PATH,
  INVENTORY_PATH,
  LAW_CALENDAR_PATH,
  MANAGEMENT_SYSTEM_PATH,
  METRICS_PATH,
  MY_WORK_PATH,
  OVERVIEW_PATH,
  PACK_CONTROLS_PATH,
  REGISTER_PATH,
  REPORTS_PATH,
  TRENDS_PATH,
} from './paths';
import { TitleKey } from './translation';

/** A view below the page `/ai-governance`. */
export interface View<Path extends string = string> {
  path: Path;
  titleKey: TitleKey;
  load: () => Promise<ComponentType>;
  /** Whether it has addresses of its own below its path. */
  hasSections?: true;
}

/** The views that have a tab, in the order of the tabs. */
export const VIEWS = [
  {
    path: MY_WORK_PATH,
    titleKey: 'page.myWork',
    load: () => import('./lazyViews').then(m => m.MyWork),
  },
  {
    path: OVERVIEW_PATH,
    titleKey: 'page.overview',
    load: () => import('./lazyViews').then(m => m.Overview),
  },
  {
    path: TRENDS_PATH,
    titleKey: 'page.trends',
    load: () => import('./lazyViews').then(m => m.Trends),
  },
  {
    path: INVENTORY_PATH,
    titleKey: 'page.inventory',
    load: () => import('./lazyViews').then(m => m.Inventory),
  },
  {
    path: PACK_CONTROLS_PATH,
    titleKey: 'page.controls',
    load: () => import('./lazyViews').then(m => m.PackControls),
  },
  {
    path: MANAGEMENT_SYSTEM_PATH,
    titleKey: 'page.managementSystem',
    hasSections: true,
    load: () => import('./lazyViews').then(m => m.ManagementSystem),
  },
  {
    path: CROSSWALK_PATH,
    titleKey: 'page.crosswalk',
    load: () => import('./lazyViews').then(m => m.Crosswalk),
  },
  {
    path: LAW_CALENDAR_PATH,
    titleKey: 'page.lawCalendar',
    load: () => import('./lazyViews').then(m => m.LawCalendar),
  },
  {
    path: ATTENTION_PATH,
    titleKey: 'page.attention',
    load: () => import('./lazyViews').then(m => m.Attention),
  },
  {
    path: CALENDAR_PATH,
    titleKey: 'page.calendar',
    load: () => import('./lazyViews').then(m => m.Calendar),
  },
  {
    path: METRICS_PATH,
    titleKey: 'page.monitoring',
    load: () => import('./lazyViews').then(m => m.Metrics),
  },
  {
    path: REPORTS_PATH,
    titleKey: 'page.reports',
    load: () => import('./lazyViews').then(m => m.Reports),
  },
] as const satisfies readonly View[];

/** In place of a view, where an address leads to none. */
export const UNKNOWN_VIEW: View<'*'> = {
  path: '*',
  titleKey: 'page.unknown',
  load: () => import('./lazyViews').then(m => m.UnknownAddress),
};

/** Reached from the inventory; it has no tab of its own. */
export const ARCHIVE_VIEW: View = {
  path: ARCHIVE_PATH,
  titleKey: 'page.archived',
  load: () => import('./lazyViews').then(m => m.Archive),
};

/** Reached from wherever a system is registered or tried out; it has no tab of its own. */
export const REGISTER_VIEW: View = {
  path: REGISTER_PATH,
  titleKey: 'page.register',
  load: () => import('./lazyViews').then(m => m.Register),
};

/** Every view that has an address. */
export const ALL_VIEWS: readonly View[] = [
  ...VIEWS,
  ARCHIVE_VIEW,
  REGISTER_VIEW,
];

/**
 * Pattern of the addresses of a view below `/ai-governance`. What an app adds itself may
 * have any below its own; a longer address of another view leads nowhere.
 */
export function routeOf(path: string): string {
  const view = ALL_VIEWS.find(other => other.path === path);
  return view && !view.hasSections ? path : `${path}/*`;
}
