import { DATASET_ROLES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/Delete';
import { JsonObject } from '@backstage/types';
import { ReactNode, useMemo } from 'react';
import { useTexts } from '../../useTexts';
import { ChoiceInput, RefInput, TextInput } from './Field';
import { DescriptorState } from './useDescriptor';

const MODEL_KINDS = ['resource', 'airesource', 'aimodelserverapi', 'api'];
const DATASET_KINDS = ['resource', 'component', 'api'];

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), margin: 0, padding: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: theme.spacing(1),
      alignItems: 'start',
      listStyle: 'none',
    },
    fields: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  }),
  { name: 'AiGovernanceRegisterParts' },
);

/** Entries of a list of the descriptor, each in a row. */
function Rows(props: {
  descriptor: DescriptorState;
  field: string;
  title: string;
  add: string;
  /** What a new entry begins with. */
  empty: JsonObject;
  toRemove: (number: number) => string;
  children: (index: number) => ReactNode;
}) {
  const { descriptor, field, title, add, empty, toRemove, children } = props;
  const classes = useStyles();
  const path = ['spec', field];
  const current = descriptor.get(...path);
  const entries = Array.isArray(current) ? current : [];
  return (
    <section aria-label={title}>
      <Typography variant="subtitle2" component="h4" gutterBottom>
        {title}
      </Typography>
      <ul className={classes.root}>
        {entries.map((_, index) => (
          // An entry has nothing but its place by which it could be told.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.row}>
            <div className={classes.fields}>{children(index)}</div>
            <IconButton
              size="small"
              aria-label={toRemove(index + 1)}
              onClick={() => {
                const left = entries.filter((__, other) => other !== index);
                descriptor.set({
                  path,
                  value: left.length > 0 ? left : undefined,
                });
              }}
            >
              <DeleteIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() => descriptor.set({ path, value: [...entries, empty] })}
      >
        {add}
      </Button>
    </section>
  );
}

/** Models and data that the system is made from. */
export function PartsInput(props: {
  descriptor: DescriptorState;
  /** Kinds that the portal takes for AI, beside those that are shipped. */
  aiKinds: readonly string[];
}) {
  const { descriptor, aiKinds } = props;
  const { t } = useTexts();
  // One list while the kinds are the same: the picker searches again for another.
  const modelKinds = useMemo(
    () => [
      ...MODEL_KINDS,
      ...aiKinds.map(kind => kind.toLocaleLowerCase('en-US')),
    ],
    [aiKinds],
  );
  const common = { descriptor };
  return (
    <>
      <Rows
        {...common}
        field="models"
        title={t('register.models')}
        add={t('register.addModel')}
        empty={{ name: '' }}
        toRemove={number => t('register.removeModel', { number })}
      >
        {index => (
          <>
            <TextInput
              {...common}
              keepEmpty
              path={['spec', 'models', index, 'name']}
              label={t('register.modelName')}
            />
            <TextInput
              {...common}
              path={['spec', 'models', index, 'version']}
              label={t('register.modelVersion')}
            />
            <RefInput
              {...common}
              path={['spec', 'models', index, 'entityRef']}
              label={t('register.modelEntity')}
              kinds={modelKinds}
              defaultKind="Resource"
            />
          </>
        )}
      </Rows>
      <Rows
        {...common}
        field="datasets"
        title={t('register.datasets')}
        add={t('register.addDataset')}
        empty={{}}
        toRemove={number => t('register.removeDataset', { number })}
      >
        {index => (
          <>
            <RefInput
              {...common}
              path={['spec', 'datasets', index, 'ref']}
              label={t('register.datasetEntity')}
              kinds={DATASET_KINDS}
              defaultKind="Resource"
            />
            <ChoiceInput
              {...common}
              path={['spec', 'datasets', index, 'role']}
              label={t('register.datasetRole')}
              choices={DATASET_ROLES}
            />
          </>
        )}
      </Rows>
    </>
  );
}
