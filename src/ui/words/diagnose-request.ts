/** A step of a fix as a request to whoever can do it. */
export const words = {
  request_please: 'Please do this: {what}.',
  request_where: 'Where',
  request_page: 'Page',
  request_person: 'Person',
  request_model: 'AI model',
  request_environment: 'Environment',
  request_why: 'Why',
};
