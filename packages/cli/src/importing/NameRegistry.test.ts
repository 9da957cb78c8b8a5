import { RegisterRow } from '../register/types';
import { Cells } from './Cells';
import { NameOptions, NameRegistry } from './NameRegistry';
import { testRow } from './testing';

function nameAll(
  rows: RegisterRow[],
  options: Partial<NameOptions> = {},
): string[] {
  const registry = new NameRegistry(new Cells(['N/A']), {
    template: '{agency}-{id}-{title}',
    identity: ['agency', 'id', 'title', 'office'],
    ...options,
  });
  for (const row of rows) registry.observe(row);
  return rows.map(row => registry.nameOf(row).name);
}

const VALID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('NameRegistry', () => {
  it('builds names from columns, without blanks and repetitions', () => {
    expect(
      nameAll([
        testRow({ agency: 'DOJ', id: 'DOJ-0357', title: 'IT “Packages”' }),
        testRow({ agency: 'ED', id: '', title: 'Chatbot' }),
        testRow({ agency: 'ED', id: 'n/a', title: 'Copilot' }),
        testRow({ agency: 'FERC', id: 'FERC', title: 'FERC' }),
      ]),
    ).toEqual(['doj-0357-it-packages', 'ed-chatbot', 'ed-copilot', 'ferc']);
  });

  it('tells equal names apart by the identity of the rows', () => {
    const rows = [
      testRow({ agency: 'ED', title: 'Chatbot', office: 'A' }),
      testRow({ agency: 'ED', title: 'chatbot!', office: 'A' }),
      testRow({ agency: 'ED', title: 'Chatbot', office: 'B' }),
      testRow({ agency: 'ED', title: 'Other' }),
    ];
    const names = nameAll(rows);
    expect(names[3]).toBe('ed-other');
    expect(new Set(names).size).toBe(4);
    for (const name of names.slice(0, 3)) {
      expect(name).toMatch(/^ed-chatbot-[0-9a-f]{8}$/);
    }
  });

  it('gives the same names whatever the order of the rows', () => {
    const rows = ['A', 'B', 'C', 'C'].map((office, index) =>
      testRow({ agency: 'ED', title: 'Chatbot', office, note: `${index}` }),
    );
    const names = nameAll(rows);
    const reversed = nameAll([...rows].reverse()).reverse();
    expect(reversed).toEqual(names);
    expect(new Set(names).size).toBe(4);
  });

  it('uses the whole row where the identity is shared', () => {
    const row = (note: string) =>
      testRow({ agency: 'ED', title: 'Chatbot', office: 'A', note });
    const [first, second] = nameAll([row('x'), row('y')]);
    expect(first).not.toBe(second);
    expect(nameAll([row('y'), row('x'), row('z')])).toEqual(
      expect.arrayContaining([first, second]),
    );
  });

  it('numbers rows that are equal in every cell', () => {
    const row = () => testRow({ agency: 'ED', title: 'Chatbot' });
    const registry = new NameRegistry(new Cells(), {
      template: '{title}',
      identity: ['agency'],
    });
    const rows = [row(), row(), row()];
    for (const each of rows) registry.observe(each);
    const [first, second, third] = rows.map(each => registry.nameOf(each));
    expect(first.name).toMatch(/^chatbot-[0-9a-f]{8}$/);
    expect(first.repeatsRow).toBe(false);
    expect(second).toEqual({ name: `${first.name}-2`, repeatsRow: true });
    expect(third).toEqual({ name: `${first.name}-3`, repeatsRow: true });
  });

  it('stays within 63 characters and unique where names differ only later', () => {
    const start =
      'Automated analysis of incoming correspondence for routing '.repeat(2);
    const rows = Array.from({ length: 50 }, (_, index) =>
      testRow({ agency: 'A', title: `${start} ${index}` }),
    );
    const names = nameAll(rows);
    expect(new Set(names).size).toBe(50);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(63);
      expect(name).toMatch(VALID);
      expect(name).toMatch(/^a-automated-analysis-of-incoming-.*-[0-9a-f]{8}$/);
    }
  });

  it('does not give a suffixed name that another row has plainly', () => {
    const twins = ['A', 'B'].map(office =>
      testRow({ agency: 'ED', title: 'Chatbot', office }),
    );
    const [taken] = nameAll(twins);
    const names = nameAll([testRow({ agency: '', title: taken }), ...twins]);
    expect(names[0]).toBe(taken);
    expect(new Set(names).size).toBe(3);
  });

  it('names a row whose script no name can hold by its hash', () => {
    const names = nameAll([
      testRow({ agency: '', title: '東京' }),
      testRow({ agency: '', title: '大阪' }),
    ]);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^ai-system-[0-9a-f]{8}$/);
  });

  it('gives every name its hash on request', () => {
    const rows = [testRow({ agency: 'ED', title: 'Chatbot' })];
    const [name] = nameAll(rows, { suffix: 'always' });
    expect(name).toMatch(/^ed-chatbot-[0-9a-f]{8}$/);
    expect(
      nameAll(
        [...rows, testRow({ agency: 'ED', title: 'Chatbot', office: 'B' })],
        {
          suffix: 'always',
        },
      )[0],
    ).toBe(name);
  });

  it('refuses a row without anything to name it by', () => {
    expect(() => nameAll([testRow({ agency: ' ', id: 'N/A' })])).toThrow(
      'no name can be built: agency, id, title are blank',
    );
  });
});
