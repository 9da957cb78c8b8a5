import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { DocumentButtons } from './DocumentButtons';
import { EvidencePackButton } from './EvidencePackButton';
import { CsvDelimiterField } from './CsvDelimiterField';
import { ListCsvButton } from './ListCsvButton';

jest.mock('../../lib/saveFile');

describe('ListCsvButton', () => {
  it('fetches the list with what narrows it', async () => {
    const api = mockApi();
    await renderView(
      <ListCsvButton list="rollup" query={{ by: 'class', class: ['high'] }} />,
      { api },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    expect(await screen.findByText(/^Downloaded rollup\.csv/)).toBeVisible();
    expect(api.downloadExport).toHaveBeenCalledWith(
      { export: 'rollup', query: { by: 'class', class: ['high'] } },
      expect.anything(),
    );
  });
});

describe('the separator of CSV', () => {
  it('is chosen once, and is in every request for CSV alone', async () => {
    const api = mockApi();
    await renderView(
      <>
        <CsvDelimiterField />
        <ListCsvButton list="archive" />
      </>,
      { api },
    );
    await userEvent.selectOptions(
      await screen.findByLabelText('Separator in CSV files'),
      'Semicolon',
    );
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(await screen.findByText(/^Downloaded archive\.csv/)).toBeVisible();
    expect(api.downloadExport).toHaveBeenLastCalledWith(
      { export: 'archive', query: { delimiter: 'semicolon' } },
      expect.anything(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'XLSX' }));
    expect(await screen.findByText(/^Downloaded archive\.xlsx/)).toBeVisible();
    expect(api.downloadExport).toHaveBeenLastCalledWith(
      { export: 'archive', format: 'xlsx' },
      expect.anything(),
    );
  });
});

describe('DocumentButtons', () => {
  it('offer both formats of the document, and its list', async () => {
    const api = mockApi();
    await renderView(
      <DocumentButtons
        document="management-review"
        list="management-records"
        query={{ record: 'r1' }}
      />,
      { api },
    );
    const names = (await screen.findAllByRole('button')).map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(['PDF', 'DOCX', 'HTML', 'CSV', 'XLSX']);
    await userEvent.click(screen.getByRole('button', { name: 'HTML' }));
    expect(api.downloadExport).toHaveBeenCalledWith(
      {
        export: 'management-review',
        format: 'html',
        query: { record: 'r1' },
      },
      expect.anything(),
    );
  });
});

describe('EvidencePackButton', () => {
  it('is one button as long as one pack holds all', async () => {
    await renderView(<EvidencePackButton total={200} query={{}} />, {
      api: mockApi(),
    });
    expect(
      await screen.findByRole('button', { name: 'Evidence pack' }),
    ).toBeEnabled();
    expect(screen.queryByLabelText('Part')).not.toBeInTheDocument();
  });

  it('offers every part, and says that one alone is not all', async () => {
    const api = mockApi();
    await renderView(
      <EvidencePackButton total={401} query={{ class: ['high'] }} />,
      { api },
    );
    expect(
      await screen.findByText(
        '401 AI systems match, and a pack holds 200: download all 3 parts.',
      ),
    ).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Part'), '3 of 3');
    await userEvent.click(
      screen.getByRole('button', { name: 'Evidence pack' }),
    );
    expect(api.downloadExport).toHaveBeenCalledWith(
      { export: 'evidence-pack', query: { class: ['high'], part: 3 } },
      expect.anything(),
    );
  });

  it('packs nothing where nothing matches', async () => {
    await renderView(<EvidencePackButton total={0} query={{}} />, {
      api: mockApi(),
    });
    expect(
      await screen.findByRole('button', { name: 'Evidence pack' }),
    ).toBeDisabled();
  });
});
