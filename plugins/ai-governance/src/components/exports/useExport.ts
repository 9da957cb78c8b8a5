import {
  CsvDelimiter,
  ExportRequest,
  EXPORTS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { saveFile } from '../../lib/saveFile';
import { useCsvDelimiter } from './useCsvDelimiter';

/** How far an export is. */
export type ExportStatus =
  | { kind: 'idle' }
  | { kind: 'running'; bytes: number }
  | { kind: 'done'; name: string; bytes: number }
  | { kind: 'failed'; message: string };

/** The request with the delimiter of the user, where it asks for a list as CSV. */
function withDelimiter(
  request: ExportRequest,
  delimiter: CsvDelimiter,
): ExportRequest {
  const parameters: readonly string[] = EXPORTS[request.export].parameters;
  const isCsv = (request.format ?? 'csv') === 'csv';
  return delimiter !== 'comma' && isCsv && parameters.includes('delimiter')
    ? { ...request, query: { ...request.query, delimiter } }
    : request;
}

/**
 * Fetches an export as the signed-in user and hands it to the browser to save. One
 * at a time; leaving the view stops it.
 */
export function useExport(): {
  status: ExportStatus;
  start: (request: ExportRequest) => Promise<void>;
  cancel: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const [delimiter] = useCsvDelimiter();
  const [status, setStatus] = useState<ExportStatus>({ kind: 'idle' });
  const running = useRef<AbortController>();

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setStatus({ kind: 'idle' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (request: ExportRequest) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const tell = (next: ExportStatus) => {
        if (!signal.aborted) setStatus(next);
      };
      tell({ kind: 'running', bytes: 0 });
      try {
        const file = await api.downloadExport(
          withDelimiter(request, delimiter),
          {
            signal,
            onProgress: bytes => tell({ kind: 'running', bytes }),
          },
        );
        if (signal.aborted) return;
        saveFile({ name: file.name, type: file.type, parts: [file.content] });
        tell({ kind: 'done', name: file.name, bytes: file.content.size });
      } catch (error) {
        tell({ kind: 'failed', message: (error as Error).message });
      }
    },
    [api, delimiter],
  );

  return { status, start, cancel };
}
