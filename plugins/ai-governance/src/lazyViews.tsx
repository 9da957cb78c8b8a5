/*
 * Every view as a chunk of its own, below one that holds the texts, which all views
 * need. Were a view imported past this module, its chunk would hold all texts again.
 */
import { ComponentType, lazy, Suspense } from 'react';
import { Placeholder } from './components/common/Placeholder';
import type { MyWorkListProps } from './components/work';
import type {
  AiSearchFiltersProps,
  AiSearchResultListItemProps,
} from './lib/searchResults';

/** A view that loads when it is rendered, with lines in its place until it is there. */
function lazyView(
  load: () => Promise<() => JSX.Element | null>,
  lines: number,
): () => JSX.Element;
function lazyView<Props>(
  load: () => Promise<(props: Props) => JSX.Element | null>,
  lines: number,
): (props: Props) => JSX.Element;
function lazyView(load: () => Promise<ComponentType<any>>, lines: number) {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function LazyView(props: object) {
    return (
      <Suspense fallback={<Placeholder lines={lines} />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

const PAGE_LINES = 8;
const CARD_LINES = 4;
const RESULT_LINES = 2;

export const MyWork = lazyView(
  () => import('./components/MyWork').then(m => m.MyWork),
  PAGE_LINES,
);

/** What waits for the person who looks, in the room of a card. */
export const MyWorkList = lazyView<MyWorkListProps>(
  () => import('./components/work').then(m => m.MyWorkList),
  CARD_LINES,
);

export const Overview = lazyView(
  () => import('./components/Overview').then(m => m.Overview),
  PAGE_LINES,
);

export const Trends = lazyView(
  () => import('./components/Trends').then(m => m.Trends),
  PAGE_LINES,
);

export const Inventory = lazyView(
  () => import('./components/Inventory').then(m => m.Inventory),
  PAGE_LINES,
);

export const PackControls = lazyView(
  () => import('./components/PackControls').then(m => m.PackControls),
  PAGE_LINES,
);

export const ManagementSystem = lazyView(
  () => import('./components/ManagementSystem').then(m => m.ManagementSystem),
  PAGE_LINES,
);

export const Crosswalk = lazyView(
  () => import('./components/Crosswalk').then(m => m.Crosswalk),
  PAGE_LINES,
);

export const LawCalendar = lazyView(
  () => import('./components/LawCalendar').then(m => m.LawCalendar),
  PAGE_LINES,
);

export const Attention = lazyView(
  () => import('./components/Attention').then(m => m.Attention),
  PAGE_LINES,
);

export const Calendar = lazyView(
  () => import('./components/Calendar').then(m => m.Calendar),
  PAGE_LINES,
);

export const DueWidget = lazyView(
  () => import('./components/HomeWidgets').then(m => m.DueWidget),
  CARD_LINES,
);

export const PortfolioWidget = lazyView(
  () => import('./components/HomeWidgets').then(m => m.PortfolioWidget),
  CARD_LINES,
);

export const LawWidget = lazyView(
  () => import('./components/HomeWidgets').then(m => m.LawWidget),
  CARD_LINES,
);

export const Metrics = lazyView(
  () => import('./components/Metrics').then(m => m.Metrics),
  PAGE_LINES,
);

export const Reports = lazyView(
  () => import('./components/Reports').then(m => m.Reports),
  PAGE_LINES,
);

export const Archive = lazyView(
  () => import('./components/Archive').then(m => m.Archive),
  PAGE_LINES,
);

export const Register = lazyView(
  () => import('./components/Register').then(m => m.Register),
  PAGE_LINES,
);

export const UnknownAddress = lazyView(
  () => import('./components/UnknownAddress').then(m => m.UnknownAddress),
  CARD_LINES,
);

export const ControlsContent = lazyView(
  () => import('./components/ControlsContent').then(m => m.ControlsContent),
  PAGE_LINES,
);

export const RiskContent = lazyView(
  () => import('./components/RiskContent').then(m => m.RiskContent),
  PAGE_LINES,
);

export const MonitoringContent = lazyView(
  () => import('./components/MonitoringContent').then(m => m.MonitoringContent),
  PAGE_LINES,
);

export const ActivityContent = lazyView(
  () => import('./components/ActivityContent').then(m => m.ActivityContent),
  PAGE_LINES,
);

export const ScorecardCard = lazyView(
  () => import('./components/ScorecardCard').then(m => m.ScorecardCard),
  CARD_LINES,
);

export const SearchFilters = lazyView<AiSearchFiltersProps>(
  () => import('./components/SearchFilters').then(m => m.SearchFilters),
  CARD_LINES,
);

export const SearchResultItem = lazyView<AiSearchResultListItemProps>(
  () => import('./components/SearchResultItem').then(m => m.SearchResultItem),
  RESULT_LINES,
);

export const FactsCard = lazyView(
  () => import('./components/FactsCard').then(m => m.FactsCard),
  CARD_LINES,
);

export const SystemsView = lazyView(
  () => import('./components/SystemsCard/SystemsView').then(m => m.SystemsView),
  CARD_LINES,
);

export const RollupView = lazyView(
  () => import('./components/Rollup/RollupView').then(m => m.RollupView),
  CARD_LINES,
);
