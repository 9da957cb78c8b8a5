import { Link as BuiLink } from '@backstage/ui';
import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    // A button like those beside it, which the link of Backstage UI would underline.
    root: { textDecoration: 'none', '&:hover': { textDecoration: 'none' } },
  },
  { name: 'AiGovernanceLinkButton' },
);

type LinkButtonProps = Pick<
  ButtonProps,
  | 'aria-current'
  | 'children'
  | 'className'
  | 'color'
  | 'size'
  | 'startIcon'
  | 'variant'
> & {
  /** Path of the app, or an address elsewhere. */
  to: string;
};

/** A button that leads to another page; to one elsewhere in a new window. */
export function LinkButton({ to, className = '', ...props }: LinkButtonProps) {
  const classes = useStyles();
  return (
    <Button
      {...props}
      className={`${classes.root} ${className}`}
      component={BuiLink}
      href={to}
      {...(/^https?:/i.test(to) && {
        target: '_blank',
        rel: 'noopener noreferrer',
      })}
    />
  );
}
