import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Filters of the catalog page; each shows itself for the AISystem kind only. */
export const catalogFilters = [
  CatalogFilterBlueprint.make({
    name: 'stage',
    params: {
      loader: () =>
        import('../shells/CatalogFilters').then(m => <m.AiSystemStagePicker />),
    },
  }),
  CatalogFilterBlueprint.make({
    name: 'class',
    params: {
      loader: () =>
        import('../shells/CatalogFilters').then(m => <m.AiSystemClassPicker />),
    },
  }),
];
