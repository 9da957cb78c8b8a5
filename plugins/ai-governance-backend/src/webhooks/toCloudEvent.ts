import { CloudEvent, HTTP } from 'cloudevents';
import { GovernanceEvent } from '../events';

/** What the type of a CloudEvent begins with. */
const PREFIX = 'ai-governance.';

/** Media type of an event in structured mode. */
export const CLOUD_EVENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/**
 * An event as it is sent: CloudEvents 1.0, JSON, structured mode.
 *
 * @param source - URI reference of the portal
 */
export function toCloudEvent(event: GovernanceEvent, source: string): string {
  const { id, type, at, entityRef, key, data } = event;
  const { body } = HTTP.structured(
    new CloudEvent({
      id,
      type: `${PREFIX}${type}`,
      source,
      time: new Date(at).toISOString(),
      ...(entityRef !== undefined && { subject: entityRef }),
      datacontenttype: 'application/json',
      data: { ...(key !== undefined && { key }), ...data },
    }),
  );
  return body as string;
}
