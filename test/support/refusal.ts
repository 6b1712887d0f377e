import type { Cast } from './cast.ts';

/** What Power Apps shows to somebody without access, about the successor and the leaver's model. */
export function refusalOf({ successor, leaver, model }: Pick<Cast, 'successor' | 'leaver' | 'model'>): string {
  return [
    'Something went wrong: SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID:',
    `${model.id}, OwnerId: ${leaver.id},  OwnerIdType: 8 and CallingUser: ${successor.id}. ObjectTypeCode: 10036,`,
    'objectBusinessUnitId: c0000001-0000-4000-8000-000000000003, AccessRights: ReadAccess',
  ].join(' ');
}
