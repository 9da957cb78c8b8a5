/** Results of AI governance on the search page. */
export const searchMessages = {
  search: {
    'ai-system': 'AI system',
    'ai-control': 'Control',
    'ai-record': 'Record',
    'ai-risk': 'Risk',
    of: '{{kind}} of {{system}}',
  },
} as const;
