import { IconComponent } from '@backstage/core-plugin-api';
import { AiSystemIcon } from '../components/AiSystemIcon';

/**
 * Icon of the AISystem kind, for the app's kind icons: `kind:aisystem` of the app's
 * icons, and `kindIcons` of the entity presentation API.
 * @public
 */
export const aiSystemKindIcon: IconComponent = AiSystemIcon;
