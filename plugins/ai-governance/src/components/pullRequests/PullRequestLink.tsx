import { PullRequest } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

/** Leads to a pull request, and says whether it was open before. */
export function PullRequestLink(props: Pick<PullRequest, 'url' | 'isNew'>) {
  const { t } = useTexts();
  const link = safeHref(props.url);
  const text = props.isNew ? t('pullRequest.done') : t('pullRequest.known');
  return link ? <Link to={link}>{text}</Link> : <>{text}</>;
}
