import {
  DescriptorText,
  entityToText,
  PullRequest,
  PullRequestPlace,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ADVISOR } from './entities';

/** Where changes are proposed. */
export const PLACE: PullRequestPlace = {
  host: 'git.example.com',
  repository: 'credit/advisor',
  path: 'catalog-info.yaml',
  branch: 'main',
  digest: 'c0ffee',
};

/** The file of the advisor, as its team keeps it. */
export const REGISTERED: DescriptorText = {
  file: 'catalog-info.yaml',
  text: `# Kept by the team.\n${entityToText(ADVISOR)}`,
  origin: 'source',
  pullRequest: PLACE,
};

/** What registers a finding. */
export const DRAFT: DescriptorText = {
  file: 'catalog-info.yaml',
  text: `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: summariser
spec:
  type: generative
  lifecycle: production
  lifecycleStage: unknown
  dependsOn:
    - component:default/summariser
`,
  origin: 'draft',
  pullRequest: { ...PLACE, repository: 'mail/summariser' },
};

/** A pull request that was opened. */
export const PULL_REQUEST: PullRequest = {
  url: 'https://git.example.com/credit/advisor/pull/7',
  branch: 'ai-governance/advisor-1',
  isNew: true,
};
