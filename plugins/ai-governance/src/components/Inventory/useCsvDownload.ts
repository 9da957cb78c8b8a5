import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { collectInventoryCsv } from '../../lib/inventoryCsv';
import { saveFile } from '../../lib/saveFile';
import { aiGovernanceTranslationRef } from '../../translation';

/** How far a download is. */
export type DownloadStatus =
  | { kind: 'idle' }
  | { kind: 'running'; rows: number; total: number }
  | { kind: 'done'; rows: number }
  | { kind: 'failed'; message: string };

/** Collects and saves the list; a change of the list or leaving it stops it. */
export function useCsvDownload(query: ListSystemsQuery) {
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const [status, setStatus] = useState<DownloadStatus>({ kind: 'idle' });
  const running = useRef<AbortController>();

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setStatus({ kind: 'idle' });
  }, []);
  useEffect(() => cancel, [cancel, query]);

  const start = useCallback(async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setStatus({ kind: 'running', rows: 0, total: 0 });
    try {
      const { parts, rows } = await collectInventoryCsv({
        api,
        query,
        heading: column => t(`inventory.csvHeader.${column}`),
        signal,
        onProgress: progress => setStatus({ kind: 'running', ...progress }),
      });
      saveFile({
        name: 'ai-systems.csv',
        type: 'text/csv;charset=utf-8',
        parts,
      });
      setStatus({ kind: 'done', rows });
    } catch (error) {
      if (!signal.aborted) {
        setStatus({ kind: 'failed', message: (error as Error).message });
      }
    }
  }, [api, query, t]);

  return { status, start, cancel };
}
