import { PluginHeader, Tab, TabList, Tabs } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense } from 'react';
import {
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
import { ARCHIVE_VIEW, REGISTER_VIEW, View, VIEWS } from '../../views';
import { AiSystemIcon } from '../../components/AiSystemIcon';
import { PageBody } from '../../components/common/PageBody';

const useStyles = makeStyles(
  theme => ({
    tabs: {
      margin: theme.spacing(0, 2, 2),
      // Wider than a narrow screen: it scrolls, and the page does not.
      overflowX: 'auto',
      overflowY: 'hidden',
      '& [role="tab"]': { flexShrink: 0, whiteSpace: 'nowrap' },
    },
  }),
  { name: 'AiGovernancePage' },
);

const ALL_VIEWS: readonly View[] = [...VIEWS, ARCHIVE_VIEW, REGISTER_VIEW];

/** The view that the address of the page alone opens. */
const LANDING = ALL_VIEWS.find(({ path }) => path === OVERVIEW_PATH)!;

const ROUTES = ALL_VIEWS.map(({ path, load }) => {
  const Component = lazy(async () => ({ default: await load() }));
  return { path, element: <Component /> };
});

/** The page for apps on the legacy frontend system: header, tabs and views. */
export function GovernancePage() {
  const classes = useStyles();
  const { t } = useTitles();
  const root = useOptionalPath(rootRouteRef) ?? '';
  const shared = sharedSearch(useLocation().search);
  const { '*': path = '' } = useParams();
  const [current] = path.split('/');
  const view = ALL_VIEWS.find(other => other.path === current) ?? LANDING;
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
        <Tabs
          // What is reached from the inventory has no tab of its own.
          selectedKey={
            VIEWS.some(tab => tab === view) ? view.path : INVENTORY_PATH
          }
        >
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
              <Route
                key={route.path}
                path={`${route.path}/*`}
                element={route.element}
              />
            ))}
            <Route
              path="*"
              element={<Navigate to={`${OVERVIEW_PATH}${shared}`} replace />}
            />
          </Routes>
        </Suspense>
      </PageBody>
    </>
  );
}
