import { ConfigReader } from '@backstage/config';
import { readDocumentGrace, readDocuments } from './readDocuments';

const of = (documents: object) => new ConfigReader({ documents } as any);

describe('readDocuments', () => {
  it('leaves hosts that are not named what is the default', () => {
    const { hosts } = readDocuments(
      of({ hosts: { 'GitHub.com': { requestsPerHour: 300 } } }),
    );
    expect(hosts).toEqual({
      requestsPerHour: 1_000,
      byHost: new Map([['github.com', 300]]),
      discoveryShare: 0.2,
    });
  });

  it('reads which share of the requests discovery has, and that is never all', () => {
    const shareOf = (discoveryShare: number) =>
      readDocuments(of({ discoveryShare })).hosts.discoveryShare;
    expect([shareOf(0), shareOf(0.5)]).toEqual([0, 0.5]);
    expect(() => shareOf(1)).toThrow(/documents\.discoveryShare: 1; expected/);
  });

  it.each([
    [
      { hosts: [] },
      /documents\.hosts: \[\]; expected hosts such as github\.com/,
    ],
    [
      { hosts: { 'https://github.com': { requestsPerHour: 1 } } },
      /hosts\.https:\/\/github\.com: it is not a host; expected default, or a host without a path/,
    ],
    [
      { hosts: { 'github.com': 5 } },
      /hosts\.github\.com: 5; expected an object with requestsPerHour/,
    ],
    [
      { hosts: { 'github.com': { requestsPerHour: 0 } } },
      /hosts\.github\.com\.requestsPerHour: 0; expected a whole number from 1 to 1000000/,
    ],
    [
      { hosts: { default: { perHour: 5 } } },
      /hosts\.default\.perHour: unknown key; known keys are requestsPerHour/,
    ],
  ])('refuses %j', (documents, message) => {
    expect(() => readDocuments(of(documents))).toThrow(message);
  });

  it('reads the grace in days and parts of days', () => {
    expect(readDocumentGrace(of({}))).toEqual({ documentGraceDays: 7 });
    expect(readDocumentGrace(of({ grace: 'PT12H' }))).toEqual({
      documentGraceDays: 0.5,
    });
    expect(() => readDocumentGrace(of({ grace: 'P91D' }))).toThrow(
      /aiGovernance\.documents\.grace: "P91D"; expected a duration/,
    );
  });
});
