import {
  createTestDatabases,
  initDatabase,
} from '../../../__testUtils__/databases';
import { saveControlPositions } from './saveControlPositions';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('saveControlPositions, %s', id => {
  it('gives each control a place, and never another or to another', async () => {
    const knex = await initDatabase(databases, id);
    const register = async (controlIds: string[], packId = 'own') =>
      (await saveControlPositions(knex, { packId, controlIds })).entries();
    expect(await register(['A', 'B', 'C'])).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 2],
    ]);
    expect(await register(['X', 'C', 'A'])).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 2],
      ['X', 3],
    ]);
    expect(await register(['B'], 'other')).toEqual([['B', 0]]);
    expect(await register([])).toHaveLength(4);
  });

  it('gives the same places to all that ask at once', async () => {
    const knex = await initDatabase(databases, id);
    const asked = await Promise.all(
      [
        ['A', 'B'],
        ['B', 'A'],
        ['C', 'A'],
      ].map(controlIds =>
        saveControlPositions(knex, { packId: 'own', controlIds }),
      ),
    );
    const all = await saveControlPositions(knex, {
      packId: 'own',
      controlIds: [],
    });
    for (const positions of asked) {
      for (const [controlId, position] of positions.entries()) {
        expect(all.get(controlId)).toBe(position);
      }
    }
    expect(all.entries()).toHaveLength(3);
  });
});
