import { guid, owner, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** The agents of Copilot Studio. */
export const bot = defineTable({
  name: 'bot',
  entitySet: 'bots',
  id: 'id',
  columns: { id: guid('botid'), name: text('name'), owner: owner('ownerid', 'ownerid') },
});
