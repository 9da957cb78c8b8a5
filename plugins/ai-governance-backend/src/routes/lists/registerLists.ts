import { registerGapsFile } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readRegisterRequest } from '../registers';
import { ListExport, ListQuery } from './ListExport';

/** What entries of public registers lack. */
export const registerLists: ListExport[] = [
  {
    id: 'register-gaps',
    async *write({ registers }, query, caller) {
      const asked = query as ListQuery<'register-gaps'>;
      yield registerGapsFile(
        await registers.read(readRegisterRequest(asked), caller),
      );
    },
  },
];
