import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { RecordService } from '../records/RecordService';
import { RecordFilter } from '../records/types';
import { DescribedRecordRow } from './csv';
import { describedRows } from './describedCells';
import { listRecords } from './listRecords';
import { toWords } from './toWords';

/**
 * Records of one place that match, with what they say in words. What they name may be
 * among those that do not match, so all are read.
 */
export async function listDescribedRecords(
  request: {
    service: Pick<
      RecordService,
      'listRecords' | 'listRecordTypes' | 'getRiskSettings' | 'readNames'
    >;
    filter: Pick<RecordFilter, 'entityRef' | 'types' | 'states'>;
    /** Of the organisation. */
    calendar: Calendar;
  },
  options: ServiceOptions,
): Promise<DescribedRecordRow[]> {
  const { service, filter, calendar } = request;
  const { entityRef } = filter;
  const [all, types, settings] = await Promise.all([
    listRecords(service, { entityRef }, options),
    service.listRecordTypes(options),
    service.getRiskSettings(options),
  ]);
  const matching = all.filter(
    ({ type, state }) =>
      (!filter.types || filter.types.includes(type)) &&
      (!filter.states || filter.states.includes(state)),
  );
  return describedRows(
    matching,
    types,
    toWords({
      calendar,
      types,
      settings,
      records: all,
      names: await service.readNames({ records: all }, options),
    }),
  );
}
