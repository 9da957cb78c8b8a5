import {
  DescribedValue,
  RecordDescription,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { compareVersions } from './compareVersions';

const description = (
  values: Record<string, DescribedValue[]>,
): RecordDescription => ({
  title: 'A record',
  sections: [
    {
      id: 'content',
      title: 'Content',
      rows: Object.entries(values).map(([path, own]) => ({
        path,
        label: path.toUpperCase(),
        values: own,
      })),
    },
    {
      id: 'validity',
      title: 'Validity',
      rows: [{ path: 'effectiveAt', label: 'From', values: [{ text: 'now' }] }],
    },
  ],
});

describe('two versions of a record', () => {
  it('differ where their words do, also where one of them lacks a value', () => {
    const [a, b] = [{ text: 'a' }, { text: 'b' }];
    expect(
      compareVersions(
        description({ title: [a], tests: [a, b], gone: [a] }),
        description({ title: [a], tests: [a], added: [b] }),
      ).map(({ path, theirs, mine, differs }) => [path, theirs, mine, differs]),
    ).toEqual([
      ['title', [a], [a], false],
      ['tests', [a, b], [a], true],
      ['added', [], [b], true],
      ['gone', [a], [], true],
    ]);
  });

  it('take one entry with a comma for one, and two for two', () => {
    const [row] = compareVersions(
      description({ tests: [{ text: 'a, b' }] }),
      description({ tests: [{ text: 'a' }, { text: 'b' }] }),
    );
    expect(row.differs).toBe(true);
  });
});
