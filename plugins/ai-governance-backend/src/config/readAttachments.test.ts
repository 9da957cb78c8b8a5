import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readAttachments } from './readAttachments';

const read = (attachments: JsonObject) =>
  readAttachments(new ConfigReader({ attachments }));

describe('readAttachments', () => {
  it.each([
    [700, 700],
    ['700B', 700],
    ['1.5 kB', 1_500],
    ['2MB', 2_000_000],
    ['1MiB', 1_048_576],
    ['50MB', 50_000_000],
  ])('takes %j as a size', (value, bytes) => {
    expect(read({ maxBytes: value }).maxBytes).toBe(bytes);
  });

  it.each([
    [{ maxBytes: '5' }, 'maxBytes: "5"; expected bytes, or such as 500kB'],
    [{ maxBytes: '5GB' }, 'maxBytes: "5GB"; expected bytes'],
    [{ maxBytes: '51MB' }, 'maxBytes: 51000000; expected a whole number'],
    [{ maxBytes: 0 }, 'maxBytes: 0; expected a whole number from 1'],
    [{ maxBytes: true }, 'maxBytes: true; expected a whole number'],
    [{ types: [] }, 'types: []; expected one or more of application/pdf'],
    [
      { types: ['text/plain', 'text/html'] },
      'types[1]: "text/html"; expected one of application/pdf',
    ],
    [{ types: ['image/svg+xml'] }, 'types[0]: "image/svg+xml"; expected one'],
    [{ max: 1 }, 'max: unknown key; known keys are enabled, maxBytes, types'],
  ])('refuses %j', (section, message) => {
    expect(() => read(section)).toThrow(
      `Invalid configuration at aiGovernance.attachments.${message}`,
    );
  });

  it('reads what is allowed and whether anything is', () => {
    expect(read({ enabled: false, types: ['image/png'] })).toMatchObject({
      enabled: false,
      types: ['image/png'],
    });
  });
});
