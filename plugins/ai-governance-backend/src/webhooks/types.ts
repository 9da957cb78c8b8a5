import {
  EntityRef,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** One target of events, as the configuration has it. */
export interface WebhookOptions {
  id: string;
  url: string;
  /** As the Standard Webhooks scheme has it. */
  secret: string;
  /** Types of events in full, or `level.*` for all that begin so. Default: every type. */
  types?: readonly string[];
  /** Events of systems alone that match all of it. Default: every event. */
  filter?: { classes?: readonly RiskClass[]; owners?: readonly EntityRef[] };
  /** How long one attempt may take, milliseconds. */
  timeoutMs: number;
  /** How long an event is tried, milliseconds. */
  maxAgeMs: number;
}

/** An event on its way into the outbox. */
export interface NewDelivery {
  eventId: string;
  type: string;
  subject?: string;
  /** Milliseconds since the epoch. */
  occurredAt: number;
  /** As it is sent, each time. */
  body: string;
}

/** An event in the outbox. */
export interface StoredDelivery extends NewDelivery {
  id: number;
  /** It ages from then on, milliseconds since the epoch. */
  queuedAt: number;
  attempts: number;
}

/** One that was abandoned. */
export interface DeadLetter extends Omit<StoredDelivery, 'body'> {
  deadAt: number;
  lastError: string;
}

/** How it goes with a webhook. */
export interface WebhookState {
  /** Events up to here are in the outbox. */
  cursor: string;
  delivered: number;
  waiting: number;
  deadLetters: number;
  /** Attempts in a row that failed. */
  failures: number;
  lastSuccessAt?: number;
  lastError?: { at: number; message: string };
  /** Nothing is sent before. */
  retryAt?: number;
}

/** What is known of a system that webhooks filter by. */
export interface FilteredFacts {
  riskClass: RiskClass;
  owner?: EntityRef;
}
