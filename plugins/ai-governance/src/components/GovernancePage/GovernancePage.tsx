import { PluginHeader } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import {
  Navigate,
  Route,
  Routes,
  useLocation,
  useParams,
} from 'react-router-dom';
import { useDocumentTitle, useOptionalPath } from '../../hooks';
import { sharedSearch } from '../../lib/systemFilters';
import { rootRouteRef } from '../../routes';
import { useTitles } from '../../useTitles';
import { ARCHIVE_VIEW, View, VIEWS } from '../../views';
import { AiSystemIcon } from '../AiSystemIcon';
import { PageBody, Placeholder } from '../common';

const ROUTES = [...VIEWS, ARCHIVE_VIEW].map(({ path, load }: View) => {
  const Component = lazy(async () => ({ default: await load() }));
  return { path, element: <Component /> };
});

/** The page for apps on the legacy frontend system: header, tabs and views. */
export function GovernancePage() {
  const { t } = useTitles();
  const root = useOptionalPath(rootRouteRef) ?? '';
  const shared = sharedSearch(useLocation().search);
  const { '*': path = '' } = useParams();
  const [current] = path.split('/');
  const view =
    [...VIEWS, ARCHIVE_VIEW].find(other => other.path === current) ?? VIEWS[0];
  const title = t('page.title');
  const viewTitle = t(view.titleKey);
  const addressOf = (other: View) => `${root}/${other.path}`;
  useDocumentTitle(viewTitle, title);
  return (
    <>
      <PluginHeader
        title={title}
        icon={<AiSystemIcon fontSize="inherit" />}
        breadcrumbs={[
          { label: title, href: root || '/' },
          { label: viewTitle, href: addressOf(view) },
        ]}
        tabs={VIEWS.map(other => ({
          id: other.path,
          label: t(other.titleKey),
          href: `${addressOf(other)}${shared}`,
          matchStrategy: 'prefix',
        }))}
      />
      <PageBody>
        <Suspense fallback={<Placeholder lines={8} />}>
          <Routes>
            {ROUTES.map(route => (
              <Route
                key={route.path}
                path={`${route.path}/*`}
                element={route.element}
              />
            ))}
            <Route
              path="*"
              element={<Navigate to={`${VIEWS[0].path}${shared}`} replace />}
            />
          </Routes>
        </Suspense>
      </PageBody>
    </>
  );
}
