export * from './PullRequestAction';
