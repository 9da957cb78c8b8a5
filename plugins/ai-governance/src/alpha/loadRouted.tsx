import { ComponentType } from 'react';

/**
 * Loads a tab of an entity with a router of its own, without which the framework
 * lends it one and warns.
 */
export async function loadContent(
  load: () => Promise<ComponentType>,
): Promise<JSX.Element> {
  const [Content, Router] = await Promise.all([load(), loadRouter()]);
  return (
    <Router>
      <Content />
    </Router>
  );
}

/** Loads a sub-page likewise, with the space that a page leaves around its content. */
export async function loadSubPage(
  load: () => Promise<ComponentType>,
): Promise<JSX.Element> {
  const [View, Router, PageBody] = await Promise.all([
    load(),
    loadRouter(),
    import('../components/common/PageBody').then(m => m.PageBody),
  ]);
  return (
    <Router>
      <PageBody>
        <View />
      </PageBody>
    </Router>
  );
}

function loadRouter() {
  return import('@backstage/frontend-adapter-react-router-v6').then(
    m => m.ReactRouterV6PageRouter,
  );
}
