import { Avatar, SidebarItem } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { readDevPeople } from './devPeople';
import { devSignInTranslationRef } from './devSignInTranslationRef';

/** Pixels, as an icon of the sidebar. */
const SIZE = 24;

/**
 * Who is signed in, by name and avatar, and the way to become somebody else where
 * `auth.providers.example.people` names people: two items for the sidebar of an app. For
 * development only, as `DevSignInPage`.
 * @public
 */
export function DevPersonItems(): JSX.Element | null {
  const config = useApi(configApiRef);
  const identity = useApi(identityApiRef);
  const { t } = useTranslationRef(devSignInTranslationRef);
  const people = useMemo(() => readDevPeople(config), [config]);
  const { value: person } = useAsync(async () => {
    const [{ displayName, picture }, { userEntityRef }] = await Promise.all([
      identity.getProfileInfo(),
      identity.getBackstageIdentity(),
    ]);
    const known = people.find(({ ref }) => ref === userEntityRef);
    return { name: known?.name ?? displayName ?? userEntityRef, picture };
  }, [identity, people]);
  const name = person?.name;
  const picture = person?.picture;
  const Icon = useMemo(
    () =>
      function PersonAvatar() {
        return (
          <Avatar
            displayName={name}
            picture={picture}
            customStyles={{ width: SIZE, height: SIZE, fontSize: SIZE / 2.4 }}
          />
        );
      },
    [name, picture],
  );
  if (name === undefined) return null;
  return (
    <>
      <SidebarItem
        icon={Icon}
        text={name}
        to="/settings"
        aria-label={t('you', { name })}
      />
      {people.length > 0 && (
        <SidebarItem
          icon={SwapHorizIcon}
          text={t('switchPerson')}
          onClick={() => identity.signOut()}
        />
      )}
    </>
  );
}
