import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PermissionAsker, ReadScopes, ServiceOptions } from '../access';
import {
  CalendarItems,
  CalendarRequest,
  CalendarService,
} from './CalendarService';

/** Limits the calendar to the systems that the catalog lets the caller read. */
export class AuthorizedCalendarService implements CalendarService {
  readonly #service: CalendarService;
  readonly #permissions: PermissionAsker;
  readonly #scopes: ReadScopes;

  constructor(options: {
    service: CalendarService;
    permissions: PermissionAsker;
    scopes: ReadScopes;
  }) {
    this.#service = options.service;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  async listItems(
    request: CalendarRequest,
    options: ServiceOptions,
  ): Promise<CalendarItems> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const scope = await this.#scopes.of({}, options.credentials);
    return this.#service.listItems({ ...request, scope }, options);
  }
}
