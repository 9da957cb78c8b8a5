import { faultsOf } from './__testUtils__/validating';

const LATER = '2027-01-31T00:00:00.000Z';

describe('validateRecord on what is about a record', () => {
  const waiver = { data: { reason: 'Pilot.' }, expiresAt: LATER };

  it('takes a waiver of a control, until a day', () => {
    expect(faultsOf('waiver', { ...waiver, subject: 'VAL-02' })).toEqual([]);
  });

  it('asks for the subject of a type that has one', () => {
    expect(faultsOf('waiver', waiver)).toEqual([
      { path: 'subject', message: 'is missing; it names the control' },
    ]);
  });

  it('refuses a waiver of no known control', () => {
    expect(faultsOf('waiver', { ...waiver, subject: 'VAL-2' })).toEqual([
      {
        path: 'subject',
        message: expect.stringMatching(
          /^"VAL-2" is not a control; allowed: INV-01, .*; did you mean "VAL-02"\?$/,
        ),
      },
    ]);
  });

  it('refuses the subject of a type that has none', () => {
    expect(faultsOf('attestation', { subject: 'INV-02' })).toEqual([
      { path: 'subject', message: 'an attestation has no subject' },
    ]);
  });

  it('asks for the end of what has to end', () => {
    const record = { data: waiver.data, subject: 'VAL-02' };
    expect(faultsOf('waiver', record)).toEqual([
      {
        path: 'expiresAt',
        message: 'is missing; a waiver states until when it counts',
      },
    ]);
  });

  it.each(['2026-11-23T12:00:00.000Z', '2026-11-22', '2027-02-29', 'soon', ''])(
    'refuses an end that is not ahead: %j',
    expiresAt => {
      const [fault] = faultsOf('waiver', {
        ...waiver,
        subject: 'VAL-02',
        expiresAt,
      });
      expect(fault.path).toBe('expiresAt');
      expect(fault.message).toContain(
        'expected a day that has not ended or an instant ahead',
      );
    },
  );

  it.each([
    ['UTC', '2026-11-23', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-24', '2026-11-23'],
    ['Etc/GMT+12', '2026-11-23', '2026-11-22'],
  ])(
    'takes the day that it is in %s, and no other',
    (timeZone, today, over) => {
      const paths = (dates: object) =>
        faultsOf('waiver', {
          ...waiver,
          subject: 'VAL-02',
          expiresAt: LATER,
          timeZone,
          ...dates,
        }).map(({ path }) => path);
      expect(paths({ effectiveAt: today, expiresAt: today })).toEqual([]);
      expect(paths({ expiresAt: over })).toEqual(['expiresAt']);
      expect(paths({ effectiveAt: '2026-11-25' })).toEqual(['effectiveAt']);
    },
  );

  it('refuses the end of what does not end', () => {
    expect(faultsOf('attestation', { expiresAt: LATER })).toEqual([
      { path: 'expiresAt', message: 'an attestation states no end' },
    ]);
  });

  it.each([
    '2026-11-23T12:00:00.001Z',
    '2026-11-24',
    '2026-02-30',
    'yesterday',
  ])('refuses to count from %s', effectiveAt => {
    const [fault] = faultsOf('attestation', { effectiveAt });
    expect(fault.path).toBe('effectiveAt');
    expect(fault.message).toContain(
      'expected a day that has come or an instant that has passed',
    );
  });

  it('takes what counts from this instant on', () => {
    const effectiveAt = '2026-11-23T12:00:00.000Z';
    expect(faultsOf('attestation', { effectiveAt })).toEqual([]);
  });
});
