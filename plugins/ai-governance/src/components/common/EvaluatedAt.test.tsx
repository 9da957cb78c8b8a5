import { act, screen } from '@testing-library/react';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { EvaluatedAt } from './EvaluatedAt';

const at = (ageMs: number) => new Date(Date.now() - ageMs).toISOString();

describe('EvaluatedAt', () => {
  it('says that it was just now', async () => {
    await renderView(<EvaluatedAt at={at(0)} />, { api: mockApi() });
    expect(screen.getByText('Evaluated just now')).toBeVisible();
  });

  it('says now of a server whose clock is ahead', async () => {
    await renderView(<EvaluatedAt at={at(-3_600_000)} />, { api: mockApi() });
    expect(screen.getByText('Evaluated just now')).toBeVisible();
  });

  it('moves on by itself', async () => {
    const instant = at(50_000);
    let tick: () => void = () => {};
    const interval = jest
      .spyOn(window, 'setInterval')
      .mockImplementation((run: any, ms?: number) => {
        if (ms === 15_000) tick = run;
        return 0 as never;
      });
    await renderView(<EvaluatedAt at={instant} />, { api: mockApi() });
    const clock = jest
      .spyOn(Date, 'now')
      .mockReturnValue(Date.parse(instant) + 120_000);
    act(() => tick());
    expect(screen.getByText('Evaluated 2 minutes ago')).toBeVisible();
    clock.mockRestore();
    interval.mockRestore();
  });
});
