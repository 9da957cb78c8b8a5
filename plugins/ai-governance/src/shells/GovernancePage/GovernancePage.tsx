import { PluginHeader, Tab, TabList, Tabs } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense } from 'react';
import {
  matchPath,
  Navigate,
  Route,
  Routes,
  useLocation,
  useParams,
} from 'react-router-dom';
import { useOptionalPath, useWorkCount } from '../../hooks';
import { useDocumentTitle } from './useDocumentTitle';
import { TAB_BAR, useTabInView } from './useTabInView';
import { withCount } from './withCount';
import { sharedSearch } from '../../lib/systemFilters';
import { INVENTORY_PATH, MY_WORK_PATH, OVERVIEW_PATH } from '../../paths';
import { rootRouteRef } from '../../routes';
import { useTitles } from '../../useTitles';
import { ALL_VIEWS, routeOf, UNKNOWN_VIEW, View, VIEWS } from '../../views';
import { AiSystemIcon } from '../../components/AiSystemIcon';
import { PageBody } from '../../components/common/PageBody';

const useStyles = makeStyles(
  theme => ({
    tabs: {
      margin: theme.spacing(0, 2, 2),
      // Wider than a narrow screen: it scrolls, and the page does not.
      overflowX: 'auto',
      overflowY: 'hidden',
      '@media print': { display: 'none' },
      '& [role="tab"]': { flexShrink: 0, whiteSpace: 'nowrap' },
    },
  }),
  { name: 'AiGovernancePage' },
);

/** The view that the address of the page alone opens. */
const LANDING = ALL_VIEWS.find(({ path }) => path === OVERVIEW_PATH)!;

const ROUTES = [...ALL_VIEWS, UNKNOWN_VIEW].map(({ path, load }) => {
  const Component = lazy(async () => ({ default: await load() }));
  return { path: path === '*' ? path : routeOf(path), element: <Component /> };
});

/** The view that is open at a path below the page. */
function viewAt(path: string) {
  if (path === '') return LANDING;
  return (
    ALL_VIEWS.find(view => matchPath(`/${routeOf(view.path)}`, `/${path}`)) ??
    UNKNOWN_VIEW
  );
}

/** What is reached from the inventory has no tab of its own; an unknown address has none. */
function tabOf(view: View) {
  if (view === UNKNOWN_VIEW) return '';
  return VIEWS.some(tab => tab === view) ? view.path : INVENTORY_PATH;
}

/** The page for apps on the legacy frontend system: header, tabs and views. */
export function GovernancePage() {
  const classes = useStyles();
  const { t } = useTitles();
  const root = useOptionalPath(rootRouteRef) ?? '';
  const shared = sharedSearch(useLocation().search);
  const { '*': path = '' } = useParams();
  const view = viewAt(path);
  const waiting = useWorkCount();
  useTabInView(view.path);
  const title = t('page.title');
  useDocumentTitle(t(view.titleKey), title);
  return (
    <>
      <PluginHeader
        title={title}
        titleLink={root || '/'}
        icon={<AiSystemIcon fontSize="inherit" />}
      />
      <div className={`${classes.tabs} ${TAB_BAR}`}>
        <Tabs selectedKey={tabOf(view)}>
          <TabList>
            {VIEWS.map(other => (
              <Tab
                key={other.path}
                id={other.path}
                href={`${root}/${other.path}${shared}`}
              >
                {withCount(
                  t(other.titleKey),
                  other.path === MY_WORK_PATH ? waiting : undefined,
                )}
              </Tab>
            ))}
          </TabList>
        </Tabs>
      </div>
      <PageBody>
        <Suspense fallback={null}>
          <Routes>
            {ROUTES.map(route => (
              <Route key={route.path} {...route} />
            ))}
            <Route
              index
              element={<Navigate to={`${OVERVIEW_PATH}${shared}`} replace />}
            />
          </Routes>
        </Suspense>
      </PageBody>
    </>
  );
}
