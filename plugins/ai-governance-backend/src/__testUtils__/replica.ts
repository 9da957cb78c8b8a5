import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { aiSystem } from './entities';
import { startPortal, TestProvider } from './startPortal';

/*
 * A replica in a process of its own. It tells its parent when it is ready and when it
 * evaluates, and goes on evaluating only when it is told to.
 */

const told = (what: string) =>
  new Promise<void>(resolve => {
    const listen = (message: unknown) => {
      if (message !== what) return;
      process.off('message', listen);
      resolve();
    };
    process.on('message', listen);
  });

const heldEvidence = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'held-evidence',
  register(reg) {
    reg.registerInit({
      deps: { governance: aiGovernanceExtensionPoint },
      async init({ governance }) {
        governance.addEvidenceProvider({
          getName: () => 'held',
          getRecords: async () => {
            process.send!({ type: 'evaluating' });
            await told('go on');
            return {};
          },
        });
      },
    });
  },
});

async function main() {
  const { connection, systems, pollSeconds } = JSON.parse(process.argv[2]);
  const provider = new TestProvider();
  const never = { frequency: { hours: 1 }, initialDelay: { hours: 1 } };
  const schedule = { ...never, timeout: { minutes: 15 } };
  const { url } = await startPortal({
    provider,
    config: {
      backend: {
        database: { client: 'pg', connection, pluginDivisionMode: 'schema' },
      },
    },
    aiGovernance: {
      schedule,
      discovery: { schedule },
      changePollInterval: { seconds: pollSeconds },
    },
    features: [databaseServiceFactory, heldEvidence],
  });
  process.send!({ type: 'ready', url });
  await told('fill');
  await provider.set(
    Array.from({ length: systems }, (_, index) => {
      const { relations, ...descriptor } = aiSystem(`s${index}`);
      return descriptor;
    }),
  );
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
