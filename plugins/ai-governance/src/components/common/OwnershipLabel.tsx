import { OwnershipState } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import PeopleIcon from '@material-ui/icons/People';
import PeopleOutlineIcon from '@material-ui/icons/PeopleOutline';
import PersonAddDisabledIcon from '@material-ui/icons/PersonAddDisabled';
import { useWords } from '../../hooks/useWords';
import { Label } from './Label';
import { OWNERSHIP_TONES } from './tones';

const ICONS: Record<OwnershipState, typeof SvgIcon> = {
  unowned: PersonAddDisabledIcon,
  dangling: LinkOffIcon,
  vacant: PeopleOutlineIcon,
  owned: PeopleIcon,
};

/** How the owner of a system resolves. */
export function OwnershipLabel({ ownership }: { ownership: OwnershipState }) {
  const words = useWords();
  return (
    <Label
      Icon={ICONS[ownership]}
      text={words.ownership(ownership)}
      tone={OWNERSHIP_TONES[ownership]}
      hint={words.ownershipHint(ownership)}
    />
  );
}
