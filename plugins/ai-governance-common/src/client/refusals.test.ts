import { ResponseError } from '@backstage/errors';
import { conflictOfError, faultsOfError } from './refusals';

const refusal = (status: number, body: object) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        ...body,
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );

const faults = [{ path: 'data.title', message: 'is missing' }];
const invalid = { error: { name: 'InputError', message: 'no', faults } };
const conflict = {
  error: { name: 'ConflictError', message: 'no' },
  current: { id: 'r1', revision: 2 },
  yours: { revision: 1, data: {} },
};

describe('faultsOfError', () => {
  it('reads the faults of an answer of status 400', async () => {
    expect(faultsOfError(await refusal(400, invalid))).toEqual(faults);
  });

  it('is empty for every other failure', async () => {
    const { faults: _faults, ...error } = invalid.error;
    expect(faultsOfError(await refusal(400, { error }))).toEqual([]);
    expect(faultsOfError(await refusal(403, invalid))).toEqual([]);
    expect(faultsOfError(new Error('no'))).toEqual([]);
  });
});

describe('conflictOfError', () => {
  it('reads both versions of an answer of status 409', async () => {
    expect(conflictOfError(await refusal(409, conflict))).toMatchObject(
      conflict,
    );
  });

  it('is undefined for every other failure', async () => {
    const { current: _current, ...without } = conflict;
    expect(conflictOfError(await refusal(409, without))).toBeUndefined();
    expect(conflictOfError(await refusal(400, conflict))).toBeUndefined();
    expect(conflictOfError(undefined)).toBeUndefined();
  });
});
