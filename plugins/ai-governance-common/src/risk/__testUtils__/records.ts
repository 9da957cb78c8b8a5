import { RecordView } from '../../schema/types';

/** An approved record of ten days before 2026-11-23T12:00Z. */
export function view(
  type: string,
  patch: Partial<RecordView> = {},
): RecordView {
  return {
    id: type,
    type,
    state: 'approved',
    revision: 1,
    author: 'user:default/author',
    effectiveAt: '2026-11-13T12:00:00.000Z',
    createdAt: '2026-11-13T12:00:00.000Z',
    updatedAt: '2026-11-13T12:00:00.000Z',
    updatedBy: 'user:default/author',
    data: {},
    may: [],
    ...patch,
  };
}
