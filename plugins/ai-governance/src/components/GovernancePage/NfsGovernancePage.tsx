import {
  BreadcrumbEntry,
  IconElement,
  PageLayout,
  pluginHeaderActionsApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { JSX, lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { ARCHIVE_PATH, useOptionalPath } from '../../hooks';
import { sharedSearch } from '../../lib/systemFilters';
import { rootRouteRef } from '../../routes';
import { useTexts } from '../../useTexts';
import { Placeholder } from '../common';

const ArchivePage = lazy(() =>
  import('../Archive').then(m => ({ default: m.ArchivePage })),
);

/** A view of the page, made by a sub-page extension. */
export interface SubPage {
  path: string;
  title: string;
  icon?: IconElement;
  element: JSX.Element;
}

/**
 * The page for apps on the new frontend system: the app's own page layout with a
 * tab per sub-page. Tabs keep the filters of the address, which the layout of the
 * page blueprint does not.
 */
export function NfsGovernancePage(props: {
  pluginId: string;
  title: string;
  icon?: IconElement;
  pages: SubPage[];
}) {
  const { pluginId, title, icon, pages } = props;
  const { search } = useLocation();
  const { t } = useTexts();
  const root = useOptionalPath(rootRouteRef);
  const headerActions = useApi(
    pluginHeaderActionsApiRef,
  ).getPluginHeaderActions(pluginId);
  const shared = sharedSearch(search);
  return (
    <PageLayout
      title={title}
      icon={icon}
      titleLink={root}
      headerActions={headerActions}
      tabs={pages.map(page => ({
        id: page.path,
        label: page.title,
        icon: page.icon,
        href: `${page.path}${shared}`,
      }))}
    >
      <Routes>
        {pages.map(page => (
          <Route
            key={page.path}
            path={`${page.path}/*`}
            element={
              <BreadcrumbEntry entry={{ label: page.title, href: page.path }}>
                {page.element}
              </BreadcrumbEntry>
            }
          />
        ))}
        <Route
          path={`${ARCHIVE_PATH}/*`}
          element={
            <BreadcrumbEntry
              entry={{ label: t('archive.title'), href: ARCHIVE_PATH }}
            >
              <Suspense fallback={<Placeholder lines={8} />}>
                <ArchivePage />
              </Suspense>
            </BreadcrumbEntry>
          }
        />
        {pages.length > 0 && (
          <Route
            index
            element={<Navigate to={`${pages[0].path}${shared}`} replace />}
          />
        )}
      </Routes>
    </PageLayout>
  );
}
