import { Knex } from 'knex';
import { AttachmentRegister } from '../attachments';
import { abandonAttachment } from './operations/attachments/abandonAttachment';
import { beginAttachment } from './operations/attachments/beginAttachment';
import { completeAttachment } from './operations/attachments/completeAttachment';
import { countUnusedAttachments } from './operations/attachments/countUnusedAttachments';
import { forgetAttachments } from './operations/attachments/forgetAttachments';
import { getAttachment } from './operations/attachments/getAttachment';
import { listAttachments } from './operations/attachments/listAttachments';
import { listGoneAttachments } from './operations/attachments/listGoneAttachments';
import { removeUnusedAttachments } from './operations/attachments/removeUnusedAttachments';
import { bindOperations } from './util';

/** Knows of files in SQLite or PostgreSQL. */
export function createAttachmentRegister(knex: Knex): AttachmentRegister {
  return bindOperations(knex, {
    begin: beginAttachment,
    complete: completeAttachment,
    abandon: abandonAttachment,
    get: getAttachment,
    listOfSystem: listAttachments,
    countUnused: countUnusedAttachments,
    removeUnused: removeUnusedAttachments,
    listGone: listGoneAttachments,
    forget: forgetAttachments,
  });
}
