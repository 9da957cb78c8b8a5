/*
 * People whom the catalog's permission policy limits: each reads what they own and what
 * nobody declared to be confidential, so that the conditions of no two are the same.
 */
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { AuthorizeResult } = require('@backstage/plugin-permission-common');

const CATALOG_READ = 'catalog.entity.read';

/** What the catalog calls its entities in a policy. */
const resourceType = 'catalog-entity';

const rule = (name, params) => ({ rule: name, resourceType, params });

function limitedTo(person) {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType,
    conditions: {
      anyOf: [
        rule('IS_ENTITY_OWNER', { claims: [person] }),
        { not: rule('HAS_LABEL', { label: 'confidential' }) },
      ],
    },
  };
}

const allow = { result: AuthorizeResult.ALLOW };

/** Decides as the permission backend with such a policy would. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => ({
    authorize: async requests => requests.map(() => allow),
    authorizeConditional: async (requests, { credentials }) =>
      requests.map(({ permission }) =>
        permission.name === CATALOG_READ && credentials.principal.userEntityRef
          ? limitedTo(credentials.principal.userEntityRef)
          : allow,
      ),
  }),
});

/** What a portal needs for it, and how each of so many people signs in. */
function limitReaders(count) {
  const {
    mockCredentials,
    mockServices,
  } = require('@backstage/backend-test-utils');
  const { onBehalfOf } = require('../src/__testUtils__/onBehalfOf');
  return {
    features: [permissions, mockServices.userInfo.factory(), ...onBehalfOf],
    authorization: mockCredentials.service.header(),
    people: Array.from({ length: count }, (_, index) =>
      mockCredentials.user.header(`user:default/person-${index}`),
    ),
  };
}

module.exports = { limitReaders };
