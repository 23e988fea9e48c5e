export const figures = {
  area: 'Figures',
};
