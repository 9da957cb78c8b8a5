import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { connect, AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CheckArguments, runCheck } from './runCheck';

const system = (name: string, more = '') => `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: ${name} }
spec: { type: predictive, lifecycle: experimental, lifecycleStage: inception${more} }
`;

/** Reads what is asked for, and answers as the portal does. */
type Answer = (body: {
  pack?: string;
  entities: Array<{ metadata: { name: string } }>;
}) => { status: number; body: unknown };

describe('what a check reads', () => {
  let folder: string;
  const servers: Server[] = [];
  const at = (...names: string[]) => path.join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'inputs-'));
  });

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
    rmSync(folder, { recursive: true });
  });

  async function check(
    files: string[],
    args: CheckArguments = {},
    input?: string,
  ) {
    const said = { info: [] as string[], error: [] as string[] };
    const code = await runCheck({
      files,
      arguments: args,
      terminal: {
        info: text => said.info.push(text),
        error: text => said.error.push(text),
      },
      now: Date.parse('2026-03-01T00:00:00Z'),
      ...(input !== undefined && { readFile: () => input }),
    });
    return { code, ...said };
  }

  const scorecardsOf = async (files: string[], args: CheckArguments = {}) => {
    const { info } = await check(files, { ...args, format: 'json' });
    return JSON.parse(info[0]).scorecards;
  };

  async function listen(server: Server): Promise<string> {
    servers.push(server);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** The outside world: what the route answers is tested with the real one. */
  async function portal(answer: Answer, asked: IncomingMessage[] = []) {
    return listen(
      createServer((req, res) => {
        asked.push(req);
        const parts: Buffer[] = [];
        req.on('data', part => parts.push(part));
        req.on('end', () => {
          const { status, body } = answer(
            JSON.parse(Buffer.concat(parts).toString()),
          );
          res.writeHead(status).end(JSON.stringify(body));
        });
      }),
    );
  }

  const PACK = {
    ...jest.requireActual('@ai-catalogue/backstage-plugin-ai-governance-common')
      .iso42001Pack,
    version: '9.9.9+configured',
  };

  const inputs: Answer = ({ entities }) => ({
    status: 200,
    body: {
      pack: PACK,
      policy: {
        levels: { bronze: 0.5, silver: 0.75, gold: 0.95 },
        warningDays: 30,
        minimumLogRetentionDays: 0,
        riskAppetite: 9,
      },
      systems: entities.map(({ metadata: { name } }) => ({
        entityRef: `aisystem:default/${name}`,
        registered: name !== 'new',
        relations: [],
        references: {},
        records:
          name === 'new'
            ? { status: 'unavailable', detail: 'not registered' }
            : { status: 'available', items: [] },
        metrics: { status: 'available', items: [] },
        documents: {},
      })),
    },
  });

  it('reads patterns in an order of their own, each file once', async () => {
    mkdirSync(at('b', 'deep'), { recursive: true });
    mkdirSync(at('node_modules'));
    writeFileSync(at('z.yaml'), system('z'));
    writeFileSync(at('b', 'a.yaml'), system('a'));
    writeFileSync(at('b', 'deep', 'c.yaml'), system('c'));
    writeFileSync(at('node_modules', 'x.yaml'), system('x'));
    const scorecards = await scorecardsOf([at('z.yaml'), at('**/*.yaml')]);
    expect(
      scorecards.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual(['z', 'a', 'c'].map(name => `aisystem:default/${name}`));
    await expect(check([at('*.yml')])).rejects.toThrow('matches no file');
    await expect(check([folder])).rejects.toThrow(
      'is a folder; name its files',
    );
  });

  it('reads standard input', async () => {
    const { info } = await check(['-'], { format: 'github' }, system('in'));
    expect(info[0]).toMatch(/^::warning file=stdin,line=4,/);
  });

  it('asks the portal for what files do not tell, as the caller', async () => {
    const asked: IncomingMessage[] = [];
    const url = await portal(inputs, asked);
    writeFileSync(at('a.yaml'), system('known'));
    writeFileSync(at('b.yaml'), system('new'));
    const args = { portal: `${url}/`, token: 'secret' };
    const [known, young] = await scorecardsOf([at('*.yaml')], args);
    const stateOf = (scorecard: {
      controls: Array<{ controlId: string; state: string }>;
    }) =>
      scorecard.controls.find(({ controlId }) => controlId === 'INV-02')?.state;
    expect([stateOf(known), stateOf(young)]).toEqual(['fail', 'unknown']);
    expect(known.pack.version).toBe('9.9.9+configured');
    expect(asked[0].headers.authorization).toBe('Bearer secret');
    const { info } = await check([at('*.yaml')], args);
    expect(info[0]).toMatch(/not decided: aisystem:default\/new$/m);
  });

  it.each([
    ['entity', 'the catalog of the portal refuses the newest descriptor'],
    ['location', 'cannot read where the descriptor comes from'],
  ])(
    'shows an edit that the catalog refuses, by its %s, and closes no gate by it',
    async (place, words) => {
      const refusedEdit = {
        message: 'InputError: /spec/owner must be string',
        since: '2026-11-20T09:00:00.000Z',
        place,
      };
      const url = await portal(request => {
        const { status, body } = inputs(request);
        const { systems, ...rest } = body as { systems: object[] };
        return {
          status,
          body: {
            ...rest,
            systems: systems.map(each => ({ ...each, refusedEdit })),
          },
        };
      });
      writeFileSync(at('a.yaml'), system('known'));
      const { info } = await check([at('a.yaml')], {
        portal: url,
        format: 'github',
      });
      const line = info
        .join('\n')
        .split('\n')
        .find(text => text.includes(refusedEdit.message))!;
      expect(line).toMatch(/^::warning /);
      expect(line).toContain(words);
      expect(line).toContain('first seen at 2026-11-20T09:00:00.000Z');
    },
  );

  it('asks for no more at once than the portal takes', async () => {
    const sizes: number[] = [];
    const url = await portal(body => {
      sizes.push(body.entities.length);
      return inputs(body);
    });
    const text = Array.from({ length: 205 }, (_, index) =>
      system(`s${index}`),
    ).join('---\n');
    writeFileSync(at('all.yaml'), `${text}---\n${system('s204')}`);
    const scorecards = await scorecardsOf([at('all.yaml')], { portal: url });
    expect(scorecards).toHaveLength(206);
    expect(scorecards[205].entityRef).toBe('aisystem:default/s204');
    expect(sizes.sort((a, b) => a - b)).toEqual([1, 5, 100, 100]);
  });

  it.each([
    [401, 'InputError', '401 no token'],
    [503, 'UnreachableError', '503 no token'],
  ])('says what the portal answers: %s', async (status, name, message) => {
    const url = await portal(() => ({
      status,
      body: { error: { message: 'no token' } },
    }));
    writeFileSync(at('a.yaml'), system('a'));
    await expect(check([at('a.yaml')], { portal: url })).rejects.toMatchObject({
      name,
      message,
    });
  });

  it('says that the portal does not answer, or is none', async () => {
    writeFileSync(at('a.yaml'), system('a'));
    const silent = await portal(inputs);
    const [server] = servers.splice(0);
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await expect(
      check([at('a.yaml')], { portal: silent }),
    ).rejects.toMatchObject({ name: 'UnreachableError' });
    const page = await listen(
      createServer((_, res) => res.end('<!doctype html>')),
    );
    await expect(check([at('a.yaml')], { portal: page })).rejects.toThrow(
      /something else than JSON/,
    );
    await expect(
      check([at('a.yaml')], { portal: 'portal.example.com' }),
    ).rejects.toThrow(/expected an address with http or https/);
    await expect(
      check([at('a.yaml')], { portal: page, timeZone: 'UTC' }),
    ).rejects.toThrow('--time-zone goes without --portal');
  });

  describe('through a proxy', () => {
    const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
    const before = NAMES.map(name => process.env[name]);

    afterEach(() => {
      NAMES.forEach((name, index) => {
        if (before[index] === undefined) delete process.env[name];
        else process.env[name] = before[index];
      });
    });

    it('goes where the environment says, and past it where that says so', async () => {
      const url = await portal(inputs);
      const { port } = new URL(url);
      const tunnels: string[] = [];
      const proxy = createServer((_, res) => res.writeHead(500).end());
      proxy.on('connect', (req, socket) => {
        tunnels.push(req.url!);
        const upstream = connect(Number(port), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          upstream.pipe(socket).pipe(upstream);
        });
        socket.on('error', () => upstream.destroy());
        upstream.on('error', () => socket.destroy());
      });
      process.env.HTTP_PROXY = await listen(proxy);
      writeFileSync(at('a.yaml'), system('a'));
      // The name does not resolve: only the proxy knows where it is.
      const portalUrl = 'http://portal.example.invalid:80';
      const { code } = await check([at('a.yaml')], { portal: portalUrl });
      expect(code).toBe(0);
      expect(tunnels).toEqual(['portal.example.invalid:80']);
      process.env.NO_PROXY = '127.0.0.1';
      await check([at('a.yaml')], { portal: url });
      expect(tunnels).toHaveLength(1);
    });
  });

  describe('of overrides', () => {
    const overrides = (text: string) => {
      writeFileSync(at('app-config.yaml'), text);
      return at('app-config.yaml');
    };

    it('measures by them, and leaves the rest of the file alone', async () => {
      writeFileSync(at('a.yaml'), system('a'));
      const file = overrides(`app: { title: Portal }
aiGovernance:
  packs: [iso-42001]
  concernUrl: mailto:ai@example.com
  controls:
    INV-03: { require: { high: 'off', limited: 'off', minimal: 'off' } }
`);
      const [scorecard] = await scorecardsOf([at('a.yaml')], {
        overrides: file,
        stage: 'deployment',
      });
      expect(scorecard.pack.version).toMatch(/\+configured$/);
      const of = (id: string) =>
        scorecard.controls.find(
          ({ controlId }: { controlId: string }) => controlId === id,
        );
      expect(of('INV-03').requirement).toBe('off');
      // An address for concerns is declared; whether it was tried is in the portal.
      expect(of('INV-05').state).toBe('unknown');
      const [plain] = await scorecardsOf([at('a.yaml')], {
        stage: 'deployment',
      });
      expect(
        plain.controls.find(
          ({ controlId }: { controlId: string }) => controlId === 'INV-05',
        ).state,
      ).toBe('fail');
    });

    it.each([
      ['controls: { INV-03: { wight: 2 } }', /app-config\.yaml:2: .*wight/],
      ['controls: { INV-3: { weight: 2 } }', /app-config\.yaml: Control INV-3/],
      ['levels: { bronze: 0.9 }', /app-config\.yaml:2: .*bronze <= silver/],
      [
        'discovery: { kinds: [model gateway] }',
        /app-config\.yaml:2: .*kinds.*model gateway/,
      ],
      [
        'discovery: { kinds: ModelGateway }',
        /app-config\.yaml:2: .*kinds.*ModelGateway/,
      ],
      [
        'warningDays: many',
        /app-config\.yaml:2: .*warningDays: "many" is not allowed/,
      ],
    ])('says what is wrong with them: %s', async (text, message) => {
      writeFileSync(at('a.yaml'), system('a'));
      const file = overrides(`aiGovernance:\n  ${text}\n`);
      await expect(check([at('a.yaml')], { overrides: file })).rejects.toThrow(
        message,
      );
    });
  });

  it('holds systems to a level, and says why it is not reached', async () => {
    writeFileSync(at('a.yaml'), system('a'));
    const { code, info, error } = await check([at('a.yaml')], {
      minLevel: 'bronze',
      format: 'json',
    });
    expect(code).toBe(1);
    expect(error[0]).toBe('aisystem:default/a: the gate is closed by level');
    const { findings } = JSON.parse(info[0]);
    expect(findings[0]).toMatchObject({
      rule: 'level',
      action: 'block',
      line: 4,
    });
    expect(findings[0].message).toMatch(
      /^level is none, and the gate asks for bronze; 0 % of what is due holds/,
    );
  });

  it('closes the gate for a prohibited system that is live', async () => {
    writeFileSync(
      at('a.yaml'),
      system('a', ', risk: { class: prohibited }').replace(
        'experimental, lifecycleStage: inception',
        'production, lifecycleStage: operation-monitoring',
      ),
    );
    const gate = at('gate.yaml');
    writeFileSync(
      gate,
      'apiVersion: ai-governance/v1alpha1\nkind: CheckGate\ngates: off\nothers: off\n',
    );
    const { code, error } = await check([at('a.yaml')], { gate });
    expect(code).toBe(1);
    expect(error[0]).toBe(
      'aisystem:default/a: the gate is closed by prohibited',
    );
  });
});
