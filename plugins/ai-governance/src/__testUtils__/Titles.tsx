import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityPresentationApi,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { TestApiProvider } from '@backstage/test-utils';
import { ReactNode } from 'react';

/** What the catalog calls entities. */
const titles: EntityPresentationApi = {
  forEntity: entityOrRef => {
    const entityRef =
      typeof entityOrRef === 'string'
        ? entityOrRef
        : stringifyEntityRef(entityOrRef);
    const primaryTitle = `Title of ${parseEntityRef(entityRef).name}`;
    const snapshot = { entityRef, primaryTitle };
    return { snapshot, promise: Promise.resolve(snapshot) };
  },
};

/** A catalog in which every entity has a title other than its name. */
export function Titles({ children }: { children: ReactNode }) {
  return (
    <TestApiProvider apis={[[entityPresentationApiRef, titles]]}>
      {children}
    </TestApiProvider>
  );
}
