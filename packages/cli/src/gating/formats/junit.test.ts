import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from '../runCheck';
import { xsdFaults } from '../__testUtils__/xsdFaults';

const SCHEMA = readFileSync(
  path.join(__dirname, '../__fixtures__/jenkins-junit.xsd'),
  'utf8',
);

const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  type: predictive
  lifecycle: experimental
  lifecycleStage: deployment
  intendedUse:
    purpose: Propose a monthly credit limit to a case handler from repayments.
    users: [case handlers]
    affectedPersons: [customers]
    outOfScope: [refusals without a person]
`;

async function junit(text: string): Promise<string> {
  const said: string[] = [];
  await runCheck({
    files: ['-'],
    arguments: { format: 'junit', gate: 'deployment' },
    terminal: { info: line => said.push(line), error: () => undefined },
    now: Date.parse('2026-03-01T00:00:00Z'),
    readFile: () => text,
  });
  return said.join('\n');
}

describe('JUnit as its schema has it', () => {
  it('is what a check writes, with failures, warnings and what holds', async () => {
    const text = await junit(SYSTEM);
    expect(text).toMatch(/<failure /);
    expect(text).toMatch(/<skipped>[^<]+<\/skipped>/);
    expect(text).toMatch(/<testcase [^>]*\/>/);
    expect(xsdFaults(SCHEMA, text)).toEqual([]);
  });

  it('is what a check writes of a descriptor that is not valid', async () => {
    const text = await junit(SYSTEM.replace('predictive', '"<&>"'));
    expect(text).toContain('name="descriptors"');
    expect(xsdFaults(SCHEMA, text)).toEqual([]);
  });

  it.each([
    ['<testsuites><testsuite tests="1"/></testsuites>', 'testsuite needs name'],
    [
      '<testsuite name="a" tests="1"><testcase name="b"><skipped message="c"/></testcase></testsuite>',
      'skipped may not have message',
    ],
    [
      '<testsuite name="a" tests="1"><testcase name="b"><failure/><skipped/></testcase></testsuite>',
      'testcase may not have <skipped> here',
    ],
    [
      '<testsuite name="a" tests="1">text</testsuite>',
      'testsuite may not have text',
    ],
    [
      '<testsuite name="a" tests="1"><properties/></testsuite>',
      'properties needs property',
    ],
    ['<report/>', '<report> is not declared'],
  ])('is not %s', (text, fault) => {
    expect(xsdFaults(SCHEMA, text)).toEqual([fault]);
  });
});
