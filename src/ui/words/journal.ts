/** The journal: what was planned, written and found. */
export const words = {
  journal_title: 'History',
  journal_none_title: 'Nothing yet',
  journal_none: 'What is planned, written and found in this environment will be listed here.',
  journal_list: 'History',
  journal_kind_planned: 'Planned',
  journal_kind_intended: 'About to write',
  journal_kind_sent: 'Sent',
  journal_kind_refused: 'Refused',
  journal_kind_found: 'Read back',
  journal_kind_verified: 'Verified',
  journal_kind_not_verified: 'Not as planned',
  journal_kind_stopped: 'Stopped',
  journal_by: 'by {person}',
  journal_to: '→ {owner}',
  journal_more_one: '{count} older line',
  journal_more_other: '{count} older lines',
};
