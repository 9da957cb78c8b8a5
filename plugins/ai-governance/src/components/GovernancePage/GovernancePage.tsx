import {
  Content,
  Header,
  HeaderTabs,
  Link,
  Page,
} from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import {
  Navigate,
  Route,
  Routes,
  useLocation,
  useParams,
} from 'react-router-dom';
import {
  ARCHIVE_PATH,
  ATTENTION_PATH,
  PACK_CONTROLS_PATH,
  CROSSWALK_PATH,
  INVENTORY_PATH,
  MANAGEMENT_SYSTEM_PATH,
  OVERVIEW_PATH,
  REPORTS_PATH,
  TRENDS_PATH,
} from '../../hooks';
import { sharedSearch } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Placeholder } from '../common';

const Overview = lazy(() =>
  import('../Overview').then(m => ({ default: m.Overview })),
);
const Trends = lazy(() =>
  import('../Trends').then(m => ({ default: m.Trends })),
);
const Inventory = lazy(() =>
  import('../Inventory').then(m => ({ default: m.Inventory })),
);
const PackControls = lazy(() =>
  import('../PackControls').then(m => ({ default: m.PackControls })),
);
const Archive = lazy(() =>
  import('../Archive').then(m => ({ default: m.Archive })),
);
const Crosswalk = lazy(() =>
  import('../Crosswalk').then(m => ({ default: m.Crosswalk })),
);

const Attention = lazy(() =>
  import('../Attention').then(m => ({ default: m.Attention })),
);
const Reports = lazy(() =>
  import('../Reports').then(m => ({ default: m.Reports })),
);

const ManagementSystem = lazy(() =>
  import('../ManagementSystem').then(m => ({ default: m.ManagementSystem })),
);

/** The page for apps on the legacy frontend system: header, tabs and views. */
export function GovernancePage() {
  const { t } = useTexts();
  const { search } = useLocation();
  const { '*': path = '' } = useParams();
  const tabs = [
    { id: OVERVIEW_PATH, label: t('page.overview') },
    { id: TRENDS_PATH, label: t('page.trends') },
    { id: INVENTORY_PATH, label: t('page.inventory') },
    { id: PACK_CONTROLS_PATH, label: t('page.controls') },
    { id: MANAGEMENT_SYSTEM_PATH, label: t('page.managementSystem') },
    { id: CROSSWALK_PATH, label: t('page.crosswalk') },
    { id: ATTENTION_PATH, label: t('page.attention') },
    { id: REPORTS_PATH, label: t('page.reports') },
  ];
  const [view] = path.split('/');
  // The archive is reached from the inventory, and has no tab of its own.
  const place = view === ARCHIVE_PATH ? INVENTORY_PATH : view;
  const selected = tabs.findIndex(({ id }) => place === id);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <HeaderTabs
        selectedIndex={Math.max(0, selected)}
        tabs={tabs.map(({ id, label }) => ({
          id,
          label,
          tabProps: { component: Link, to: `${id}${sharedSearch(search)}` },
        }))}
      />
      <Content>
        <Suspense fallback={<Placeholder lines={8} />}>
          <Routes>
            <Route path={`${OVERVIEW_PATH}/*`} element={<Overview />} />
            <Route path={`${TRENDS_PATH}/*`} element={<Trends />} />
            <Route path={`${INVENTORY_PATH}/*`} element={<Inventory />} />
            <Route
              path={`${PACK_CONTROLS_PATH}/*`}
              element={<PackControls />}
            />
            <Route path={`${ARCHIVE_PATH}/*`} element={<Archive />} />
            <Route path={`${CROSSWALK_PATH}/*`} element={<Crosswalk />} />
            <Route path={`${ATTENTION_PATH}/*`} element={<Attention />} />
            <Route path={`${REPORTS_PATH}/*`} element={<Reports />} />
            <Route
              path={`${MANAGEMENT_SYSTEM_PATH}/*`}
              element={<ManagementSystem />}
            />
            <Route
              path="*"
              element={
                <Navigate
                  to={`${OVERVIEW_PATH}${sharedSearch(search)}`}
                  replace
                />
              }
            />
          </Routes>
        </Suspense>
      </Content>
    </Page>
  );
}
