import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import notificationsEmailModule from '@backstage/plugin-notifications-backend-module-email';
import notificationsSlackModule from '@backstage/plugin-notifications-backend-module-slack';
import { AddressInfo } from 'net';
import { SMTPServer } from 'smtp-server';
import request from 'supertest';
import { aiSystem } from '../__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from '../__testUtils__/startPortal';

jest.setTimeout(240_000);

const as = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

/** A mail server that keeps what it is given. */
async function startMailServer() {
  const mails: Array<{ to: string; source: string }> = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let source = '';
      stream.on('data', chunk => {
        source += chunk;
      });
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to: to.join(), source: decode(source) });
        done();
      });
    },
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    mails,
    port,
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}

/** What the module sends to Slack, which alone is not real here. */
function listenToSlack() {
  const module = require.resolve(
    '@backstage/plugin-notifications-backend-module-slack',
  );
  const { WebClient } = jest.requireActual(
    require.resolve('@slack/web-api', { paths: [module] }),
  );
  const messages: SlackMessage[] = [];
  const spy = jest
    .spyOn(WebClient.prototype, 'apiCall')
    .mockImplementation(async (_method, message) => {
      messages.push(message as SlackMessage);
      return { ok: true, channel: 'C1', ts: String(messages.length) };
    });
  return { messages, stop: () => spy.mockRestore() };
}

interface SlackMessage {
  channel: string;
  text: string;
  attachments: [{ blocks: [{ text: { text: string }; accessory: object }] }];
}

const textInSlack = ({ attachments }: SlackMessage) =>
  attachments[0].blocks[0].text.text;

/** Parts of a mail that are quoted-printable, as text. */
function decode(source: string): string {
  const bytes = source
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const withMail = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'slack.com/bot-notify': `slack-${name}` },
  },
  spec: {
    memberOf: [],
    profile: { email: `${name}@halvorn.example` },
  },
});

function limit(owner?: string): Entity {
  const {
    relations: _,
    metadata: { name, namespace },
    ...rest
  } = aiSystem('limit', {
    spec: {
      owner,
      risk: { class: 'high' },
      governance: { riskOwner: 'user:rio' },
    },
  });
  return { ...rest, metadata: { name, namespace, title: 'Limits <new>' } };
}

const people = ['ada', 'rio', 'eve'].map(withMail);

