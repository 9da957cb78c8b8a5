import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { refuse } from '../../__testUtils__/refuse';
import { renderView } from '../../__testUtils__/render';
import { LoadFailure } from './LoadFailure';

describe('LoadFailure', () => {
  async function start(status: number, at: string) {
    const onRetry = jest.fn();
    const error = await refuse(status, { message: 'No control ABC-99' });
    await renderView(
      <LoadFailure title="Not loaded" error={error} onRetry={onRetry} />,
      { api: mockApi(), at },
    );
    return onRetry;
  }

  it('drops what the server refuses of an address', async () => {
    await start(400, '/?control=ABC-99&controlState=fail');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not loadedNo control ABC-99',
    );
    expect(screen.queryByText('Try again')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Reset this view'));
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
  });

  it.each([
    [500, '/?control=INV-01'],
    [400, '/'],
  ])('tries again after %i at %s', async (status, at) => {
    const onRetry = await start(status, at);
    expect(screen.queryByText('Reset this view')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Try again'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
