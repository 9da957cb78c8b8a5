import { Link as BuiLink, VisuallyHidden } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    // As the text around it, which the link of Backstage UI would set in its own type.
    root: {
      display: 'inline',
      font: 'inherit',
      letterSpacing: 'inherit',
      color: theme.palette.primary.main,
      textDecoration: 'none',
    },
    hover: { '&:hover': { textDecoration: 'underline' } },
    always: { textDecoration: 'underline' },
    none: { '&:hover': { textDecoration: 'none' } },
    textPrimary: { color: theme.palette.text.primary },
  }),
  { name: 'AiGovernanceLink' },
);

interface LinkProps {
  /** Path of the app, query of the page in view, or an address elsewhere. */
  to: string;
  /** Default: `hover`. */
  underline?: 'always' | 'hover' | 'none';
  /** Default: the primary colour. */
  color?: 'textPrimary';
  className?: string;
  title?: string;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true';
  children: ReactNode;
}

/** A link in the text of a view; one that leads elsewhere opens a new window. */
export function Link(props: LinkProps) {
  const {
    to,
    underline = 'hover',
    color,
    className,
    children,
    ...rest
  } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const leadsElsewhere = /^https?:/i.test(to);
  const label = rest['aria-label'];
  return (
    <BuiLink
      {...rest}
      href={to}
      className={[
        classes.root,
        classes[underline],
        color && classes[color],
        className,
      ]
        .filter(Boolean)
        .join(' ')}
      {...(leadsElsewhere && {
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-label': label && `${label}, ${t('common.newWindow')}`,
      })}
    >
      {children}
      {leadsElsewhere && (
        <VisuallyHidden>, {t('common.newWindow')}</VisuallyHidden>
      )}
    </BuiLink>
  );
}
