import { formatFault, formatPath } from './Fault';
import { parseJsonPointer, pathOfPointer } from './jsonPointer';

describe('formatPath', () => {
  it('writes keys and indexes as people do, odd keys in quotes', () => {
    expect(formatPath(['controls', 3, 'annexA', 0])).toBe(
      'controls[3].annexA[0]',
    );
    expect(formatPath(['fields', 'spec.type', 'out of "scope"'])).toBe(
      'fields["spec.type"]["out of \\"scope\\""]',
    );
    expect(formatPath([0, '$id', 'a-b'])).toBe('[0].$id.a-b');
    expect(formatPath([])).toBe('');
  });

  it('names the root where a fault is about the whole', () => {
    expect(formatFault({ path: [], message: 'is missing' })).toBe(
      '(root): is missing',
    );
  });
});

describe('a JSON pointer', () => {
  it('has its keys unescaped, in the right order', () => {
    expect(parseJsonPointer('/a~1b/~01/0')).toEqual(['a/b', '~1', '0']);
    expect(parseJsonPointer('')).toEqual([]);
  });

  it('is a path of keys and indexes', () => {
    expect(pathOfPointer('/models/0/a~1b')).toEqual(['models', 0, 'a/b']);
  });
});
