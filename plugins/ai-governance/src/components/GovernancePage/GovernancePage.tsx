import {
  Content,
  Header,
  HeaderTabs,
  Link,
  Page,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import {
  Navigate,
  Route,
  Routes,
  useLocation,
  useParams,
} from 'react-router-dom';
import {
  INVENTORY_PATH,
  MANAGEMENT_SYSTEM_PATH,
  OVERVIEW_PATH,
} from '../../hooks';
import { sharedSearch } from '../../lib/systemFilters';
import { aiGovernanceTranslationRef } from '../../translation';
import { Placeholder } from '../common';

const Overview = lazy(() =>
  import('../Overview').then(m => ({ default: m.Overview })),
);
const Inventory = lazy(() =>
  import('../Inventory').then(m => ({ default: m.Inventory })),
);

const ManagementSystem = lazy(() =>
  import('../ManagementSystem').then(m => ({ default: m.ManagementSystem })),
);

/** The page for apps on the legacy frontend system: header, tabs and views. */
export function GovernancePage() {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const { search } = useLocation();
  const { '*': path = '' } = useParams();
  const tabs = [
    { id: OVERVIEW_PATH, label: t('page.overview') },
    { id: INVENTORY_PATH, label: t('page.inventory') },
    { id: MANAGEMENT_SYSTEM_PATH, label: t('page.managementSystem') },
  ];
  const selected = tabs.findIndex(({ id }) => path.split('/')[0] === id);
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
            <Route path={`${INVENTORY_PATH}/*`} element={<Inventory />} />
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
