import Button from '@material-ui/core/Button';
import { useTheme } from '@material-ui/core/styles';
import { Pages, useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';

/** The way to more of a list, as long as there is more. */
export function MoreButton(props: {
  pages: Pages<unknown>;
  /** What it says; without it, how much of how much is shown. */
  text?: string;
  /** Room above it, in units of the theme. */
  gap?: number;
}) {
  const { pages, text, gap = 0 } = props;
  const theme = useTheme();
  const format = useNumberFormat();
  const { t } = useTexts();
  return pages.loadMore ? (
    <Button
      size="small"
      variant="outlined"
      style={{ marginTop: theme.spacing(gap) }}
      disabled={pages.loadingMore}
      onClick={pages.loadMore}
    >
      {text ??
        t('attention.more', {
          shown: format.number(pages.items?.length ?? 0),
          total: format.number(pages.total ?? 0),
        })}
    </Button>
  ) : null;
}
