import { registerGapRows } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column, tableParts } from '../../exports/csv';
import { readRegisterRequest } from '../registers';
import { atOnce, ListExport, ListQuery } from './ListExport';

/** What entries of public registers lack. */
export const registerLists: ListExport[] = [
  {
    id: 'register-gaps',
    async *write({ registers }, query, caller, as) {
      const asked = query as ListQuery<'register-gaps'>;
      const { headings, rows } = registerGapRows(
        await registers.read(readRegisterRequest(asked), caller),
      );
      const columns = headings.map((title, index) =>
        column(title, (row: string[]) => row[index]),
      );
      yield* tableParts(
        {
          name: 'register-gaps',
          columns,
          pages: atOnce(Promise.resolve(rows)),
        },
        as,
      );
    },
  },
];
