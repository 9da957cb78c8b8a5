import { numberDecisions } from './numberDecisions';

const one = { decision: 'One' };
const two = { decision: 'Two' };

describe('numbers of decisions', () => {
  it('are given by the server, in order', () => {
    expect(numberDecisions([one, { ...two, id: 'D7' }], undefined)).toEqual([
      { ...one, id: 'D1' },
      { ...two, id: 'D2' },
    ]);
  });

  it('stay with a decision, whatever is put before it or taken away', () => {
    const before = [
      { ...one, id: 'D1' },
      { ...two, id: 'D2' },
    ];
    expect(numberDecisions([{ decision: 'New' }, before[1]], before)).toEqual([
      { decision: 'New', id: 'D3' },
      before[1],
    ]);
  });

  it('are given to one decision only', () => {
    const before = [{ ...one, id: 'D1' }];
    expect(numberDecisions([before[0], { ...two, id: 'D1' }], before)).toEqual([
      before[0],
      { ...two, id: 'D2' },
    ]);
  });

  it('leave to validation what is no list of decisions', () => {
    expect(numberDecisions('none', undefined)).toBe('none');
    expect(numberDecisions(undefined, undefined)).toBeUndefined();
    expect(numberDecisions(['none'], 'none')).toEqual(['none']);
  });
});
