import { flag, guid, integer, text } from './columns.ts';
import { defineTable } from './define-table.ts';

/** The environment's own settings, one row; `settings` is XML and holds among others record ownership across business units. */
export const organization = defineTable({
  name: 'organization',
  entitySet: 'organizations',
  id: 'id',
  columns: {
    id: guid('organizationid'),
    name: text('name'),
    hierarchy: flag('ishierarchicalsecuritymodelenabled'),
    positionHierarchy: flag('usepositionhierarchy'),
    hierarchyDepth: integer('maxdepthforhierarchicalsecuritymodel'),
    shareToPreviousOwner: flag('sharetopreviousowneronassign'),
    settings: text('orgdborgsettings'),
    /** The feature "Preview and experimental AI models". Inferred: the column's description speaks of preview scenarios of AI, no page ties the two. */
    previewModels: flag('paipreviewscenarioenabled'),
  },
});
