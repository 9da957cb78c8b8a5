import {
  coreExtensionData,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { AiSystemIcon } from '../components/AiSystemIcon';
import { rootRouteRef } from '../routes';
import { VIEWS } from '../views';
import { loadSubPage } from './loadRouted';
import { titleOf } from './titleOf';

const PLUGIN_ID = 'ai-governance';

/** The page `/ai-governance`; apps can attach sub-pages of their own. */
export const governancePage = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config, inputs }) {
    const icon = <AiSystemIcon fontSize="inherit" />;
    const pages = inputs.pages.map(page => {
      const path = page.get(coreExtensionData.routePath);
      return {
        path,
        title: page.get(coreExtensionData.title) ?? path,
        titleTranslation: page.get(coreExtensionData.titleTranslation),
        icon: page.get(coreExtensionData.icon),
        element: page.get(coreExtensionData.reactElement),
      };
    });
    return originalFactory({
      path: '/ai-governance',
      // Of the sidebar; the page itself has more room.
      title: titleOf(config, 'sidebar.title'),
      icon,
      routeRef: rootRouteRef,
      // The layout is drawn inside, with tabs that keep the filters.
      noHeader: true,
      loader: () =>
        import('../shells/GovernancePage/NfsGovernancePage').then(m => (
          <m.NfsGovernancePage
            pluginId={PLUGIN_ID}
            title={config.title}
            icon={icon}
            pages={pages}
          />
        )),
    });
  },
});

/** Views of the page, in the order of their tabs. */
export const subPages = VIEWS.map(({ path, titleKey, load }) =>
  SubPageBlueprint.makeWithOverrides({
    name: path,
    factory: (originalFactory, { config }) =>
      originalFactory({
        path,
        title: titleOf(config, titleKey),
        loader: () => loadSubPage(load),
      }),
  }),
);
