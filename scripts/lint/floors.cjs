const fs = require('node:fs');
const path = require('node:path');

const SOURCE_FILE = /\.tsx?$/;
/** Tests may look anywhere, and nothing but a test may look at them. */
const TESTS = /^__|\.test\.tsx?$|^setupTests\.ts$|\.d\.ts$/;

/**
 * What stands directly below `src`: each folder, and each file that is not a test. A
 * folder and a file of the same name are one room.
 */
function listRooms(src) {
  return fs
    .readdirSync(src, { withFileTypes: true })
    .filter(
      entry =>
        !TESTS.test(entry.name) &&
        (entry.isDirectory() || SOURCE_FILE.test(entry.name)),
    )
    .map(entry => entry.name.replace(SOURCE_FILE, ''))
    .sort()
    .filter((room, index, rooms) => room !== rooms[index - 1]);
}

/** `rooms` are folders and files below `src`; the extension of a file may be omitted. */
function readFloor(floor) {
  const {
    rooms,
    sameFloor = false,
    allow = {},
  } = Array.isArray(floor) ? { rooms: floor } : floor;
  const bare = room => room.replace(SOURCE_FILE, '');
  return {
    rooms: rooms.map(bare),
    sameFloor,
    allow: new Map(
      Object.entries(allow).map(([room, others]) => [
        bare(room),
        others.map(bare),
      ]),
    ),
  };
}

function assertAllowed({ rooms, allow }) {
  for (const [room, others] of allow) {
    const stranger = [room, ...others].find(name => !rooms.includes(name));
    if (stranger) {
      throw new Error(`allow names "${stranger}", which is on another floor`);
    }
  }
  // A circle within a floor would be a knot that the lint permits.
  const visit = (room, trail) => {
    if (trail.includes(room)) {
      const circle = [...trail.slice(trail.indexOf(room)), room];
      throw new Error(`allow makes a circle: ${circle.join(' -> ')}`);
    }
    for (const other of allow.get(room) ?? []) {
      visit(other, [...trail, room]);
    }
  };
  rooms.forEach(room => visit(room, []));
}

function assertComplete(src, floors) {
  const listed = floors.flatMap(floor => floor.rooms);
  const present = listRooms(src);
  const twice = listed.find((room, index) => listed.indexOf(room) !== index);
  if (twice) {
    throw new Error(`"${twice}" is on two floors of ${src}`);
  }
  const homeless = present.filter(room => !listed.includes(room));
  if (homeless.length > 0) {
    throw new Error(
      `Give every folder and file of ${src} a floor; without one: ${homeless.join(
        ', ',
      )}`,
    );
  }
  const gone = listed.filter(room => !present.includes(room));
  if (gone.length > 0) {
    throw new Error(`${src} has no ${gone.join(', ')}`);
  }
}

/** The paths of a room below `base`, as `import/no-restricted-paths` wants them. */
function pathsOf(base, src, room) {
  return ['', '.ts', '.tsx']
    .map(extension => path.join(src, `${room}${extension}`))
    .filter(file => fs.existsSync(file))
    .map(file => `./${path.relative(base, file)}`);
}

function describeRoom(room, may) {
  return may.length
    ? `${room} may import from ${may.join(', ')} (see floors in .eslintrc.js).`
    : `${room} is on the lowest floor and may import from no other folder (see floors in .eslintrc.js).`;
}

/** The zones of the rooms directly below `src`, with paths from `base`. */
function listZones(base, src, floors) {
  const plan = floors.map(readFloor);
  plan.forEach(assertAllowed);
  assertComplete(src, plan);

  const zones = [];
  const below = [];
  for (const [index, { rooms, sameFloor, allow }] of plan.entries()) {
    const above = plan.slice(index + 1).flatMap(floor => floor.rooms);
    for (const room of rooms) {
      const others = rooms.filter(other => other !== room);
      const allowed = sameFloor ? others : allow.get(room) ?? [];
      const from = [
        ...others.filter(other => !allowed.includes(other)),
        ...above,
      ].flatMap(other => pathsOf(base, src, other));
      const message = describeRoom(room, [...below, ...allowed].sort());
      if (from.length > 0) {
        const targets = pathsOf(base, src, room);
        zones.push(...targets.map(target => ({ target, from, message })));
      }
    }
    below.push(...rooms);
  }
  return zones;
}

/**
 * Options of `import/no-restricted-paths` that hold the floors of a package: a
 * room imports from lower floors only. Types count as well.
 *
 * `root` is the folder of the package. `floors` lists its floors, bottom first,
 * each an array of the folders and files directly below `src`. Rooms of one
 * floor may not import each other, unless the floor is written as
 * `{ rooms, sameFloor: true }` or as `{ rooms, allow: { room: [others] } }`.
 * `inside` lists the floors within a large room by its name, in the same form.
 * `zones` are further ones, with paths below `src`.
 */
function restrictedPaths({ root, floors, inside = {}, zones = [] }) {
  const src = path.join(root, 'src');
  return {
    basePath: src,
    zones: [
      ...listZones(src, src, floors),
      ...Object.entries(inside).flatMap(([room, floorsOfRoom]) =>
        listZones(src, path.join(src, room), floorsOfRoom),
      ),
      ...zones,
    ],
  };
}

/**
 * What an `.eslintrc.js` passes to the ESLint factory of Backstage to hold its
 * floors and to find circles of files.
 */
function holdFloors({ root, floors, inside, zones }) {
  return {
    settings: {
      // Read by what draws the picture of the architecture.
      floors: floors.map(floor => readFloor(floor).rooms),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'import/no-restricted-paths': [
        'error',
        restrictedPaths({ root, floors, inside, zones }),
      ],
    },
    testRules: {
      'import/no-cycle': 'off',
      'import/no-restricted-paths': 'off',
    },
  };
}

module.exports = { holdFloors, restrictedPaths };
