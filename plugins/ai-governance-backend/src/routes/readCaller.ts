import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Request } from 'express';
import { ServiceOptions } from '../access';

/** A request of any route, or of those that have a query and a body in common. */
export type AnyRequest<Query = any, Body = any, Params = any> = Request<
  Params,
  any,
  Body,
  Query
>;

/** Whose request it is. People and other plugins may ask. */
export async function readCaller(
  httpAuth: HttpAuthService,
  request: AnyRequest,
): Promise<ServiceOptions> {
  return {
    credentials: await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    }),
  };
}
