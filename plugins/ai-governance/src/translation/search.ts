/** Results of AI governance on the search page. */
export const searchMessages = {
  search: {
    'ai-system': 'AI system',
    'ai-control': 'Control',
    'ai-record': 'Record',
    'ai-risk': 'Risk',
    of: '{{kind}} of {{system}}',
    filter: {
      class: 'Class',
      level: 'Level',
      owner: 'Owner',
      state: 'State',
      kind: 'Kind',
    },
    state: {
      draft: 'Draft',
      submitted: 'Submitted',
      approved: 'Approved',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      superseded: 'Superseded',
      open: 'Open',
      closed: 'Closed',
    },
  },
} as const;
