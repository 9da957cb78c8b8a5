import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Key, ReactNode } from 'react';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    absent: { fontStyle: 'italic' },
    text: { overflowWrap: 'anywhere' },
  },
  { name: 'AiGovernanceDeclared' },
);

/** A value as declared; that it is absent is said, not left blank. */
export function DeclaredText({ value }: { value: ReactNode | undefined }) {
  const classes = useStyles();
  const { t } = useTexts();
  if (value === undefined || value === '') {
    return (
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.absent}
      >
        {t('common.notDeclared')}
      </Typography>
    );
  }
  return (
    <Typography variant="body2" component="div" className={classes.text}>
      {value}
    </Typography>
  );
}

/**
 * A declared list. An empty list is the declaration that there is none; a list
 * that was left out is not declared.
 */
export function DeclaredList<T>(props: {
  items: readonly T[] | undefined;
  render: (item: T) => ReactNode;
  toKey?: (item: T, index: number) => Key;
}) {
  const { items, render, toKey = (_, index) => index } = props;
  const classes = useStyles();
  const { t } = useTexts();
  if (!items) return <DeclaredText value={undefined} />;
  if (items.length === 0) {
    return <DeclaredText value={t('common.declaredNone')} />;
  }
  return (
    <DeclaredText
      value={
        <ul className={classes.list}>
          {items.map((item, index) => (
            <li key={toKey(item, index)}>{render(item)}</li>
          ))}
        </ul>
      }
    />
  );
}
