import {
  DEFAULT_ORDER,
  nextOrder,
  orderParam,
  parseOrder,
} from './inventoryOrder';

describe('order of the inventory', () => {
  it('comes back from the address as it went in', () => {
    const order = { field: 'level', direction: 'desc' } as const;
    expect(parseOrder(orderParam(order))).toEqual(order);
  });

  it.each([null, '', 'level', 'level,up', 'secret,asc', 'asc,level'])(
    'is the default for %p',
    text => expect(parseOrder(text)).toEqual(DEFAULT_ORDER),
  );

  it('starts a new column at its useful end and turns the same one around', () => {
    const failing = nextOrder(DEFAULT_ORDER, 'failing');
    expect(failing).toEqual({ field: 'failing', direction: 'desc' });
    expect(nextOrder(failing, 'failing').direction).toBe('asc');
    expect(nextOrder(failing, 'level').direction).toBe('asc');
  });
});
