import { WebhookStatus } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, useNotify } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, LoadFailure, Notice } from '../common';
import { DeadLetters } from './DeadLetters';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
    },
    content: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
      overflowWrap: 'anywhere',
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
  }),
  { name: 'AiGovernanceWebhooks' },
);

/** Where events are sent to, for those who may read the trail; nothing for others. */
export function Webhooks() {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const { value, error, retry } = useAsyncRetry(
    () => api.listWebhooks(),
    [api],
  );
  const isRefused = ResponseError.is(error) && error.statusCode === 403;
  if (isRefused || (!error && !value?.length)) return null;
  return (
    <section aria-labelledby="ai-governance-webhooks">
      <Typography variant="h5" component="h2" id="ai-governance-webhooks">
        {t('webhooks.title')}
      </Typography>
      <Typography variant="body2">{t('webhooks.text')}</Typography>
      {error ? (
        <LoadFailure
          title={t('webhooks.error')}
          error={error}
          onRetry={retry}
        />
      ) : (
        <ul className={classes.list}>
          {value?.map(webhook => (
            <li key={webhook.id}>
              <Card variant="outlined">
                <CardContent className={classes.content}>
                  <Webhook webhook={webhook} onChange={retry} />
                </CardContent>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const LOOKS = {
  new: ['neutral', HourglassEmptyIcon],
  ok: ['good', CheckCircleIcon],
  failing: ['bad', ErrorIcon],
  'dead-letters': ['warn', ErrorIcon],
} as const;

function Webhook(props: { webhook: WebhookStatus; onChange: () => void }) {
  const { webhook, onChange } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const notify = useNotify();
  const { t } = useTexts();
  const { id, lastSuccessAt, lastError, retryAt, deadLetterCount } = webhook;
  const [again, deliverAgain] = useAsyncFn(async () => {
    const count = await api.redeliverWebhook(id);
    notify(t('webhooks.again', { count }));
    onChange();
  }, [api, id, notify, onChange, t]);
  const [tone, Icon] = LOOKS[webhook.state];
  const named = (names: string[], all: string) =>
    names.length > 0 ? names.join(', ') : all;
  return (
    <>
      <div className={classes.line}>
        <Typography variant="h6" component="h3">
          {id}
        </Typography>
        <Label
          tone={tone}
          Icon={Icon}
          text={t(`webhooks.state.${webhook.state}`)}
        />
        <Typography variant="body2" color="textSecondary">
          {webhook.origin}
        </Typography>
      </div>
      <Typography variant="body2">
        {t('webhooks.wants', {
          types: named(webhook.types, t('webhooks.allTypes')),
        })}
        {webhook.classes.length + webhook.owners.length > 0 &&
          ` · ${[...webhook.classes, ...webhook.owners].join(', ')}`}
      </Typography>
      <Typography variant="body2" role="status">
        {[
          t('webhooks.delivered', { count: webhook.delivered }),
          webhook.waiting > 0 &&
            t('webhooks.waiting', { count: webhook.waiting }),
          lastSuccessAt
            ? t('webhooks.lastSuccess', {
                when: format.relative(lastSuccessAt),
              })
            : t('webhooks.noSuccess'),
          webhook.failures > 0 &&
            t('webhooks.failures', { count: webhook.failures }),
          retryAt && t('webhooks.retry', { when: format.relative(retryAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {lastError && webhook.state !== 'ok' && (
        <Typography variant="body2" color="textSecondary">
          {t('webhooks.lastError', {
            when: format.relative(lastError.at),
            message: lastError.message,
          })}
        </Typography>
      )}
      {deadLetterCount > 0 && (
        <>
          <DeadLetters webhook={webhook} />
          <div>
            <Button
              variant="outlined"
              size="small"
              disabled={again.loading}
              onClick={deliverAgain}
            >
              {t('webhooks.deliverAgain')}
            </Button>
          </div>
        </>
      )}
      {again.error && (
        <Notice
          tone="bad"
          role="alert"
          Icon={ErrorIcon}
          title={t('webhooks.againFailed')}
        >
          {again.error.message}
        </Notice>
      )}
    </>
  );
}
