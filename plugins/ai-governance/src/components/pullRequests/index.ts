export { NewPullRequestDialog } from './NewPullRequestDialog';
export { NoPullRequest } from './NoPullRequest';
export { PullRequestAction } from './PullRequestAction';
export { PullRequestLink } from './PullRequestLink';
