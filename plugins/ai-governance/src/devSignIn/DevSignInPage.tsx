import {
  InfoCard,
  ProxiedSignInPage,
  SignInPage,
} from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { chosenPerson, readDevPeople } from './devPeople';
import { devSignInTranslationRef } from './devSignInTranslationRef';

const useStyles = makeStyles(
  theme => ({
    portal: { padding: theme.spacing(3, 0) },
    list: { listStyle: 'none', padding: 0 },
  }),
  { name: 'AiGovernanceDevSignIn' },
);

/**
 * Asks as whom of `auth.providers.example.people` to go on, so that what needs two
 * people can be tried. Each tab of the browser may be somebody else. Without such
 * people it offers the guest. For development only: the backend has to provide
 * `example`, and to refuse it elsewhere.
 * @public
 */
export function DevSignInPage({
  onSignInSuccess,
}: SignInPageProps): JSX.Element {
  const config = useApi(configApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(devSignInTranslationRef);
  const people = readDevPeople(config);
  const [person, setPerson] = useState(chosenPerson.get);

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
    <main>
      <Container>
        {/* Without the header of Backstage UI, which brings a reader of Markdown. */}
        <Typography variant="h4" component="h1" className={classes.portal}>
          {config.getOptionalString('app.title') ?? 'Backstage'}
        </Typography>
        <Typography variant="h5" component="h2" gutterBottom>
          {t('title')}
        </Typography>
        <Typography paragraph>{t('text')}</Typography>
        <Grid container component="ul" className={classes.list}>
          {people.map(({ ref, name, role }) => (
            <Grid key={ref} item component="li" xs={12} sm={6} md={4}>
              <InfoCard
                title={name}
                variant="fullHeight"
                actions={
                  <Button color="primary" onClick={() => choose(ref)}>
                    {t('enter', { name })}
                  </Button>
                }
              >
                <Typography>{role}</Typography>
              </InfoCard>
            </Grid>
          ))}
        </Grid>
      </Container>
    </main>
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
