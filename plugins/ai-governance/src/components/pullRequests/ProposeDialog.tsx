import {
  PullRequest,
  PullRequestPlace,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTexts } from '../../useTexts';
import { FactList } from '../common';
import { NewPullRequestDialog } from './NewPullRequestDialog';

/** Says where a change goes, and has the portal open the pull request. */
export function ProposeDialog(props: {
  place: PullRequestPlace;
  /** The title to begin with. */
  title: string;
  propose(title: string): Promise<PullRequest>;
  onClose: () => void;
}) {
  const { place, title, propose, onClose } = props;
  const { host, repository, path, branch } = place;
  const { t } = useTexts();
  return (
    <NewPullRequestDialog
      text={t('pullRequest.proposeText')}
      title={title}
      open={propose}
      onClose={onClose}
    >
      <FactList
        rows={[
          {
            term: t('pullRequest.repository'),
            value: `${host}/${repository}`,
          },
          { term: t('pullRequest.path'), value: path },
          {
            term: t('pullRequest.branch'),
            value: branch ?? t('pullRequest.defaultBranch'),
          },
        ]}
      />
    </NewPullRequestDialog>
  );
}
