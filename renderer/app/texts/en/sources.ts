export const sources = {
  area: 'Sources',
};
