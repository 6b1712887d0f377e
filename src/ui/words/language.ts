/** Which language the catalogue is in (BCP 47), and which way it runs: ltr or rtl. */
export const words = {
  ui_language: 'en',
  ui_direction: 'ltr',
};
