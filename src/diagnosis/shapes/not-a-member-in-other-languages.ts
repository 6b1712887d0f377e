import { sentences } from '../shape.ts';

/** The person is no user of this environment, as translations say it. */
export const notAMemberInOtherLanguages = sentences({
  id: 'not-a-member-in-other-languages',
  kind: 'not-a-member',
  doc: "Microsoft's translations of the dual-write troubleshooting page (Dutch, Hungarian, Japanese and others), noted 2026-11",
  weak: true,
  needles: [
    'organisatie',
    'organisation',
    'organización',
    'organização',
    'organizzazione',
    'organizacji',
    'szervezet',
    '組織',
    '组织',
  ],
  before: 80,
  after: 60,
  patterns: [
    /geen lid van (?:de|deze) organisatie|(?:kein|nicht) Mitglied (?:der|dieser) Organisation/i,
    /n'est pas (?:un )?membre de (?:l'|cette )organisation|no es miembro de (?:la|esta) organización/i,
    /não é (?:um )?membro d[ae](?:sta)? organização|non è (?:un )?membro dell'organizzazione/i,
    /nie jest członkiem (?:tej )?organizacji|nem a szervezet tagja/i,
    /組織のメンバー?では(?:ありません|ない)|不是(?:该|此)?组织的?成员/,
  ],
  examples: ['De gebruiker is geen lid van de organisatie.', 'ユーザーは組織のメンバーではありません。'],
});
