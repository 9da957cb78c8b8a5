import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { RecordService } from '../records/RecordService';
import { RecordFilter, RecordPosition } from '../records/types';
import { pagesOf } from '../util';

/** Records that are read at once. */
const PAGE = 500;

/** Every record that matches, as the caller may see it, last changed first. */
export async function listRecords(
  records: Pick<RecordService, 'listRecords'>,
  filter: RecordFilter,
  options: ServiceOptions,
): Promise<RecordView[]> {
  const found: RecordView[] = [];
  const pages = pagesOf((after: RecordPosition | undefined) =>
    records.listRecords({ ...filter, after, limit: PAGE }, options),
  );
  for await (const { items } of pages) found.push(...items);
  return found;
}
