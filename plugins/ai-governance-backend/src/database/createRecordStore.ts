import { Knex } from 'knex';
import { RecordStore } from '../records';
import { countRecords } from './operations/records/countRecords';
import { createRecord } from './operations/records/createRecord';
import { getRecord } from './operations/records/getRecord';
import { importRecords } from './operations/records/importRecords';
import { listArchived } from './operations/records/listArchived';
import { listEvidence } from './operations/records/listEvidence';
import { listRecords } from './operations/records/listRecords';
import { listRevisions } from './operations/records/listRevisions';
import { listWriters } from './operations/records/listWriters';
import { relinkRecords } from './operations/records/relinkRecords';
import { updateRecord } from './operations/records/updateRecord';
import { findDeviations } from './operations/trail/findDeviations';
import { findUnloggedRevision } from './operations/trail/findUnloggedRevision';
import { getTrailHead } from './operations/trail/getTrailHead';
import { listActivity } from './operations/trail/listActivity';
import { listMentionedFiles } from './operations/trail/listMentionedFiles';
import { listTrail } from './operations/trail/listTrail';
import { readStanding } from './operations/trail/readStanding';
import { bindOperations } from './util';

/** Keeps records in SQLite or PostgreSQL. */
export function createRecordStore(knex: Knex): RecordStore {
  return bindOperations(knex, {
    getRecord,
    listRecords,
    countRecords,
    listEvidence,
    listRevisions,
    listWriters,
    createRecord,
    importRecords,
    updateRecord,
    relinkRecords,
    listArchived,
    listActivity,
    listTrail,
    getTrailHead,
    findDeviations,
    findUnloggedRevision,
    listMentionedFiles,
    readStanding,
  });
}
