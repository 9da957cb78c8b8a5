import {
  AppliedFix,
  applyFix,
  DescriptorText,
  FixEdit,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import EditIcon from '@material-ui/icons/Edit';
import FileCopyIcon from '@material-ui/icons/FileCopy';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useMemo, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { aiGovernanceApiRef } from '../../api';
import { useNotify } from '../../hooks';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { ErrorText, LinkButton } from '../common';
import { PullRequestAction } from '../pullRequests';
import { ChoiceFields, Chosen } from './ChoiceFields';
import { DiffView } from './DiffView';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceDescriptorChange' },
);

/** Where a descriptor is edited, or else seen, as far as known. */
export interface DescriptorLinks {
  edit?: string;
  view?: string;
}

function apply(options: Parameters<typeof applyFix>[0]): AppliedFix | Error {
  try {
    return applyFix(options);
  } catch (error) {
    return error as Error;
  }
}

/** The lines that a descriptor lacks, as a change of its text that can be taken along. */
export function DescriptorChange(props: {
  descriptor: DescriptorText;
  entity: Entity;
  edits: FixEdit[];
  links: DescriptorLinks;
  /** What a pull request with it is called. */
  title: string;
}) {
  const { descriptor, entity, edits, links, title } = props;
  const { file, text, origin, isPart } = descriptor;
  const classes = useStyles();
  const { t } = useTexts();
  const api = useApi(aiGovernanceApiRef);
  const [chosen, setChosen] = useState<Chosen>({});
  const applied = useMemo(
    () => apply({ file, text, entity, edits, chosen }),
    [file, text, entity, edits, chosen],
  );
  if (applied instanceof Error) {
    return <ErrorText variant="body2">{applied.message}</ErrorText>;
  }
  return (
    <div>
      <ChoiceFields edits={edits} chosen={chosen} onChange={setChosen} />
      <DiffView label={t('fixes.diff', { file })} lines={applied.diff} />
      {applied.open.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('fixes.open', { count: applied.open.length })}
        </Typography>
      )}
      {origin === 'catalog' && (
        <Typography variant="body2" color="textSecondary">
          {t('fixes.fromCatalog')}
        </Typography>
      )}
      {isPart && (
        <Typography variant="body2" color="textSecondary">
          {t('fixes.isPart')}
        </Typography>
      )}
      <div className={classes.actions}>
        <CopyLines applied={applied} />
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          onClick={() =>
            saveFile({
              name: file,
              type: 'application/yaml;charset=utf-8',
              parts: [applied.text],
            })
          }
        >
          {t('fixes.download')}
        </Button>
        {(links.edit ?? links.view) && (
          <LinkButton
            to={(links.edit ?? links.view)!}
            size="small"
            variant="outlined"
            startIcon={<EditIcon />}
          >
            {links.edit ? t('fixes.edit') : t('fixes.source')}
          </LinkButton>
        )}
        <PullRequestAction
          descriptor={descriptor}
          size="small"
          title={title}
          isDisabled={applied.open.length > 0 || applied.text === text}
          propose={(name, digest) => {
            const ref = getCompoundEntityRef(entity);
            return api.proposeDescriptor(
              { namespace: ref.namespace, name: ref.name },
              { text: applied.text, digest, title: name },
            );
          }}
        />
      </div>
    </div>
  );
}

function CopyLines({ applied }: { applied: AppliedFix }) {
  const { t } = useTexts();
  const notify = useNotify();
  const [, copy] = useCopyToClipboard();
  const lines = applied.diff
    .filter(({ kind }) => kind === 'add')
    .map(({ text }) => text);
  return (
    <Button
      size="small"
      variant="contained"
      color="primary"
      startIcon={<FileCopyIcon />}
      onClick={() => {
        copy(`${lines.join('\n')}\n`);
        notify(t('fixes.copied'));
      }}
    >
      {t('fixes.copy')}
    </Button>
  );
}
