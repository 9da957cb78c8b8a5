import { Fragment } from 'react';
import { useControlsLink } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Link } from './Link';

/** Ids of controls, each linked to its place in the Controls tab. */
export function ControlLinks(props: {
  ids: readonly string[];
  controlsLink: ReturnType<typeof useControlsLink>;
  max?: number;
}) {
  const { ids, controlsLink, max = 8 } = props;
  const { t } = useTexts();
  const shown = ids.slice(0, max);
  const hidden = ids.length - shown.length;
  return (
    <>
      {shown.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Link underline="always" to={controlsLink({ control: id })}>
            {id}
          </Link>
        </Fragment>
      ))}
      {hidden > 0 && `, ${t('scorecard.more', { count: hidden })}`}
    </>
  );
}
