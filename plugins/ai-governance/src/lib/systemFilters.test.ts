import {
  countFilters,
  filterParams,
  filterQuery,
  parseFilters,
} from './systemFilters';

describe('system filters in the address', () => {
  it('come back as they went in', () => {
    const filters = {
      q: 'credit',
      owner: ['group:default/lending', 'user:default/mo'],
      groupTree: 'group:default/bank',
      domainTree: 'domain:default/credit',
      relatedTo: ['component:default/limit-api', 'user:default/mo'],
      type: ['agentic'],
      stage: ['deployment' as const, 'operation-monitoring' as const],
      class: ['high' as const],
      level: ['none' as const, 'bronze' as const],
      ownership: ['vacant' as const],
      blocked: true,
      hasFailingGates: true,
      hasExpiredControls: true,
      hasOpenHighRisks: true,
      hasRisksAboveAppetite: true,
      inAimsScope: false,
      lawDate: '2026-12-02',
      control: 'INV-01',
      controlState: ['fail' as const, 'expired' as const],
    };
    expect(parseFilters(filterParams(filters))).toEqual(filters);
  });

  it('leave out what the vocabulary does not know', () => {
    const params = new URLSearchParams(
      'stage=tomorrow&class=high&class=huge&blocked=maybe&level=&foo=bar',
    );
    expect(parseFilters(params)).toEqual({ class: ['high'] });
  });

  it('keep a name with markup or separators as text', () => {
    const q = '<img src=x onerror=alert(1)>&owner=x';
    const params = new URLSearchParams(filterParams({ q }).toString());
    expect(parseFilters(params)).toEqual({ q });
  });

  it('ask for states of a control only together with the control', () => {
    expect(filterQuery({ controlState: ['fail'] })).toEqual({});
    expect(filterQuery({ control: 'INV-01' })).toEqual({});
    expect(filterQuery({ control: 'INV-01', controlState: ['fail'] })).toEqual({
      control: 'INV-01',
      controlState: ['fail'],
    });
  });

  it('are counted once per kind', () => {
    expect(countFilters({})).toBe(0);
    expect(
      countFilters({
        class: ['high', 'limited'],
        control: 'INV-01',
        controlState: ['fail'],
      }),
    ).toBe(2);
  });
});
