import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What a new descriptor begins with. */
export const EMPTY_TEXT = `apiVersion: ${AI_SYSTEM_API_VERSION}
kind: ${AI_SYSTEM_KIND}
metadata: {}
spec: {}
`;
