import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { refuse } from '../../__testUtils__/refuse';
import { SendDialog } from './SendDialog';

async function start(holds: 'nothing' | 'fields' | 'text') {
  const answers: Array<{ resolve: () => void; reject: (e: Error) => void }> =
    [];
  const onClose = jest.fn();
  await renderView(
    <SendDialog
      titleId="title"
      title="A question"
      failedTitle="Not sent"
      sendText="Send"
      holds={holds}
      onSend={() =>
        new Promise<void>((resolve, reject) =>
          answers.push({ resolve, reject }),
        )
      }
      onClose={onClose}
    >
      <input aria-label="Answer" />
    </SendDialog>,
    { api: mockApi() },
  );
  return { answers, onClose, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a dialog that sends something', () => {
  it('stays while it sends, and with the reason when that failed', async () => {
    const { answers, onClose, user } = await start('fields');
    expect(
      screen.getByRole('dialog', { name: 'A question' }),
    ).toBeInTheDocument();
    await user.click(button('Send'));
    expect(button('Send')).toBeDisabled();
    expect(button('Cancel')).toBeDisabled();
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();

    await act(async () => answers[0].reject(new Error('Too late')));
    expect(screen.getByRole('alert')).toHaveTextContent('Not sentToo late');
    await user.click(button('Send'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(async () => answers[1].resolve());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(button('Cancel'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says what the server found, not by which status', async () => {
    const { answers, user } = await start('fields');
    await user.click(button('Send'));
    const refusal = await refuse(400, { message: 'category: is missing' });
    await act(async () => answers[0].reject(refusal));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not sentcategory: is missing',
    );
  });

  it.each([
    ['nothing', 1],
    ['fields', 1],
    ['text', 0],
  ] as const)(
    'is left by Escape when it holds %s: %s',
    async (holds, times) => {
      const { onClose, user } = await start(holds);
      await user.click(screen.getByLabelText('Answer'));
      await user.keyboard('{Escape}');
      expect(onClose).toHaveBeenCalledTimes(times);
    },
  );
});
