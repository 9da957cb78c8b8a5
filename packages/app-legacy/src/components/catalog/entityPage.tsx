import { EntitySwitch, isKind } from '@backstage/plugin-catalog';
import { aiSystemPage } from './aiSystemPage';
import { groupPage, userPage } from './peoplePages';
import {
  apiPage,
  componentPage,
  defaultPage,
  domainPage,
  systemPage,
} from './softwarePages';

/** The page of an entity, by its kind. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('aisystem')} children={aiSystemPage} />
    <EntitySwitch.Case if={isKind('component')} children={componentPage} />
    <EntitySwitch.Case if={isKind('api')} children={apiPage} />
    <EntitySwitch.Case if={isKind('system')} children={systemPage} />
    <EntitySwitch.Case if={isKind('domain')} children={domainPage} />
    <EntitySwitch.Case if={isKind('group')} children={groupPage} />
    <EntitySwitch.Case if={isKind('user')} children={userPage} />
    <EntitySwitch.Case children={defaultPage} />
  </EntitySwitch>
);
