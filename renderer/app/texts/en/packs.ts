export const packs = {
  area: 'Packs',
};
