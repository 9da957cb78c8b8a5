import {
  Attachment,
  AttachmentUpload,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../../__testUtils__/api';
import { attachment } from '../../../__testUtils__/attachments';
import { ADVISOR } from '../../../__testUtils__/entities';
import { record, RECORDS, recordType } from '../../../__testUtils__/records';
import { renderView } from '../../../__testUtils__/render';
import { refuse } from '../../../__testUtils__/refuse';
import { RecordDialog } from './RecordDialog';

const TYPE = recordType('attestation', {
  title: 'Attestation',
  approval: 'none',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      attachments: {
        title: 'Attached files',
        type: 'array',
        maxItems: 3,
        uniqueItems: true,
        items: { type: 'string', format: 'attachment-id' },
      },
    },
  },
});

const file = (name: string, content = 'x') => new File([content], name);

async function open(
  api = mockApi(),
  options: {
    record?: ReturnType<typeof record>;
    type?: typeof TYPE;
    entity?: typeof ADVISOR;
  } = {},
) {
  const onDone = jest.fn();
  const view = await renderView(
    <RecordDialog
      type={TYPE}
      entity={ADVISOR}
      records={RECORDS}
      onDone={onDone}
      onClose={jest.fn()}
      {...options}
    />,
    { api, entity: ADVISOR },
  );
  const dialog = await screen.findByRole('dialog');
  const field = await within(dialog).findByRole('group', {
    name: 'Attached files',
  });
  await within(field).findByText(/At most 5 MB each|room for 3/);
  const input = within(field).getByTestId(
    'record_attachments-input',
  ) as HTMLInputElement;
  const choose = (...files: File[]) =>
    fireEvent.change(input, { target: { files } });
  const press = (name: string) =>
    userEvent.click(within(dialog).getByRole('button', { name }));
  return { api, dialog, field, input, choose, press, onDone, ...view };
}

