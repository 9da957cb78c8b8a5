import { execFileSync, spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { Webhook } from 'standardwebhooks';
import { GOVERNANCE_EVENT_TYPES, GovernanceEvent } from '../events';
import { toCloudEvent } from './toCloudEvent';

const page = readFileSync(
  resolve(__dirname, '../../../../docs/webhooks.md'),
  'utf8',
);

const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)![1];

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

const event: GovernanceEvent = {
  id: 'change:7:level.fallen',
  type: 'level.fallen',
  at: Date.parse('2026-11-30T09:00:00Z'),
  entityRef: 'aisystem:default/loan-scoring',
  key: 'iso-42001',
  data: {
    system: {
      entityRef: 'aisystem:default/loan-scoring',
      name: 'loan-scoring',
      title: 'Loan scoring',
      owner: 'group:default/credit-risk',
    },
    packId: 'iso-42001',
    cause: 'expiry',
    from: 'silver',
    to: 'bronze',
  },
};

const body = toCloudEvent(event, 'https://portal.example.com/ai-governance');

/** A request with its headers, signed at an instant. */
function request(at: number, text = body) {
  const signed = new Date(at);
  return {
    body: text,
    secret: SECRET,
    headers: {
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(signed.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET).sign('evt_1', signed, body),
    },
  };
}

/** What the documentation has people run, in a process of its own. */
const RUN = {
  node: (input: string) =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `${block('js')}
const { body, headers, secret } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(verify(body, headers, secret).id);`,
      ],
      { input, encoding: 'utf8' },
    ),
  python3: (input: string) =>
    spawnSync(
      'python3',
      [
        '-c',
        `${block('python')}
import sys
request = json.load(sys.stdin)
print(verify(request["body"], request["headers"], request["secret"])["id"])`,
      ],
      { input, encoding: 'utf8' },
    ),
};

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the documentation of webhooks', () => {
  it('shows an event as it is sent', () => {
    expect(JSON.parse(block('json'))).toEqual(JSON.parse(body));
  });

  it('names every type of event, and no other', () => {
    const [, list] = /types: begin.*?-->(.*?)<!-- types: end/s.exec(page)!;
    expect(list.match(/[a-z]+\.[a-z]+/g)).toEqual([...GOVERNANCE_EVENT_TYPES]);
  });

  const programs = (['node', 'python3'] as const).filter(isThere);

  it.each(programs)('verifies with what it gives for %s', program => {
    const run = (input: object) => RUN[program](JSON.stringify(input));
    const now = Date.now();
    expect(run(request(now)).stdout.trim()).toBe(event.id);
    for (const forged of [
      request(now, body.replace('bronze', 'golden')),
      { ...request(now), secret: Buffer.alloc(32, 8).toString('base64') },
    ]) {
      const { status, stderr } = run(forged);
      expect(status).not.toBe(0);
      expect(stderr).toContain('The signature is wrong');
    }
    for (const shift of [-600_000, 600_000]) {
      expect(run(request(now + shift)).stderr).toContain('too old or from');
    }
  });
});
