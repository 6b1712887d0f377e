import { guid } from './patterns.ts';

/** A quote as it stands in plain text, in a string of JSON however deep, and in HTML. */
const quote = String.raw`(?:\\{0,15}["'“”‘’«»„\x60]|&quot;|&#39;|&apos;)`;
/** What stands between a label and its value. */
const colon = `${quote}?[ \\t]{0,3}[:=][ \\t]{0,3}${quote}?`;
const secretLabels = [
  'access_?token|refresh_?token|id_?token|client_?assertion|client_?secret|secret|passwd|password|pwd|api[-_]?key|account_?key',
  'shared_?access_?signature|sig|set-cookie|cookie|x-ms-client-principal|subscription-key|session_?id|code_verifier',
].join('|');
const nameLabels = [
  'full_?name|display_?name|user_?display_?name|given_?name|sur_?name|first_?name|last_?name|owner_?name|created_?by|modified_?by',
  'domain_?name|user_?name|login_?name|logon_?name|account_?name|initiated_?by|run_?by|shared_?by|shared_?with|assigned_?to|requested_?by',
  'organi[sz]ation_?name|org_?name|tenant_?name|business_?unit_?name|environment_?name|team_?name|manager',
].join('|');
const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}`;
const domains =
  'com|net|org|edu|gov|local|corp|internal|lan|io|de|at|ch|fr|be|nl|es|pt|it|uk|ie|dk|se|no|fi|pl|cz|eu|us|ca|mx|br|au|jp|in';
const properName = String.raw`\p{Lu}[\p{L}'’.-]{0,30}(?: (?:(?:van|von|de|del|da|dos|der|den|di|la|le|bin|al) ){0,2}\p{Lu}[\p{L}'’.-]{0,30}){0,3}`;

/** What is hidden, in the order of hiding. Each pattern looks at a bounded stretch from where it begins. */
export const hiding = {
  /** A label, which stays, and its value. */
  secrets: [
    { what: 'token', pattern: /(\bBearer[ +]|\bBasic )([\w.~+/=-]{12,4000})/gi },
    {
      what: 'token',
      pattern: new RegExp(`((?<![a-z])(?:${secretLabels})${colon})([^\\s"'&;,<>\\\\[\\]{}()]{3,4000})`, 'gi'),
    },
    { what: 'token', pattern: /()(\beyJ[\w-]{8,4000}(?:\.[\w-]{0,4000}){0,4})/g },
  ],
  link: /\b(?:https?|ftp|wss?)(?::|%3a)(?:\\{0,15}\/|%2f){2}[^\s"'<>“”‘’]{1,4000}/gi,
  values: [
    {
      what: 'e-mail',
      pattern: /(?<![\w.+'%-])[\w.+'-]{1,64}(?:#EXT#|%23EXT%23)?(?:@|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi,
    },
    {
      what: 'id',
      pattern: new RegExp(
        `(?:(?<=%[0-9a-f]{2})|(?<![0-9a-f-]))(?!0{8}-0{4}-0{4}-0{4}-0{12})${guid.replaceAll(' ?', '\\s?')}(?![0-9a-f])`,
        'gi',
      ),
    },
    {
      what: 'token',
      pattern: /(?<![\w+/=])(?=[\w+/]{0,60}\d)(?=[\w+/]{0,60}[a-z])(?=[\w+/]{0,60}[A-Z])[A-Za-z0-9+/]{40,4000}={0,2}/g,
    },
    { what: 'id', pattern: /(?<![\w-])(?=[0-9a-f]{0,31}\d)[0-9a-f]{32}(?![\w-])/gi },
    { what: 'address', pattern: /\\{2,4}[\w.-]{1,60}\\[^\s"'<>|]{1,200}/g },
    { what: 'name', pattern: /(?<=[\\/](?:Users|home|Benutzer|Documents and Settings)[\\/]{1,4})[^\\/\s"'<>:]{1,60}/g },
    {
      what: 'address',
      pattern: new RegExp(
        `(?<![\\w.@-]|https?(?::|%3a)(?:\\\\{0,15}/|%2f){2})${host}(?:${domains})(?![\\w-]|\\.\\w)(?::\\d{2,5})?`,
        'g',
      ),
    },
    {
      what: 'address',
      pattern:
        /(?<![\d.]|[Vv]ersion ?[=:]? ?["']?)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)(?::\d{2,5})?/g,
    },
    { what: 'address', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}(?![\w:])/gi },
    { what: 'phone', pattern: /(?<![\w-])\+\d[\d ()/.-]{7,18}\d(?!\w)/g },
  ],
  /** A label, which stays, and the name behind it. */
  named: [
    new RegExp(
      `((?<![a-z])(?:${nameLabels})${quote}[ \\t]{0,3}[:=][ \\t]{0,3}${quote})([^"'“”<>\\\\{}\\[\\]\\n&][^"“”<>\\\\{}\\n&]{0,100})(?=["“”\\\\&])`,
      'giu',
    ),
    new RegExp(
      `((?<![a-z])(?:BusinessUnit|Business Unit|BU)${colon})(\\p{L}[^"'<>{}()\\[\\]\\n,;:=]{0,80}?)(?= ?\\(Id)`,
      'giu',
    ),
    new RegExp(
      `(\\b(?:[Uu]ser|[Pp]erson|[Oo]wner|[Mm]aker|[Cc]olleague|[Cc]ustomer|[Mm]anager|[Bb]enutzer|[Uu]tilisateur|[Uu]suario|[Uu]suário)(?: [Nn]ame)?(?: named)?:? ${quote}|\\b(?:organi[sz]ation|tenant|business unit|team|environment) ${quote})(${properName})(?=${quote})`,
      'gu',
    ),
    new RegExp(
      `(\\b(?:Hi|Hello|Dear|Hey|Hallo|Liebe|Lieber|Bonjour|Hola|Olá|Ciao|Thanks|Regards|Cheers|Danke|Grüße|Gruß|Merci|Cordialement|Saludos)(?: Mr\\.?| Mrs\\.?| Ms\\.?| Frau| Herr)?,?\\s{1,4})(${properName})(?=\\s|[,.!:;]|$)`,
      'gu',
    ),
    new RegExp(
      `(\\b(?:[Oo]wned by|[Ss]hared by|[Ss]hared with|[Cc]reated by|[Mm]odified by|[Rr]eported by|[Aa]ssigned to|[Ss]igned in as|[Ll]ogged in as|[Ww]orks? for|[Ss]ent by|[Ff]rom:|[Tt]o:|[Vv]on:|[Aa]n:) )(${properName})(?=\\s|[,.!:;)]|$)`,
      'gu',
    ),
    /((?<![\w\\])[A-Z][A-Z0-9-]{1,14}\\{1,2})([a-z][\w.-]{1,40})(?![\w\\:])/g,
  ],
} as const satisfies {
  secrets: readonly { what: 'token'; pattern: RegExp }[];
  link: RegExp;
  values: readonly { what: 'id' | 'e-mail' | 'address' | 'name' | 'token' | 'phone'; pattern: RegExp }[];
  named: readonly RegExp[];
};

/** Addresses of documentation and schemas tell of nobody. */
const publicPage =
  /^https?(?::|%3a)(?:\\{0,15}\/|%2f){2}(?:(?:schemas|docs|learn|go|support)\.microsoft\.com|aka\.ms|schemas\.(?:xmlsoap|datacontract)\.org|www\.w3\.org)(?=$|[/\\?%])/i;
const table = /(?:[?&]|%26|%3f)etn(?:=|%3d)(\w{1,100})/i;

/**
 * A link with what is private in it replaced: all of it, but for what says what an error is about, the name of a table or a
 * whole message in its query.
 */
export function addressOf(link: string, placeholder: (value: string) => string): string {
  if (publicPage.test(link)) return link;
  const query = /\?.*%20.*$/s.exec(link)?.[0];
  if (query !== undefined) return `${placeholder(link.slice(0, -query.length))}${query}`;
  const name = table.exec(link)?.[1];
  const end = /[).,;:!?\]]{0,3}$/.exec(link)?.[0] ?? '';
  const hidden = placeholder(link.slice(0, link.length - end.length));
  return `${hidden}${name === undefined ? '' : `?etn=${name}&`}${end}`;
}
