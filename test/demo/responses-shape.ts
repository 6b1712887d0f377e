/** A text with everything that differs between organizations replaced: addresses, ids, versions, tokens. */
export function masked(text: string): string {
  return text
    .replaceAll(/\[Organization U(RI|ri)\]|https?:\/\/[a-z0-9.-]+\.dynamics\.com/g, '<org>')
    .replaceAll(/(<org>)?(\/api)?\/data\/v\d\.\d\//g, '<org>/api/data/')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '<id>')
    .replaceAll(/\s+/g, ' ');
}

/** What a message says about any principal, privilege and table: the rest of it is the platform's. */
export function messageForm(text: string): string {
  return masked(text)
    .replaceAll(/\b(roleCount|privilegeCount|MetadataCachePrivilegesCount|OTC)=\d+/g, '$1=<n>')
    .replaceAll(/prv\w+/g, '<privilege>')
    .replaceAll(/entity '\w+' \(LocalizedName='[^']*'\)/g, 'entity <table>');
}

/** How an answer differs from a published one in keys and types, as lines; empty: it has the same shape. Lists are compared by their first entry. */
export function differences(published: unknown, ours: unknown, extra: readonly string[], at = ''): string[] {
  if (published === null || ours === null || published === undefined) return [];
  if (Array.isArray(published)) {
    if (!Array.isArray(ours)) return [`${at} is no list`];
    return published.length === 0 || ours.length > 0
      ? differences(published[0], ours[0], extra, `${at}[]`)
      : [`${at} is empty`];
  }
  if (typeof published !== typeof ours) return [`${at} is ${typeof ours}, not ${typeof published}`];
  if (typeof published !== 'object') return [];
  const [theirs, mine] = [published as Record<string, unknown>, ours as Record<string, unknown>];
  const missing = Object.keys(theirs).filter((key) => !(key in mine));
  const unexpected = Object.keys(mine).filter((key) => !(key in theirs) && !extra.includes(key));
  return [
    ...missing.map((key) => `${at}.${key} is missing`),
    ...unexpected.map((key) => `${at}.${key} is new`),
    ...Object.keys(theirs).flatMap((key) =>
      key in mine ? differences(theirs[key], mine[key], extra, `${at}.${key}`) : [],
    ),
  ];
}

/** A batch answer as what frames it: one line per part, status line or change set, and whether a Content-ID came along. */
export function framing(body: string): string[] {
  const parts = body.split(/\r?\n/);
  const lines: string[] = [];
  for (const line of parts) {
    if (/^--(batch|changeset)response_/.test(line))
      lines.push(line.replace(/_[^-]*(-[^-]+)*?(--)?$/, (_all, _rest, end) => end ?? ''));
    else if (/^Content-(Type: (application\/http|multipart)|Transfer|ID)/.test(line))
      lines.push(line.replace(/; ?boundary=.*/, ''));
    else if (/^HTTP\/1\.1 \d/.test(line)) lines.push(line);
  }
  return lines;
}
