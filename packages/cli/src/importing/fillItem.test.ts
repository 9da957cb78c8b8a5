import { fillItem } from './fillItem';

describe('fillItem', () => {
  it('fills in texts at every depth, and leaves absent what is blank', () => {
    const item = {
      id: '{value}',
      note: 'No. { value } of {other}',
      text: 'No. {value}',
      parts: ['{value}', '{other}', 'fixed', { id: '{value}' }],
      holder: { id: '{other}', count: 2, open: false },
    };
    expect(fillItem(item, new Map([['value', 7]]))).toEqual({
      id: 7,
      text: 'No. 7',
      parts: [7, 'fixed', { id: 7 }],
      holder: { count: 2, open: false },
    });
  });

  it('does not fill in what a value itself has in braces', () => {
    const values = new Map([
      ['value', '{other} $&'],
      ['other', 'x'],
    ]);
    expect(fillItem({ name: 'a {value}' }, values)).toEqual({
      name: 'a {other} $&',
    });
  });
});
