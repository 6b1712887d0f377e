import { sentences } from '../shape.ts';

/** The general sentences of refusal as the platform and its connectors say them in other languages. */
export const refusalInOtherLanguages = sentences({
  id: 'refusal-in-other-languages',
  kind: 'missing-privilege',
  doc: "Microsoft's translations of KB 953962 (French, Japanese and others) and of the Dataverse connector's banner (Dutch), noted 2026-11",
  weak: true,
  needles: [
    ...[
      'berechtigung',
      'zugriffsrecht',
      'rechte',
      'privilegi',
      'privilég',
      'privilèg',
      'privilège',
      'autorisation',
      "d'accès",
    ],
    ...['autoriza', 'permiso', 'permiss', 'autorizza', 'permessi', 'machtig', 'bevoegd', 'toestemming'],
    ...['uprawnie', 'oprávn', 'behörighet', 'tilladelse', 'tillatelse', 'rettigheder', 'käyttöoikeu', 'jogosults'],
    ...['разрешени', 'прав', 'izni', 'yetki', 'アクセス許可', '権限', '特権', '权限', '權限', '권한'],
  ],
  before: 160,
  after: 120,
  patterns: [
    /(?:nicht über|keine|fehlen|fehlende|unzureichende|nicht genügend|nicht ausreichend)[^.;]{0,80}(?:berechtigung|rechte\b|privilegien|zugriffsrecht)|(?:berechtigung|rechte|privilegien)[^.;]{0,60} (?:nicht|fehlt|fehlen)/i,
    /(?:ne dispos\w+ pas|n'av\w+ pas|n'a pas|ne possèd\w+ pas)[^.;]{0,100}(?:autorisation|privil[eèé]g|droits|d'accès)/i,
    /(?:no (?:tiene|tienes|dispone|dispones|cuenta|posee)|carece)[^.;]{0,80}(?:permiso|privilegio|derechos|autorizaci)/i,
    /(?:não|nao) (?:tem|possui|dispõe|está)[^.;]{0,80}(?:permiss|privilégio|direitos|autoriza)/i,
    /(?:non (?:si )?(?:dispon\w+|ha|hai|possied\w+|è))[^.;]{0,80}(?:autorizza|privilegi|permess|permission|diritti)/i,
    /(?:niet gemachtigd|niet bevoegd|(?:geen|niet over|onvoldoende)[^.;]{0,60}(?:machtig|bevoegd|rechten|toestemming))/i,
    /nie (?:ma|masz|mają|posiada)\w*[^.;]{0,80}uprawnie|brak[^.;]{0,30} uprawnie|nemá[^.;]{0,60} oprávn|nincs[^.;]{0,60} jogosults/i,
    /(?:saknar|har inte|mangler|har ikke|ei ole)[^.;]{0,60}(?:behörighet|tilladelse|tillatelse|rettigheder|käyttöoikeu)/i,
    /(?:нет|недостаточно|не имеет|отсутств)[^.;]{0,60}(?:прав|разрешени)|(?:izniniz|yetkiniz|yetkisi) (?:yok|bulunm)/i,
    /(?:アクセス許可|権限|特権)(?:\([^)]{0,80}\))? ?が(?:ありません|ない|不足|必要)|(?:没有|缺少|不具有|不具备)[^.;]{0,40}(?:权限|特权)|(?:权限|權限)不足|沒有[^.;]{0,40}權限|권한이? ?(?:없|부족)/,
  ],
  examples: [
    "L'utilisateur connecté ne dispose pas des autorisations de sécurité appropriées pour afficher ces enregistrements.",
    'U bent niet gemachtigd om deze gegevens weer te geven.',
    'ログオンしているユーザーには、適切なセキュリティ アクセス許可がありません。',
  ],
});
