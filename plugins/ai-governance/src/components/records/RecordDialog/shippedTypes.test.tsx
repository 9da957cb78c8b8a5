import {
  iso42001Pack,
  listRecordTypes,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { ADVISOR } from '../../../__testUtils__/entities';
import { RECORDS } from '../../../__testUtils__/records';
import { renderView } from '../../../__testUtils__/render';
import { RecordDialog } from './RecordDialog';

const TYPES: RecordTypeInfo[] = listRecordTypes([iso42001Pack]).map(type => ({
  ...type,
  controls: [],
}));

describe('the forms of the shipped types', () => {
  it.each(TYPES.map(type => [type.id, type] as const))(
    'shows a field for everything that a record of type %s needs',
    async (_, type) => {
      const api = mockApi();
      const onDone = jest.fn();
      await renderView(
        <RecordDialog
          type={type}
          entity={type.level === 'system' ? ADVISOR : undefined}
          records={RECORDS}
          onDone={onDone}
          onClose={jest.fn()}
        />,
        { api, entity: ADVISOR },
      );
      const dialog = await screen.findByRole('dialog', { name: type.title });
      await within(dialog).findByRole('button', { name: 'Save draft' });
      expect(dialog).not.toHaveTextContent('Unsupported field');

      const { required = [], properties } = type.schema as {
        required?: string[];
        properties: Record<string, { title: string }>;
      };
      for (const key of required) {
        expect(dialog).toHaveTextContent(properties[key].title);
      }
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Save draft' }),
      );
      await waitFor(() => expect(onDone).toHaveBeenCalled());
    },
  );
});
