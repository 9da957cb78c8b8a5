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

  it.each(['2026-11-23T12:00:00.000Z', '2026-11-23', 'soon', ''])(
    'refuses an end that is not ahead: %j',
    expiresAt => {
      const [fault] = faultsOf('waiver', {
        ...waiver,
        subject: 'VAL-02',
        expiresAt,
      });
      expect(fault.path).toBe('expiresAt');
      expect(fault.message).toContain('expected an instant ahead');
    },
  );

  it('refuses the end of what does not end', () => {
    expect(faultsOf('attestation', { expiresAt: LATER })).toEqual([
      { path: 'expiresAt', message: 'an attestation states no end' },
    ]);
  });

  it.each(['2026-11-23T12:00:00.001Z', 'yesterday'])(
    'refuses to count from %s',
    effectiveAt => {
      const [fault] = faultsOf('attestation', { effectiveAt });
      expect(fault.path).toBe('effectiveAt');
      expect(fault.message).toContain('expected an instant that has passed');
    },
  );

  it('takes what counts from this instant on', () => {
    const effectiveAt = '2026-11-23T12:00:00.000Z';
    expect(faultsOf('attestation', { effectiveAt })).toEqual([]);
  });
});
