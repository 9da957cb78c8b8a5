import { systemLink } from '../util';

const ACTIONS = {
  change: 'This changes the descriptor of',
  register: 'This registers',
};

/** What a reviewer is told, as Markdown. Pull requests have no translations. */
export function proposalBody(options: {
  action: keyof typeof ACTIONS;
  entityRef: string;
  /** Who asked for it. */
  by: string;
  portalUrl?: string;
}): string {
  const { action, entityRef, by, portalUrl } = options;
  const origin = portalUrl?.replace(/\/$/, '');
  const parts = [
    `${ACTIONS[action]} \`${entityRef}\`.`,
    `Proposed by \`${by}\` in the portal, which opened it with the credentials of its integration. The scorecard counts it once it is merged and the catalog has read it.`,
    // What is not registered has no page yet.
    ...(origin && action === 'change'
      ? [`[The system in the portal](${origin}${systemLink(entityRef)})`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
