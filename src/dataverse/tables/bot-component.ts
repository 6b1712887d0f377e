import { guid, lookup, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** What agents are made of: topics, tools and more. What is in them stands in other columns and is never asked for. */
export const botComponent = defineTable({
  name: 'botcomponent',
  entitySet: 'botcomponents',
  id: 'id',
  columns: { id: guid('botcomponentid'), name: text('name'), bot: lookup('parentbotid') },
});