describe('the notifications backend and its mails', () => {
  it('get complete texts, in place, and as people want them', async () => {
    const mailServer = await startMailServer();
    const slack = listenToSlack();
    const provider = new TestProvider();
    await provider.set([limit('user:ada'), ...people]);
    const portal = await startPortal({
      provider,
      aiGovernance: {
        events: { interval: '1s' },
        notifications: { digest: { hour: 0 } },
      },
      config: {
        app: { baseUrl: 'https://portal.halvorn.example' },
        notifications: {
          processors: {
            email: {
              transportConfig: {
                transport: 'smtp',
                hostname: '127.0.0.1',
                port: mailServer.port,
                secure: false,
              },
              sender: 'portal@halvorn.example',
            },
            slack: [{ token: 'not-a-token' }],
          },
        },
      },
      features: [
        notificationsPlugin,
        notificationsEmailModule,
        notificationsSlackModule,
      ],
    });
    const list = async (name: string) => {
      const { body } = await request(portal.url)
        .get('/api/notifications/notifications')
        .set('authorization', as(name));
      return body.notifications as Array<{
        id: string;
        payload: Record<string, string>;
      }>;
    };
    try {
      // Rio wants no notification of gates in the portal.
      const muted = await request(portal.url)
        .post('/api/notifications/settings')
        .set('authorization', as('rio'))
        .send({
          channels: [
            {
              id: 'Web',
              origins: [
                {
                  id: 'plugin:ai-governance',
                  enabled: true,
                  topics: [{ id: 'gate.closed', enabled: false }],
                },
              ],
            },
          ],
        });
      expect(muted.status).toBe(200);
      await eventually(
        () => portal.get('/v1/systems/default/limit/scorecard', as('ada')),
        ({ status }) => status === 200,
      );
      // Only people whom the catalog has are notified.
      for (const name of ['ada', 'rio', 'eve']) {
        await eventually(
          () =>
            request(portal.url)
              .get(`/api/catalog/entities/by-name/user/default/${name}`)
              .set('authorization', as(name)),
          ({ status }) => status === 200,
        );
      }
      // What is written when a review is handed in goes to its author once it is decided.
      const rejectReview = async () => {
        const { body: review } = await eventually(
          () =>
            portal.send(
              'post',
              '/v1/systems/default/limit/records',
              {
                type: 'governance-review',
                data: { decision: 'continue', attendees: ['user:default/rio'] },
                submit: true,
              },
              as('ada'),
            ),
          ({ status }) => status === 201,
        );
        const decided = await portal.send(
          'post',
          `/v1/records/${review.id}/transitions`,
          { action: 'reject', revision: review.revision, comment: 'Not yet' },
          as('rio'),
        );
        expect([decided.status, decided.body]).toEqual([
          200,
          expect.objectContaining({ state: 'rejected' }),
        ]);
        return review.id as string;
      };
      // What was there when events were gathered for the first time is told to nobody, and
      // nothing outside shows when that was: so it is decided until somebody is told.
      const decided: string[] = [];
      const isTold = ({ payload }: { payload: Record<string, string> }) =>
        payload.topic === 'record.decided';
      let nextAt = 0;
      const told = await eventually(
        async () => {
          if (Date.now() >= nextAt) {
            decided.push(await rejectReview());
            nextAt = Date.now() + 10_000;
          }
          return list('ada');
        },
        notifications => notifications.some(isTold),
      );
      const { scope } = told.find(isTold)!.payload;
      expect(decided.map(id => `ai-governance:record:${id}`)).toContain(scope);
      expect(told).toContainEqual(
        expect.objectContaining({
          origin: 'plugin:ai-governance',
          payload: expect.objectContaining({
            title: 'Limits ‹new›: rejected: Governance review',
            link: '/catalog/default/aisystem/limit/ai-controls',
            scope,
            severity: 'high',
          }),
        }),
      );
      await provider.set([limit('user:nobody'), ...people]);
      const mails = await eventually(
        async () => mailServer.mails,
        found => found.some(({ source }) => /lost its owner/.test(source)),
      );
      const digest = mails.find(({ source }) => /lost its owner/.test(source))!;
      expect(digest.source).toContain('Subject: AI governance: ');
      expect(digest.source).toContain('New (');
      expect(digest.source).toContain('• Limits ‹new›: lost its owner');
      expect(digest.source).toContain(
        'https://portal.halvorn.example/ai-governance/my-work',
      );
      const closed = await eventually(
        async () =>
          mailServer.mails.find(
            ({ to, source }) =>
              to === 'rio@halvorn.example' && /A gate no longer/.test(source),
          ),
        mail => mail !== undefined,
      );
      // The module for Slack sends a few a minute.
      const isDigest = ({ text }: SlackMessage) =>
        /^AI governance: /.test(text);
      const messages = await eventually(
        async () => slack.messages,
        sent =>
          sent.some(m => isDigest(m) && /lost its owner/.test(textInSlack(m))),
      );
      expect(messages).toContainEqual(
        expect.objectContaining({
          channel: 'slack-ada',
          text: 'Limits ‹new›: rejected: Governance review',
          attachments: [
            expect.objectContaining({
              blocks: expect.arrayContaining([
                expect.objectContaining({
                  text: {
                    type: 'mrkdwn',
                    text: expect.stringContaining('Not yet'),
                  },
                  accessory: expect.objectContaining({
                    url: 'https://portal.halvorn.example/catalog/default/aisystem/limit/ai-controls',
                  }),
                }),
              ]),
            }),
          ],
        }),
      );
      const digests = messages.filter(isDigest);
      expect(digests.map(textInSlack)).toContainEqual(
        expect.stringMatching(
          /^New \(\d+\):\n(.*\n)*• Limits ‹new›: lost its owner/,
        ),
      );
      for (const message of messages) {
        expect(textInSlack(message)).toMatch(/^[^]{1,3000}$/);
      }
      expect(closed!.source).toContain(
        'Until it does, the level is held down and the next stage is blocked.',
      );
      expect(
        (await list('rio')).filter(
          ({ payload }) => payload.topic === 'gate.closed',
        ),
      ).toEqual([]);
      expect(await list('eve')).toEqual([]);
    } finally {
      await portal.stop();
      await mailServer.stop();
      slack.stop();
    }
  });
});

describe('a portal without the notifications backend', () => {
  it('goes on', async () => {
    const provider = new TestProvider();
    await provider.set([limit('user:ada'), ...people]);
    const portal = await startPortal({
      provider,
      aiGovernance: {
        events: { interval: '1s' },
        notifications: { digest: { hour: 0 } },
      },
    });
    try {
      await eventually(
        () => portal.get('/v1/systems/default/limit/scorecard', as('ada')),
        ({ status }) => status === 200,
      );
      await provider.set([limit('user:nobody'), ...people]);
      const { body } = await eventually(
        () => portal.get('/v1/systems/default/limit/scorecard', as('ada')),
        answer => answer.body.ownership === 'dangling',
      );
      expect(body.ownership).toBe('dangling');
    } finally {
      await portal.stop();
    }
  });
});
