import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { OwnerPatches, ownerLines, SystemToAssign } from '../../lib/ownerPatch';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { Snippet } from '../common';
import { AssignPullRequests } from './AssignPullRequests';
import { AssignItem } from './useAssignments';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(1) } }),
  { name: 'AiGovernanceAssignPreview' },
);

/** A name for the file, out of that of the repository. */
const fileNameOf = (repository: string) =>
  `owner-${
    repository
      .replace(/\/+$/, '')
      .split('/')
      .pop()
      ?.replace(/[^\w.-]/g, '-') || 'descriptors'
  }.patch`;

/** The patch of each repository, and the lines for descriptors that are in none. */
export function AssignPreview(props: {
  patches: OwnerPatches;
  systems: readonly SystemToAssign[];
  owner: string;
  /** For what the systems are called. */
  items: ReadonlyArray<AssignItem>;
}) {
  const { patches, systems, owner, items } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const names = new Map(
    items.map(({ system }) => [
      system?.entityRef,
      system?.title ?? system?.name ?? '',
    ]),
  );
  const nameOf = (ref: string) => names.get(ref) ?? ref;
  return (
    <>
      <AssignPullRequests
        // What was opened was for another owner.
        key={owner}
        systems={systems}
        owner={owner}
        nameOf={nameOf}
      />
      {patches.patches.map(({ repository, text, entityRefs }) => (
        <section key={repository} className={classes.root}>
          <Typography variant="subtitle1" component="h3">
            {repository}
          </Typography>
          <Typography variant="body2">
            {t('work.assign.patched', {
              names: entityRefs.map(nameOf).join(', '),
            })}
          </Typography>
          <Snippet text={text} language="bash" />
          <div>
            <Button
              size="small"
              variant="contained"
              color="primary"
              startIcon={<GetAppIcon />}
              onClick={() =>
                saveFile({
                  name: fileNameOf(repository),
                  type: 'text/x-patch',
                  parts: [text],
                })
              }
            >
              {t('work.assign.download')}
            </Button>
          </div>
        </section>
      ))}
      {patches.rest.length > 0 && (
        <section className={classes.root}>
          <Typography variant="subtitle1" component="h3">
            {t('work.assign.byHand')}
          </Typography>
          <ul>
            {patches.rest.map(({ entityRef, file, why }) => (
              <li key={entityRef}>
                {t('work.assign.rest', {
                  name: nameOf(entityRef),
                  file: file ?? 'catalog-info.yaml',
                  why: t(`work.assign.why.${why}`),
                })}
              </li>
            ))}
          </ul>
          <Snippet text={ownerLines(owner)} />
        </section>
      )}
    </>
  );
}
