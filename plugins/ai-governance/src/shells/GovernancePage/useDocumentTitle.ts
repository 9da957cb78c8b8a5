import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/** Names the document after what it shows, the closest first, and then the app. */
export function useDocumentTitle(...titles: string[]) {
  const app =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  const title = [...titles, app].join(' | ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