describe('the field for files', () => {
  it('uploads to the organisation where the record is of it', async () => {
    const { api, field, choose } = await open(mockApi(), {
      type: { ...TYPE, level: 'organisation' },
      entity: undefined,
    });
    choose(file('minutes.txt'));
    expect(
      await within(field).findByText('Attached: minutes.txt'),
    ).toBeInTheDocument();
    expect(api.uploadManagementSystemAttachment).toHaveBeenCalledTimes(1);
    expect(api.uploadAttachment).not.toHaveBeenCalled();
  });

  it('says what can be uploaded, and can be reached with the keyboard', async () => {
    const { field, input } = await open();
    expect(field).toHaveTextContent('At most 5 MB each: .pdf, .txt, .log.');
    expect(input).toHaveAttribute('accept', '.pdf,.txt,.log');
    const click = jest.spyOn(input, 'click');
    within(field).getByRole('button', { name: 'Choose files' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(click).toHaveBeenCalled();
  });

  it('uploads what is chosen and what is dropped, and writes the ids', async () => {
    const { api, dialog, field, choose, press, onDone } = await open();
    choose(file('minutes.PDF', '%PDF'));
    expect(
      await within(field).findByText('Attached: minutes.PDF'),
    ).toBeInTheDocument();
    fireEvent.drop(within(field).getByText(/drop them here/), {
      dataTransfer: { files: [file('log.txt')] },
    });
    expect(
      await within(field).findByRole('button', { name: 'Remove log.txt' }),
    ).toBeInTheDocument();
    expect(field).toHaveTextContent('4 byte');
    expect(api.uploadAttachment).toHaveBeenNthCalledWith(
      1,
      expect.objectContaining({
        namespace: 'default',
        name: 'credit-limit-advisor',
      }),
      {
        name: 'minutes.PDF',
        mediaType: 'application/pdf',
        content: expect.any(File),
      },
      { signal: expect.any(AbortSignal) },
    );
    expect(within(dialog).queryByRole('alert')).toBeNull();
    await press('Record');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.createRecord.mock.calls[0][1].data).toEqual({
      attachments: ['f-minutes.PDF', 'f-log.txt'],
    });
  });

  it('writes nothing while a file is on its way, which can be stopped', async () => {
    let arrive: (file: Attachment) => void = () => {};
    const signals: AbortSignal[] = [];
    const { dialog, field, choose, press } = await open(
      mockApi({
        uploadAttachment: (_, __, options) => {
          signals.push(options!.signal!);
          return new Promise(resolve => {
            arrive = resolve;
          });
        },
      }),
    );
    choose(file('a.pdf'));
    expect(
      await within(field).findByRole('progressbar', {
        name: 'Uploading a.pdf',
      }),
    ).toBeInTheDocument();
    const save = within(dialog).getByRole('button', { name: 'Record' });
    await waitFor(() => expect(save).toBeDisabled());
    await press('Stop uploading a.pdf');
    expect(signals[0].aborted).toBe(true);
    await waitFor(() => expect(save).toBeEnabled());
    arrive(attachment('late'));
    expect(within(field).queryByText(/late/)).toBeNull();
    choose(file('b.pdf'));
    arrive(attachment('b'));
    expect(
      await within(field).findByRole('button', { name: 'Remove b.pdf' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(save).toBeEnabled());
  });

  it('refuses by itself what the limits rule out', async () => {
    const { api, field, choose } = await open();
    const large = file('large.pdf');
    Object.defineProperty(large, 'size', { value: 5_000_001 });
    choose(file('page.html'), large, file('nothing.txt', ''));
    const alerts = await within(field).findAllByRole('alert');
    expect(alerts.map(alert => alert.textContent)).toEqual([
      'page.html was not uploaded.Its type is not allowed. Allowed types: .pdf, .txt, .log.',
      'large.pdf was not uploaded.It is larger than 5 MB.',
      'nothing.txt was not uploaded.It is empty.',
    ]);
    expect(api.uploadAttachment).not.toHaveBeenCalled();
    await userEvent.click(
      within(field).getByRole('button', { name: 'Dismiss page.html' }),
    );
    expect(within(field).queryByText(/page\.html/)).toBeNull();
  });

  it('shows what the server says of a file, and takes the same one again', async () => {
    const refusal = await refuse(415, {
      name: 'UnsupportedAttachment',
      message: 'body: expected a PDF document',
    });
    let times = 0;
    const { field, choose } = await open(
      mockApi({
        uploadAttachment: async (_, { name }: AttachmentUpload) => {
          times += 1;
          if (times === 1) throw refusal;
          return attachment('ok', { name });
        },
      }),
    );
    choose(file('a.pdf'));
    expect(await within(field).findByRole('alert')).toHaveTextContent(
      /body: expected a PDF document/,
    );
    choose(file('a.pdf'));
    expect(
      await within(field).findByRole('button', { name: 'Remove a.pdf' }),
    ).toBeInTheDocument();
  });

  it('names the files of a record, removes them, and takes no more than fit', async () => {
    const { api, field, choose, press, onDone } = await open(mockApi(), {
      record: record('a-1', 'attestation', {
        state: 'draft',
        may: ['revise'],
        data: { attachments: ['f1', 'f2'] },
      }),
    });
    expect(await within(field).findByText(/f1\.pdf/)).toBeInTheDocument();
    expect(within(field).getAllByText('1.2 MB')).toHaveLength(2);
    choose(file('a.pdf'), file('b.pdf'));
    expect(
      await within(field).findByRole('button', { name: 'Remove a.pdf' }),
    ).toBeInTheDocument();
    expect(api.uploadAttachment).toHaveBeenCalledTimes(1);
    expect(
      within(field).getByRole('button', { name: 'Choose files' }),
    ).toBeDisabled();
    await press('Remove f1.pdf');
    await press('Save draft');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(api.reviseRecord.mock.calls[0][1].data).toEqual({
      attachments: ['f2', 'f-a.pdf'],
    });
  });

  it('shows at the field what the server says of an entry', async () => {
    const refusal = await refuse(400, {
      name: 'InputError',
      message: 'x',
      faults: [{ path: 'data.attachments[0]', message: '"f1" is no file' }],
    });
    const { dialog, choose, press } = await open(
      mockApi({
        createRecord: async () => {
          throw refusal;
        },
      }),
    );
    choose(file('a.pdf'));
    await within(dialog).findByRole('button', { name: 'Remove a.pdf' });
    await press('Save draft');
    expect(await within(dialog).findByText('"f1" is no file')).toHaveAttribute(
      'id',
      'record_attachments__error',
    );
  });

  it('says so where files cannot be uploaded', async () => {
    const api = mockApi({
      getAttachmentSettings: async () => ({
        enabled: false,
        maxBytes: 1,
        types: [],
      }),
    });
    await renderView(
      <RecordDialog
        type={TYPE}
        entity={ADVISOR}
        records={RECORDS}
        onDone={jest.fn()}
        onClose={jest.fn()}
      />,
      { api, entity: ADVISOR },
    );
    expect(
      await screen.findByText(/cannot be uploaded in this portal/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Choose files' })).toBeNull();
  });
});
