import { Knex } from 'knex';
import { inTurn } from './inTurn';

const knex = () => ({} as Knex);

const pending = () => {
  let end = () => {};
  const ended = new Promise<void>(resolve => (end = resolve));
  return { ended, end };
};

describe('inTurn', () => {
  it('runs writers of a lock one after the other, and those of another beside them', async () => {
    const database = knex();
    const steps: string[] = [];
    const { ended, end } = pending();
    const first = inTurn(database, 'trail', async () => {
      steps.push('first');
      await ended;
      steps.push('first ends');
    });
    const second = inTurn(database, 'trail', async () => {
      steps.push('second');
    });
    await inTurn(database, 'results', async () => {
      steps.push('of results');
    });
    await inTurn(knex(), 'trail', async () => {
      steps.push('elsewhere');
    });
    end();
    await Promise.all([first, second]);
    expect(steps).toEqual([
      'first',
      'of results',
      'elsewhere',
      'first ends',
      'second',
    ]);
  });

  it('goes on after one that failed', async () => {
    const database = knex();
    const failing = inTurn(database, 'trail', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await inTurn(database, 'trail', async () => 7)).toBe(7);
  });

  it('turns away at once where too many wait', async () => {
    const database = knex();
    const { ended, end } = pending();
    const all = Array.from({ length: 200 }, () =>
      inTurn(database, 'trail', () => ended),
    );
    await expect(
      inTurn(database, 'trail', async () => {}),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'The database of AI governance is busy: 200 others wait to write. Nothing was written; try again',
    });
    end();
    await Promise.all(all);
  });

  it('turns away what has waited for too long', async () => {
    const database = knex();
    const { ended, end } = pending();
    const first = inTurn(database, 'trail', () => ended);
    const write = jest.fn(async () => {});
    const late = inTurn(database, 'trail', write);
    await new Promise(setImmediate);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 31_000);
    end();
    await expect(late).rejects.toThrow(/busy: it waited 3[01] s to write/);
    expect(write).not.toHaveBeenCalled();
    clock.mockRestore();
    await first;
  });
});
