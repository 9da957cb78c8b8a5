import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  canExpand,
  ObjectFieldTemplateProps,
  StrictRJSFSchema,
  TitleFieldProps,
  TranslatableString,
} from '@rjsf/utils';

const useStyles = makeStyles(
  theme => ({
    grid: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      alignItems: 'start',
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    wide: { gridColumn: '1 / -1', minWidth: 0 },
    narrow: { minWidth: 0 },
    title: { fontWeight: theme.typography.fontWeightBold as number },
    description: { marginBottom: theme.spacing(1) },
  }),
  { name: 'AiGovernanceFieldGroup' },
);

/** Whether a field has room beside another one. */
function isNarrow(schema: StrictRJSFSchema | undefined): boolean {
  if (!schema) return false;
  const { type, format, oneOf, enum: words } = schema;
  return (
    type === 'integer' ||
    type === 'number' ||
    type === 'boolean' ||
    format === 'date' ||
    (type === 'string' && (oneOf !== undefined || words !== undefined))
  );
}

/** Heading of a group of fields inside a form. */
export function GroupTitle({ id, title }: TitleFieldProps) {
  const classes = useStyles();
  return (
    <Typography
      id={id}
      variant="subtitle1"
      component="h4"
      className={classes.title}
      gutterBottom
    >
      {title}
    </Typography>
  );
}

/** Fields of an object: short ones in pairs, long ones over the whole width. */
export function FieldGroup(props: ObjectFieldTemplateProps) {
  const { title, description, properties, schema, uiSchema, formData } = props;
  const { idSchema, registry, onAddClick, disabled, readonly } = props;
  const classes = useStyles();
  const root = idSchema.$id === registry.formContext?.rootId;
  return (
    <div
      role={title && !root ? 'group' : undefined}
      aria-labelledby={title && !root ? `${idSchema.$id}__title` : undefined}
    >
      {title && !root && (
        <GroupTitle
          id={`${idSchema.$id}__title`}
          title={title}
          schema={schema}
          registry={registry}
        />
      )}
      {description && !root && (
        <Typography variant="body2" className={classes.description}>
          {description}
        </Typography>
      )}
      <div className={classes.grid}>
        {properties
          .filter(({ hidden }) => !hidden)
          .map(({ name, content }) => {
            const field = schema.properties?.[name];
            const narrow = typeof field === 'object' && isNarrow(field);
            return (
              <div
                key={name}
                className={narrow ? classes.narrow : classes.wide}
              >
                {content}
              </div>
            );
          })}
      </div>
      {canExpand(schema, uiSchema, formData) && (
        <Button
          size="small"
          disabled={disabled || readonly}
          onClick={onAddClick(schema)}
        >
          {registry.translateString(TranslatableString.AddButton)}
        </Button>
      )}
    </div>
  );
}
