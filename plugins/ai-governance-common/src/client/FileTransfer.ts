import {
  ExportedFile,
  exportFileName,
  exportPath,
  ExportRequest,
} from '../exports/exportCatalogue';
import { readContent, sentFileName } from '../exports/sentFile';
import { Attachment, AttachmentUpload } from '../schema/types';
import { SystemRef } from './AiGovernanceApi';
import { BackendConnection } from './BackendConnection';

/** Sends and receives files, byte for byte. */
export class FileTransfer {
  readonly #backend: BackendConnection;

  constructor(backend: BackendConnection) {
    this.#backend = backend;
  }

  async uploadAttachment(
    ref: SystemRef,
    file: AttachmentUpload,
    options: { signal?: AbortSignal } = {},
  ): Promise<Attachment> {
    const system = [ref.namespace, ref.name].map(encodeURIComponent).join('/');
    return this.#upload(`/v1/systems/${system}`, file, options);
  }

  async uploadManagementSystemAttachment(
    file: AttachmentUpload,
    options: { signal?: AbortSignal } = {},
  ): Promise<Attachment> {
    return this.#upload('/v1/management-system', file, options);
  }

  /** @param owner - path of that to which the file belongs */
  async #upload(
    owner: string,
    file: AttachmentUpload,
    options: { signal?: AbortSignal },
  ): Promise<Attachment> {
    const query = new URLSearchParams({ fileName: file.name });
    const response = await this.#backend.send(`${owner}/attachments?${query}`, {
      method: 'POST',
      headers: { 'content-type': file.mediaType },
      body: file.content as BodyInit,
      signal: options.signal,
    });
    return response.json();
  }

  async downloadAttachment(attachmentId: string): Promise<Blob> {
    const response = await this.#backend.send(
      `/v1/attachments/${encodeURIComponent(attachmentId)}/content`,
    );
    return response.blob();
  }

  async downloadExport(
    request: ExportRequest,
    options: {
      signal?: AbortSignal;
      onProgress?: (bytes: number) => void;
    } = {},
  ): Promise<ExportedFile> {
    const response = await this.#backend.send(exportPath(request), {
      signal: options.signal,
    });
    return {
      name: sentFileName(response) ?? exportFileName(request),
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      content: await readContent(response, options.onProgress),
    };
  }
}
