import {
  Content,
  ContentHeader,
  Header,
  InfoCard,
  Page,
  ProxiedSignInPage,
  SignInPage,
} from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { chosenPerson, readExamplePeople } from './examplePeople';

/**
 * Asks as whom of the example organisation to go on, so that what needs two people
 * can be tried. Each tab may be somebody else.
 */
export function ExampleSignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = readExamplePeople(config);
  const [person, setPerson] = useState(chosenPerson.get);
  const title = config.getOptionalString('app.title') ?? 'Backstage';

  if (people.length === 0) {
    return (
      <SignInPage onSignInSuccess={onSignInSuccess} providers={['guest']} />
    );
  }
  if (people.some(({ ref }) => ref === person)) {
    return (
      <ProxiedSignInPage
        provider="example"
        headers={{ 'x-example-person': person! }}
        onSignInSuccess={identity => onSignInSuccess(untilSignOut(identity))}
      />
    );
  }
  const choose = (ref: string) => {
    chosenPerson.set(ref);
    setPerson(ref);
  };
  return (
    <Page themeId="home">
      <Header title={title} />
      <Content>
        <ContentHeader title="Choose who you are" textAlign="left" />
        <Typography paragraph>
          Everybody here works for the example organisation. Nobody decides on
          what he wrote, so try it as two people: each tab of the browser may be
          somebody else.
        </Typography>
        <Grid container component="ul" style={{ padding: 0 }}>
          {people.map(({ ref, name, role }) => (
            <Grid
              key={ref}
              item
              component="li"
              xs={12}
              sm={6}
              md={4}
              style={{ listStyle: 'none' }}
            >
              <InfoCard
                title={name}
                variant="fullHeight"
                actions={
                  <Button color="primary" onClick={() => choose(ref)}>
                    Enter as {name}
                  </Button>
                }
              >
                <Typography>{role}</Typography>
              </InfoCard>
            </Grid>
          ))}
        </Grid>
      </Content>
    </Page>
  );
}

/** The identity, which forgets on sign-out who was chosen. */
function untilSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      chosenPerson.forget();
      await identity.signOut();
    },
  };
}
