export const points = {
  area: 'Library',
};
