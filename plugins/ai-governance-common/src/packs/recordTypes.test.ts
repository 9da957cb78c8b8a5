import { ORGANISATION_RECORD_TYPES, RECORD_TYPES } from '../records/types';
import { controlsOfRecordType, listRecordTypes } from './recordTypes';
import { iso42001Pack } from './shipped/iso42001Pack.generated';
import { ControlPack } from './types';

const own: ControlPack = { ...iso42001Pack, id: 'own', recordTypes: undefined };

describe('listRecordTypes', () => {
  it('finds every type in the shipped pack', () => {
    const types = listRecordTypes([iso42001Pack, own]);
    expect(types.map(({ id }) => id).sort()).toEqual(
      [...RECORD_TYPES, ...ORGANISATION_RECORD_TYPES].sort(),
    );
  });

  it('refuses a type that two packs bring', () => {
    const other = { ...own, recordTypes: [iso42001Pack.recordTypes![0]] };
    expect(() => listRecordTypes([iso42001Pack, other])).toThrow(
      'The packs iso-42001 and own both bring the record type attestation',
    );
  });
});

describe('controlsOfRecordType', () => {
  it.each([
    ['attestation', ['INV-02']],
    ['risk', ['RSK-05']],
    ['risk-acceptance', ['RSK-06']],
    ['dpia-not-required', ['IMP-03']],
    ['data-quality', ['DAT-03']],
    ['fairness-evaluation', ['VAL-02']],
    ['release-approval', ['DEP-01']],
    ['incident', ['OPS-05']],
    ['nonconformity', ['OPS-06']],
    ['supplier-assessment', ['TPR-01']],
    ['customer-handover', ['TPR-02']],
    ['retirement', ['RET-01']],
    ['waiver', []],
  ])('finds what a %s is evidence for', (type, controls) => {
    expect(controlsOfRecordType([iso42001Pack], type)).toEqual(controls);
  });

  it('finds it in every pack', () => {
    const [, attested] = iso42001Pack.controls;
    const controls = [attested, { ...attested, id: 'OWN-01' }];
    expect(
      controlsOfRecordType([iso42001Pack, { ...own, controls }], 'attestation'),
    ).toEqual(['INV-02', 'OWN-01']);
  });

  it('finds a control for each type but the waiver', () => {
    expect(
      RECORD_TYPES.filter(
        type => controlsOfRecordType([iso42001Pack], type).length === 0,
      ),
    ).toEqual(['waiver']);
  });
});
