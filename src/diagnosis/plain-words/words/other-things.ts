/** What only looks like one of the others, or rules it out, and the codes of HTTP. */
export const otherThings = {
  /** What has sharing of its own, and secured columns: to be refused there is no matter of a table or a row. */
  elsewhere: [
    'rule!|workflow|flow!|flows!|connection!|connections!|connector|gateway|app!|apps!|mailbox|workbook|sharepoint|site!|report!|feature|device|subscription|key vault|page!|pages!|certificate|file!|folder|channel|secured field|secured column|secured attribute|field security|column security|field-level security|field level security|column-level security|this field|these fields|this column|these columns',
    'flow!|flows!|verbindung|app!|apps!|postfach|feldsicherheit|spaltensicherheit|gesicherte spalte|gesicherte feld|gesicherten feld|geschützte spalte|dieses feld|diesem feld|diese spalte|dieser spalte|das attribut|für attribut',
    "flux|connexion|l'application|cette application|boîte aux lettres|champ sécurisé|colonne sécurisée|sécurité de champ|sécurité des champs|sécurité de colonne|sécurité des colonnes|pour l'attribut|sur l'attribut",
    'flujo|conexión|aplicación|buzón|campo protegido|columna protegida|seguridad de campo|seguridad de columna|seguridad de nivel de columna|el atributo',
    'fluxo|conexão|aplicativo|caixa de correio|campo protegido|coluna protegida|segurança de campo|segurança de coluna|segurança em nível de c|o atributo',
    'flusso|connessione|applicazione|cassetta postale|campo protetto|colonna protetta|sicurezza di campo|sicurezza a livello di c|sicurezza colonn|l’attributo',
    'stroom|verbinding|toepassing|postvak|beveiligd veld|beveiligde kolom|veldbeveiliging|kolombeveiliging|het kenmerk',
    'forbindelse|anslutning|tilkobling|postkasse|feltsikkerhed|kolonnesikkerhed|feltsikkerhet|kolonnesikkerhet|fältsäkerhet|kolumnsäkerhet',
    'przepływ|połączeni|aplikac|zabezpieczone pole|zabezpieczeń pól|zabezpieczeń kolumn',
    'поток|подключени|приложени|безопасности поля|безопасности полей|безопасности столбц|защищенно',
    'akış|bağlantı|uygulama|alan güvenliği|sütun güvenliği',
    'フロー|接続|アプリ|列セキュリティ|フィールド セキュリティ|列レベルのセキュリティ',
    '流!|连接|連接|应用|應用|字段安全|列安全|欄位安全|資料行安全',
    '흐름|연결|앱|필드 보안|열 보안',
  ],
  /** Parts of a definition: one that is missing is no row that is. */
  part: [
    'attribute|column|property|field|relationship|parameter|alias|mapping|component|domain!|operator|argument|function!|method!|assembly|plug-in type|file!|key!',
    'attribut|spalte|eigenschaft|feld|beziehung|zuordnung|komponente|datei',
    'attribut|colonne|propriété|champ|relation|composant|fichier',
    'atributo|columna|propiedad|campo|relación|componente|archivo',
    'atributo|coluna|propriedade|campo|relacionamento|componente|arquivo|ficheiro',
    'attributo|colonna|proprietà|campo|relazione|componente',
    'kenmerk|kolom|eigenschap|veld|relatie|onderdeel',
    '属性|列!|フィールド|プロパティ|リレーションシップ|コンポーネント',
    '特性|字段|欄位|组件|文件',
    '특성|필드|속성|구성 요소',
  ],
  http401: [
    'http 401|error 401|returned 401|returns 401|a 401!|got 401|with 401!|code 401|code: 401|code=401|(401)|status 401|status: 401|401 response|401 unauth|401: unauth|401 - unauth|401 (unauth',
  ],
  bare401: ['401!'],
  http404: [
    'http 404|error 404|returned 404|returns 404|a 404!|got 404|with 404!|code 404|code: 404|code=404|(404)|404 not found|status 404|status: 404',
  ],
  http429: [
    'http 429|error 429|returned 429|returns 429|a 429!|got 429|with 429!|code 429|code: 429|code=429|(429)|429 too many|status 429|status: 429',
  ],
  /** Words that look like one of the others and are none. */
  nothing: [
    'still signed in|authenticated user|authenticated app|authenticated caller|signed-in user|signed in user|logged-on user|logged on user|logged-in user|logged in user|angemeldete benutzer|angemeldeter benutzer|angemeldeten benutzer|utilisateur connecté|usuario conectado|usuário conectado|utente connesso|aangemelde gebruiker|ログオンしている|ログオン中|サインインしている|サインイン中',
    'session id|session-id|sessionid|public key token|cancellation token|right now|right after|right away|right click|right-click|right side|right here|all right|rights reserved|tokens per|cannot be disabled|can not be disabled|user input|user invitation|privilege id|privilege user group|role id|role name|role ordinal|user interface|user defined|user-defined|user guide|model-driven|model driven|ticket number|record type|role-based|access key|license key|license agreement|license file|mit license|required field|required property|required parameter',
  ],
} as const;
