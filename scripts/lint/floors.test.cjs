const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { holdFloors, restrictedPaths } = require('./floors.cjs');

let root;

function put(...files) {
  for (const file of files) {
    const target = path.join(root, 'src', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, '');
  }
}

/** Who may not import from whom. */
function forbidden(floors, inside) {
  return Object.fromEntries(
    restrictedPaths({ root, floors, inside }).zones.map(({ target, from }) => [
      target,
      from,
    ]),
  );
}

describe('restrictedPaths', () => {
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'floors-'));
    put(
      'util/a.ts',
      'access/a.ts',
      'records/a.ts',
      'systems/a.ts',
      'plugin.ts',
    );
    put('plugin.test.ts', 'setupTests.ts', '__testUtils__/a.ts', 'x.d.ts');
  });

  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('lets each floor import from lower ones only', () => {
    expect(
      forbidden([['util'], ['access'], ['records', 'systems'], ['plugin']]),
    ).toEqual({
      './util': ['./access', './records', './systems', './plugin.ts'],
      './access': ['./records', './systems', './plugin.ts'],
      './records': ['./systems', './plugin.ts'],
      './systems': ['./records', './plugin.ts'],
    });
  });

  it('opens a floor, or single arrows of it', () => {
    const within = floor => [['util'], ['access'], floor, ['plugin.ts']];
    const rooms = ['records', 'systems'];
    expect(forbidden(within({ rooms, sameFloor: true }))).toMatchObject({
      './records': ['./plugin.ts'],
      './systems': ['./plugin.ts'],
    });
    expect(
      forbidden(within({ rooms, allow: { systems: ['records'] } })),
    ).toMatchObject({
      './records': ['./systems', './plugin.ts'],
      './systems': ['./plugin.ts'],
    });
  });

  it('takes a file and a folder of the same name for one room', () => {
    put('plugin/a.ts');
    expect(
      forbidden([['plugin'], ['util', 'access', 'records', 'systems']]),
    ).toMatchObject({
      './plugin': ['./util', './access', './records', './systems'],
      './plugin.ts': ['./util', './access', './records', './systems'],
    });
  });

  it('holds floors within a room', () => {
    put('records/form/a.ts', 'records/list/a.ts');
    const floors = [['util', 'access', 'systems'], ['records'], ['plugin']];
    const inside = { records: [['a'], ['form'], ['list']] };
    expect(forbidden(floors, inside)).toMatchObject({
      './records': ['./plugin.ts'],
      './records/a.ts': ['./records/form', './records/list'],
      './records/form': ['./records/list'],
    });
    expect(() => forbidden(floors, { records: [['a'], ['form']] })).toThrow(
      /without one: list/,
    );
  });

  it('adds further zones', () => {
    const floors = [['util', 'access', 'records', 'systems'], ['plugin']];
    const zone = { target: './plugin.ts', from: ['./records/a.ts'] };
    expect(
      restrictedPaths({ root, floors, zones: [zone] }).zones,
    ).toContainEqual(zone);
  });

  it('says what a room may import', () => {
    const { basePath, zones } = restrictedPaths({
      root,
      floors: [['util'], ['access'], ['records', 'systems'], ['plugin']],
    });
    expect(basePath).toBe(path.join(root, 'src'));
    expect(zones.map(({ message }) => message)).toEqual([
      'util is on the lowest floor and may import from no other folder (see floors in .eslintrc.js).',
      'access may import from util (see floors in .eslintrc.js).',
      'records may import from access, util (see floors in .eslintrc.js).',
      'systems may import from access, util (see floors in .eslintrc.js).',
    ]);
  });

  it.each([
    [
      'a folder without a floor',
      [['util'], ['access'], ['records'], ['plugin']],
      /without one: systems/,
    ],
    [
      'a floor without its folder',
      [['util', 'cellar'], ['access'], ['records', 'systems'], ['plugin']],
      /has no cellar/,
    ],
    [
      'a folder on two floors',
      [['util'], ['access'], ['records', 'systems'], ['plugin', 'util']],
      /"util" is on two floors/,
    ],
    [
      'an arrow to another floor',
      [
        { rooms: ['util'], allow: { util: ['access'] } },
        ['access', 'records', 'systems', 'plugin'],
      ],
      /allow names "access", which is on another floor/,
    ],
    [
      'a circle of arrows',
      [
        ['util', 'access', 'plugin'],
        {
          rooms: ['records', 'systems'],
          allow: { records: ['systems'], systems: ['records'] },
        },
      ],
      /allow makes a circle: records -> systems -> records/,
    ],
  ])('refuses %s', (_, floors, message) => {
    expect(() => restrictedPaths({ root, floors })).toThrow(message);
  });
});

describe('holdFloors', () => {
  it('lets tests look anywhere', () => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'floors-'));
    put('util/a.ts', 'plugin.ts');
    const { rules, testRules } = holdFloors({
      root,
      floors: [['util'], ['plugin']],
    });
    fs.rmSync(root, { recursive: true });
    expect(Object.keys(testRules)).toEqual(Object.keys(rules));
    expect(Object.values(testRules)).toEqual(['off', 'off']);
  });
});
