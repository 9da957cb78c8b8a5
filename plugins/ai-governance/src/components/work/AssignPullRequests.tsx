import { editDescriptor } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { SystemToAssign } from '../../lib/ownerPatch';
import { useTexts } from '../../useTexts';
import { NoPullRequest, PullRequestLink } from '../pullRequests';

/** How it went with one system; absent while it waits. */
type Outcome = { url: string; isNew: boolean } | { message: string };

/** Opens a pull request for each system whose file can be changed that way. */
export function AssignPullRequests(props: {
  systems: readonly SystemToAssign[];
  owner: string;
  /** What a system is called. */
  nameOf(entityRef: string): string;
}) {
  const { systems, owner, nameOf } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [outcomes, setOutcomes] = useState<Map<string, Outcome>>();
  const open = systems.filter(({ descriptor }) => descriptor?.pullRequest);
  const reason = systems.find(({ descriptor }) => descriptor?.noPullRequest)
    ?.descriptor?.noPullRequest;
  if (open.length === 0) {
    return reason ? <NoPullRequest reason={reason} /> : null;
  }

  const propose = async ({ entityRef, descriptor }: SystemToAssign) => {
    const { file, text, pullRequest } = descriptor!;
    const { namespace, name } = parseEntityRef(entityRef);
    try {
      return await api.proposeDescriptor(
        { namespace, name },
        {
          text: editDescriptor({
            file,
            text,
            edits: [{ path: ['spec', 'owner'], value: owner }],
          }),
          digest: pullRequest!.digest,
          title: t('pullRequest.ownerTitle', { name: nameOf(entityRef) }),
        },
      );
    } catch (error) {
      return { message: (error as Error).message };
    }
  };

  // One after the other: hosts limit how fast anybody writes.
  const proposeAll = async () => {
    const done = new Map<string, Outcome>();
    setOutcomes(new Map(done));
    for (const system of open) {
      done.set(system.entityRef, await propose(system));
      setOutcomes(new Map(done));
    }
  };

  return (
    <section aria-label={t('pullRequest.title')}>
      <Typography variant="body2" gutterBottom>
        {t('pullRequest.eachText')}
      </Typography>
      {!outcomes && (
        <Button size="small" variant="outlined" onClick={proposeAll}>
          {t('pullRequest.each', { count: open.length })}
        </Button>
      )}
      {outcomes && (
        <ul aria-live="polite">
          {open.map(({ entityRef }) => (
            <li key={entityRef}>
              {t('pullRequest.eachState', {
                name: nameOf(entityRef),
                state: <State outcome={outcomes.get(entityRef)} />,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function State({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTexts();
  if (!outcome) return <>{t('pullRequest.waiting')}</>;
  if ('message' in outcome) return <>{outcome.message}</>;
  return <PullRequestLink {...outcome} />;
}
