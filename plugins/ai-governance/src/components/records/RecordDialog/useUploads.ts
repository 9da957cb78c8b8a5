import {
  Attachment,
  AttachmentSettings,
  SystemRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { checkFile, FileFault } from './checkFile';
import { failureText } from '../../../lib/serverFaults';

/** A file on its way, or one that did not get there. */
export interface Upload {
  key: number;
  name: string;
  status: 'running' | 'failed';
  /** What the browser found. */
  fault?: FileFault;
  /** What the server answered. */
  message?: string;
}

/** Sends files, several at once, and reports the progress of each. */
export function useUploads(options: {
  /** Default: files of the organisation. */
  system?: SystemRef;
  settings: AttachmentSettings | undefined;
  onUploaded: (attachment: Attachment) => void;
}) {
  const { system, settings } = options;
  const api = useApi(aiGovernanceApiRef);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const lastKey = useRef(0);
  // The component that uploads renders again with every file that arrives.
  const onUploaded = useRef(options.onUploaded);
  onUploaded.current = options.onUploaded;

  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach(controller => controller.abort());
  }, []);

  const change = (key: number, next: Partial<Upload>) =>
    setUploads(all =>
      all.map(upload => (upload.key === key ? { ...upload, ...next } : upload)),
    );
  const drop = (key: number) =>
    setUploads(all => all.filter(upload => upload.key !== key));

  async function send(key: number, file: File, mediaType: string) {
    const controller = new AbortController();
    const { signal } = controller;
    running.current.set(key, controller);
    try {
      const sent = { name: file.name, mediaType, content: file };
      const attachment = await (system
        ? api.uploadAttachment(system, sent, { signal })
        : api.uploadManagementSystemAttachment(sent, { signal }));
      if (signal.aborted) return;
      drop(key);
      onUploaded.current(attachment);
    } catch (error) {
      if (signal.aborted) return;
      change(key, { status: 'failed', message: failureText(error) });
    } finally {
      running.current.delete(key);
    }
  }

  return {
    uploads,
    running: uploads.filter(({ status }) => status === 'running').length,
    start(files: readonly File[]) {
      if (!settings) return;
      for (const file of files) {
        lastKey.current += 1;
        const key = lastKey.current;
        const checked = checkFile(file, settings);
        const failed = 'fault' in checked;
        const upload: Upload = {
          key,
          name: file.name,
          status: failed ? 'failed' : 'running',
          ...(failed && { fault: checked.fault }),
        };
        setUploads(all => [...all, upload]);
        if (!failed) send(key, file, checked.mediaType);
      }
    },
    /** Ends an upload, or takes a failed one out of sight. */
    cancel(key: number) {
      running.current.get(key)?.abort();
      drop(key);
    },
  };
}
