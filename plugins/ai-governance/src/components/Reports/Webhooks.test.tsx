import { WebhookStatus } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { Webhooks } from './Webhooks';

const TICKETS: WebhookStatus = {
  id: 'tickets',
  origin: 'https://tickets.example.com',
  types: ['level.*'],
  classes: ['high'],
  owners: [],
  state: 'dead-letters',
  delivered: 41,
  waiting: 2,
  failures: 0,
  lastSuccessAt: '2026-11-20T09:00:00.000Z',
  lastError: { at: '2026-11-19T09:00:00.000Z', message: 'answered 500: no' },
  deadLetterCount: 1,
  deadLetters: [
    {
      id: 7,
      eventId: 'e7',
      type: 'level.fallen',
      subject: 'aisystem:default/credit-limit-advisor',
      at: '2026-11-16T09:00:00.000Z',
      attempts: 9,
      deadAt: '2026-11-19T09:00:00.000Z',
      lastError: 'answered 500: no',
    },
  ],
};

async function refusal(status: number) {
  const body = JSON.stringify({ error: { name: 'E', message: 'no' } });
  return ResponseError.fromResponse(
    new Response(body, {
      status,
      headers: { 'content-type': 'application/json' },
    }) as never,
  );
}

describe('Webhooks', () => {
  it('says how it goes with each, and lists what was not delivered', async () => {
    await renderView(<Webhooks />, {
      api: mockApi({ listWebhooks: async () => [TICKETS] }),
    });
    expect(
      await screen.findByRole('heading', { name: 'tickets' }),
    ).toBeVisible();
    expect(screen.getByText('Some not delivered')).toBeVisible();
    expect(screen.getByText('https://tickets.example.com')).toBeVisible();
    expect(screen.getByText('Sends level.* · high')).toBeVisible();
    expect(
      screen.getByText(/^41 events delivered · 2 waiting · last /),
    ).toBeVisible();
    const table = screen.getByRole('table', {
      name: 'tickets: 1 event was not delivered',
    });
    expect(within(table).getByText('level.fallen')).toBeVisible();
    expect(within(table).getByText('answered 500: no')).toBeVisible();
  });

  it('delivers again, and reads how it goes then', async () => {
    const api = mockApi({
      listWebhooks: async () => [TICKETS],
      redeliverWebhook: async () => 1,
    });
    await renderView(<Webhooks />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Deliver again' }),
    );
    expect(api.redeliverWebhook).toHaveBeenCalledWith('tickets');
    await waitFor(() => expect(api.listWebhooks).toHaveBeenCalledTimes(2));
  });

  it('is not there without webhooks, nor for those who may not read the trail', async () => {
    for (const listWebhooks of [
      async () => [],
      async () => {
        throw await refusal(403);
      },
    ]) {
      const api = mockApi({ listWebhooks });
      const { unmount } = await renderView(<Webhooks />, { api });
      await waitFor(() => expect(api.listWebhooks).toHaveBeenCalled());
      expect(screen.queryByText('Webhooks')).toBeNull();
      unmount();
    }
  });

  it('says what else could not be read', async () => {
    await renderView(<Webhooks />, {
      api: mockApi({
        listWebhooks: async () => {
          throw await refusal(500);
        },
      }),
    });
    expect(
      await screen.findByText(/The webhooks could not be loaded/),
    ).toBeVisible();
  });
});
