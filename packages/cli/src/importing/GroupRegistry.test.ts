import { GroupLevel } from '../mapping/types';
import { RegisterRow } from '../register/types';
import { Cells } from './Cells';
import { GroupRegistry } from './GroupRegistry';
import { testRow } from './testing';

const LEVELS = [
  { id: 'agency', name: '{agency}', title: '{agency_name}', type: 'agency' },
  {
    id: 'bureau',
    name: '{agency}-{bureau}',
    title: '{bureau}',
    type: 'bureau',
  },
];

function registryOf(
  rows: RegisterRow[],
  levels: Array<GroupLevel & { id: string }> = LEVELS,
  namespace = 'default',
) {
  const registry = new GroupRegistry({ cells: new Cells(), levels, namespace });
  for (const row of rows) registry.observe(row);
  return registry;
}

const row = (agency: string, bureau: string, agency_name = `The ${agency}`) =>
  testRow({ agency, bureau, agency_name });

describe('GroupRegistry', () => {
  it('makes a tree of the groups that are used, and refers to the nearest', () => {
    const rows = [row('HHS', 'HHS/NIH'), row('GSA', ''), row('HHS', 'HHS/CDC')];
    const registry = registryOf(rows);
    expect(rows.map(each => registry.refOf(each, 'bureau'))).toEqual([
      'group:default/hhs-nih',
      'group:default/gsa',
      'group:default/hhs-cdc',
    ]);
    expect(registry.refOf(rows[0], 'agency')).toBe('group:default/hhs');
    registry.use(rows[0]);
    expect(registry.entities()).toEqual([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'hhs', title: 'The HHS' },
        spec: { type: 'agency', children: [] },
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'hhs-nih', title: 'HHS/NIH' },
        spec: { type: 'bureau', parent: 'group:default/hhs', children: [] },
      },
    ]);
  });

  it('refers to no group where every level is blank', () => {
    const rows = [row('', '')];
    expect(registryOf(rows).refOf(rows[0], 'bureau')).toBeUndefined();
  });

  it('takes a bureau of the name of its agency as the agency', () => {
    const rows = [row('FERC', 'FERC')];
    const registry = registryOf(rows);
    registry.use(rows[0]);
    expect(registry.refOf(rows[0], 'bureau')).toBe('group:default/ferc');
    expect(registry.entities()).toHaveLength(1);
  });

  it('takes spellings in another case as one group, with one title', () => {
    const rows = [
      row('DOJ', 'Department wide'),
      row('DOJ', 'Department  Wide'),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const registry = registryOf(order);
      for (const each of order) registry.use(each);
      expect(registry.entities().map(({ metadata }) => metadata)).toEqual([
        { name: 'doj', title: 'The DOJ' },
        { name: 'doj-department-wide', title: 'Department  Wide' },
      ]);
    }
  });

  it('tells groups apart that would have the same name', () => {
    const rows = [row('STATE', 'F/FAO'), row('STATE', 'F FAO')];
    const names = (order: RegisterRow[]) => {
      const registry = registryOf(order);
      return rows.map(each => registry.refOf(each, 'bureau'));
    };
    const [first, second] = names(rows);
    expect(first).toMatch(/^group:default\/state-f-fao-[0-9a-f]{8}$/);
    expect(second).toMatch(/^group:default\/state-f-fao-[0-9a-f]{8}$/);
    expect(first).not.toBe(second);
    expect(names([...rows].reverse())).toEqual([first, second]);
  });

  it('tells offices of one name in two agencies apart', () => {
    const levels = [LEVELS[0], { ...LEVELS[1], name: '{bureau}' }];
    const rows = [row('DOI', 'OCIO'), row('DOL', 'OCIO')];
    const registry = registryOf(rows, levels);
    for (const each of rows) registry.use(each);
    const bureaus = registry
      .entities()
      .filter(({ spec }) => spec?.type === 'bureau');
    expect(bureaus.map(({ spec }) => spec?.parent).sort()).toEqual([
      'group:default/doi',
      'group:default/dol',
    ]);
  });

  it('names a group whose script no name can hold by its hash', () => {
    const levels = [
      { id: 'agency', name: '{agency}', type: 'agency' },
      { id: 'bureau', name: '{bureau}', type: 'bureau' },
    ];
    const rows = [
      row('Υπουργείο Υγείας', ''),
      row('Министерство финансов', '東京'),
      row('GSA', '★'),
    ];
    const registry = registryOf(rows, levels);
    for (const each of rows) registry.use(each);
    const refs = rows.map(each => registry.refOf(each, 'bureau'));
    expect(new Set(refs).size).toBe(3);
    for (const ref of refs) {
      expect(ref).toMatch(/^group:default\/group-[0-9a-f]{8}$/);
    }
    const groups = registry.entities();
    expect(groups.map(({ metadata }) => metadata.title).sort()).toEqual([
      'Υπουργείο Υγείας',
      'Министерство финансов',
      '★',
      '東京',
      undefined,
    ]);
    expect(
      registryOf([...rows].reverse(), levels).refOf(rows[0], 'agency'),
    ).toBe(refs[0]);
  });

  it('does not take a bureau for its agency where its name is in no Latin letter', () => {
    const rows = [row('HHS', 'Υγεία'), row('HHS', 'Παιδεία'), row('HHS', '')];
    const registry = registryOf(rows);
    const refs = rows.map(each => registry.refOf(each, 'bureau'));
    expect(refs).toEqual([
      expect.stringMatching(/^group:default\/hhs-[0-9a-f]{8}$/),
      expect.stringMatching(/^group:default\/hhs-[0-9a-f]{8}$/),
      'group:default/hhs',
    ]);
    expect(refs[0]).not.toBe(refs[1]);
    const part = [row('HHS', 'HHS Υγεία')];
    expect(registryOf(part).refOf(part[0], 'bureau')).toMatch(
      /^group:default\/hhs-[0-9a-f]{8}$/,
    );
    expect(registryOf(part).refOf(part[0], 'agency')).toBe('group:default/hhs');
    const same = [row('Υγεία', 'ΥΓΕΙΑ')];
    const merged = registryOf(same);
    merged.use(same[0]);
    expect(merged.entities()).toHaveLength(1);
  });

  it('keeps names within 63 characters', () => {
    const long =
      'Office of the Associate Administrator for Information Management';
    const rows = [row('DOE', `${long} (HQ)`), row('DOE', `${long} (Field)`)];
    const registry = registryOf(rows);
    const refs = rows.map(each => registry.refOf(each, 'bureau')!);
    expect(new Set(refs).size).toBe(2);
    for (const ref of refs) {
      expect(ref.slice('group:default/'.length).length).toBeLessThanOrEqual(63);
    }
  });

  it('puts groups and references into the namespace of the mapping', () => {
    const rows = [row('HHS', 'NIH')];
    const registry = registryOf(rows, LEVELS, 'us');
    registry.use(rows[0]);
    expect(registry.refOf(rows[0], 'bureau')).toBe('group:us/hhs-nih');
    expect(registry.entities()[1]).toMatchObject({
      metadata: { namespace: 'us' },
      spec: { parent: 'group:us/hhs' },
    });
  });
});
