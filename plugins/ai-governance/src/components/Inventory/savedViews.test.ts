import { readViews, viewOf } from './savedViews';

describe('saved views', () => {
  it('are the same whatever the order of the address and the place in the list', () => {
    expect(viewOf('?hide=stage&class=high&cursor=c2')).toBe(
      viewOf('class=high&hide=stage'),
    );
  });

  it.each([undefined, null, 'text', { name: 'x' }])(
    'are none where %p is stored',
    stored => expect(readViews(stored)).toEqual([]),
  );

  it('leave out what is no view', () => {
    const view = { name: 'Mine', search: 'class=high' };
    expect(readViews([view, null, { name: 'No search' }, 1])).toEqual([view]);
  });
});
