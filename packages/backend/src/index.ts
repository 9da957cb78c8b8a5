import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// The built frontend, when there is one; in development it has its own server.
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-proxy-backend'));

// Sign-in
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(
  import('@ai-catalogue/backstage-plugin-auth-backend-module-example-provider'),
);

// Catalog, with the AISystem kind
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(
  import('@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system'),
);

// Models that scanners and registries found, as Resource entities of type ai-model
backend.add(
  import('@ai-catalogue/backstage-plugin-catalog-backend-module-ai-models'),
);

// Scorecards, inventory and history of every AI system
backend.add(import('@ai-catalogue/backstage-plugin-ai-governance-backend'));
backend.add(
  import(
    '@ai-catalogue/backstage-plugin-ai-governance-backend-module-prometheus'
  ),
);
backend.add(
  import('@ai-catalogue/backstage-plugin-ai-governance-backend-module-mlflow'),
);
backend.add(import('./examples'));

// Permissions: everybody reads, and those who own an AI system write its records
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissionPolicy'));

// Search: the PostgreSQL engine steps aside for the in-memory one on SQLite
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@ai-catalogue/backstage-plugin-search-backend-module-ai-governance'),
);

// Software templates
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-scaffolder-backend-module-notifications'),
);

// Notifications, and signals that show them without a reload
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-user-settings-backend'));

// Actions of the plugins, offered to agents over MCP
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start();
