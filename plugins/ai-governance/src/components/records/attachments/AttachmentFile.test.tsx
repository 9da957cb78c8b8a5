import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { attachment } from '../../../__testUtils__/attachments';
import { record, recordType } from '../../../__testUtils__/records';
import { renderView } from '../../../__testUtils__/render';
import { saveFile } from '../../../lib/saveFile';
import { RecordContent } from '../RecordContent';
import { useDecisionBasis } from '../useDecisionBasis';

jest.mock('../../../lib/saveFile');

const TYPE = recordType('attestation', {
  schema: {
    type: 'object',
    properties: {
      attachments: {
        title: 'Attached files',
        type: 'array',
        items: { type: 'string', format: 'attachment-id' },
      },
    },
  },
});

const RECORD = record('a-1', 'attestation', { data: { attachments: ['f1'] } });

function Content() {
  const loaded = useDecisionBasis(RECORD);
  return <RecordContent record={RECORD} loaded={loaded} type={TYPE} />;
}

const show = (api: ReturnType<typeof mockApi>) =>
  renderView(<Content />, { api });

describe('an attached file of a record', () => {
  beforeEach(() => jest.mocked(saveFile).mockReset());

  it('is shown by name and size, and saved under its name', async () => {
    const content = new Blob(['<script>1</script>'], { type: 'text/html' });
    const api = mockApi({ downloadAttachment: async () => content });
    await show(api);
    const button = await screen.findByRole('button', {
      name: 'Download f1.pdf',
    });
    expect(screen.getByText('Attached files')).toBeInTheDocument();
    expect(screen.getByText('f1.pdf')).toBeInTheDocument();
    expect(screen.getByText('1.2 MB')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /f1\.pdf/ })).toBeNull();
    await userEvent.click(button);
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith({
        name: 'f1.pdf',
        type: 'application/octet-stream',
        parts: [content],
      }),
    );
    expect(api.downloadAttachment).toHaveBeenCalledWith('f1');
  });

  it('says when it cannot be downloaded, and can be tried again', async () => {
    let times = 0;
    const api = mockApi({
      downloadAttachment: async () => {
        times += 1;
        if (times === 1) throw new Error('The store is away');
        return new Blob(['x']);
      },
    });
    await show(api);
    const button = await screen.findByRole('button', { name: /Download/ });
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The store is away',
    );
    expect(saveFile).not.toHaveBeenCalled();
    await userEvent.click(button);
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when it is not found, and reads it again', async () => {
    let times = 0;
    const api = mockApi({
      getAttachment: async id => {
        times += 1;
        if (times === 1) throw new Error('No file f1');
        return attachment(id);
      },
    });
    await show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file f1 could not be read: No file f1',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('f1.pdf')).toBeInTheDocument();
  });
});
