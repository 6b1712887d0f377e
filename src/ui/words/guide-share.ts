/** What the guide asks for in Microsoft's share panel, line by line. */
export const words = {
  guide_share_add: 'Add {principal} as {level}',
  guide_share_change: 'Change {principal} to {level}',
  guide_share_remove: 'Remove {principal}',
  guide_share_everyone:
    '{principal}: Microsoft’s share panel is described for people and teams only. If it does not list this share, go back and let the plan be applied here.',
  guide_share_container: 'Share “{row}” with {principal}: {rights}',
  guide_share_container_stop: 'Stop sharing “{row}” with {principal}',
};
