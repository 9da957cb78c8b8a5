import { bindOperations } from './bindOperations';

describe('bindOperations', () => {
  const database = { name: 'main' };
  const bound = bindOperations(database, {
    describe: (db: { name: string }, table: string, rows?: number) =>
      `${db.name}.${table}: ${rows ?? 'all'}`,
    fail: async (db: { name: string }) => {
      throw new Error(`${db.name} is gone`);
    },
  });

  it('calls each operation with the database first', () => {
    expect(bound.describe('systems', 2)).toBe('main.systems: 2');
    expect(bound.describe('systems')).toBe('main.systems: all');
  });

  it('lets errors through', async () => {
    await expect(bound.fail()).rejects.toThrow('main is gone');
  });

  it('needs no receiver', () => {
    const { describe: describeTable } = bound;
    expect(describeTable('systems')).toBe('main.systems: all');
  });
});
