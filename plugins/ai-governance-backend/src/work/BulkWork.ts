import {
  ATTENTION_KINDS,
  AttentionKind,
  RecordInput,
  WorkBulkInput,
  WorkBulkResult,
  WorkBulkRow,
  WorkTask,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, isError } from '@backstage/errors';
import { ServiceOptions } from '../access';
import { AttentionService } from '../attention';
import { RecordService } from '../records';
import { BulkRequest } from './WorkService';

type BulkRecords = Pick<
  RecordService,
  'createRecord' | 'previewRecord' | 'listRecordTypes'
>;

const isAttention = (task: WorkTask): task is AttentionKind =>
  (ATTENTION_KINDS as readonly string[]).includes(task);

type Row = WorkBulkInput['items'][number];

/** Errors that are about one row; any other ends the whole. */
const REFUSALS = new Set([
  'ConflictError',
  'InputError',
  'InvalidRecord',
  'NotAllowedError',
  'NotFoundError',
  'ServiceUnavailableError',
  'TooManyReminders',
]);

/**
 * Acts on rows, each for itself, through services that ask what the caller may do: a row
 * is one record with its entry of the trail, or one reminder, or it is refused.
 */
export class BulkWork {
  readonly #records: BulkRecords;
  readonly #attention: Pick<AttentionService, 'remind' | 'previewReminder'>;

  constructor(options: {
    records: BulkRecords;
    attention: Pick<AttentionService, 'remind' | 'previewReminder'>;
  }) {
    this.#records = options.records;
    this.#attention = options.attention;
  }

  /** @throws InputError where the input fits no row, before any is acted on */
  async act(
    { input }: BulkRequest,
    options: ServiceOptions,
  ): Promise<WorkBulkResult> {
    assertInput(input);
    const { action, preview = false, items } = input;
    const rows: WorkBulkRow[] = [];
    // One after the other: rows may be about one and the same system.
    for (const item of items) {
      rows.push(await this.#actOn(item, input, options));
    }
    return { action, preview, rows };
  }

  async #actOn(
    item: Row,
    input: WorkBulkInput,
    options: ServiceOptions,
  ): Promise<WorkBulkRow> {
    const status = input.preview ? 'possible' : 'done';
    try {
      const done =
        input.action === 'remind'
          ? await this.#remind(item, input, options)
          : await this.#write(item, input, options);
      return { ...item, status, ...done };
    } catch (error) {
      if (!isError(error) || !REFUSALS.has(error.name)) throw error;
      return { ...item, status: 'refused', message: error.message };
    }
  }

  async #remind(
    item: Row,
    { preview, pack }: WorkBulkInput,
    options: ServiceOptions,
  ): Promise<Partial<WorkBulkRow>> {
    const { kind } = item;
    if (!isAttention(kind)) {
      throw new InputError(
        `Nobody is reminded of ${kind}; there are reminders of what needs attention`,
      );
    }
    const request = { ...item, kind, packId: pack };
    const { recipient } = preview
      ? await this.#attention.previewReminder(request, options)
      : await this.#attention.remind(request, options);
    return { recipient };
  }

  async #write(
    { entityRef, key }: Row,
    input: WorkBulkInput,
    options: ServiceOptions,
  ): Promise<Partial<WorkBulkRow>> {
    if (input.action === 'attest') {
      await this.#assertAttestable(key, options);
    }
    const request = { entityRef, input: toRecord(key, input) };
    const { id, type, subject, waitsFor } = input.preview
      ? await this.#records.previewRecord(request, options)
      : await this.#records.createRecord(request, options);
    return {
      recordType: type,
      ...(!input.preview && { recordId: id }),
      ...(subject !== undefined && { subject }),
      ...(waitsFor && { waitsFor }),
    };
  }

  async #assertAttestable(
    controlId: string,
    options: ServiceOptions,
  ): Promise<void> {
    const types = await this.#records.listRecordTypes(options);
    const type = types.find(({ id }) => id === 'attestation');
    if (!type?.controls.includes(controlId)) {
      throw new InputError(
        `${controlId} is not closed by an attestation; those are ${
          type?.controls.join(', ') || 'none'
        }`,
      );
    }
  }
}

/** The record that an action writes; the key of a row is its control. */
function toRecord(controlId: string, input: WorkBulkInput): RecordInput {
  if (input.action === 'attest') {
    const { statement } = input;
    return {
      type: 'attestation',
      data: statement === undefined ? {} : { statement },
      submit: true,
    };
  }
  return {
    type: 'waiver',
    subject: controlId,
    data: { reason: input.reason! },
    expiresAt: input.expiresAt,
    submit: true,
  };
}

function assertInput(input: WorkBulkInput): void {
  const { action, items, reason, expiresAt } = input;
  if (action === 'waive' && !reason?.trim()) {
    throw new InputError(
      'reason: expected why the controls need not pass; a waiver has a reason',
    );
  }
  if (action === 'waive' && expiresAt === undefined) {
    throw new InputError(
      'expiresAt: expected the last day of the waivers, such as 2026-12-31; a waiver ends',
    );
  }
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const name =
      action === 'attest'
        ? item.entityRef
        : JSON.stringify([item.entityRef, item.kind, item.key]);
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      throw new InputError(
        `items[${index}]: ${item.entityRef} ${item.key} is in items[${earlier}] already; name each once`,
      );
    }
    seen.set(name, index);
    if (action !== 'remind' && item.key === '') {
      throw new InputError(
        `items[${index}].key: expected a control, for a ${item.kind} is closed by no record`,
      );
    }
  });
}
