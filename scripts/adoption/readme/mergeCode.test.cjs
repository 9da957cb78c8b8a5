const { mergeCode } = require('./mergeCode.cjs');

/** Without the white space, which is no matter of this. */
const squeeze = text => text.replace(/\s+/g, ' ').trim();
const merged = (text, snippet) => squeeze(mergeCode(text, snippet));

describe('mergeCode', () => {
  it('adds a feature before the start of a backend, once', () => {
    const index =
      "import { createBackend } from 'defaults';\nconst backend = createBackend();\nbackend.start();";
    const snippet =
      "// packages/backend/src/index.ts\nbackend.add(\n  import('one'),\n);\nbackend.add(import('two'));";
    const once = mergeCode(index, snippet);
    expect(squeeze(once)).toBe(
      squeeze(`import { createBackend } from 'defaults';
        const backend = createBackend();
        backend.add( import('one'), );
        backend.add(import('two'));
        backend.start();`),
    );
    expect(mergeCode(once, snippet)).toBe(once);
  });

  it('adds imports to the imports, without a name twice', () => {
    expect(
      merged(
        "import { Grid, Button } from 'mui';\nimport React from 'react';\nexport const x = 1;",
        "import { Card, Grid } from 'mui';\nimport plugin, { icon } from 'plugin';",
      ),
    ).toBe(
      "import { Grid, Button } from 'mui'; import React from 'react'; import { Card } from 'mui'; import plugin, { icon } from 'plugin'; export const x = 1;",
    );
  });

  it('adds features to those of the app', () => {
    expect(
      merged(
        "import a from 'a';\nexport default createApp({ features: [a, b] });",
        "import c from 'c';\nexport default createApp({ features: [b, c] });",
      ),
    ).toBe(
      "import a from 'a'; import c from 'c'; export default createApp({ features: [a, b, c] });",
    );
  });

  it('adds options to those of the app, and into those that are there', () => {
    expect(
      merged(
        'const app = createApp({\n  apis,\n  components: { SignInPage },\n});',
        "const app = createApp({\n  icons: { 'kind:aisystem': icon },\n  components: { Router },\n  // …\n});",
      ),
    ).toBe(
      squeeze(`const app = createApp({ icons: { 'kind:aisystem': icon }, apis,
        components: { Router, SignInPage }, });`),
    );
  });

  it('puts a route to the routes and an item into the menu', () => {
    expect(
      merged(
        'const routes = (<FlatRoutes>\n<Route path="/a" />\n</FlatRoutes>);',
        '<Route path="/b" element={<Page />} />;',
      ),
    ).toBe(
      'const routes = (<FlatRoutes> <Route path="/a" /> <Route path="/b" element={<Page />} /> </FlatRoutes>);',
    );
    expect(
      merged(
        'export const Root = () => (<S><SidebarGroup label="Search"></SidebarGroup><SidebarGroup label="Menu"><X /></SidebarGroup></S>);',
        '<SidebarItem icon={Icon} to="b" text="B" />;',
      ),
    ).toBe(
      'export const Root = () => (<S><SidebarGroup label="Search"></SidebarGroup><SidebarGroup label="Menu"><SidebarItem icon={Icon} to="b" text="B" /> <X /></SidebarGroup></S>);',
    );
  });

  it('takes several routes in a row, and replaces the one that is there', () => {
    expect(
      merged(
        'const routes = (<FlatRoutes>\n<Route path="/graph" element={<Graph />} />\n<Route path="/a" />\n</FlatRoutes>);',
        '// Among the routes:\n<Route path="/b" element={<B />} />\n<Route\n  path="/graph"\n  element={<Graph label={L} />}\n/>',
      ),
    ).toBe(
      'const routes = (<FlatRoutes> <Route path="/graph" element={<Graph label={L} />} /> <Route path="/a" /> <Route path="/b" element={<B />} /> </FlatRoutes>);',
    );
  });

  it('puts a page before the switch that shows it, and its case first', () => {
    expect(
      merged(
        'const other = <EntitySwitch><A /></EntitySwitch>;\nexport const entityPage = (<EntitySwitch><EntitySwitch.Case>{other}</EntitySwitch.Case></EntitySwitch>);',
        'const page = <P />;\n\n<EntitySwitch.Case if={is}>{page}</EntitySwitch.Case>;',
      ),
    ).toBe(
      'const other = <EntitySwitch><A /></EntitySwitch>; const page = <P />; export const entityPage = (<EntitySwitch><EntitySwitch.Case if={is}>{page}</EntitySwitch.Case> <EntitySwitch.Case>{other}</EntitySwitch.Case></EntitySwitch>);',
    );
  });

  it('adds to a list that the file exports', () => {
    expect(
      merged(
        'export const apis: X[] = [\n  createApiFactory({ api: a }),\n];',
        'export const apis = [createApiFactory({ api: b })];',
      ),
    ).toBe(
      'export const apis: X[] = [ createApiFactory({ api: a }), createApiFactory({ api: b })];',
    );
  });

  it('refuses an element that it has no place for', () => {
    expect(() => mergeCode('const a = 1;', '<Strange />;')).toThrow(
      'Nothing says where <Strange> goes.',
    );
  });
});
