import { ReactRouterV6PageRouter } from '@backstage/frontend-adapter-react-router-v6';
import {
  BreadcrumbEntry,
  coreApis,
  IconElement,
  PageLayout,
  TranslationRefTuple,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { useOptionalPath, useWorkCount } from '../../hooks';
import { MY_WORK_PATH, OVERVIEW_PATH } from '../../paths';
import { useDocumentTitle } from './useDocumentTitle';
import { useTabInView } from './useTabInView';
import { withCount } from './withCount';
import { sharedSearch } from '../../lib/systemFilters';
import { rootRouteRef } from '../../routes';
import { aiGovernanceTitlesTranslationRef } from '../../translation';
import { useTitles } from '../../useTitles';
import {
  ARCHIVE_VIEW,
  REGISTER_VIEW,
  routeOf,
  UNKNOWN_VIEW,
} from '../../views';
import { PageBody } from '../../components/common/PageBody';

/**
 * The layout of an app leaves its tabs as wide as they are: while this page is open they
 * scroll in their bar on a narrow screen, and the page does not.
 */
const useTabBarStyles = makeStyles(
  {
    '@global': {
      '.bui-PluginHeaderTabsWrapper': {
        overflowX: 'auto',
        overflowY: 'hidden',
        '@media print': { display: 'none' },
        '& [role="tab"]': { flexShrink: 0, whiteSpace: 'nowrap' },
      },
    },
  },
  { name: 'AiGovernanceTabBar' },
);

/** Views with an address and no tab, and what is in place of a view elsewhere. */
const WITHOUT_TAB = [ARCHIVE_VIEW, REGISTER_VIEW, UNKNOWN_VIEW].map(view => ({
  ...view,
  Component: lazy(async () => ({ default: await view.load() })),
}));

/** A view of the page, made by a sub-page extension. */
export interface GovernanceSubPage {
  path: string;
  /** As configured, or in the language that the app starts in. */
  title: string;
  titleTranslation?: TranslationRefTuple<undefined>;
  icon?: IconElement;
  element: JSX.Element;
}

interface NfsGovernancePageProps {
  pluginId: string;
  /** Set where the app configures one. */
  title?: string;
  icon?: IconElement;
  pages: GovernanceSubPage[];
}

/**
 * The page for apps on the new frontend system: the app's own page layout with a
 * tab per sub-page. Tabs keep the filters of the address, and some views have an
 * address but no tab; the layout of the page blueprint offers neither.
 */
export function NfsGovernancePage(props: NfsGovernancePageProps) {
  return (
    <ReactRouterV6PageRouter>
      <Layout {...props} />
    </ReactRouterV6PageRouter>
  );
}

function Layout(props: NfsGovernancePageProps) {
  const { pluginId, icon, pages } = props;
  const { t } = useTitles();
  const title = props.title ?? t('page.title');
  const titles = useTitlesOf(pages);
  const root = useOptionalPath(rootRouteRef) ?? '';
  const { pathname, search } = useLocation();
  const shared = sharedSearch(search);
  const waiting = useWorkCount();
  useTabBarStyles();
  useTabInView(pathname);
  const landing = (pages.find(({ path }) => path === OVERVIEW_PATH) ?? pages[0])
    ?.path;
  const headerActions = useApi(
    coreApis.internal.pluginHeaderActions,
  ).getPluginHeaderActions(pluginId);
  return (
    <PageLayout
      title={title}
      icon={icon}
      titleLink={root || '/'}
      headerActions={headerActions}
      tabs={pages.map((page, index) => ({
        id: page.path,
        label: withCount(
          titles[index],
          page.path === MY_WORK_PATH ? waiting : undefined,
        ),
        icon: page.icon,
        href: `${root}/${page.path}${shared}`,
      }))}
    >
      <Routes>
        {pages.map(({ path, element }, index) => (
          <Route
            key={path}
            path={routeOf(path)}
            element={
              <Titled
                titles={[titles[index], title]}
                href={`${root}/${path}`}
                children={element}
              />
            }
          />
        ))}
        {WITHOUT_TAB.map(({ path, titleKey, Component }) => (
          <Route
            key={path}
            path={path}
            element={
              <Titled
                titles={[t(titleKey), title]}
                href={path === '*' ? pathname : `${root}/${path}`}
              >
                <PageBody>
                  <Suspense fallback={null}>
                    <Component />
                  </Suspense>
                </PageBody>
              </Titled>
            }
          />
        ))}
        {pages.length > 0 && (
          <Route
            index
            element={<Navigate to={`${landing}${shared}`} replace />}
          />
        )}
      </Routes>
    </PageLayout>
  );
}

/** A view with its title in the breadcrumbs and in the name of the document. */
function Titled(props: {
  titles: [view: string, page: string];
  href: string;
  children: ReactNode;
}) {
  const { titles, href, children } = props;
  useDocumentTitle(...titles);
  return (
    <BreadcrumbEntry entry={{ label: titles[0], href }}>
      {children}
    </BreadcrumbEntry>
  );
}

/** Titles in the language of the reader; as configured where they are not translated. */
function useTitlesOf(pages: GovernanceSubPage[]): string[] {
  return pages.map(({ title, titleTranslation }) => {
    // The sub-pages of an app are the same at every rendering, and so are the hooks.
    // eslint-disable-next-line react-hooks/rules-of-hooks
    const { t } = useTranslationRef<Record<string, string>>(
      titleTranslation?.ref ?? aiGovernanceTitlesTranslationRef,
    );
    return titleTranslation ? t(titleTranslation.key) : title;
  });
}
